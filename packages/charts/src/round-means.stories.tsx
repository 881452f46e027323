import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { galleryTitles, inLanguages } from './gallery/in-languages.tsx';
import { sampleArms } from './gallery/samples.ts';
import { expectNoNumbers } from './gallery/story-checks.ts';
import { roundSamples } from './gallery/summary-samples.ts';
import { RoundMeans } from './round-means.tsx';

const meta = {
  title: 'Charts/Round means',
  component: RoundMeans,
  args: {
    results: roundSamples.twoArms,
    arms: sampleArms,
    scale: { minimum: 0, maximum: 10 },
    locale: 'fi',
    minimumCount: 5,
    title: galleryTitles.rounds.fi,
  },
  render: inLanguages((args, locale) => <RoundMeans {...args} locale={locale} title={galleryTitles.rounds[locale]} />),
} satisfies Meta<typeof RoundMeans>;
export default meta;

type Story = StoryObj<typeof meta>;

export const TwoArms: Story = {
  play: async ({ canvas }) => {
    const chart = await canvas.findByRole('img', { name: galleryTitles.rounds.fi });
    await expect(chart).toHaveAccessibleDescription(/Keskitetty tiimi, kierros: 1: 5,4; 2: 6,0; 3: 6,3/);
  },
};
export const Suppressed: Story = {
  args: { results: roundSamples.suppressed },
  play: expectNoNumbers('Ei näytetä', galleryTitles.rounds.fi),
};
export const Card: Story = { args: { size: 'card' } };
