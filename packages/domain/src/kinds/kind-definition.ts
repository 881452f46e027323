import type { EventId } from '../catalogue/events.ts';
import type { ClockId } from '../pathway/clocks.ts';
import type { TimeBound } from './time-bound.ts';
import type { StateId } from '../pathway/states.ts';
import type { Text } from '../text.ts';

/** What a metric reads of the data. */
export interface Reads {
  readonly files?: readonly string[];
  readonly events?: readonly EventId[];
  readonly states?: readonly StateId[];
  /** Days that must have passed. */
  readonly days?: readonly number[];
}

/** What follows from the declaration of any metric of one kind, so that it is not declared again. `Bound` is `Described` of a kind whose groups are never compared. */
export interface KindDefinition<Metric, Bound extends TimeBound = TimeBound> {
  /** What it is estimated by, in words. */
  readonly estimator: Text;
  /** Who is counted and how, in plain words. */
  readonly inWords: (metric: Metric) => Text;
  /** What it reads; the file `counts` where only numbers published as such tell it. */
  readonly reads: (metric: Metric) => readonly Reads[];
  /** What stands behind its counts, where its files hold cases. */
  readonly counts: (metric: Metric) => 'people' | 'rows_of_people' | 'answers';
  /** How its outcome is bound in time: what decides whether groups are compared in it. */
  readonly timeBound: (metric: Metric) => Bound;
  /** The clock that it is the distribution of. */
  readonly clock?: (metric: Metric) => ClockId | null;
}
