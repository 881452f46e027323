import { expect, within } from 'storybook/test';

/** A play function: the chart of this name gives its reason, and no number at all. */
export function expectNoNumbers(reason: string, name: string) {
  return async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => {
    const chart = await within(canvasElement).findByRole('img', { name });
    await expect(chart).toHaveTextContent(reason);
    const shown = [...chart.querySelectorAll('text')].map((text) => text.textContent).join(' ');
    await expect(shown).not.toMatch(/\d/);
  };
}
