import { metrics, type DurationMetric, type OccupancyMetric } from '@polku/domain/metrics';
import {
  clocks,
  cutOffOf,
  daysBetween,
  daysInState,
  factsFromEvents,
  inPathOrder,
  measureClock,
  nextStates,
  stateIds,
  stateIntervals,
  validatePath,
  type CaseRecord,
  type ClockDeclaration,
  type Day,
  type StateId,
} from '@polku/domain/pathway';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memorySource } from '../src/data-package/package-source.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { durationClock } from '../src/kinds/duration/reduce.ts';
import { occupancyArm } from '../src/kinds/occupancy/estimate.ts';
import { importPackage } from '../src/import/import-package.ts';
import { reduceDurations } from '../src/reduce/duration-cells.ts';
import { milestones } from '../src/reduce/milestones.ts';
import { reducePathways } from '../src/kinds/occupancy/reduce.ts';
import { competingClock } from '../src/kinds/competing/reduce.ts';
import { placeOnItsDay } from '../src/reduce/state-order.ts';
import { stays } from '../src/reduce/stays.ts';
import { table } from './counted-package.ts';
import { engines } from './databases.ts';
import { dayAt, randomCases, type RandomCase } from './random-paths.ts';
import { scopeOf } from './scope-of.ts';

const courseRules: readonly string[] = ['impossible_transition', 'ending_not_agreed', 'path_continues_after_end'];

describe('the machine and the invariants', () => {
  test('agree that a path the machine walked breaks no rule of its course', () => {
    fc.assert(
      fc.property(randomCases, ({ walk }) => {
        expect(validatePath(walk)).toEqual([]);
      }),
    );
  });

  test('agree on every passage of a corrupted path: a rule is broken where the state is not a next one, and nowhere else', () => {
    fc.assert(
      fc.property(randomCases, ({ entries }) => {
        const path = entries.filter(({ state }, i) => state !== entries[i - 1]?.state);
        const forbidden = path.flatMap(({ state, enteredOn }, i) =>
          i === 0 || nextStates(path[i - 1]!.state).includes(state) ? [] : [[path[i - 1]!.state, state, enteredOn]],
        );
        const broken = validatePath(entries).filter(({ rule }) => courseRules.includes(rule));
        expect(broken.map(({ from, to, dates }) => [from, to, dates[0]]).sort()).toEqual(forbidden.sort());
      }),
    );
  });
});

/** Each case is the only one of its team and so of its arm: what is counted by arm is then known of each. */
function packageOf(cases: readonly RandomCase[]): Record<string, string> {
  const rows = (row: (each: RandomCase, i: number) => string | readonly string[]): readonly string[] =>
    cases.flatMap((each, i) => row(each, i));
  const events = rows((each, i) => [
    ...new Set(each.events.map(({ event, occurredOn, detail }) => `e${i},${event},${occurredOn},${detail ?? ''}`)),
  ]);
  return {
    'datapackage.json': '{"name":"random","resources":[{"name":"episodes","path":"episodes.csv"}]}\n',
    'organisations.csv': table('organisation_id,name', 'o1,Satasote'),
    'teams.csv': table('team_id,organisation_id,name,model', ...rows((_, i) => `t${i},o1,Tiimi ${i},regional`)),
    'pilots.csv': table('pilot_id,organisation_id,name,starts_on', 'p1,o1,Pori,2022-01-01'),
    'arms.csv': table('pilot_id,arm_id,label,role,team_id', ...rows((_, i) => `p1,a${i},Tiimi ${i},intervention,t${i}`)),
    'clients.csv': table('client_id,organisation_id', ...rows((_, i) => `c${i},o1`)),
    'episodes.csv': table(
      'episode_id,client_id,organisation_id,team_id,referred_on,observed_until',
      ...rows(({ referredOn, observedUntil }, i) => `e${i},c${i},o1,t${i},${referredOn},${observedUntil}`),
    ),
    // A path may have no milestone at all; a file without rows is refused, one that is left out is not.
    ...(events.length > 0 && { 'events.csv': table('episode_id,event,occurred_on,detail', ...events) }),
    // Files keep no order of their own.
    'pathway.csv': table(
      'episode_id,state,entered_on',
      ...rows(({ entries }, i) => entries.map(({ state, enteredOn }) => `e${i},${state},${enteredOn}`)).toReversed(),
    ),
  };
}

const everyState: OccupancyMetric = {
  ...metrics.waiting_days,
  states: stateIds.map((id) => ({ id, label: { fi: id, sv: id, en: id }, of: [id] })),
};

/** Days in each state since the referral, as the domain tells them: those before the first recorded state are spent elsewhere. */
function daysByState(record: CaseRecord, cutOff: Day): Readonly<Record<string, number>> {
  const days: Record<string, number> = {};
  const add = (state: string, from: Day, to: Day) => {
    const spent = Math.max(0, daysBetween(from > record.referredOn ? from : record.referredOn, to));
    if (spent > 0) days[state] = (days[state] ?? 0) + spent;
  };
  const intervals = stateIntervals(record, cutOff);
  add('elsewhere', record.referredOn, intervals[0]?.from ?? cutOff);
  for (const { state, from, to } of intervals) add(state, from, to ?? cutOff);
  return days;
}

/** The days of the rules that a case breaks; where milestones are out of order, neither they nor what follows from it is told as a path. */
function warnedOf({ entries, events, referredOn, observedUntil }: RandomCase): readonly string[] {
  const broken = validatePath(inPathOrder(entries), { ...factsFromEvents(referredOn, events), knownUntil: observedUntil });
  const isDisorder = broken.some(({ rule }) => rule === 'milestones_out_of_order');
  const passedOver: readonly string[] = isDisorder ? ['milestones_out_of_order', 'guard_not_met'] : [];
  return broken.filter(({ rule }) => !passedOver.includes(rule)).map(({ dates }) => dates.join(', '));
}

/** What a cell of durations says of the one episode of an arm. */
type Told = { readonly time: number; readonly status: number } | { readonly excluded: string };

function toldByClock(clock: ClockDeclaration, record: CaseRecord, asOf: Day): Told {
  const reading = measureClock(clock, record, asOf);
  switch (reading.status) {
    case 'not_started':
    case 'not_recorded':
    case 'stopped_before_start':
      return { excluded: 'left out' };
    default: {
      // An evaluation sees an episode from its referral on: what was over by then was never at risk.
      const entry = Math.max(0, daysBetween(reading.from, record.referredOn));
      if (entry > 0 && reading.value <= entry) return { excluded: 'left out' };
      return { time: reading.value, status: { running: 0, stopped: 1, case_ended: 2 }[reading.status] };
    }
  }
}

const durationClocks = Object.entries<ClockDeclaration>(clocks).flatMap(([id, clock]) =>
  // These look for the first stop since the start; a metric takes the first stop of all, and leaves the episode out where it comes before.
  clock.kind === 'duration' && clock.stopsFromStartOn !== true ? [{ id, clock }] : [],
);

describe('the domain and SQL, of random paths', () => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await engines[0]!.open();
  });
  afterAll(() => database.close());

  test('agree on stays, days, returns, the state at the cut-off, first dates and clocks', async () => {
    const batches = fc.record({ cases: fc.array(randomCases, { minLength: 1, maxLength: 10 }), asOfDay: fc.nat({ max: 300 }) });
    await fc.assert(
      fc.asyncProperty(batches, async ({ cases, asOfDay }) => {
        const asOf = dayAt(asOfDay);
        const options = { today: '2026-01-01', datasetId: 'random', title: 'Random' };
        const { problems, warnings } = await importPackage(database, memorySource(packageOf(cases)), options);
        expect(problems).toEqual([]);
        expect(warnings.filter(({ rule }) => rule === 'impossible_path').map(({ hint }) => /\((.*?)\)/.exec(hint)?.[1])).toEqual(
          cases.flatMap(warnedOf),
        );
        await expectAgreement(database, cases, asOf);
      }),
      { numRuns: 40 },
    );
  });
});

async function expectAgreement(database: OpenDatabase, cases: readonly RandomCase[], asOf: Day): Promise<void> {
  const scope = scopeOf('random', asOf);
  const { rows: sqlStays } = await database.execute<{ episode_id: string; state: StateId; from: Day; to: Day | null }>(sql`
    select episode_id, state, entered_on::text as from, left_on::text as to
    from (${stays(scope)}) s order by episode_id, entered_on, ${placeOnItsDay(sql`state`)}`);
  const { rows: firsts } = await database.execute<{ episode_id: string; event: string; on: Day }>(sql`
    select episode_id, event, min(occurred_on)::text as on
    from (${milestones(['team_meeting', 'plan_formed', 'ended'], scope)}) m group by episode_id, event order by episode_id, event`);
  const pathways = await reducePathways(database, scope, everyState);
  const returns = await reduceDurations(database, scope, competingClock(metrics.back_to_team));
  const durations = await Promise.all(
    durationClocks.map(async ({ id, clock }) => {
      const metric = { ...metrics.time_to_plan, from: clock.from, to: clock.to } as DurationMetric;
      return { id, clock, told: await reduceDurations(database, scope, durationClock(metric)) };
    }),
  );

  const roundsOf = (record: RandomCase): number => stateIntervals(record, asOf).at(-1)?.round ?? 0;
  cases.forEach((record, i) => {
    const arm = `a${i}`;
    const intervals = stateIntervals(record, asOf);
    const cutOff = cutOffOf(record, asOf);
    expect(sqlStays.filter(({ episode_id }) => episode_id === `e${i}`).map(({ state, from, to }) => ({ state, from, to }))).toEqual(
      intervals.map(({ state, from, to }) => ({ state, from, to })),
    );

    for (const event of ['team_meeting', 'plan_formed', 'ended'])
      expect(firsts.find((row) => row.episode_id === `e${i}` && row.event === event)?.on).toEqual(
        record.events
          .filter((each) => each.event === event && each.occurredOn <= asOf)
          .map(({ occurredOn }) => occurredOn)
          .sort()[0],
      );

    if (record.referredOn > asOf) return;
    const rounds = roundsOf(record);
    const counted = returns.cells.find((cell) => cell.arm === arm);
    expect(counted && counted.status === 1).toBe(rounds === 0 ? undefined : rounds > 1);

    const pathway = pathways.find((each) => each.arm === arm);
    if (pathway !== undefined) {
      expect(pathway.stays.at(-1)!.state).toBe(intervals.at(-1)!.state);
      expect(pathway.untilDay).toBe(daysBetween(record.referredOn, cutOff));
      const states = [...stateIds, 'elsewhere'];
      const told = occupancyArm(arm, [pathway], states, [], pathway.untilDay).states;
      const days = daysByState(record, cutOff);
      for (const { state, meanDays } of told) expect(meanDays).toBeCloseTo(days[state] ?? 0, 9);
      const all = intervals.reduce((sum, interval) => sum + daysInState(interval, cutOff), 0);
      expect(all).toBe(intervals.length === 0 ? 0 : daysBetween(intervals[0]!.from, cutOff));
    }

    for (const { id, clock, told } of durations) {
      const cell = told.cells.find((each) => each.arm === arm);
      const left = told.excluded.some((each) => each.arm === arm);
      expect({ id, ...(cell ? { time: cell.timeDays, status: cell.status } : left ? { excluded: 'left out' } : {}) }).toEqual({
        id,
        ...toldByClock(clock, record, asOf),
      });
    }
  });
}
