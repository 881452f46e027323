import type { CompetingMetric } from '@polku/domain/metrics';
import type { StateId } from '@polku/domain/pathway';
import { sql, type SQL } from 'drizzle-orm';
import { groupDurations, type GroupedDurations } from '../../estimate/grouped-tables.ts';
import { reduceDurations, type Clock, type DurationCells } from '../../reduce/duration-cells.ts';
import { isOneOf } from '../../reduce/episodes-in-arms.ts';
import { enteredEvent } from '../../reduce/milestones.ts';
import { horizonsOf } from '../../reduce/options.ts';
import type { Measurement } from '../../reduce/measurement.ts';

export interface CompetingTables extends DurationCells {
  readonly causes: readonly string[];
  /** Days on which the metric's outcome is read. */
  readonly days: readonly number[];
  /** Whether the first outcome is told for each year, too. */
  readonly isRated: boolean;
  readonly groups: GroupedDurations;
}

const entryInto = (state: StateId): SQL => sql`m.event = ${enteredEvent(state)}`;

export function competingClock({ from, causes: declared }: CompetingMetric): Clock {
  const named = declared.flatMap((cause) => (cause.endings === 'any_other' ? [] : cause.endings));
  const causes = declared.map(({ events, entered, endings }) => {
    const isOfEnding = endings === 'any_other' ? sql`not (${isOneOf(sql`m.detail`, named)})` : isOneOf(sql`m.detail`, endings);
    const isEntry = entered === undefined ? sql`false` : entryInto(entered);
    return sql`${isOneOf(sql`m.event`, events)} or ${isEntry} or (m.event = 'ended' and ${isOfEnding})`;
  });
  const states = declared.flatMap(({ entered }) => (entered === undefined ? [] : [entered]));
  const events = [...declared.flatMap((cause) => cause.events), 'ended'] as const;
  const clock = { causes, beforeStart: 'event_before_start', lookedBack: false } as const;
  if (from === 'referral') return { ...clock, events, states, start: null };
  if ('entered' in from)
    return {
      ...clock,
      events,
      states: [...states, from.entered],
      start: entryInto(from.entered),
      withoutStart: 'never_started',
      onlyAfterStart: true,
    };
  const isOfService = from.ofServices === undefined ? sql`true` : isOneOf(sql`m.detail`, from.ofServices);
  return {
    ...clock,
    events: [...from.firstOf, ...events],
    states,
    start: sql`${isOneOf(sql`m.event`, from.firstOf)} and ${isOfService}`,
    withoutStart: 'never_started',
    onlyAfterStart: true,
  };
}

/** Days to the first outcome of several; none where no named one ever happened. */
export async function reduce(metric: CompetingMetric, measurement: Measurement): Promise<readonly CompetingTables[]> {
  const { db, scope, arms } = measurement;
  const reduced = await reduceDurations(db, scope, competingClock(metric), {
    designs: metric.from === 'referral' ? measurement.designs : [],
    horizons: [...new Set([...horizonsOf(measurement.options), ...metric.days])].sort((a, b) => a - b),
  });
  const { cells } = reduced;
  // "Any other" ending alone says nothing of whether the outcomes themselves were recorded.
  const isNamed = (status: number): boolean => status > 0 && metric.causes[status - 1]!.endings !== 'any_other';
  if (!cells.some(({ status }) => isNamed(status))) return [];
  const causes = metric.causes.map((cause) => cause.id);
  const isRated = metric.phrases.ratedByYear !== undefined;
  return [{ causes, isRated, days: metric.days, ...reduced, groups: groupDurations(cells, arms, causes.length) }];
}
