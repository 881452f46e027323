import type { CaseRecord } from './case-record.ts';
import type { ClockDeclaration, ClockPoint } from './clocks.ts';
import { daysBetween, earlierOf, type Day } from './day.ts';
import { cutOffOf, daysInState, stateIntervals } from './intervals.ts';
import { isTerminal } from './machine.ts';

/** What a clock says of one case. `value` is days, or a number of times for a count. */
export type ClockReading =
  /** It has stopped: a duration at its event, a sum or count with the end of the case. */
  | { readonly status: 'stopped'; readonly value: number; readonly from: Day; readonly until: Day }
  /** The case ended before the event of a duration came: to an estimate of time to the event, a competing exit. */
  | { readonly status: 'case_ended'; readonly value: number; readonly from: Day; readonly until: Day }
  /** It still runs at the cut-off, so that the value is a lower limit: right-censored. */
  | { readonly status: 'running'; readonly value: number; readonly from: Day; readonly until: Day }
  /** What stops it came before what starts it: left out, and counted. */
  | { readonly status: 'stopped_before_start'; readonly from: Day; readonly until: Day }
  /** What starts it has not occurred, or was not recorded. */
  | { readonly status: 'not_started' }
  /** Nothing is recorded that would tell the states of the case. */
  | { readonly status: 'not_recorded' };

type DurationClock = Extract<ClockDeclaration, { kind: 'duration' }>;

/**
 * Reads a clock of one case at a date.
 *
 * A duration runs from the first day of what starts it to the first day of what stops it, in whole days; loops reset nothing. What
 * occurred after the cut-off (the as-of date or the last day the case is known about) is not used. Sums and counts go by the state
 * intervals of the case. Misleads where dates are missing: a milestone that was not recorded keeps a clock running until the
 * case ends, and a wait that nobody recorded is not in the sum.
 *
 * @example measureClock(clocks.referral_to_plan, { referredOn: '2022-03-01' }, '2022-03-31')
 *   // { status: 'running', value: 30, from: '2022-03-01', until: '2022-03-31' }
 */
export function measureClock(clock: ClockDeclaration, record: CaseRecord, asOf: Day): ClockReading {
  const cutOff = cutOffOf(record, asOf);
  return clock.kind === 'duration' ? readDuration(clock, record, cutOff) : readStays(clock, record, cutOff);
}

function readDuration(clock: DurationClock, record: CaseRecord, cutOff: Day): ClockReading {
  const from = firstDay(clock.from, record, cutOff);
  if (from === null) return { status: 'not_started' };
  const to = firstDay(clock.to, record, cutOff, clock.stopsFromStartOn ? from : undefined);
  if (to !== null && to < from) return { status: 'stopped_before_start', from, until: to };
  const ended = endOf(record, cutOff);
  if (to !== null && (ended === null || to <= ended)) return { status: 'stopped', value: daysBetween(from, to), from, until: to };
  if (ended !== null && ended < from) return { status: 'not_started' };
  const until = ended ?? cutOff;
  return { status: ended === null ? 'running' : 'case_ended', value: daysBetween(from, until), from, until };
}

function readStays(clock: Exclude<ClockDeclaration, DurationClock>, record: CaseRecord, cutOff: Day): ClockReading {
  const intervals = stateIntervals(record, cutOff);
  const first = intervals[0];
  if (first === undefined || (!record.entries?.length && intervals.every(({ state }) => state === 'in_triage')))
    return { status: 'not_recorded' };
  const counted = intervals.filter(({ state }) => (clock.kind === 'sum' ? clock.states.some((id) => id === state) : state === clock.state));
  const value = clock.kind === 'count' ? counted.length : counted.reduce((days, interval) => days + daysInState(interval, cutOff), 0);
  const ended = endOf(record, cutOff);
  return { status: ended === null ? 'running' : 'stopped', value, from: first.from, until: ended ?? cutOff };
}

/** The first day of a point within what is known, and not before a day if one is given. */
function firstDay(point: ClockPoint, { referredOn, events = [] }: CaseRecord, cutOff: Day, notBefore?: Day): Day | null {
  if (point === 'referral') return referredOn <= cutOff ? referredOn : null;
  const days = events
    .filter(
      ({ event, occurredOn }) =>
        point.firstOf.includes(event) && occurredOn <= cutOff && (notBefore === undefined || occurredOn >= notBefore),
    )
    .map(({ occurredOn }) => occurredOn);
  return days.length === 0 ? null : days.reduce(earlierOf);
}

/** The day on which the case ended: its event `ended`, or its first terminal state. */
function endOf(record: CaseRecord, cutOff: Day): Day | null {
  const byEvent = firstDay({ firstOf: ['ended'] }, record, cutOff);
  const byState =
    record.entries?.filter(({ state, enteredOn }) => isTerminal(state) && enteredOn <= cutOff).map(({ enteredOn }) => enteredOn) ?? [];
  const days = byEvent === null ? byState : [byEvent, ...byState];
  return days.length === 0 ? null : days.reduce(earlierOf);
}
