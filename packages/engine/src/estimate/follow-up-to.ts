import type { DurationCell } from '../reduce/duration-cells.ts';

/** Of those who could have been followed to the day by the cut-off, how many were, or had their outcome before it. */
export function followUpTo(day: number, cells: readonly DurationCell[]): { complete: number; potential: number } {
  const people = (some: readonly DurationCell[]): number => some.reduce((sum, { n }) => sum + n, 0);
  const potential = people(cells);
  const known = people(cells.filter(({ status, timeDays }) => status > 0 || timeDays >= day));
  return { complete: Math.min(known, potential), potential };
}
