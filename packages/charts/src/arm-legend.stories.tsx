import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ArmLegend } from './arm-legend.tsx';
import { galleryTitles, inLanguages } from './gallery/in-languages.tsx';
import { sampleArms, smallGroup } from './gallery/samples.ts';

const meta = {
  title: 'Marks/Arm legend',
  component: ArmLegend,
  args: { arms: sampleArms, locale: 'fi', label: galleryTitles.legend.fi },
  render: inLanguages((args, locale) => <ArmLegend {...args} locale={locale} label={galleryTitles.legend[locale]} />),
} satisfies Meta<typeof ArmLegend>;
export default meta;

type Story = StoryObj<typeof meta>;

export const ThreeArms: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('list', { name: 'Groups' })).toHaveTextContent('Keskitetty tiimi · 1,904 clients');
  },
};
export const TwoOfThree: Story = { args: { shown: ['centralised', 'regional_beside'] } };
export const Suppressed: Story = {
  args: { arms: sampleArms.map((arm) => ({ ...arm, n: smallGroup })) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('list', { name: 'Ryhmät' }).textContent).not.toMatch(/\d/);
  },
};
