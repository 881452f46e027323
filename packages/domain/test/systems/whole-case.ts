import { eventIds } from '../../src/catalogue/events.ts';
import type { CaseRecord, PathwayEntry } from '../../src/pathway/case-record.ts';
import { nextStates } from '../../src/pathway/machine.ts';
import type { StateId } from '../../src/pathway/states.ts';
import { dayAfter } from '../pathway/walks.ts';

/** States entered one after another, so many days apart. */
export const dated = (states: readonly StateId[], daysApart = 1): readonly PathwayEntry[] =>
  states.map((state, index) => ({ state, enteredOn: dayAfter(index * daysApart) }));

/** A shortest way of a case from its beginning to a state, as the machine allows. */
export function wayTo(state: StateId): readonly StateId[] {
  const ways: (readonly StateId[])[] = nextStates(null).map((first) => [first]);
  const reached = new Set<StateId>(nextStates(null));
  for (const way of ways) {
    if (way.at(-1) === state) return way;
    for (const next of nextStates(way.at(-1)!)) {
      if (reached.has(next)) continue;
      reached.add(next);
      ways.push([...way, next]);
    }
  }
  throw new Error(`no case reaches ${state}`);
}

/** A case in which every milestone occurred, in the order of the catalogue, and that waited, met the team and ended. */
export const wholeCase: CaseRecord = {
  referredOn: dayAfter(6),
  events: eventIds.map((event, index) => ({ event, occurredOn: dayAfter(index) })),
  entries: dated(
    [
      ...wayTo('team_planning'),
      'goal_setting',
      'plan_drafting',
      'waiting_for_service',
      'on_pathway',
      'ending_under_agreement',
      'ended_no_further_need',
    ],
    10,
  ),
};
