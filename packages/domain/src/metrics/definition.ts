import type { MetricOfKind } from '../kinds/definitions.ts';

export type MetricKind = keyof MetricOfKind;
export type MetricOf<K extends MetricKind> = MetricOfKind[K];
export type MetricDefinition = MetricOf<MetricKind>;

export function isOfKind<K extends MetricKind>(metric: MetricDefinition, kind: K): metric is MetricOf<K> {
  return metric.kind === kind;
}

/**
 * Declares a metric; its id is its file's name.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function defineMetric<const M extends MetricDefinition>(metric: M): M {
  return metric;
}
