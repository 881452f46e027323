import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aalenJohansen,
  durationTableOf,
  isAbsent,
  jackknifeMeanTimeErrors,
  jackknifeOccupancyErrors,
  kaplanMeier,
  meanTimeInStates,
  mergeTransitionTables,
  occupancyAt,
  personPathwaysOf,
  stateOccupancy,
  transitionTableOf,
  type Absent,
  type PathwayRows,
} from '../src/index.ts';

interface Spell {
  readonly id: number;
  readonly start: number;
  readonly stop: number;
  readonly from: number;
  readonly to: number;
}

/** People in three states, who may enter late, return, and have rows without a move that go on. */
const pathways = ({ late = true, complete = false } = {}) =>
  fc
    .array(
      fc.record({
        entry: fc.nat(late ? 4 : 0),
        first: fc.integer({ min: 1, max: 3 }),
        steps: fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: complete ? 1 : 0, max: 3 })), {
          minLength: 1,
          maxLength: 5,
        }),
      }),
      { minLength: 1, maxLength: 25 },
    )
    .map((people) =>
      people.flatMap(({ entry, first, steps }, id) => {
        let [start, from] = [entry, first];
        const spells = steps.map(([days, to]): Spell => {
          const spell = { id, start, stop: start + days, from, to };
          [start, from] = [spell.stop, to === 0 ? from : to];
          return spell;
        });
        return complete ? [...spells, { id, start, stop: 99, from, to: 0 }] : spells;
      }),
    );

const columns = (spells: readonly Spell[]): PathwayRows => ({
  id: spells.map(({ id }) => id),
  start: spells.map(({ start }) => start),
  stop: spells.map(({ stop }) => stop),
  from: spells.map(({ from }) => from),
  to: spells.map(({ to }) => to),
  states: 3,
});

function found<T>(value: T | Absent): T {
  if (isAbsent(value)) throw new Error(value.reason);
  return value;
}

const expectClose = (actual: ArrayLike<number>, expected: ArrayLike<number>): void => {
  expect(actual.length).toBe(expected.length);
  Array.from(actual).forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 9));
};

const times = [0, 1, 2.5, 4, 7, 12, 30, 99];

describe('laws of pathways through states', () => {
  it('a person is in one state at a time: occupancies add up to one, mean times to tau, and no error is less than nothing', () => {
    fc.assert(
      fc.property(pathways(), fc.nat(40), (spells, tau) => {
        const people = found(personPathwaysOf(columns(spells)));
        for (const time of times) {
          const { occupancy } = occupancyAt(people.occupancy, time);
          expect(occupancy.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
          for (const share of occupancy) expect(share).toBeGreaterThanOrEqual(0);
          for (const error of jackknifeOccupancyErrors(people, time)) expect(error).toBeGreaterThanOrEqual(0);
        }
        expect(meanTimeInStates(people.occupancy, tau).reduce((sum, days) => sum + days, 0)).toBeCloseTo(tau, 10);
      }),
    );
  });

  it('tables of different people add up to the table of all their rows', () => {
    fc.assert(
      fc.property(pathways(), fc.nat(25), (spells, cut) => {
        const part = (own: (spell: Spell) => boolean) => transitionTableOf(columns(spells.filter(own)));
        const merged = mergeTransitionTables([part(({ id }) => id < cut), part(({ id }) => id >= cut)]);
        expect(merged).toEqual(transitionTableOf(columns(spells)));
      }),
    );
  });

  it('neither the order of rows nor the names of people matter', () => {
    fc.assert(
      fc.property(
        pathways().chain((spells) => fc.tuple(fc.constant(spells), fc.shuffledSubarray(spells, { minLength: spells.length }))),
        ([spells, shuffled]) => {
          const renamed = { ...columns(shuffled), id: shuffled.map(({ id }) => `henkilö ${id}`) };
          expect(transitionTableOf(renamed)).toEqual(transitionTableOf(columns(spells)));
          const [one, other] = [found(personPathwaysOf(columns(spells))), found(personPathwaysOf(renamed))];
          expectClose(jackknifeOccupancyErrors(one, 7), jackknifeOccupancyErrors(other, 7));
        },
      ),
    );
  });

  it('a row cut in two tells the same', () => {
    fc.assert(
      fc.property(pathways(), (spells) => {
        const cut = spells.flatMap((spell) =>
          spell.stop - spell.start < 2
            ? [spell]
            : [
                { ...spell, stop: spell.start + 1, to: 0 },
                { ...spell, start: spell.start + 1 },
              ],
        );
        const [whole, halves] = [found(personPathwaysOf(columns(spells))), found(personPathwaysOf(columns(cut)))];
        for (const time of times.slice(1)) {
          expectClose(occupancyAt(whole.occupancy, time).occupancy, occupancyAt(halves.occupancy, time).occupancy);
          expectClose(jackknifeOccupancyErrors(whole, time), jackknifeOccupancyErrors(halves, time));
        }
      }),
    );
  });

  it('with another unit of time the shares stay and the days scale', () => {
    fc.assert(
      fc.property(pathways(), (spells) => {
        const weeks = columns(spells.map((spell) => ({ ...spell, start: spell.start / 7, stop: spell.stop / 7 })));
        const [days, scaled] = [found(personPathwaysOf(columns(spells))), found(personPathwaysOf(weeks))];
        expectClose(
          meanTimeInStates(scaled.occupancy, 2).map((span) => span * 7),
          meanTimeInStates(days.occupancy, 14),
        );
        expectClose(
          jackknifeMeanTimeErrors(scaled, 2).map((span) => span * 7),
          jackknifeMeanTimeErrors(days, 14),
        );
      }),
    );
  });

  it('when all are seen to the end, an occupancy is the share of people there, with its binomial error, whatever the past tells', () => {
    fc.assert(
      fc.property(pathways({ late: false, complete: true }), (spells) => {
        const people = found(personPathwaysOf(columns(spells)));
        const n = people.table.people;
        for (const time of [1, 4, 7, 12, 30]) {
          const there = spells.filter(({ start, stop }) => start <= time && time < stop);
          const shares = [1, 2, 3].map((state) => there.filter(({ from }) => from === state).length / n);
          expectClose(occupancyAt(people.occupancy, time).occupancy, shares);
          const binomial = shares.map((share) => Math.sqrt((share * (1 - share)) / n));
          expectClose(jackknifeOccupancyErrors(people, time, { initialShares: 'sampled' }), binomial);
        }
      }),
    );
  });

  it('from one state into final ones it is Aalen-Johansen, with both of its standard errors', () => {
    const person = fc.record({ stop: fc.integer({ min: 1, max: 20 }), status: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 60 }), (rows) => {
        const spells = rows.map(({ stop, status }, id): Spell => ({ id, start: 0, stop, from: 1, to: status === 0 ? 0 : status + 1 }));
        const people = found(personPathwaysOf(columns(spells)));
        const curves = aalenJohansen(
          durationTableOf({ time: rows.map(({ stop }) => stop), status: rows.map(({ status }) => status), causes: 2 }),
        );
        expectClose(people.occupancy.time, curves.time);
        expectClose(people.occupancy.occupancy[0]!, curves.eventFree);
        curves.causes.forEach(({ incidence, standardError }, cause) => {
          expectClose(people.occupancy.occupancy[cause + 1]!, incidence);
          expectClose(people.occupancy.greenwoodError[cause + 1]!, standardError);
          curves.time.forEach((time, i) => expect(jackknifeOccupancyErrors(people, time)[cause + 1]).toBeCloseTo(standardError[i]!, 9));
        });
      }),
    );
  });

  it('from one state into one final one it is Kaplan-Meier, late entries or not', () => {
    const person = fc.record({ entry: fc.nat(3), days: fc.integer({ min: 1, max: 9 }), status: fc.nat(1) });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 40 }), (rows) => {
        const spells = rows.map(({ entry, days, status }, id) => ({
          id,
          start: entry,
          stop: entry + days,
          from: 1,
          to: status === 1 ? 2 : 0,
        }));
        const occupancy = found(stateOccupancy(transitionTableOf(columns(spells))));
        const curve = kaplanMeier(
          durationTableOf({
            time: spells.map(({ stop }) => stop),
            status: rows.map(({ status }) => status),
            entry: rows.map(({ entry }) => entry),
          }),
        );
        expectClose(occupancy.occupancy[0]!, curve.survival);
        expectClose(
          occupancy.greenwoodError[0]!,
          curve.survival.map((share, i) => (share === 0 ? 0 : curve.standardError[i]!)),
        );
      }),
    );
  });
});

describe('initial shares', () => {
  const rows: PathwayRows = { id: [1, 2, 3, 4], start: [0, 0, 0, 0], stop: [5, 5, 3, 5], from: [1, 1, 1, 2], to: [3, 0, 0, 3] };

  it('are of those at risk when somebody first moves, and may be taken as a sample', () => {
    const given = found(stateOccupancy(transitionTableOf(rows)));
    const sampled = found(stateOccupancy(transitionTableOf(rows), { initialShares: 'sampled' }));
    expect(given.initial).toEqual(Float64Array.of(2 / 3, 1 / 3, 0));
    expect(occupancyAt(given, 1).greenwoodError).toEqual(Float64Array.of(0, 0, 0));
    const binomial = Math.sqrt(2 / 27);
    for (const time of [1, 3]) expectClose(occupancyAt(sampled, time).greenwoodError, [binomial, binomial, 0]);
    const people = found(personPathwaysOf(rows));
    for (const time of [1, 3]) expectClose(jackknifeOccupancyErrors(people, time, { initialShares: 'sampled' }), [binomial, binomial, 0]);
    // By hand: the covariance of (2/3, 1/3) of three, then half of the first and all of the second go to state 3.
    expectClose(occupancyAt(sampled, 5).greenwoodError, [Math.sqrt(2 / 27 / 4 + 4 / 9 / 8), 0, Math.sqrt(2 / 27 / 4 + 4 / 9 / 8)]);
  });

  it('stand from time 0 on, however late all are first seen', () => {
    const people = found(personPathwaysOf({ id: [1, 2], start: [2, 2], stop: [9, 9], from: [1, 2], to: [0, 0] }));
    expectClose(meanTimeInStates(people.occupancy, 6), [3, 3]);
    expectClose(jackknifeMeanTimeErrors(people, 6, { initialShares: 'sampled' }), [6 * Math.sqrt(1 / 8), 6 * Math.sqrt(1 / 8)]);
  });

  it('say beyond which time nobody was followed, and nothing of nobody', () => {
    const curves = found(stateOccupancy(transitionTableOf(rows)));
    expect([5, 5.1].map((time) => occupancyAt(curves, time).isBeyondFollowUp)).toEqual([false, true]);
    const nobody = { id: [], start: [], stop: [], from: [], to: [] };
    expect(stateOccupancy(transitionTableOf(nobody))).toEqual({ absent: 'not_estimable', reason: 'no_data' });
    expect(personPathwaysOf(nobody)).toEqual({ absent: 'not_estimable', reason: 'no_data' });
  });
});

describe('rows that survfit refuses', () => {
  const refusal = (second: Partial<Spell>, states?: number): unknown => {
    const spells = [
      { id: 1, start: 0, stop: 4, from: 1, to: 2 },
      { id: 1, start: 4, stop: 6, from: 2, to: 0, ...second },
    ];
    try {
      return transitionTableOf({ ...columns(spells), states }).people;
    } catch (error) {
      const { code, index } = error as { code: string; index: number };
      return [code, index];
    }
  };

  it.each([
    ['an overlap', { start: 3 }],
    ['a gap', { start: 5 }],
    ['a state that the row before did not lead to', { from: 1 }],
    ['a row of no length', { stop: 4 }],
    ['a row of no length but for rounding', { stop: 4 + 1e-12 }],
    ['a row that ends before it begins', { id: 2, start: 9 }],
  ])('%s', (_, second) => expect(refusal(second)).toEqual(['invalid_argument', 1]));

  it('times and states that are none', () => {
    expect(refusal({ start: NaN })).toEqual(['invalid_number', 1]);
    expect(refusal({ stop: Infinity })).toEqual(['invalid_number', 1]);
    expect(refusal({ id: 2, start: -1 })).toEqual(['negative_time', 1]);
    for (const second of [{ from: 0 }, { from: 1.5 }, { to: -1 }, { to: NaN }]) expect(refusal(second)).toEqual(['invalid_number', 1]);
    expect(refusal({}, 1)).toEqual(['invalid_number', 0]);
    expect(refusal({}, 0)).toEqual(['invalid_argument', undefined]);
    expect(() => transitionTableOf({ id: [1], start: [0], stop: [1], from: [1], to: [] })).toThrow('"to" must have one value');
  });

  it('but no rows that only rounding parts, and none of another person', () => {
    expect(refusal({ start: 4 + 1e-12 })).toBe(1);
    expect(refusal({ id: 2, start: 3 })).toBe(2);
  });
});
