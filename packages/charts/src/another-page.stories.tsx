import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { AnotherPage } from './gallery/another-page.tsx';
import { galleryTitles, inLanguages } from './gallery/in-languages.tsx';
import { darkPalette, filePalette } from './palette.ts';

/** What a page may call its own colours and its face: none of it is the charts'. */
const namesOfThePage = { '--ink': 'red', '--line': 'red', '--paper': 'red', '--arm-1': 'red', '--face': 'fantasy' };

const meta = {
  title: 'In another page',
  component: AnotherPage,
  args: { locale: 'fi', style: namesOfThePage },
  render: inLanguages((args, locale) => <AnotherPage {...args} locale={locale} />),
} satisfies Meta<typeof AnotherPage>;
export default meta;

type Story = StoryObj<typeof meta>;

const rgb = (hex: string): string => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

/** How each text of the drawings looks, and by how much it reaches out of its drawing. */
function texts(page: HTMLElement) {
  return [...page.querySelectorAll<SVGTextElement>('svg[role="img"] text')].map((text) => {
    const [own, around] = [text.getBoundingClientRect(), text.ownerSVGElement!.getBoundingClientRect()];
    const outside = Math.max(around.left - own.left, own.right - around.right, 0);
    return { text: text.textContent, outside, face: getComputedStyle(text).fontFamily };
  });
}

const clipped = (page: HTMLElement) => texts(page).filter(({ outside }) => outside > 0.5);

export const Page: Story = {
  play: async ({ canvasElement }) => {
    const drawing = await within(canvasElement).findByRole('img', { name: galleryTitles.served.fi });
    await expect(getComputedStyle(drawing).fill).toBe(rgb(filePalette.inkSoft));
    await expect(drawing.innerHTML).not.toMatch(/var\(--(?!polku-)/);
    await expect(texts(canvasElement).filter(({ face }) => !face.includes('Inter'))).toEqual([]);
  },
};

export const Dark: Story = {
  args: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    const drawing = await within(canvasElement).findByRole('img', { name: galleryTitles.served.fi });
    await expect(getComputedStyle(drawing).fill).toBe(rgb(darkPalette.inkSoft));
    await expect(getComputedStyle(drawing.closest('figure')!).backgroundColor).toBe(rgb(darkPalette.paper));
  },
};

export const OwnTokens: Story = {
  args: { theme: { arms: ['#5b2a86', '#00695c', '#8a4b08', '#37474f'], face: 'Georgia, serif' } },
  play: async ({ canvasElement }) => {
    const drawing = await within(canvasElement).findByRole('img', { name: galleryTitles.served.fi });
    await expect([...drawing.querySelectorAll('path')].some((path) => getComputedStyle(path).stroke === rgb('#5b2a86'))).toBe(true);
    await expect(getComputedStyle(drawing).fill).toBe(rgb(filePalette.inkSoft));
    await expect(texts(canvasElement).filter(({ face }) => !face.startsWith('Georgia'))).toEqual([]);
  },
};

/** Every sign as wide as an m is much wider than Inter: each text still ends inside its drawing. */
export const WithoutInter: Story = {
  args: { style: { ...namesOfThePage, '--polku-face': 'monospace' } },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole('img', { name: galleryTitles.served.fi });
    await expect(texts(canvasElement).length).toBeGreaterThan(100);
    await expect(clipped(canvasElement)).toEqual([]);
  },
};
