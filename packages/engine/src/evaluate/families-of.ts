import { metrics, timeBoundOf, type MetricDefinition } from '@polku/domain/metrics';
import type { Measurement } from '../reduce/measurement.ts';
import { priorityOf } from './planned.ts';

const definitions: Readonly<Record<string, MetricDefinition>> = metrics;

/** Every metric that is judged together with one of these: the plan's of the same priority, or of what is exploratory those of its topic. */
export function familiesOf(asked: readonly string[], measurement: Measurement): readonly string[] {
  const familyOf = (id: string): string => {
    const priority = priorityOf(id, measurement);
    return priority === 'exploratory' ? definitions[id]!.topic.id : priority;
  };
  const isCompared = (id: string): boolean => timeBoundOf(definitions[id]!).isCompared;
  const families = new Set(asked.filter(isCompared).map(familyOf));
  return Object.keys(definitions).filter((id) => isCompared(id) && families.has(familyOf(id)));
}
