import type { Result, ResultKind, ResultOf } from '@polku/domain/evaluation';
import { metrics, type MetricDefinition } from '@polku/domain/metrics';

const declared: Readonly<Record<string, MetricDefinition | undefined>> = metrics;

/** The declaration that a result was computed by; undefined for a metric newer than this dashboard. */
export function definitionOf(result: Result): MetricDefinition | undefined {
  return declared[result.metric];
}

/** The same as a declaration of the result's own kind. */
export function definitionOfKind<K extends ResultKind>(result: ResultOf<K>): Extract<MetricDefinition, { kind: K }> | undefined {
  const definition = declared[result.metric];
  return definition?.kind === result.kind ? (definition as Extract<MetricDefinition, { kind: K }>) : undefined;
}
