import type { DurationMetric } from '@polku/domain/metrics';
import { sql } from 'drizzle-orm';
import { groupDurations, type GroupedDurations } from '../../estimate/grouped-tables.ts';
import { reduceDurations, type Clock, type DurationCells } from '../../reduce/duration-cells.ts';
import { isOneOf } from '../../reduce/episodes-in-arms.ts';
import { horizonsOf } from '../../reduce/options.ts';
import type { Measurement } from '../../reduce/measurement.ts';

export interface DurationTables extends DurationCells {
  readonly groups: GroupedDurations;
}

export function durationClock(metric: DurationMetric): Clock {
  const from = metric.from === 'referral' ? [] : metric.from.firstOf;
  return {
    events: [...from, ...metric.to.firstOf, 'ended'],
    start: metric.from === 'referral' ? null : isOneOf(sql`m.event`, from),
    causes: [isOneOf(sql`m.event`, metric.to.firstOf), sql`m.event = 'ended'`],
    ...(metric.from === 'referral' ? {} : { withoutStart: 'never_started' }),
    beforeStart: 'event_before_start',
    lookedBack: metric.lookedBack === true,
  };
}

/** Days to the event; none where it never happened to anyone. */
export async function reduce(metric: DurationMetric, measurement: Measurement): Promise<readonly DurationTables[]> {
  const { db, scope, arms } = measurement;
  const reduced = await reduceDurations(db, scope, durationClock(metric), {
    designs: metric.from === 'referral' && metric.lookedBack !== true ? measurement.designs : [],
    horizons: horizonsOf(measurement.options),
  });
  const { cells } = reduced;
  if (cells.every(({ status }) => status !== 1)) return [];
  return [{ ...reduced, groups: groupDurations(cells, arms, 2) }];
}
