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
  /** A share of 0 % or 100 % is shown of at least this many people: of fewer it tells what each one did. */
  readonly wholeShareMinimum: number;
  /** Curves step on the finest of these, in days, on which nearly every step rests on `minimumCount` events. */
  readonly curveSteps: readonly number[];
  /** Days at which a step ends whatever the grid: fixed, so that two views never differ by a day's few events. */
  readonly readingDays: readonly number[];
}

export function definePolicy<const P extends DisclosurePolicy>(policy: P): P {
  return policy;
}
