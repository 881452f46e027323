import { otherStates } from '@polku/domain/metrics';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { galleryTitles, inLanguages } from './gallery/in-languages.tsx';
import { sampleArms } from './gallery/samples.ts';
import { StateDays } from './state-days.tsx';
import { expectNoNumbers } from './gallery/story-checks.ts';
import { stateSamples } from './gallery/summary-samples.ts';

const meta = {
  title: 'Charts/State days',
  component: StateDays,
  args: {
    results: stateSamples.twoArms,
    arms: sampleArms,
    states: [
      { id: 'waiting_for_team', label: { fi: 'Odottaa tiimiä', sv: 'Väntar på teamet', en: 'Waiting for the team' } },
      ...Object.entries(otherStates).map(([id, label]) => ({ id, label })),
    ],
    locale: 'fi',
    minimumCount: 5,
    title: galleryTitles.states.fi,
  },
  render: inLanguages((args, locale) => <StateDays {...args} locale={locale} title={galleryTitles.states[locale]} />),
} satisfies Meta<typeof StateDays>;
export default meta;

type Story = StoryObj<typeof meta>;

export const TwoArms: Story = {
  play: async ({ canvas }) => {
    const chart = await canvas.findByRole('img', { name: galleryTitles.states.fi });
    await expect(chart).toHaveAccessibleDescription(/Keskitetty tiimi: odottaa tiimiä 30, muualla polulla 135, päättynyt 17/);
  },
};
export const OneArm: Story = { args: { results: stateSamples.oneArm } };
export const Suppressed: Story = {
  args: { results: stateSamples.suppressed },
  play: expectNoNumbers('Ei näytetä', galleryTitles.states.fi),
};
export const Card: Story = { args: { size: 'card' } };
