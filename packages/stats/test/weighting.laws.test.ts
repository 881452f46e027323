import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aalenJohansen,
  coxHazardRatio,
  durationTableOf,
  incidenceAt,
  isAbsent,
  mergeWeightedDurationTables,
  weightedDurationTableOf,
  weightedIncidence,
  weightedIncidenceAt,
  type WeightedCox,
  type WeightedDurationTable,
} from '../src/index.ts';
import { modelOf, numbersIn } from './weighting-data.ts';

interface Person {
  readonly time: number;
  readonly status: number;
  readonly entry: number;
  readonly weight: number;
}

const people = (options: { late?: boolean; weight?: fc.Arbitrary<number> } = {}) =>
  fc.array(
    fc
      .record({ time: fc.nat(12), status: fc.nat(2), wait: fc.nat(4), weight: options.weight ?? fc.integer({ min: 1, max: 40 }) })
      .map(({ time, wait, ...rest }): Person => ({ ...rest, time, entry: options.late && time > wait ? wait : 0 })),
    { minLength: 1, maxLength: 50 },
  );

const tableOf = (rows: readonly Person[], scale = 1): WeightedDurationTable =>
  weightedDurationTableOf({
    time: rows.map(({ time }) => time),
    status: rows.map(({ status }) => status),
    entry: rows.map(({ entry }) => entry),
    weight: rows.map(({ weight }) => weight * scale),
    causes: 2,
  });

function expectSameModel(one: ReturnType<typeof modelOf>, other: ReturnType<typeof modelOf>): void {
  const errorsOf = (model: WeightedCox): unknown[] => model.hazardRatios.map((ratio) => (isAbsent(ratio) ? ratio : ratio.standardError));
  if (isAbsent(one) || isAbsent(other)) {
    expect(one).toEqual(other);
    return;
  }
  errorsOf(one).forEach((error, j) => {
    const against = errorsOf(other)[j];
    if (typeof error === 'number' && typeof against === 'number') expect(error / against).toBeCloseTo(1, 7);
    else expect(error).toEqual(against);
  });
}

const windows = [0, 2, 5, 12, 40];

describe('laws of weighted durations', () => {
  it('the tables of two databases add up to that of their pooled rows', () => {
    fc.assert(
      fc.property(people({ late: true }), people({ late: true }), (here, there) => {
        const merged = weightedIncidence(mergeWeightedDurationTables([tableOf(here), tableOf(there)]));
        const pooled = weightedIncidence(tableOf([...there, ...here]));
        for (const time of windows) {
          const [a, b] = [weightedIncidenceAt(merged, 1, time), weightedIncidenceAt(pooled, 1, time)];
          expect(a.estimate).toBeCloseTo(b.estimate, 10);
          expect(a.standardError).toBeCloseTo(b.standardError, 10);
        }
      }),
    );
  });

  it('weights are relative: ten times heavier people say the same', () => {
    fc.assert(
      fc.property(people({ late: true }), people(), (a, b) => {
        expectSameModel(modelOf(tableOf(a), tableOf(b)), modelOf(tableOf(a, 10), tableOf(b, 10)));
        for (const time of windows) {
          const [light, heavy] = [1, 10].map((scale) => weightedIncidenceAt(weightedIncidence(tableOf(a, scale)), 2, time));
          expect(heavy!.estimate).toBeCloseTo(light!.estimate, 10);
          expect(heavy!.standardError).toBeCloseTo(light!.standardError, 10);
        }
      }),
    );
  });

  it('people of weight 1 have the incidence of Aalen and Johansen and, all seen from the start, its closed-form error', () => {
    fc.assert(
      fc.property(people({ late: true, weight: fc.constant(1) }), (rows) => {
        const columns = { time: rows.map(({ time }) => time), status: rows.map(({ status }) => status), causes: 2 };
        const late = aalenJohansen(durationTableOf({ ...columns, entry: rows.map(({ entry }) => entry) }));
        const early = aalenJohansen(durationTableOf(columns));
        const weightedLate = weightedIncidence(tableOf(rows));
        const weightedEarly = weightedIncidence(tableOf(rows.map((row) => ({ ...row, entry: 0 }))));
        for (const time of windows) {
          expect(weightedIncidenceAt(weightedLate, 1, time).estimate).toBeCloseTo(incidenceAt(late, 1, time).estimate, 10);
          const [closed, jackknife] = [incidenceAt(early, 1, time), weightedIncidenceAt(weightedEarly, 1, time)];
          expect(jackknife.estimate).toBeCloseTo(closed.estimate, 10);
          expect(jackknife.standardError).toBeCloseTo(closed.standardError, 7);
        }
      }),
    );
  });

  it('people of weight 1 have the hazard ratio of plain Cox, and its error for a naive one', () => {
    fc.assert(
      fc.property(people({ weight: fc.constant(1) }), people({ weight: fc.constant(1) }), (a, b) => {
        const plain = (rows: readonly Person[]) =>
          durationTableOf({ time: rows.map(({ time }) => time), status: rows.map(({ status }) => status) });
        const [model, cox] = [modelOf(tableOf(a), tableOf(b)), coxHazardRatio([[plain(a), plain(b)]])];
        const ratio = isAbsent(model) ? model : model.hazardRatios[0]!;
        if (isAbsent(ratio) || isAbsent(cox)) return;
        expect(ratio.coefficient).toBeCloseTo(cox.coefficient, 7);
        expect(ratio.naiveStandardError / cox.standardError).toBeCloseTo(1, 7);
      }),
    );
  });

  it('being free of every event, and having had each of them, add up to one', () => {
    fc.assert(
      fc.property(people({ late: true }), (rows) => {
        const { eventFree, incidence } = weightedIncidence(tableOf(rows));
        eventFree.forEach((free, i) => expect(free + incidence[0]![i]! + incidence[1]![i]!).toBeCloseTo(1, 10));
      }),
    );
  });

  it('gives no NaN and no infinity, whatever the rows', () => {
    fc.assert(
      fc.property(people({ late: true }), people(), (a, b) => {
        const incidences = windows.map((time) => weightedIncidenceAt(weightedIncidence(tableOf(a)), 1, time));
        for (const number of numbersIn([modelOf(tableOf(a), tableOf(b)), incidences])) expect(Number.isFinite(number)).toBe(true);
      }),
    );
  });
});
