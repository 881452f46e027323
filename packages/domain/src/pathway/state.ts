import type { EventId } from '../catalogue/events.ts';
import type { Text } from '../text.ts';

/** The phases of the pathway, in order. */
export const phaseIds = ['recognition', 'access', 'clarification', 'planning', 'path', 'follow_up', 'ended'] as const;
export type PhaseId = (typeof phaseIds)[number];

/** A milestone that says that a case is in the state from that day on. */
export interface Mark {
  /** `referral` is the day on which the referral was received. */
  readonly on: EventId | 'referral';
  /** 1 is the milestone that begins the state; a higher one stands in for it where an episode has none of a lower one. */
  readonly choice: number;
  /** Counts only up to the day of the referral: later it is a fact beside the leading state. */
  readonly untilReferral?: true;
  /** Counts only from the first day of goals, plan or decided path on: an earlier service is not a step of the plan. */
  readonly sincePlanning?: true;
}

/**
 * A state of a case: one folder of `states/`, whose name is its id. In `state.ts` stands this; what the client is told of it in
 * `plain-words.ts`; of a live state, who answers and what is recorded in `detail.ts`, with the dates that no other state records
 * in `dates.ts`; and in `transitions.ts` how a case passes from it or to it.
 */
export interface StateDeclaration {
  readonly phase: PhaseId;
  /** Where it stands among the states of its phase; numbers leave room for others between them. */
  readonly place: number;
  /** The same among states that are entered on one day, where that differs. */
  readonly placeOnOneDay?: number;
  readonly label: Text;
  /** The section of the source documents that the state rests on. */
  readonly source: string;
  /** A case may enter it before the referral is received; any other state dated earlier contradicts the referral. */
  readonly beforeReferral?: true;
  /** A record may begin with it: what went before happened elsewhere. */
  readonly beginsRecord?: true;
  /** An end that is agreed with the client. */
  readonly agreed?: true;
  /** An end that the process aims at: a solution that lasts. */
  readonly lastingSolution?: true;
  /** None of an ending: it says its state itself, in its `detail`. */
  readonly marks?: readonly Mark[];
}
