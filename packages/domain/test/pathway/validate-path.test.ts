import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PathwayEntry } from '../../src/pathway/case-record.ts';
import { entriesFromEvents } from '../../src/pathway/intervals.ts';
import { isTerminal, nextStates } from '../../src/pathway/machine.ts';
import type { PathFacts } from '../../src/pathway/path-facts.ts';
import { stateIds, type StateId } from '../../src/pathway/states.ts';
import { validatePath } from '../../src/pathway/validate-path.ts';
import { dayAfter, walks } from './walks.ts';

const dayOf = ({ enteredOn }: PathwayEntry): number => (Date.parse(enteredOn) - Date.parse(dayAfter(0))) / 86_400_000;

test('a walk through the machine breaks no rule', () => {
  fc.assert(
    fc.property(walks({ leastDays: 0, mostSteps: 60 }), (walk) => {
      expect(validatePath(walk)).toEqual([]);
    }),
  );
});

test('nor does a walk of a case that is looked after from its first day', () => {
  const kept: PathFacts = {
    referredOn: dayAfter(0),
    events: [],
    consents: [{ givenOn: dayAfter(0), multiSector: true }],
    contactPersons: [{ from: dayAfter(0) }],
    clientResponsibles: [{ from: dayAfter(0), to: dayAfter(40) }, { from: dayAfter(40) }],
    coordinators: [{ from: dayAfter(0) }],
    plans: [{ kind: 'work_ability_support', formedOn: dayAfter(0), locatedIn: 'typpi' }],
    knownUntil: dayAfter(5000),
  };
  fc.assert(
    fc.property(walks(), (walk) => {
      expect(validatePath(walk, kept)).toEqual([]);
    }),
  );
});

/** The rule that one step breaks, told without the rules. */
function ruleBroken(from: StateId, to: StateId): string {
  if (from.startsWith('ended_')) return 'path_continues_after_end';
  const agreed = ['ended_employed', 'ended_studying', 'ended_disability_pension', 'ended_no_further_need', 'ended_transferred'];
  return agreed.includes(to) ? 'ending_not_agreed' : 'impossible_transition';
}

test('a walk with one jump that the machine does not have breaks one rule, on the day of the jump', () => {
  fc.assert(
    fc.property(walks(), fc.nat(), fc.integer({ min: 0, max: 60 }), (walk, pick, wait) => {
      const last = walk.at(-1)!;
      const illegal = stateIds.filter((state) => state !== last.state && !nextStates(last.state).includes(state));
      const jump = { state: illegal[pick % illegal.length]!, enteredOn: dayAfter(dayOf(last) + wait) };
      const violations = validatePath([...walk, jump]);
      expect(violations).toHaveLength(1);
      expect(violations[0]).toMatchObject({
        rule: ruleBroken(last.state, jump.state),
        dates: [jump.enteredOn],
        from: last.state,
        to: jump.state,
      });
    }),
  );
});

test('a walk with two neighbouring days exchanged is told as disorder of those days', () => {
  fc.assert(
    fc.property(walks(), fc.nat(), (walk, pick) => {
      fc.pre(walk.length > 1);
      const at = pick % (walk.length - 1);
      const [a, b] = [walk[at]!, walk[at + 1]!];
      const exchanged = walk.with(at, { ...a, enteredOn: b.enteredOn }).with(at + 1, { ...b, enteredOn: a.enteredOn });
      expect(validatePath(exchanged)).toEqual([
        expect.objectContaining({ rule: 'dates_out_of_order', dates: [b.enteredOn, a.enteredOn], from: a.state, to: b.state }),
      ]);
    }),
  );
});

test('wherever a client-responsible worker is missing for a time, the gap is told', () => {
  fc.assert(
    fc.property(walks({ mostSteps: 40 }), fc.nat(300), fc.integer({ min: 1, max: 100 }), (walk, after, length) => {
      const meeting = walk.find(({ state }) => state === 'team_planning');
      fc.pre(meeting !== undefined);
      const end = walk.find(({ state }) => isTerminal(state));
      const [closed, next] = [dayOf(meeting) + after, dayOf(meeting) + after + length];
      const violations = validatePath(walk, {
        clientResponsibles: [{ from: dayAfter(0), to: dayAfter(closed) }, { from: dayAfter(next) }],
        knownUntil: dayAfter(5000),
      });
      const last = end === undefined ? 5000 : dayOf(end);
      // The closing day is held, and the next one may begin on the day after it.
      if (last <= closed || next === closed + 1) expect(violations).toEqual([]);
      else
        expect(violations.map(({ rule, dates }) => [rule, dates])).toEqual([
          ['client_responsible_gap', [dayAfter(closed + 1), dayAfter(Math.min(next - 1, last))]],
        ]);
    }),
  );
});

test('milestones in the order of the model derive a path that the machine has', () => {
  const events = [
    'team_time_booked',
    'team_meeting',
    'investigation_ordered',
    'goals_set',
    'plan_formed',
    'service_started',
    'ending_agreed',
  ] as const;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: events.length, maxLength: events.length }), (waits) => {
      let day = 0;
      const dated = events.map((event, i) => ({ event, occurredOn: dayAfter((day += waits[i]!)) }));
      const derived = entriesFromEvents({ referredOn: dayAfter(0), events: dated }, dayAfter(5000));
      expect(validatePath(derived)).toEqual([]);
    }),
  );
});
