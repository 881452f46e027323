import { dateOfDay } from '../package/day.ts';
import type { NewRow } from '../package/table.ts';
import type { Course } from './course.ts';
import type { WalkedCase } from './walk/walk-of.ts';

/** The rows of `pathway.csv` of one episode, up to the last day that is known of. */
export function pathwayRows(episode_id: string, { observedUntil }: Course, { entries }: WalkedCase): NewRow<'pathway'>[] {
  return entries.filter(({ on }) => on <= observedUntil).map(({ state, on }) => ({ episode_id, state, entered_on: dateOfDay(on) }));
}
