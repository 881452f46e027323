import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aalenJohansen, durationTableOf, incidenceAt, incidenceDifference, isAbsent, newcombe, riskDifference } from '../src/index.ts';
import { expectAgrees, golden, rowsOf, tableOf } from './golden.ts';

interface Difference {
  readonly data: string;
  readonly arm: string;
  readonly reference: string;
  readonly causes: number;
  readonly cause: number;
  readonly day: number;
  readonly level: number;
  readonly estimate: number;
  readonly interval: readonly [number, number];
}

describe('differences of incidences against R', () => {
  it.each(golden<readonly Difference[]>('incidence_differences'))(
    '$data, cause $cause by day $day, level $level',
    ({ data, causes, cause, day, level, ...expected }) => {
      const [arm, reference] = [expected.arm, expected.reference].map((id) => {
        const rows = rowsOf(data).filter((row) => row.arm === `"${id}"` || row.arm === id);
        const known = rows.filter(({ time, status }) => Number(time) > day || Number(status) > 0);
        return { ...incidenceAt(aalenJohansen(tableOf(rows, causes)), cause, day), knownPeople: known.length };
      });
      const { estimate, interval } = incidenceDifference(arm!, reference!, { level });
      expectAgrees(estimate, expected.estimate);
      expectAgrees(interval.lower, expected.interval[0]);
      expectAgrees(interval.upper, expected.interval[1]);
    },
  );
});

/** An incidence as so many people, none of them lost, would give it. */
const share = (events: number, people: number) => ({
  ...incidenceAt(
    aalenJohansen(
      durationTableOf({
        time: Array.from({ length: people }, (_, i) => (i < events ? 1 : 9)),
        status: Array.from({ length: people }, (_, i) => (i < events ? 1 : 0)),
      }),
    ),
    1,
    5,
  ),
  knownPeople: people,
});
const anyShare = fc.integer({ min: 1, max: 60 }).chain((people) => fc.nat(people).map((events) => share(events, people)));
const anyLevel = fc.double({ min: 0.5, max: 0.999, noNaN: true });

describe('laws of differences of incidences', () => {
  it('the interval holds the estimate and lies within what two shares can differ by', () => {
    fc.assert(
      fc.property(anyShare, anyShare, anyLevel, (a, b, level) => {
        const { estimate, interval } = incidenceDifference(a, b, { level });
        expect(interval.lower).toBeLessThanOrEqual(estimate);
        expect(interval.upper).toBeGreaterThanOrEqual(estimate);
        expect(interval.lower).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(interval.upper).toBeLessThanOrEqual(1 + 1e-12);
        // However alike or unlike the arms are, a difference of so few is not known exactly.
        expect(interval.upper - interval.lower).toBeGreaterThan(0);
      }),
    );
  });

  it('swapping the arms turns it over', () => {
    fc.assert(
      fc.property(anyShare, anyShare, (a, b) => {
        const [one, other] = [incidenceDifference(a, b), incidenceDifference(b, a)];
        expect(one.estimate).toBe(0 - other.estimate);
        expect(one.interval.lower).toBeCloseTo(-other.interval.upper, 12);
        expect(one.interval.upper).toBeCloseTo(-other.interval.lower, 12);
      }),
    );
  });

  it('with many people it agrees with the normal interval', () => {
    const risk = fc.double({ min: 0.1, max: 0.9, noNaN: true });
    const of = (estimate: number, people: number) => ({
      estimate,
      standardError: Math.sqrt((estimate * (1 - estimate)) / people),
      knownPeople: people,
    });
    fc.assert(
      fc.property(risk, risk, (p, q) => {
        const apart = (people: number): number => {
          const [a, b] = [of(p, people), of(q, people)];
          const [{ interval: own }, { interval: normal }] = [incidenceDifference(a, b), riskDifference(a, b)];
          return Math.max(Math.abs(own.lower - normal.lower), Math.abs(own.upper - normal.upper)) / (normal.upper - normal.lower);
        };
        expect(apart(1e6)).toBeLessThan(0.002);
        expect(apart(1e6)).toBeLessThanOrEqual(apart(1e3) + 1e-9);
      }),
    );
  });

  it('of none and of all it is the one of proportions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }), (n, m) => {
        const [expected, { interval }] = [newcombe(n, n, 0, m), incidenceDifference(share(n, n), share(0, m))];
        if (isAbsent(expected)) throw new Error('an interval was expected');
        expect(interval.lower).toBeCloseTo(expected.interval.lower, 12);
        expect(interval.upper).toBeCloseTo(expected.interval.upper, 12);
      }),
    );
  });
});
