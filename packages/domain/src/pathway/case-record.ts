import type { EventId } from '../catalogue/events.ts';
import type { Day } from './day.ts';
import type { StateId } from './states.ts';

/** A state entered on a day: a row of `pathway.csv`. */
export interface PathwayEntry {
  readonly state: StateId;
  readonly enteredOn: Day;
}

/** A milestone: a row of `events.csv`, or a date of `services.csv` as the event it counts as. */
export interface DatedEvent {
  readonly event: EventId;
  readonly occurredOn: Day;
  /** For `ended`, the terminal state. */
  readonly detail?: string | null;
}

/** What the data package holds on the course of one episode. */
export interface CaseRecord {
  /** The day on which the referral was received. */
  readonly referredOn: Day;
  readonly entries?: readonly PathwayEntry[];
  readonly events?: readonly DatedEvent[];
  /** The last day on which the episode is known about. */
  readonly observedUntil?: Day;
}
