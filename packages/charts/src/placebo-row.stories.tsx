import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { conclusionSamples } from './gallery/conclusion-samples.ts';
import { galleryTitles, inLanguages } from './gallery/in-languages.tsx';
import { expectNoNumbers } from './gallery/story-checks.ts';
import { PlaceboRow } from './placebo-row.tsx';

const meta = {
  title: 'Charts/Placebo row',
  component: PlaceboRow,
  args: { conclusion: conclusionSamples.days, locale: 'fi', minimumCount: 5, title: galleryTitles.placebos.fi },
  render: inLanguages((args, locale) => <PlaceboRow {...args} locale={locale} title={galleryTitles.placebos[locale]} />),
} satisfies Meta<typeof PlaceboRow>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Days: Story = {
  play: async ({ canvas }) => {
    const chart = await canvas.findByRole('img', { name: galleryTitles.placebos.en });
    await expect(chart).toHaveTextContent('Measures that should not move');
    await expect(chart.querySelector('desc')).toHaveTextContent('The pilot: −11.');
  },
};
export const Shares: Story = { args: { conclusion: conclusionSamples.shares } };
export const Narrow: Story = { args: { width: 320 } };
export const NoPlacebos: Story = {
  args: { conclusion: conclusionSamples.withoutPlacebos },
  play: expectNoNumbers('Ei laskettavissa', galleryTitles.placebos.fi),
};
