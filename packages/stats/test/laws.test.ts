import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aalenJohansen,
  coxHazardRatio,
  durationTableOf,
  gray,
  isAbsent,
  kaplanMeier,
  logRank,
  mergeDurationTables,
  mergeMoments,
  momentsOf,
  restrictedMean,
  wilson,
  type DurationTable,
} from '../src/index.ts';

interface Person {
  readonly time: number;
  readonly status: number;
  readonly entry: number;
}

/** People with ties, zero times, two causes and some late entries. */
const people = (options: { late?: boolean } = {}) =>
  fc.array(
    fc
      .record({ time: fc.nat(30), status: fc.nat(2), wait: fc.nat(5) })
      .map(({ time, status, wait }): Person => ({ time, status, entry: options.late && time > wait ? wait : 0 })),
    { minLength: 1, maxLength: 80 },
  );

const tableOf = (rows: readonly Person[]): DurationTable =>
  durationTableOf({
    time: rows.map(({ time }) => time),
    status: rows.map(({ status }) => status),
    entry: rows.map(({ entry }) => entry),
    causes: 2,
  });

const expectClose = (actual: ArrayLike<number>, expected: ArrayLike<number>): void =>
  Array.from(actual).forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 10));

describe('laws of the estimators', () => {
  it('being free of every event, and having had each of them, add up to one', () => {
    fc.assert(
      fc.property(people({ late: true }), (rows) => {
        const { eventFree, causes } = aalenJohansen(tableOf(rows));
        eventFree.forEach((free, i) => expect(free + causes.reduce((sum, { incidence }) => sum + incidence[i]!, 0)).toBeCloseTo(1, 10));
      }),
    );
  });

  it('with one cause the incidence is one minus Kaplan-Meier, and so is its standard error', () => {
    fc.assert(
      fc.property(people(), (rows) => {
        const table = tableOf(rows.map((row) => ({ ...row, status: Math.min(row.status, 1) })));
        const [curve, curves] = [kaplanMeier(table), aalenJohansen(table)];
        expectClose(
          curves.causes[0]!.incidence,
          curve.survival.map((survival) => 1 - survival),
        );
      }),
    );
  });

  it('one minus Kaplan-Meier never understates the share, and overstates it once somebody has left another way', () => {
    fc.assert(
      fc.property(people(), (rows) => {
        const [curve, curves] = [kaplanMeier(tableOf(rows)), aalenJohansen(tableOf(rows))];
        curves.causes[0]!.incidence.forEach((share, i) => expect(1 - curve.survival[i]!).toBeGreaterThanOrEqual(share - 1e-12));
      }),
    );
  });

  it('the tables of two databases add up to the table of their pooled rows', () => {
    fc.assert(
      fc.property(people({ late: true }), people({ late: true }), (here, there) => {
        const merged = mergeDurationTables([tableOf(here), tableOf(there)]);
        expect(merged).toEqual(tableOf([...here, ...there]));
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 })), fc.array(fc.integer({ min: 0, max: 10 })), (here, there) => {
        expect(mergeMoments([momentsOf(here), momentsOf(there)])).toEqual(momentsOf([...here, ...there]));
      }),
    );
  });

  it('the order of rows does not matter', () => {
    fc.assert(
      fc.property(people({ late: true }), (rows) => {
        expect(tableOf(rows.toReversed())).toEqual(tableOf(rows));
      }),
    );
  });

  it('a row that stands for three people is three rows', () => {
    fc.assert(
      fc.property(people(), (rows) => {
        const counted = durationTableOf({
          time: rows.map(({ time }) => time),
          status: rows.map(({ status }) => status),
          count: rows.map(() => 3),
          causes: 2,
        });
        expect(counted).toEqual(tableOf([...rows, ...rows, ...rows]));
      }),
    );
  });

  it('measuring time in weeks instead of days changes no probability and no test, and scales the mean', () => {
    fc.assert(
      fc.property(people(), people(), (a, b) => {
        const inWeeks = (rows: readonly Person[]) => rows.map((row) => ({ ...row, time: row.time * 7 }));
        const [dayA, dayB, weekA, weekB] = [tableOf(a), tableOf(b), tableOf(inWeeks(a)), tableOf(inWeeks(b))];
        expectClose(kaplanMeier(weekA).survival, kaplanMeier(dayA).survival);
        for (const test of [logRank, gray]) {
          const [days, weeks] = [test([[dayA, dayB]]), test([[weekA, weekB]])];
          expect(isAbsent(weeks)).toBe(isAbsent(days));
          if (!isAbsent(days) && !isAbsent(weeks)) expect(weeks.chiSquare).toBeCloseTo(days.chiSquare, 8);
        }
        const [mean, meanInWeeks] = [restrictedMean(dayA, 20), restrictedMean(weekA, 140)];
        if (!isAbsent(mean) && !isAbsent(meanInWeeks)) expect(meanInWeeks.estimate).toBeCloseTo(mean.estimate * 7, 8);
      }),
    );
  });

  it('swapping the arms turns the hazard ratio over and leaves the log-rank test as it is', () => {
    fc.assert(
      fc.property(people(), people(), (a, b) => {
        const [one, other] = [coxHazardRatio([[tableOf(a), tableOf(b)]]), coxHazardRatio([[tableOf(b), tableOf(a)]])];
        expect(isAbsent(one)).toBe(isAbsent(other));
        if (!isAbsent(one) && !isAbsent(other)) expect(one.estimate * other.estimate).toBeCloseTo(1, 8);
        const [test, swapped] = [logRank([[tableOf(a), tableOf(b)]]), logRank([[tableOf(b), tableOf(a)]])];
        if (!isAbsent(test) && !isAbsent(swapped)) expect(test.chiSquare).toBeCloseTo(swapped.chiSquare, 8);
      }),
    );
  });

  it('Wilson holds the proportion, and stays within 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (denominator, part) => {
        const numerator = Math.min(part, denominator);
        const interval = wilson(numerator, denominator);
        if (isAbsent(interval)) throw new Error('expected an interval');
        expect(interval.lower).toBeGreaterThanOrEqual(0);
        expect(interval.upper).toBeLessThanOrEqual(1);
        expect(interval.lower).toBeLessThanOrEqual(numerator / denominator);
        expect(interval.upper).toBeGreaterThanOrEqual(numerator / denominator);
      }),
    );
  });

  it('gives no NaN and no infinity, whatever the rows', () => {
    const numbersOf = (value: unknown): number[] =>
      typeof value === 'number'
        ? [value]
        : value instanceof Float64Array
          ? [...value]
          : typeof value === 'object' && value !== null
            ? Object.values(value).flatMap(numbersOf)
            : [];
    fc.assert(
      fc.property(people({ late: true }), people(), (a, b) => {
        const [tableA, tableB] = [tableOf(a), tableOf(b)];
        const all = [
          kaplanMeier(tableA),
          aalenJohansen(tableA),
          restrictedMean(tableA, 25),
          logRank([[tableA, tableB]]),
          gray([[tableA, tableB]]),
          coxHazardRatio([[tableA, tableB]]),
        ];
        for (const number of all.flatMap(numbersOf)) expect(Number.isFinite(number)).toBe(true);
      }),
    );
  });
});
