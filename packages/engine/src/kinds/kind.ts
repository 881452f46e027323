import { timeBoundOf, type BoundOfKind, type Described, type MetricKind, type MetricOf } from '@polku/domain/metrics';
import type { DisclosurePolicy } from '@polku/domain/evaluation';
import type { Estimates, Measured, Unreleased } from '../estimate/unreleased.ts';
import type { KindEffects } from '../designs/kind-effects.ts';
import type { Measurement } from '../reduce/measurement.ts';
import { nothingTold, type ToldCounts } from '../release/joint/audit.ts';
import type { Release, Shown } from '../release/release.ts';

/** What the engine knows of one kind of metric: a folder of this name, in which each of these is a file. */
export interface EngineKind<K extends MetricKind, Tables> {
  /** Rows to sufficient tables, one for each result; none where the data hold nothing about the metric. */
  readonly reduce: (metric: MetricOf<K>, measurement: Measurement, id: string) => Promise<readonly Tables[]>;
  /** Sufficient tables to exact numbers. */
  readonly estimate: (tables: Tables, measured: Measured, metric: MetricOf<K>) => Estimates<K>;
  /** Sufficient tables to the effect in each intervention’s design: a file of kinds some metric of which is bound in time, `described` of the others. */
  readonly effects: (tables: Tables, measured: Measured, metric: MetricOf<K>) => KindEffects;
  /** Exact numbers to those that may be seen. */
  readonly release: Release<K, Tables>;
  /**
   * The groups of people that the numbers which may be seen tell of, so that an answer's results are held against one another: a file of
   * kinds that count people of the pilot, `countedAlone` of the others.
   */
  readonly cells: (unreleased: Unreleased<K, Tables>, shown: Shown<K>, metric: MetricOf<K>, policy: DisclosurePolicy) => ToldCounts;
}

/** Of a kind whose people are counted in no other result: answers, and things that are not people. */
export const countedAlone = (): ToldCounts => nothingTold;

type DescribedKind = { [K in MetricKind]: BoundOfKind[K] extends Described ? K : never }[MetricKind];

/** No effect, and why: of a kind whose every metric is described and never compared. */
export const described = (_tables: unknown, _measured: Measured, metric: MetricOf<DescribedKind>): KindEffects => ({
  notComparedBecause: timeBoundOf(metric).because,
});
