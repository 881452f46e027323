import {
  isTerminal,
  nextStates,
  stateIds,
  stateMarks,
  statesBeforeReferral,
  type DatedEvent,
  type Day,
  type PathwayEntry,
  type StateId,
} from '@polku/domain/pathway';
import { eventsBeforeReferral, type EventId } from '@polku/domain/reference';
import fc from 'fast-check';

/** A case as a data package may hold it. */
export interface RandomCase {
  /** As walked, before anything was corrupted. */
  readonly walk: readonly PathwayEntry[];
  /** As recorded, in the order in which it was walked. */
  readonly entries: readonly PathwayEntry[];
  readonly events: readonly DatedEvent[];
  readonly referredOn: Day;
  readonly observedUntil: Day;
}

const firstDay = Date.parse('2022-01-01');
/** The day so many days after the first of 2022. */
export const dayAt = (days: number): Day => new Date(firstDay + days * 86_400_000).toISOString().slice(0, 10);

interface Step {
  readonly state: StateId;
  readonly day: number;
}

/** A path that the machine allows, of at most eleven states; several may be entered on one day. */
const walks: fc.Arbitrary<readonly Step[]> = fc
  .record({
    first: fc.constantFrom<StateId>('need_recognised', 'referred', 'in_triage'),
    choices: fc.array(fc.record({ next: fc.nat(), days: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 })) }), { maxLength: 10 }),
  })
  .map(({ first, choices }) => {
    const steps: Step[] = [{ state: first, day: 0 }];
    for (const { next, days } of choices) {
      const last = steps.at(-1)!;
      const following = nextStates(last.state);
      if (following.length === 0) break;
      steps.push({ state: following[next % following.length]!, day: last.day + days });
    }
    return steps;
  });

/** What goes wrong where paths are written down: a state mistaken, left out, written again while it lasts, or added after the end. */
const mistakes = fc.array(
  fc.record({
    kind: fc.constantFrom('mistaken', 'left_out', 'again', 'after_end'),
    at: fc.nat(),
    state: fc.constantFrom(...stateIds),
    days: fc.nat({ max: 9 }),
  }),
  { maxLength: 3 },
);

function corrupt(
  steps: readonly Step[],
  { kind, at, state, days }: { kind: string; at: number; state: StateId; days: number },
): readonly Step[] {
  const place = at % steps.length;
  const [step, next, last] = [steps[place]!, steps[place + 1], steps.at(-1)!];
  switch (kind) {
    case 'mistaken':
      return steps.with(place, { ...step, state });
    case 'left_out':
      return steps.length === 1 ? steps : steps.toSpliced(place, 1);
    case 'again':
      return steps.toSpliced(place + 1, 0, { ...step, day: Math.min(step.day + days, next?.day ?? Infinity) });
    default:
      return [...steps, { state, day: last.day + days }];
  }
}

const dated = ({ state, day }: Step): PathwayEntry => ({ state, enteredOn: dayAt(day) });
/** One row for each state and day, as the file's key asks. */
const once = (steps: readonly Step[]): readonly Step[] =>
  steps.filter(({ state, day }, i) => steps.findIndex((other) => other.state === state && other.day === day) === i);

const mayPrecedeReferral = (id: string): boolean => [...statesBeforeReferral, ...eventsBeforeReferral].some((each) => each === id);
const endsWith = (state: StateId, on: Day): DatedEvent => ({ event: 'ended', occurredOn: on, detail: state });

/** Milestones of the states, each some days late, and others that no state tells of. */
function eventsOf(
  steps: readonly Step[],
  lateness: readonly number[],
  others: readonly { event: EventId; day: number }[],
): readonly DatedEvent[] {
  const ofStates = steps.flatMap(({ state, day }, i): readonly DatedEvent[] => {
    const mark = stateMarks.find((each) => each.state === state && each.on !== 'referral');
    if (isTerminal(state)) return [endsWith(state, dayAt(day))];
    return mark === undefined || mark.on === 'referral' ? [] : [{ event: mark.on, occurredOn: dayAt(day + (lateness[i] ?? 0)) }];
  });
  return [...ofStates, ...others.map(({ event, day }) => ({ event, occurredOn: dayAt(day) }))];
}

const otherEvents: readonly EventId[] = [
  'first_contact',
  'assessment_started',
  'health_check_done',
  'service_started',
  'plan_formed',
  'specialist_statement',
  'employment_started',
  'support_contact',
];

/** Cases whose paths are as the machine allows, or not. */
export const randomCases: fc.Arbitrary<RandomCase> = fc
  .record({
    steps: walks,
    mistakes,
    lateness: fc.array(fc.nat({ max: 5 }), { maxLength: 8 }),
    others: fc.array(fc.record({ event: fc.constantFrom(...otherEvents), day: fc.nat({ max: 200 }) }), { maxLength: 5 }),
    followedDays: fc.nat({ max: 60 }),
  })
  .map(({ steps, mistakes: made, lateness, others, followedDays }) => {
    const recorded = once(made.reduce(corrupt, steps));
    const sinceReferral = recorded.filter(({ state }) => !mayPrecedeReferral(state)).map(({ day }) => day);
    const referralDay = sinceReferral.length > 0 ? Math.min(...sinceReferral) : Math.max(...recorded.map(({ day }) => day));
    const events = eventsOf(recorded, lateness, others).map((event): DatedEvent =>
      mayPrecedeReferral(event.event) || event.occurredOn >= dayAt(referralDay) ? event : { ...event, occurredOn: dayAt(referralDay) },
    );
    const days = [dayAt(referralDay), ...recorded.map(({ day }) => dayAt(day)), ...events.map(({ occurredOn }) => occurredOn)].sort();
    return {
      walk: steps.map(dated),
      entries: recorded.map(dated),
      events,
      referredOn: dayAt(referralDay),
      observedUntil: dayAt((Date.parse(days.at(-1)!) - firstDay) / 86_400_000 + followedDays),
    };
  });
