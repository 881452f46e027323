import type { Random } from '../cohort/random.ts';
import { daysAfter } from '../package/day.ts';
import type { NewRow } from '../package/table.ts';

/** Feedback with the day on which something was done about a share of it. */
export function withActions(feedback: readonly NewRow<'feedback'>[], share: number, random: Random): NewRow<'feedback'>[] {
  return feedback.map((row) => {
    if (!random.happens(share)) return row;
    const acted = daysAfter(row.given_on, random.integer(14, 90));
    return {
      ...row,
      decision: 'Aikoja lisätään iltaan',
      decided_on: daysAfter(row.given_on, 14),
      acted_on: acted,
      told_back_on: daysAfter(acted, 14),
    };
  });
}
