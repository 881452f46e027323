import type { MetricKind, MetricOf } from '@polku/domain/metrics';
import type { Estimates, Measured } from '../estimate/unreleased.ts';
import type { KindEffects } from '../designs/kind-effects.ts';
import type { Measurement } from '../reduce/measurement.ts';
import type { Release } from '../release/release.ts';

/** What the engine knows of one kind of metric: a folder of this name, in which each of these is a file. */
export interface EngineKind<K extends MetricKind, Tables> {
  /** Rows to sufficient tables, one for each result; none where the data hold nothing about the metric. */
  readonly reduce: (metric: MetricOf<K>, measurement: Measurement, id: string) => Promise<readonly Tables[]>;
  /** Sufficient tables to exact numbers. */
  readonly estimate: (tables: Tables, measured: Measured, metric: MetricOf<K>) => Estimates<K>;
  /** Sufficient tables to the effect in each intervention’s design; absent of a kind no metric of which is bound in time. */
  readonly effects?: (tables: Tables, measured: Measured, metric: MetricOf<K>) => KindEffects;
  /** Exact numbers to those that may be seen. */
  readonly release: Release<K, Tables>;
}
