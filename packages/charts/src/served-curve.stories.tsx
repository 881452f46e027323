import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { galleryTitles, inLanguages } from './gallery/in-languages.tsx';
import { expectNoNumbers } from './gallery/story-checks.ts';
import { durationSamples, sampleArms } from './gallery/samples.ts';
import { ServedCurve } from './served-curve.tsx';

const meta = {
  title: 'Charts/Served curve',
  component: ServedCurve,
  args: { results: durationSamples.twoArms, arms: sampleArms, locale: 'fi', minimumCount: 5, title: galleryTitles.served.fi },
  render: inLanguages((args, locale) => <ServedCurve {...args} locale={locale} title={galleryTitles.served[locale]} />),
} satisfies Meta<typeof ServedCurve>;
export default meta;

type Story = StoryObj<typeof meta>;

export const TwoArms: Story = {
  play: async ({ canvas }) => {
    const chart = await canvas.findByRole('img', { name: galleryTitles.served.fi });
    await expect(chart).toHaveAccessibleDescription(/Keskitetty tiimi: 14 päivään mennessä \d+\s%.*puolet päivään \d+ mennessä/);
    await expect(chart).toHaveTextContent('Odottaa yhä');
    await expect(chart).toHaveTextContent('1 904');
  },
};
export const ThreeArms: Story = { args: { results: durationSamples.threeArms } };
export const OneArm: Story = { args: { results: durationSamples.oneArm } };
export const SmallCohortByMonth: Story = { args: { results: durationSamples.smallCohort } };
export const TooEarlyInPart: Story = {
  args: { results: durationSamples.shortFollowUp },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('img', { name: galleryTitles.served.fi })).toHaveTextContent('liian aikaista: Keskitetty tiimi');
  },
};
export const OneArmSuppressed: Story = {
  args: { results: durationSamples.oneArmSuppressed },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('img', { name: galleryTitles.served.en })).toHaveTextContent(
      'Not shown: the group has fewer than 5 people',
    );
  },
};
export const Suppressed: Story = {
  args: { results: durationSamples.suppressed },
  play: expectNoNumbers('Visas inte', galleryTitles.served.sv),
};
export const TooEarly: Story = {
  args: { results: durationSamples.tooEarly },
  play: expectNoNumbers('Liian aikaista', galleryTitles.served.fi),
};
export const Empty: Story = {
  args: { results: durationSamples.empty },
  play: expectNoNumbers('there is nobody in the group', galleryTitles.served.en),
};
export const NoResult: Story = { args: { results: durationSamples.none } };
export const Card: Story = { args: { size: 'card' } };
export const CardTooEarlyInPart: Story = { args: { size: 'card', results: durationSamples.shortFollowUp } };
export const CardSuppressed: Story = { args: { size: 'card', results: durationSamples.suppressed } };
