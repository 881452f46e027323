// @internal
import { textWidth } from './text-width.ts';

/** Texts as charts write them: names of groups, numbers, words of an axis. */
const samples = ['Keskitetty tiimi', 'Alueelliset tiimit rinnalla', '1 904', '12,5 %', 'Päivää lähetteestä', 'Median wait'];
const measuredSize = 100;

/**
 * Charts are laid out for the widths of Inter. Where the page's face is wider, this gives the `font-size-adjust` by which its texts take no more room;
 * undefined where it is not, or where there is nothing to measure it with.
 */
export function faceFit(face: string): string | undefined {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return undefined;
  const widthOf = (text: string, weight: number): number => {
    context.font = `${weight} ${measuredSize}px ${face}`;
    return context.measureText(text).width;
  };
  const ratios = samples.flatMap((text) => [
    widthOf(text, 400) / textWidth(text, measuredSize),
    widthOf(text, 650) / textWidth(text, measuredSize, true),
  ]);
  const widest = Math.max(...ratios);
  if (widest <= 1) return undefined;
  return `ch-width ${(widthOf('0', 400) / measuredSize / widest).toFixed(4)}`;
}
