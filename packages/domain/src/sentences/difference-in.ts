import type { Text } from '../text.ts';
import { inEveryLanguage, unitAfterRange, type DifferenceUnit } from './prose.ts';

/** How differences of a metric's unit are counted. What is counted in people or euros is described and never compared. */
const units: Readonly<Partial<Record<string, DifferenceUnit>>> = { days: 'days', share: 'percentagePoints' };

/** Smaller differences need a decimal to say anything. */
const small = 3;

export interface WrittenDifference {
  /** What differences are counted in. */
  readonly counted: DifferenceUnit;
  /** The same in words, after several numbers: days, percentage points, points. */
  readonly unit: Text;
  /** What a value of the metric's unit is multiplied by to be counted so. */
  readonly scale: 1 | 100;
  readonly decimals: 0 | 1;
  /** +3, −2 or 0, with the unit, of a value in the metric's own. */
  readonly signed: (value: number) => Text;
}

/** How differences of a metric's unit are written; those that stand together take as many decimals as the largest of them does. */
export function differenceIn(unit: string, values: readonly number[]): WrittenDifference {
  const counted = units[unit] ?? 'points';
  const scale = counted === 'percentagePoints' ? 100 : 1;
  const decimals = Math.max(0, ...values.map((value) => Math.abs(scale * value))) < small ? 1 : 0;
  const after = unitAfterRange(counted);
  return {
    counted,
    unit: after,
    scale,
    decimals,
    signed: (value) => inEveryLanguage((locale, prose) => `${prose.signed(scale * value, decimals)}\u00A0${after[locale]}`),
  };
}
