import type { Random } from '../cohort/random.ts';
import { daysAfter } from '../package/day.ts';
import type { NewRow } from '../package/table.ts';

/** Feedback with the day on which something was done about a share of it. */
export function withActions(feedback: readonly NewRow<'feedback'>[], share: number, random: Random): NewRow<'feedback'>[] {
  return feedback.map((row) => (random.happens(share) ? { ...row, acted_on: daysAfter(row.given_on, random.integer(14, 90)) } : row));
}
