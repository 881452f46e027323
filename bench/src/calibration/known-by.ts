import type { DesignedRow, DurationOutcome } from '@polku/engine/designs';
import type { Person } from './draw-people.ts';

/** What is known of a county by the end of a day: later referrals are not there, and nobody is followed beyond it. */
export function knownBy(lastDay: number, people: readonly Pick<Person, 'day' | 'row'>[]): DesignedRow<DurationOutcome>[] {
  return people
    .filter(({ day }) => day <= lastDay)
    .map(({ row, day }) => {
      const { entryDays, timeDays, status, dueDays, cutOffDays } = row.outcome;
      const cut = lastDay - day;
      const outcome = { entryDays, dueDays: Math.min(dueDays, cut), cutOffDays: Math.min(cutOffDays, cut) };
      return { ...row, outcome: timeDays <= cut ? { ...outcome, timeDays, status } : { ...outcome, timeDays: cut, status: 0 } };
    });
}
