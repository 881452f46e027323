import type { DurationMetric } from '@polku/domain/metrics';
import { sql } from 'drizzle-orm';
import { groupDurations, type GroupedDurations } from '../../estimate/grouped-tables.ts';
import { firstDate, reduceDurations, type Clock, type DurationCells } from '../../reduce/duration-cells.ts';
import { isOneOf } from '../../reduce/episodes-in-arms.ts';
import type { Measurement } from '../../reduce/measurement.ts';

export interface DurationTables extends DurationCells {
  readonly groups: GroupedDurations;
}

export function durationClock(metric: DurationMetric): Clock {
  const from = metric.from === 'referral' ? [] : metric.from.firstOf;
  return {
    events: [...from, ...metric.to.firstOf, 'ended'],
    start: metric.from === 'referral' ? null : firstDate(isOneOf(sql`m.event`, from)),
    causes: [firstDate(isOneOf(sql`m.event`, metric.to.firstOf)), firstDate(sql`m.event = 'ended'`)],
    ...(metric.from === 'referral' ? {} : { withoutStart: 'never_started' }),
    beforeStart: 'event_before_start',
    lookedBack: metric.lookedBack === true,
  };
}

/** Days to the event; none where it never happened to anyone. */
export async function reduce(metric: DurationMetric, { db, scope, arms }: Measurement): Promise<readonly DurationTables[]> {
  const { cells, excluded } = await reduceDurations(db, scope, durationClock(metric));
  if (cells.every(({ status }) => status !== 1)) return [];
  return [{ cells, excluded, groups: groupDurations(cells, arms, 2) }];
}
