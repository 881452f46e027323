import type { DifferenceUnit } from './prose.ts';

/** How the unit of a conclusion is told of a difference; those without an entry are not compared in words. */
export const differenceUnits: Readonly<Partial<Record<string, { readonly unit: DifferenceUnit; readonly scale: 1 | 100 }>>> = {
  days: { unit: 'days', scale: 1 },
  share: { unit: 'percentagePoints', scale: 100 },
  points: { unit: 'points', scale: 1 },
};

/** The largest difference that outcomes of a unit can have: days within the horizon, shares of a whole. */
export function mostPossible(unit: string, horizon: number | null): number {
  if (unit === 'share') return 1;
  return unit === 'days' && horizon !== null ? horizon : Number.POSITIVE_INFINITY;
}
