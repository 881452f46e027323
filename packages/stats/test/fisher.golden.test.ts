import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brentRoot } from '../src/foundations/brent-root.ts';
import { fisherExact, fisherOddsRatio, isAbsent, notEstimable, oddsRatio } from '../src/index.ts';
import { walkTables } from '../src/proportions/tables-of-margins.ts';
import { expectAgrees, expectSameP, golden } from './golden.ts';

/** Where R's `uniroot` stops unless told. */
const toleranceOfR = Number.EPSILON ** 0.25;

interface GoldenPair {
  readonly x1: number;
  readonly n1: number;
  readonly x0: number;
  readonly n0: number;
  readonly fisher_p: number;
  readonly fisher_or_cond_mle: number | null;
}
const { pairs } = golden<{ pairs: readonly GoldenPair[] }>('proportions');

describe("Brent's method takes the steps of R's uniroot", () => {
  // R: uniroot(f, c(from, to), tol = tol)$root
  it.each([
    [(x: number) => x ** 3 - x - 1, 1, 2, [1.3247178251287683, 1.3267711749256332, 1.324717957244774]],
    [(x: number) => Math.exp(-x) - 0.5, 0, 40, [0.6931468633630529, 0.6938382650715379, 0.6931471806695629]],
    [(x: number) => x ** 9, -1, 1.5, [-1.9024048717303438e-5, -0.002184735967030668, -7.006698639771557e-11]],
    [(x: number) => Math.atan(x - 0.3) - 0.001, -50, 3, [0.3009927768520126, 0.3019650189439469, 0.301000000342529]],
  ])('%s', (f, from, to, [usual, rough, fine]) => {
    expect(brentRoot(f, from, to, toleranceOfR)).toBeCloseTo(usual!, 13);
    expect(brentRoot(f, from, to, 0.01)).toBeCloseTo(rough!, 13);
    expect(brentRoot(f, from, to, 1e-9)).toBeCloseTo(fine!, 13);
  });

  it('goes to the last digits without a tolerance, and stays at an end that is the root', () => {
    expect(brentRoot((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 14);
    expect(brentRoot((x) => x, 0, 2)).toBe(0);
    expect(brentRoot((x) => x, -2, 0)).toBe(0);
  });
});

describe('the odds ratio of Fisher', () => {
  it.each(pairs.map((pair) => [`${pair.x1}/${pair.n1} and ${pair.x0}/${pair.n0}`, pair] as const))(
    "%s: R's digits with R's tolerance",
    (_, { x1, n1, x0, n0, fisher_or_cond_mle }) => {
      const estimate = fisherOddsRatio(x1, n1, x0, n0, { tolerance: toleranceOfR });
      // R prints 0 where no table holds fewer; the golden null is its infinity.
      if (fisher_or_cond_mle === 0 || fisher_or_cond_mle === null) expect(estimate).toEqual(notEstimable('zero_cell'));
      else expectAgrees(estimate, fisher_or_cond_mle, 1e-12);
    },
  );

  it.each([
    // R: fisher.test(m)$estimate
    [1, 4, 3, 4, 0.156046993333921],
    [1, 4, 4, 6, 0.203326840899363],
    [3, 12, 9, 12, 0.124187396556655],
  ])("%i/%i and %i/%i: R's digits also where both ends are as far from the root", (x1, n1, x0, n0, expected) => {
    expectAgrees(fisherOddsRatio(x1, n1, x0, n0, { tolerance: toleranceOfR }), expected, 1e-12);
  });

  // R: the same equation, of the logarithm of the odds ratio, by uniroot(tol = 1e-15).
  it.each([
    [56, 70, 48, 80, 2.6491872957236926],
    [9, 10, 3, 10, 17.269033937971713],
    [3, 4, 1, 4, 6.4083196581996722],
    [50021, 100000, 49500, 100000, 1.0210592435777874],
    [3, 2000, 1900, 2000, 7.983167946948246e-5],
  ])('%i/%i and %i/%i: to the last digits unless told otherwise', (x1, n1, x0, n0, expected) => {
    expectAgrees(fisherOddsRatio(x1, n1, x0, n0), expected, 1e-12);
  });

  it('turns over with its groups, and is 1 where shares are equal', () => {
    const count = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(count, count, count, count, (x1, rest1, x0, rest0) => {
        const there = fisherOddsRatio(x1, x1 + rest1, x0, x0 + rest0) as number;
        const back = fisherOddsRatio(x0, x0 + rest0, x1, x1 + rest1) as number;
        expect(there * back).toBeCloseTo(1, 9);
        const woolf = oddsRatio(x1, x1 + rest1, x0, x0 + rest0);
        if (isAbsent(woolf)) throw new Error('expected an odds ratio');
        // Conditioning on the margins draws towards 1.
        expect(Math.abs(Math.log(there))).toBeLessThanOrEqual(Math.abs(Math.log(woolf.estimate)) + 1e-9);
      }),
    );
    expect(fisherOddsRatio(25, 50, 50, 100)).toBeCloseTo(1, 12);
  });

  it('has reasons for what it cannot say, and refuses what are no counts', () => {
    expect(fisherOddsRatio(0, 0, 3, 5)).toEqual(notEstimable('empty_arm'));
    expect(fisherOddsRatio(0, 10, 0, 10)).toEqual(notEstimable('zero_cell'));
    expect(() => fisherOddsRatio(5, 4, 1, 3)).toThrow(expect.objectContaining({ code: 'invalid_count' }));
  });
});

describe('large counts cost what the spread of likely tables does', () => {
  it.each([
    // R: fisher.test(m)$p.value
    [50021, 100000, 49500, 100000, 0.0200430156673116],
    [500210, 1000000, 495000, 1000000, 1.74851926054819e-13],
    [10000, 1000000, 9000, 1000000, 3.24515586987442e-13],
  ])('%i/%i and %i/%i', (x1, n1, x0, n0, expected) => {
    expectSameP(fisherExact(x1, n1, x0, n0), expected, 1e-12);
  });

  it('of a thousand million people looks at no more tables than are likely', () => {
    let [tables, all] = [0, 0];
    walkTables({ n1: 1e9, n0: 1e9, withIt: 1e9 + 1000 }, 1, (_, likelihood) => {
      tables += 1;
      return (all += likelihood);
    });
    // Twenty standard deviations of the count, √(10⁹ ÷ 8) each, hold every likelihood that changes a digit.
    expect(tables).toBeLessThan(20 * Math.sqrt(1e9 / 8));
    expect(fisherOddsRatio(5e8, 1e9, 5e8 + 1000, 1e9)).toBeCloseTo(0.999996000008, 12);
    expect(fisherExact(5e8, 1e9, 5e8 + 1000, 1e9)).toBeGreaterThan(0.96);
  });
});
