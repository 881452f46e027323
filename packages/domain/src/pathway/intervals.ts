import type { CaseRecord, DatedEvent, PathwayEntry } from './case-record.ts';
import { daysBetween, earlierOf, type Day } from './day.ts';
import { isLoop } from './machine.ts';
import { sameDayOrder } from './same-day-order.ts';
import { planningEvents, stateMarks, type StateMark } from './state-marks.ts';
import { terminalStateIds, type StateId } from './states.ts';

/*
 * How state intervals are derived. Every derivation, in memory or in SQL, follows these steps, over one episode each:
 *
 * 1. Entries. Where the episode has rows of `pathway`, they are its entries, and events say nothing. Where it has none:
 *    a. Join its events, and one row `referral` on `referred_on`, with `stateMarks` on the event.
 *    b. Drop rows of a mark `untilReferral` dated after `referred_on`, and rows of a mark `sincePlanning` dated before the
 *       first day of any of `planningEvents`, or where there is no such day.
 *    c. Drop events after the first day of `ended`: what is learnt later of work or studies does not reopen the case.
 *    d. Of each state keep the rows whose choice is min(choice) over (partition by episode, state).
 *    e. Add (detail, occurred_on) of the event `ended` where its detail is a terminal state.
 * 2. Cut. Drop entries after the cut-off: the earlier of the as-of date and `observed_until`. Events are cut before 1b.
 * 3. Order by (episode, entered_on, place of the state in `sameDayOrder`).
 * 4. Repeats. Drop an entry whose state is lag(state): a state recorded again while it lasts changes nothing.
 * 5. Interval. From entered_on to lead(entered_on), the day of leaving, which is null while the state goes on at the cut-off.
 * 6. Round. count(state = 'team_planning') over the rows so far, this one included: 0 before the team first met.
 * 7. Loops. count((lag(state), state) is a pair of a transition marked `loop`) over the rows so far, this one included.
 */

/** A stay in a state. */
export interface StateInterval {
  readonly state: StateId;
  readonly from: Day;
  /** The day on which the next state was entered; null where this one goes on at the cut-off. */
  readonly to: Day | null;
  /** How many times the case has been in joint planning, this stay included. */
  readonly round: number;
  /** How many times the matter has come back to the team, this stay's beginning included. */
  readonly loops: number;
}

/** The last day that counts: nothing is known of the episode after it. */
export const cutOffOf = ({ observedUntil }: CaseRecord, asOf: Day): Day =>
  observedUntil === undefined ? asOf : earlierOf(observedUntil, asOf);

const isTerminalDetail = (detail: string | null | undefined): detail is StateId => terminalStateIds.some((id) => id === detail);

/**
 * The states that milestones tell of (step 1 above). Where the milestones of a state were not recorded, the state is missing: that
 * does not mean that the case did not pass through it.
 */
export function entriesFromEvents({ referredOn, events = [] }: CaseRecord, cutOff: Day): readonly PathwayEntry[] {
  const ends = events.filter(({ event }) => event === 'ended').map(({ occurredOn }) => occurredOn);
  const last = [cutOff, ...ends].reduce(earlierOf);
  const known = events.filter(({ occurredOn }) => occurredOn <= last);
  const planned = known.filter(({ event }) => planningEvents.some((id) => id === event)).map(({ occurredOn }) => occurredOn);
  const planningFrom = planned.length === 0 ? null : planned.reduce(earlierOf);
  const dated = [{ on: 'referral', day: referredOn }, ...known.map(({ event, occurredOn }) => ({ on: event, day: occurredOn }))];
  const marked = dated.flatMap(({ on, day }) =>
    (stateMarks as readonly StateMark[])
      .filter((mark) => mark.on === on)
      .filter((mark) => mark.untilReferral === undefined || day <= referredOn)
      .filter((mark) => mark.sincePlanning === undefined || (planningFrom !== null && day >= planningFrom))
      .map(({ state, choice }) => ({ state, choice, enteredOn: day })),
  );
  const firstChoice = new Map<StateId, number>();
  for (const { state, choice } of marked) firstChoice.set(state, Math.min(choice, firstChoice.get(state) ?? choice));
  const endings = known.filter(
    (event): event is DatedEvent & { detail: StateId } => event.event === 'ended' && isTerminalDetail(event.detail),
  );
  return [
    ...marked.filter(({ state, choice }) => choice === firstChoice.get(state)).map(({ state, enteredOn }) => ({ state, enteredOn })),
    ...endings.map(({ detail, occurredOn }) => ({ state: detail, enteredOn: occurredOn })),
  ];
}

/** Entries by day, those of one day by `sameDayOrder`, without repeats of a state that lasts (steps 3 and 4 above). */
export function inPathOrder<Entry extends PathwayEntry>(entries: readonly Entry[]): readonly Entry[] {
  const place = (state: StateId): number => sameDayOrder.indexOf(state);
  const ordered = [...entries].sort(
    (a, b) => (a.enteredOn === b.enteredOn ? 0 : a.enteredOn < b.enteredOn ? -1 : 1) || place(a.state) - place(b.state),
  );
  return ordered.filter(({ state }, index) => state !== ordered[index - 1]?.state);
}

/**
 * The stays of an episode in the states of the pathway, in order.
 *
 * From recorded entries where there are any, otherwise from milestones; the steps stand at the top of this file. An episode of
 * which nothing but the referral is known is in triage. Misleads where several milestones carry one estimated date, such as the
 * first of a month: states between them then last no time.
 *
 * @param asOf the as-of date; nothing later is used.
 * @returns none where the referral itself lies after the cut-off.
 * @example
 * stateIntervals({ referredOn: '2022-03-01', events: [{ event: 'team_meeting', occurredOn: '2022-03-15' }] }, '2022-03-31')
 *   // [{ state: 'in_triage', from: '2022-03-01', to: '2022-03-15', round: 0, loops: 0 },
 *   // { state: 'team_planning', from: '2022-03-15', to: null, round: 1, loops: 0 }]
 */
export function stateIntervals(record: CaseRecord, asOf: Day): readonly StateInterval[] {
  const cutOff = cutOffOf(record, asOf);
  const entries = record.entries?.length ? record.entries : entriesFromEvents(record, cutOff);
  const path = inPathOrder(entries.filter(({ enteredOn }) => enteredOn <= cutOff));
  let [round, loops] = [0, 0];
  return path.map(({ state, enteredOn }, index) => {
    if (state === 'team_planning') round += 1;
    if (isLoop(path[index - 1]?.state ?? null, state)) loops += 1;
    return { state, from: enteredOn, to: path[index + 1]?.enteredOn ?? null, round, loops };
  });
}

/** How many days a stay has lasted: to the day of leaving, or to the cut-off where it goes on. */
export const daysInState = ({ from, to }: StateInterval, cutOff: Day): number => daysBetween(from, to ?? cutOff);
