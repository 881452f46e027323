import type { DatedEvent, PathwayEntry } from '../pathway/case-record.ts';
import { earlierOf, type Day } from '../pathway/day.ts';
import { clocks } from '../pathway/clocks.ts';
import type { StateId } from '../pathway/states.ts';
import type { WaitingPeriod } from './waits-without-contact.ts';

/** A row of `pathway.csv`. */
export interface RecordedStay extends PathwayEntry {
  readonly supportNeeded?: boolean | null;
}

/** A wait: for what, from when to when, whether the client needs support during it, and who was in touch. */
export interface CaseWait extends WaitingPeriod {
  readonly waitsFor: WaitingStateId;
  /** null: nobody recorded whether it was considered. */
  readonly supportNeeded: boolean | null;
}

/** The states in which a client waits: those that the clock of waiting sums. */
const waitingStates = clocks.waiting_total.states;
export type WaitingStateId = (typeof waitingStates)[number];

const isWaiting = (state: StateId): state is WaitingStateId => (waitingStates as readonly StateId[]).includes(state);

/**
 * The waits of a case as known on a day, in the order in which they began. A wait ends on the day on which the next state was
 * entered; one that goes on has no end.
 *
 * @example
 * waitingPeriods([{ state: 'waiting_for_team', enteredOn: '2024-01-01' }], [], '2024-02-01')
 *   // [{ waitsFor: 'waiting_for_team', fromOn: '2024-01-01', toOn: null, supportNeeded: null, contactsOn: [] }]
 */
export function waitingPeriods(stays: readonly RecordedStay[], events: readonly DatedEvent[], on: Day): readonly CaseWait[] {
  const known = stays.filter(({ enteredOn }) => enteredOn <= on).toSorted((a, b) => (a.enteredOn < b.enteredOn ? -1 : 1));
  const contacts = events.filter(({ event }) => event === 'support_contact').map(({ occurredOn }) => occurredOn);
  return known.flatMap(({ state, enteredOn: fromOn, supportNeeded = null }, place): CaseWait[] => {
    if (!isWaiting(state)) return [];
    const toOn = known[place + 1]?.enteredOn ?? null;
    const until = earlierOf(toOn ?? on, on);
    return [{ waitsFor: state, fromOn, toOn, supportNeeded, contactsOn: contacts.filter((day) => fromOn <= day && day <= until) }];
  });
}
