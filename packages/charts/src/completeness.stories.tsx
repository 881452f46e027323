import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Completeness } from './completeness.tsx';
import { galleryTitles, inLanguages } from './gallery/in-languages.tsx';
import { completenessSamples } from './gallery/summary-samples.ts';

const meta = {
  title: 'Charts/Completeness',
  component: Completeness,
  args: { checks: completenessSamples.data, locale: 'fi', minimumCount: 5, title: galleryTitles.completeness.fi },
  render: inLanguages((args, locale) => <Completeness {...args} locale={locale} title={galleryTitles.completeness[locale]} />),
} satisfies Meta<typeof Completeness>;
export default meta;

type Story = StoryObj<typeof meta>;

export const AlmostWhole: Story = {
  play: async ({ canvas }) => {
    const chart = await canvas.findByRole('img', { name: galleryTitles.completeness.en });
    // 4,013 of 4,021 is not yet the whole.
    await expect(chart).toHaveAccessibleDescription(/99% \(4,013 of 4,021\)/);
  },
};
export const SuppressedBesideZero: Story = {
  args: { checks: completenessSamples.suppressed },
  play: async ({ canvas }) => {
    const chart = await canvas.findByRole('img', { name: galleryTitles.completeness.en });
    await expect(chart).toHaveTextContent('Not shown: the group has fewer than 5 people');
    await expect(chart).toHaveTextContent('0% (0 of 4,021)');
  },
};
export const NoResult: Story = { args: { checks: completenessSamples.none } };
export const Card: Story = { args: { size: 'card' } };
export const CardSuppressed: Story = { args: { size: 'card', checks: completenessSamples.suppressed } };
