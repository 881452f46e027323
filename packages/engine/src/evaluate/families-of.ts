import { metrics, type MetricDefinition } from '@polku/domain/metrics';
import { kinds } from '../kinds/index.ts';
import type { Measurement } from '../reduce/measurement.ts';
import { priorityOf } from './planned.ts';

const definitions: Readonly<Record<string, MetricDefinition>> = metrics;

/** Every metric that is judged together with one of these: the plan's of the same priority, or of what is exploratory those of its topic. */
export function familiesOf(asked: readonly string[], measurement: Measurement): readonly string[] {
  const familyOf = (id: string): string => {
    const priority = priorityOf(id, measurement);
    return priority === 'exploratory' ? definitions[id]!.topic.id : priority;
  };
  const families = new Set(asked.filter((id) => kinds[definitions[id]!.kind].effects !== undefined).map(familyOf));
  return Object.keys(definitions).filter((id) => kinds[definitions[id]!.kind].effects !== undefined && families.has(familyOf(id)));
}
