import { daysBetween, earlierOf, type Day } from '../pathway/day.ts';

/** A stay in a waiting state, and the days on which the client was contacted during it. */
export interface WaitingPeriod {
  readonly fromOn: Day;
  /** null: the client waits still. */
  readonly toOn?: Day | null;
  readonly contactsOn?: readonly Day[];
}

/**
 * Waits during which nobody was in touch with the client for longer than agreed. How long that is the sources do not tell: without an
 * agreed number of days there is nothing to alert of.
 *
 * @param on the day of looking: nothing after it is known yet, neither contacts nor the end of a wait.
 *
 * @example
 * waitsWithoutContact([{ fromOn: '2024-01-01', toOn: '2024-03-01', contactsOn: ['2024-01-10'] }], 30, '2024-06-01').length // 1
 */
export function waitsWithoutContact(waits: readonly WaitingPeriod[], agreedDays: number | null, on: Day): readonly WaitingPeriod[] {
  if (agreedDays === null) return [];
  return waits.filter(({ fromOn, toOn, contactsOn = [] }) => {
    const until = earlierOf(toOn ?? on, on);
    const during = contactsOn.filter((day) => day >= fromOn && day <= until).toSorted();
    const days = [fromOn, ...during, until];
    return days.slice(1).some((day, place) => daysBetween(days[place]!, day) > agreedDays);
  });
}
