import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { galleryTitles, inLanguages } from './gallery/in-languages.tsx';
import { sampleArms } from './gallery/samples.ts';
import { ScoreChange } from './score-change.tsx';
import { expectNoNumbers } from './gallery/story-checks.ts';
import { changeSamples } from './gallery/summary-samples.ts';

const meta = {
  title: 'Charts/Score change',
  component: ScoreChange,
  args: {
    results: changeSamples.twoArms,
    arms: sampleArms,
    scale: { minimum: 0, maximum: 10 },
    locale: 'fi',
    minimumCount: 5,
    title: galleryTitles.score.fi,
  },
  render: inLanguages((args, locale) => <ScoreChange {...args} locale={locale} title={galleryTitles.score[locale]} />),
} satisfies Meta<typeof ScoreChange>;
export default meta;

type Story = StoryObj<typeof meta>;

export const TwoArms: Story = {
  play: async ({ canvas, canvasElement }) => {
    const chart = await canvas.findByRole('img', { name: galleryTitles.score.fi });
    await expect(chart).toHaveAccessibleDescription(/Keskitetty tiimi: alussa 4,9, seurannassa 5,3; muutos \+0,4 \(0,3\u2060–\u20600,6\)/);
    await expect(canvasElement).toHaveTextContent('871 of 1,904 answered again (46%)');
  },
};
export const ThreeArms: Story = { args: { results: changeSamples.threeArms } };
export const OneArm: Story = { args: { results: changeSamples.oneArm } };
export const OneArmSuppressed: Story = {
  args: { results: changeSamples.oneArmSuppressed },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent('Ei näytetä: ryhmässä on alle 5 henkilöä');
  },
};
export const Suppressed: Story = {
  args: { results: changeSamples.suppressed },
  play: expectNoNumbers('Ei näytetä', galleryTitles.score.fi),
};
export const TooEarly: Story = { args: { results: changeSamples.tooEarly }, play: expectNoNumbers('Too early', galleryTitles.score.en) };
export const Empty: Story = { args: { results: changeSamples.empty } };
export const NoResult: Story = { args: { results: changeSamples.none } };
export const Card: Story = { args: { size: 'card' } };
export const CardSuppressed: Story = { args: { size: 'card', results: changeSamples.suppressed } };
