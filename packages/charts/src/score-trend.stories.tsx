import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { galleryTitles, inLanguages } from './gallery/in-languages.tsx';
import { sampleArms } from './gallery/samples.ts';
import { ScoreTrend } from './score-trend.tsx';
import { expectNoNumbers } from './gallery/story-checks.ts';
import { trendSamples } from './gallery/summary-samples.ts';

const meta = {
  title: 'Charts/Score trend',
  component: ScoreTrend,
  args: {
    results: trendSamples.twoArms,
    arms: sampleArms,
    scale: { minimum: 0, maximum: 10 },
    locale: 'fi',
    minimumCount: 5,
    title: galleryTitles.trend.fi,
  },
  render: inLanguages((args, locale) => <ScoreTrend {...args} locale={locale} title={galleryTitles.trend[locale]} />),
} satisfies Meta<typeof ScoreTrend>;
export default meta;

type Story = StoryObj<typeof meta>;

export const TwoArms: Story = {
  play: async ({ canvas }) => {
    const chart = await canvas.findByRole('img', { name: galleryTitles.trend.fi });
    await expect(chart).toHaveAccessibleDescription(/Keskitetty tiimi, kuukautta lähetteestä: 0: 4,9 \(4,8\u2060–\u20605,0\); 3: 5,2/);
  },
};
export const OneArm: Story = { args: { results: trendSamples.oneArm } };
export const LateSuppressed: Story = { args: { results: trendSamples.lateSuppressed } };
export const Suppressed: Story = {
  args: { results: trendSamples.suppressed },
  play: expectNoNumbers('Ei näytetä', galleryTitles.trend.fi),
};
export const Card: Story = { args: { size: 'card' } };
