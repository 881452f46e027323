import { expect, within } from 'storybook/test';

/** The rule itself names a number: the smallest group that may be shown. */
const smallestGroup = /alle 5 henkilöä|färre än 5 personer|fewer than 5 people/;

/** A play function: the chart of this name gives its reason, and no number at all. */
export function expectNoNumbers(reason: string, name: string) {
  return async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => {
    const chart = await within(canvasElement).findByRole('img', { name });
    await expect(chart).toHaveTextContent(reason);
    const shown = [...chart.querySelectorAll('text')].map((text) => text.textContent).join(' ');
    await expect(shown.replace(smallestGroup, '')).not.toMatch(/\d/);
  };
}
