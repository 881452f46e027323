import type { CompetingMetric } from '@polku/domain/metrics';
import { sql } from 'drizzle-orm';
import { groupDurations, type GroupedDurations } from '../../estimate/grouped-tables.ts';
import { firstDate, reduceDurations, type Clock, type DurationCells } from '../../reduce/duration-cells.ts';
import { isOneOf } from '../../reduce/episodes-in-arms.ts';
import type { Measurement } from '../../reduce/measurement.ts';

export interface CompetingTables extends DurationCells {
  readonly causes: readonly string[];
  readonly groups: GroupedDurations;
}

function competingClock(metric: CompetingMetric): Clock {
  const named = metric.causes.flatMap((cause) => (cause.endings === 'any_other' ? [] : cause.endings));
  const causes = metric.causes.map((cause) => {
    const ended =
      cause.endings === 'any_other'
        ? sql`m.event = 'ended' and not (${isOneOf(sql`m.detail`, named)})`
        : sql`m.event = 'ended' and ${isOneOf(sql`m.detail`, cause.endings)}`;
    return firstDate(sql`${isOneOf(sql`m.event`, cause.events)} or (${ended})`);
  });
  return {
    events: [...metric.causes.flatMap((cause) => cause.events), 'ended'],
    start: null,
    causes,
    beforeStart: 'event_before_start',
    lookedBack: false,
  };
}

/** Days to the first outcome of several; none where no named one ever happened. */
export async function reduce(metric: CompetingMetric, { db, scope, arms }: Measurement): Promise<readonly CompetingTables[]> {
  const { cells, excluded } = await reduceDurations(db, scope, competingClock(metric));
  // "Any other" ending alone says nothing of whether the outcomes themselves were recorded.
  const isNamed = (status: number): boolean => status > 0 && metric.causes[status - 1]!.endings !== 'any_other';
  if (!cells.some(({ status }) => isNamed(status))) return [];
  const causes = metric.causes.map((cause) => cause.id);
  return [{ causes, cells, excluded, groups: groupDurations(cells, arms, causes.length) }];
}
