import { kindDefinitions, type BoundOfKind } from '../kinds/definitions.ts';
import type { KindDefinition } from '../kinds/kind-definition.ts';
import type { MetricKind, MetricOf } from '../metrics/definition.ts';

/**
 * How a metric's outcome is bound in time, by its declaration: what decides whether its groups are compared at all.
 *
 * @example
 * timeBoundOf(metrics.employed_at_6_months) // { isCompared: true, within: [182] }
 */
export function timeBoundOf<K extends MetricKind>(metric: MetricOf<K> & { readonly kind: K }): BoundOfKind[K] {
  const kind: KindDefinition<MetricOf<K>, BoundOfKind[K]> = kindDefinitions[metric.kind];
  return kind.timeBound(metric);
}
