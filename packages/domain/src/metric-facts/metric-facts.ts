import { serviceDateEvents, episodeDateEvents, type EventId } from '../catalogue/events.ts';
import { resources, type ResourceName } from '../data-package/index.ts';
import { kindDefinitions } from '../kinds/definitions.ts';
import type { KindDefinition, Reads } from '../kinds/kind-definition.ts';
import type { MetricDefinition, MetricKind, MetricOf } from '../metrics/definition.ts';
import type { ClockId } from '../pathway/clocks.ts';
import type { StateId } from '../pathway/states.ts';
import type { Text } from '../text.ts';
import { timeBoundInWords } from '../kinds/time-bound.ts';
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
  /** How its outcome is bound in time, and so whether its groups are compared. */
  readonly timeBound: Text;
  readonly disclosure: DisclosureClass;
}

function readsOf<K extends MetricKind>(metric: MetricOf<K> & { readonly kind: K }): readonly Reads[] {
  return kindDefinitions[metric.kind].reads(metric);
}

/** Whether no package's rows tell the metric: only numbers published as such do. */
export const isOnlyPublished = (metric: MetricDefinition): boolean => readsOf(metric).some(({ files }) => files?.includes('counts'));

const isOfEpisodes = (file: ResourceName): boolean => file === 'episodes' || 'episode_id' in resources[file].columns;

function windowOf(files: readonly ResourceName[]): Text {
  if (files.includes('counts')) return windows.published;
  if (files.some(isOfEpisodes)) return windows.cases;
  return files.some((file) => 'team_id' in resources[file].columns) ? windows.teams : windows.pilot;
}

function disclosureOf(counts: ReturnType<KindDefinition<never>['counts']>, files: readonly ResourceName[]): DisclosureClass {
  return counts === 'answers' || files.some(isOfEpisodes) ? counts : 'things';
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
export function metricFacts<K extends MetricKind>(metric: MetricOf<K> & { readonly kind: K }): MetricFacts {
  const kind: KindDefinition<MetricOf<K>> = kindDefinitions[metric.kind];
  const reads = kind.reads(metric);
  const all = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];
  const events = all(reads.flatMap((each) => each.events ?? []));
  const days = reads.flatMap((each) => each.days ?? []);
  const fromDates = dateEventFiles.flatMap(([file, its]) => (its.some((event) => events.includes(event)) ? [file] : []));
  const named = all([
    ...reads.flatMap((each) => each.files ?? []),
    ...(events.length > 0 ? ['events'] : []),
    ...fromDates,
  ]) as readonly ResourceName[];
  // What asks for no other file is told of the episodes themselves.
  const files: readonly ResourceName[] = named.length === 0 ? ['episodes'] : named;
  return {
    estimator: kind.estimator,
    window: windowOf(files),
    files,
    events,
    states: all(reads.flatMap((each) => each.states ?? [])),
    clock: kind.clock?.(metric) ?? null,
    minimumFollowUpDays: days.length === 0 ? null : Math.max(...days),
    timeBound: timeBoundInWords(kind.timeBound(metric)),
    disclosure: disclosureOf(kind.counts(metric), files),
  };
}
