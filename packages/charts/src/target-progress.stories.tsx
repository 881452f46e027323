import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { galleryTitles, inLanguages } from './gallery/in-languages.tsx';
import { sampleArms } from './gallery/samples.ts';
import { expectNoNumbers } from './gallery/story-checks.ts';
import { countSamples } from './gallery/summary-samples.ts';
import { TargetProgress } from './target-progress.tsx';

const meta = {
  title: 'Charts/Target progress',
  component: TargetProgress,
  args: { results: countSamples.oneArm, arms: sampleArms, locale: 'fi', minimumCount: 5, title: galleryTitles.target.fi },
  render: inLanguages((args, locale) => <TargetProgress {...args} locale={locale} title={galleryTitles.target[locale]} />),
} satisfies Meta<typeof TargetProgress>;
export default meta;

type Story = StoryObj<typeof meta>;

export const OneArm: Story = {
  play: async ({ canvas }) => {
    const chart = await canvas.findByRole('img', { name: galleryTitles.target.en });
    await expect(chart).toHaveAccessibleDescription(
      'Keskitetty tiimi: 4,500 of a target of 10,000 (45%); forecast for 31 Dec 2023: 6,100 (5,700\u00A0to\u00A06,500).',
    );
  },
};
export const TwoArms: Story = { args: { results: countSamples.twoArms } };
export const NoTarget: Story = {
  args: { results: countSamples.noTarget },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('img', { name: galleryTitles.target.fi })).toHaveTextContent('tavoitetta ei ole asetettu');
  },
};
export const NoForecast: Story = {
  args: { results: countSamples.noForecast },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('img', { name: galleryTitles.target.en })).toHaveTextContent('no forecast (too early');
  },
};
export const TargetDayHasCome: Story = {
  args: { results: countSamples.targetDayHasCome },
  play: async ({ canvas }) => {
    const chart = await canvas.findByRole('img', { name: galleryTitles.target.en });
    await expect(chart).toHaveAccessibleDescription('Keskitetty tiimi: 4,500 of a target of 10,000 (45%).');
  },
};
export const Suppressed: Story = {
  args: { results: countSamples.suppressed },
  play: expectNoNumbers('Ei näytetä', galleryTitles.target.fi),
};
export const TooEarly: Story = { args: { results: countSamples.tooEarly } };
export const Empty: Story = { args: { results: countSamples.empty } };
export const NoResult: Story = { args: { results: countSamples.none } };
export const Card: Story = { args: { size: 'card' } };
export const CardTwoArms: Story = { args: { size: 'card', results: countSamples.twoArms } };
