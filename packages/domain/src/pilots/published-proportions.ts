import type { MetricId } from '../metrics/ids.ts';
import type { PilotFacts } from './pilot-facts.ts';

/** A proportion as one pilot's source printed it. */
export interface PublishedProportion {
  readonly pilot: string;
  readonly numerator: number;
  readonly denominator: number;
  /** Pilots whose proportion counts another group: set beside this one, never added to it. */
  readonly notPooledWith: readonly string[];
}

/**
 * What pilots published of a metric as counts, one entry for each pilot. There is no total: groups differ in who they
 * are and how long they were followed, so that a sum would tell of no group at all.
 */
export function publishedProportions(facts: readonly PilotFacts[], metric: MetricId): readonly PublishedProportion[] {
  return facts.flatMap(({ id, numbers, notPooledWith }) => {
    const valueOf = (role: string) => numbers.find((number) => number.metric === metric && number.role === role)?.value;
    const [numerator, denominator] = [valueOf('numerator'), valueOf('denominator')];
    return numerator === undefined || denominator === undefined ? [] : [{ pilot: id, numerator, denominator, notPooledWith }];
  });
}
