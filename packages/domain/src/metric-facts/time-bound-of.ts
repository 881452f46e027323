import { kindDefinitions } from '../kinds/definitions.ts';
import type { KindDefinition } from '../kinds/kind-definition.ts';
import type { MetricKind, MetricOf } from '../metrics/definition.ts';
import type { TimeBound } from '../kinds/time-bound.ts';

/**
 * How a metric's outcome is bound in time, by its declaration: what decides whether its groups are compared at all.
 *
 * @example
 * timeBoundOf(metrics.employed_at_6_months) // { isCompared: true, within: [182] }
 */
export function timeBoundOf<K extends MetricKind>(metric: MetricOf<K> & { readonly kind: K }): TimeBound {
  const kind: KindDefinition<MetricOf<K>> = kindDefinitions[metric.kind];
  return kind.timeBound(metric);
}
