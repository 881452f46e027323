import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { inLanguages } from './gallery/in-languages.tsx';
import { SureMark } from './sure-mark.tsx';

const meta = {
  title: 'Marks/How sure',
  component: SureMark,
  args: { level: 3, locale: 'fi' },
  render: inLanguages((args, locale) => <SureMark {...args} locale={locale} />),
} satisfies Meta<typeof SureMark>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Sure: Story = {};
export const FairlySure: Story = {
  args: { level: 2 },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('melko varma')).toBeVisible();
    const first = canvasElement.querySelector('svg');
    await expect(first?.querySelectorAll('circle[fill="none"]')).toHaveLength(1);
  },
};
export const Hint: Story = { args: { level: 1 } };
export const CannotBeTold: Story = { args: { level: 0 } };
