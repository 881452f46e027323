import type { Text } from '../text.ts';

/** What may leave the engine, for one audience. A policy is data; `release()` in the engine carries it out. */
export interface DisclosurePolicy {
  readonly label: Text;
  /** Smallest count of people that is shown; 1 shows everything. */
  readonly minimumCount: number;
  readonly showsZero: boolean;
  /** Counts shown are rounded to midpoints of groups of this width; absent: shown as they are. */
  readonly roundTo?: number;
  /** Summaries that rest on many people are shown when each arm has at least this many people and events. */
  readonly summaryMinimum: { readonly people: number; readonly events: number };
  /** Curves step on the finest of these, in days, on which every step rests on `minimumCount` events. */
  readonly curveSteps: readonly number[];
}

export function definePolicy<const P extends DisclosurePolicy>(policy: P): P {
  return policy;
}
