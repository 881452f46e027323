import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { galleryTitles, inLanguages } from './gallery/in-languages.tsx';
import { ProportionDots } from './proportion-dots.tsx';
import { sampleArms } from './gallery/samples.ts';
import { expectNoNumbers } from './gallery/story-checks.ts';
import { proportionSamples } from './gallery/summary-samples.ts';

const meta = {
  title: 'Charts/Proportion dots',
  component: ProportionDots,
  args: { results: proportionSamples.twoArms, arms: sampleArms, locale: 'fi', minimumCount: 5, title: galleryTitles.proportion.fi },
  render: inLanguages((args, locale) => <ProportionDots {...args} locale={locale} title={galleryTitles.proportion[locale]} />),
} satisfies Meta<typeof ProportionDots>;
export default meta;

type Story = StoryObj<typeof meta>;

export const TwoArms: Story = {
  play: async ({ canvas }) => {
    const chart = await canvas.findByRole('img', { name: galleryTitles.proportion.en });
    await expect(chart).toHaveAccessibleDescription(/Keskitetty tiimi: 18% \(16\sto\s20%\), 342 of 1,904, 118 unknown/);
  },
};
export const ThreeArms: Story = { args: { results: proportionSamples.threeArms } };
export const OneArm: Story = { args: { results: proportionSamples.oneArm } };
export const OneArmSuppressed: Story = {
  args: { results: proportionSamples.oneArmSuppressed },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('img', { name: galleryTitles.proportion.fi })).toHaveTextContent('Ei näytetä');
  },
};
export const Suppressed: Story = {
  args: { results: proportionSamples.suppressed },
  play: expectNoNumbers('Ei näytetä', galleryTitles.proportion.fi),
};
export const TooEarly: Story = {
  args: { results: proportionSamples.tooEarly },
  play: expectNoNumbers('Too early', 'In work at 12 months'),
};
export const Empty: Story = { args: { results: proportionSamples.empty } };
export const NoResult: Story = { args: { results: proportionSamples.none } };
export const Card: Story = { args: { size: 'card' } };
export const CardOneArmSuppressed: Story = { args: { size: 'card', results: proportionSamples.oneArmSuppressed } };
