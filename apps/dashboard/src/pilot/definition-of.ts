import type { Result, ResultKind, ResultOf } from '@polku/domain/evaluation';
import { definitionOfResult, metrics, type MetricDefinition } from '@polku/domain/metrics';

const declared: Readonly<Record<string, MetricDefinition | undefined>> = metrics;

/** The declaration that a result was computed by; undefined for a metric newer than this dashboard. */
export function definitionOf(result: Result): MetricDefinition | undefined {
  const declaration = declared[result.metric];
  return declaration === undefined || result.kind === undefined ? declaration : definitionOfResult(declaration, { kind: result.kind });
}

/** The same as a declaration of the result's own kind. */
export function definitionOfKind<K extends ResultKind>(result: ResultOf<K>): Extract<MetricDefinition, { kind: K }> | undefined {
  const declaration = declared[result.metric];
  const definition = declaration && definitionOfResult(declaration, result);
  return definition?.kind === result.kind ? (definition as Extract<MetricDefinition, { kind: K }>) : undefined;
}
