import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DatedEvent } from '../../src/pathway/case-record.ts';
import { clocks } from '../../src/pathway/clocks.ts';
import { measureClock } from '../../src/pathway/measure-clock.ts';
import { dayAfter, walks } from './walks.ts';

const values = (reading: ReturnType<typeof measureClock>): number => ('value' in reading ? reading.value : Number.NaN);

test('the days of a case between its referral and its plan are a subtraction', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.array(fc.integer({ min: 0, max: 900 })), fc.nat(900), (referral, plans, asOf) => {
      const events: readonly DatedEvent[] = plans.map((day) => ({ event: 'plan_formed', occurredOn: dayAfter(day) }));
      const reading = measureClock(clocks.referral_to_plan, { referredOn: dayAfter(referral), events }, dayAfter(asOf));
      const known = plans.filter((day) => day <= asOf);
      const first = known.length === 0 ? null : Math.min(...known);
      if (referral > asOf) expect(reading).toEqual({ status: 'not_started' });
      else if (first === null) expect(reading).toMatchObject({ status: 'running', value: asOf - referral });
      else if (first < referral) expect(reading).toMatchObject({ status: 'stopped_before_start' });
      else expect(reading).toMatchObject({ status: 'stopped', value: first - referral });
    }),
  );
});

test('the waiting of a walk is the sum of its subtractions, and its rounds are the meetings', () => {
  fc.assert(
    fc.property(walks({ mostSteps: 40 }), fc.nat(2000), (walk, day) => {
      const asOf = dayAfter(day);
      const record = { referredOn: dayAfter(0), entries: walk };
      const known = walk.filter(({ enteredOn }) => enteredOn <= asOf);
      fc.pre(known.length > 0);
      const waited = known.map(({ state, enteredOn }, i) =>
        state.startsWith('waiting_for_') ? (Date.parse(known[i + 1]?.enteredOn ?? asOf) - Date.parse(enteredOn)) / 86_400_000 : 0,
      );
      expect(values(measureClock(clocks.waiting_total, record, asOf))).toBe(waited.reduce((sum, days) => sum + days, 0));
      expect(values(measureClock(clocks.team_rounds, record, asOf))).toBe(known.filter(({ state }) => state === 'team_planning').length);
    }),
  );
});

test('no clock goes back: the later it is read, the more it says', () => {
  fc.assert(
    fc.property(walks(), fc.nat(1500), fc.nat(100), (walk, day, more) => {
      const record = { referredOn: dayAfter(0), entries: walk };
      for (const clock of [clocks.waiting_total, clocks.team_rounds, clocks.referral_to_start]) {
        const [earlier, later] = [day, day + more].map((read) => measureClock(clock, record, dayAfter(read)));
        expect('value' in later! ? later.value : 0).toBeGreaterThanOrEqual('value' in earlier! ? earlier.value : 0);
      }
    }),
  );
});
