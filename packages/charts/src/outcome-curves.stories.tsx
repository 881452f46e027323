import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { galleryTitles, inLanguages } from './gallery/in-languages.tsx';
import { OutcomeCurves } from './outcome-curves.tsx';
import { competingSamples, sampleArms, sampleCauses } from './gallery/samples.ts';
import { expectNoNumbers } from './gallery/story-checks.ts';

const meta = {
  title: 'Charts/Outcome curves',
  component: OutcomeCurves,
  args: {
    results: competingSamples.twoArms,
    arms: sampleArms,
    causes: sampleCauses,
    locale: 'fi',
    minimumCount: 5,
    title: galleryTitles.outcomes.fi,
  },
  render: inLanguages((args, locale) => <OutcomeCurves {...args} locale={locale} title={galleryTitles.outcomes[locale]} />),
} satisfies Meta<typeof OutcomeCurves>;
export default meta;

type Story = StoryObj<typeof meta>;

export const TwoArms: Story = {
  play: async ({ canvas }) => {
    const chart = await canvas.findByRole('img', { name: galleryTitles.outcomes.fi });
    await expect(chart).toHaveAccessibleDescription(/Työssä: Keskitetty tiimi, 6 kuukauden kohdalla \d+\s%, 12 kuukauden kohdalla 26\s%/);
    for (const cause of ['Opinnot', 'Työkyvyttömyyseläke', 'Muu päättyminen']) await expect(chart).toHaveTextContent(cause);
    await expect(chart).toHaveTextContent('2 117');
  },
};
export const TooEarlyInPart: Story = {
  args: { results: competingSamples.maturing },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('img', { name: galleryTitles.outcomes.en })).toHaveTextContent('too early');
  },
};
export const ThreeArms: Story = { args: { results: competingSamples.threeArms } };
export const OneArm: Story = { args: { results: competingSamples.oneArm } };
export const OneOutcomeSuppressed: Story = { args: { results: competingSamples.causeSuppressed } };
export const Suppressed: Story = {
  args: { results: competingSamples.suppressed },
  play: expectNoNumbers('Ei näytetä', galleryTitles.outcomes.fi),
};
export const TooEarly: Story = {
  args: { results: competingSamples.tooEarly },
  play: expectNoNumbers('För tidigt', galleryTitles.outcomes.sv),
};
export const Empty: Story = { args: { results: competingSamples.empty } };
export const NoResult: Story = { args: { results: competingSamples.none } };
export const Card: Story = { args: { size: 'card' } };
export const CardTooEarlyInPart: Story = { args: { size: 'card', results: competingSamples.maturing } };
export const CardSuppressed: Story = { args: { size: 'card', results: competingSamples.suppressed } };
