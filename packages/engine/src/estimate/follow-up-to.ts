import type { DurationCell } from '../reduce/duration-cells.ts';

const peopleIn = (cells: readonly DurationCell[]): number => cells.reduce((sum, { n }) => sum + n, 0);

/** Of those who could have been followed to the day by the cut-off, how many were, or had their outcome before it; and who could not. */
export function dueBy(
  day: number,
  cells: readonly DurationCell[],
): { readonly complete: number; readonly lost: number; readonly early: number } {
  const due = cells.filter(({ cutOffDays }) => cutOffDays >= day);
  const complete = peopleIn(due.filter(({ status, timeDays }) => status > 0 || timeDays >= day));
  return { complete, lost: peopleIn(due) - complete, early: peopleIn(cells) - peopleIn(due) };
}

/** Of those who could have been followed to the day by the cut-off, how many were, or had their outcome before it. */
export function followUpTo(day: number, cells: readonly DurationCell[]): { complete: number; potential: number } {
  const { complete, lost } = dueBy(day, cells);
  return { complete, potential: complete + lost };
}
