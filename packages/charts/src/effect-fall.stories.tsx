import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { EffectFall } from './effect-fall.tsx';
import { conclusionSamples } from './gallery/conclusion-samples.ts';
import { galleryTitles, inLanguages } from './gallery/in-languages.tsx';
import { expectNoNumbers } from './gallery/story-checks.ts';

const meta = {
  title: 'Charts/Effect fall',
  component: EffectFall,
  args: { conclusion: conclusionSamples.days, locale: 'fi', minimumCount: 5, title: galleryTitles.fall.fi },
  render: inLanguages((args, locale) => <EffectFall {...args} locale={locale} title={galleryTitles.fall[locale]} />),
} satisfies Meta<typeof EffectFall>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Days: Story = {
  play: async ({ canvas }) => {
    const chart = await canvas.findByRole('img', { name: galleryTitles.fall.en });
    await expect(chart.querySelector('desc')).toHaveTextContent(
      /What is seen: 28. Change in the comparison: −9. Client mix: −8. What remains: 11/,
    );
  },
};
export const Shares: Story = { args: { conclusion: conclusionSamples.shares } };
export const Turned: Story = { args: { conclusion: conclusionSamples.turned } };
export const Narrow: Story = { args: { width: 320 } };
export const NotCompared: Story = {
  args: { conclusion: conclusionSamples.notCompared },
  play: expectNoNumbers('Ei laskettavissa', galleryTitles.fall.fi),
};
