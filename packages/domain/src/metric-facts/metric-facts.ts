import { serviceDateEvents, episodeDateEvents, type EventId } from '../catalogue/events.ts';
import { resources, type ResourceName } from '../data-package/index.ts';
import type { EpisodeCondition, RowCondition, ProportionOf, Spell } from '../metrics/conditions.ts';
import { isOnlyPublished, type MetricDefinition } from '../metrics/definition.ts';
import { clocks, type ClockId, type ClockPoint } from '../pathway/clocks.ts';
import type { StateId } from '../pathway/states.ts';
import type { Text } from '../text.ts';
import { estimators } from './estimators.ts';
import { windows } from './windows.ts';

/** What disclosure control counts behind a metric's numbers. */
export type DisclosureClass = 'people' | 'rows_of_people' | 'answers' | 'things';

/** What follows from a metric's declaration, so that it is not declared again. */
export interface MetricFacts {
  readonly estimator: Text;
  /** Which cases or rows it is told of. */
  readonly window: Text;
  /** Files whose rows it is computed from. */
  readonly files: readonly ResourceName[];
  /** Milestones and states that it reads. */
  readonly events: readonly EventId[];
  readonly states: readonly StateId[];
  /** The clock that it is the distribution of. */
  readonly clock: ClockId | null;
  /** Days after day 0 that an episode must have been followed to count; null where none are asked for. */
  readonly minimumFollowUpDays: number | null;
  readonly disclosure: DisclosureClass;
}

interface Reads {
  readonly files?: readonly string[];
  readonly events?: readonly EventId[];
  readonly states?: readonly StateId[];
  /** Days that must have passed. */
  readonly days?: readonly number[];
}

const asList = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? (value as readonly T[]) : [value as T]);
const pointEvents = (point: ClockPoint): readonly EventId[] => (point === 'referral' ? [] : point.firstOf);
const spellEvents = ({ startedBy, endedBy }: Spell): readonly EventId[] => [startedBy, endedBy];
const daysOfRows = (conditions: readonly RowCondition[]): readonly number[] =>
  conditions.flatMap((condition) => ('withinDays' in condition ? [condition.withinDays] : []));

function readsOfCondition(condition: EpisodeCondition): Reads {
  if ('event' in condition) {
    const after = 'after' in condition ? asList(condition.after) : [];
    const others = 'notAfter' in condition ? [condition.notAfter] : after.filter((each) => each !== 'referral');
    return { events: [...asList(condition.event), ...others], days: 'withinDays' in condition ? [condition.withinDays] : [] };
  }
  if ('latest' in condition) return { events: condition.latest };
  if ('endedAs' in condition) return { events: ['ended'], days: condition.withinDays === undefined ? [] : [condition.withinDays] };
  if ('active' in condition) return { events: ['ended'] };
  if ('entered' in condition) return { files: ['pathway'], states: [condition.entered] };
  if ('rows' in condition) return { files: [condition.rows], days: daysOfRows(condition.where ?? []) };
  return {};
}

function readsOfProportion(of: ProportionOf): readonly Reads[] {
  switch (of.population) {
    case 'referred':
      return [{ events: [...spellEvents(of.inSpell), ...(of.after === undefined ? [] : [of.after])], days: [of.onDay] }];
    case 'started_service':
      return [{ files: ['services'], events: spellEvents(of.inSpell) }];
    case 'episodes':
      return [...of.among, ...of.having].map(readsOfCondition);
    case 'rows':
      return [{ files: [of.of], days: daysOfRows([...of.among, ...of.having]) }];
    case 'stays':
      return [{ files: ['pathway'], states: of.states, events: [of.event] }];
    case 'expected_dates':
      return [{ events: of.pairs.flatMap(({ given, expected }) => [given, expected]) }];
    case 'sums':
      return [{ files: [of.of] }];
    case 'published':
      return [];
  }
}

function readsOf(metric: MetricDefinition): readonly Reads[] {
  switch (metric.kind) {
    case 'duration':
      return [{ events: [...pointEvents(metric.from), ...metric.to.firstOf, 'ended'] }];
    case 'competing':
      return [{ events: [...metric.causes.flatMap(({ events }) => events), 'ended'] }];
    case 'proportion':
      return readsOfProportion(metric.of);
    case 'change':
    case 'trend':
      return [{ files: ['scores'] }];
    case 'occupancy':
      return [{ files: ['pathway'], states: metric.states.flatMap(({ of }) => of) }];
    case 'score':
      return [{ files: ['feedback'] }];
    case 'series':
      return [{ files: [metric.of.rows] }];
    case 'count':
      return metric.of === 'published' ? [] : [{ files: [metric.of === 'people_with_a_score' ? 'scores' : metric.of.rows] }];
  }
}

const isOfEpisodes = (file: ResourceName): boolean => file === 'episodes' || 'episode_id' in resources[file].columns;

function windowOf(metric: MetricDefinition, files: readonly ResourceName[]): Text {
  if (isOnlyPublished(metric)) return windows.published;
  if (files.some(isOfEpisodes)) return windows.cases;
  return files.some((file) => 'team_id' in resources[file].columns) ? windows.teams : windows.pilot;
}

function disclosureOf(metric: MetricDefinition, files: readonly ResourceName[]): DisclosureClass {
  if (metric.kind === 'score' || metric.kind === 'series') return 'answers';
  if (!files.some(isOfEpisodes)) return 'things';
  const countsRows =
    (metric.kind === 'proportion' && ['rows', 'stays', 'expected_dates'].includes(metric.of.population)) ||
    (metric.kind === 'count' && typeof metric.of === 'object');
  return countsRows ? 'rows_of_people' : 'people';
}

const samePoint = (a: ClockPoint, b: ClockPoint): boolean => JSON.stringify(a) === JSON.stringify(b);

function clockOf(metric: MetricDefinition): ClockId | null {
  if (metric.kind !== 'duration') return null;
  const found = Object.entries(clocks).find(
    ([, clock]) => clock.kind === 'duration' && samePoint(clock.from, metric.from) && samePoint(clock.to, metric.to),
  );
  return (found?.[0] as ClockId | undefined) ?? null;
}

const dateEventFiles: readonly (readonly [ResourceName, readonly EventId[]])[] = [
  ['services', Object.values(serviceDateEvents)],
  ['episodes', Object.values(episodeDateEvents)],
  ['plans', ['plan_formed']],
];

/**
 * What follows from a metric's declaration: what it is computed from and by, how long a follow-up it asks for, and what disclosure
 * control counts behind it.
 *
 * @example
 * metricFacts(metrics.employed_at_6_months).minimumFollowUpDays // 182
 */
export function metricFacts(metric: MetricDefinition): MetricFacts {
  const reads = readsOf(metric);
  const all = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];
  const events = all(reads.flatMap((each) => each.events ?? []));
  const days = reads.flatMap((each) => each.days ?? []);
  const isOfTime = metric.kind === 'duration' || metric.kind === 'competing';
  const fromDates = dateEventFiles.flatMap(([file, its]) => (its.some((event) => events.includes(event)) ? [file] : []));
  const named = all([
    ...(isOnlyPublished(metric) ? ['counts'] : []),
    ...reads.flatMap((each) => each.files ?? []),
    ...(events.length > 0 || isOfTime ? ['events'] : []),
    ...fromDates,
  ]) as readonly ResourceName[];
  // What asks for no other file is told of the episodes themselves.
  const files: readonly ResourceName[] = named.length === 0 ? ['episodes'] : named;
  return {
    estimator: estimators[metric.kind],
    window: windowOf(metric, files),
    files,
    events,
    states: all(reads.flatMap((each) => each.states ?? [])),
    clock: clockOf(metric),
    minimumFollowUpDays: days.length === 0 ? null : Math.max(...days),
    disclosure: disclosureOf(metric, files),
  };
}
