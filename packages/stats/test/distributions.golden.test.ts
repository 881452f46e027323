import { describe, expect, it } from 'vitest';
import * as stats from '../src/index.ts';
import { golden } from './golden.ts';

interface Tails {
  readonly x: number;
  readonly lower: number;
  readonly upper: number;
}
interface Quantile {
  readonly p: number;
  readonly x: number;
}
const R = golden<{
  pnorm: Tails[];
  qnorm: Quantile[];
  pchisq: (Tails & { df: number })[];
  qchisq: (Quantile & { df: number })[];
  pt: (Tails & { df: number })[];
  qt: (Quantile & { df: number })[];
  pbeta: (Tails & { a: number; b: number })[];
  qbeta: (Quantile & { a: number; b: number })[];
  pf: (Tails & { df1: number; df2: number })[];
}>('distributions');

/** Purely relative, so that a tail of 1e-200 keeps its digits too; below 1e-300 floating point itself gives out. */
function expectWorst(pairs: readonly (readonly [actual: number, expected: number, where: unknown])[]): void {
  for (const [actual, expected, where] of pairs) {
    if (Math.abs(expected) < 1e-300) {
      expect(Math.abs(actual), JSON.stringify(where)).toBeLessThan(1e-299);
      continue;
    }
    expect(Math.abs(actual / expected - 1), `${JSON.stringify(where)} gave ${actual}`).toBeLessThan(1e-12);
  }
}

describe('tails and quantiles agree with R, from the middle to 1e-300', () => {
  it('normal', () => {
    expectWorst(
      R.pnorm.flatMap((row) => [
        [stats.normalLowerTail(row.x), row.lower, row] as const,
        [stats.normalUpperTail(row.x), row.upper, row] as const,
      ]),
    );
    expectWorst(R.qnorm.filter(({ x }) => x !== 0).map((row) => [stats.normalQuantile(row.p), row.x, row]));
    expect(stats.normalQuantile(0.5)).toBeCloseTo(0, 15);
  });

  it('chi-square', () => {
    expectWorst(
      R.pchisq.flatMap((row) => [
        [stats.chiSquareLowerTail(row.x, row.df), row.lower, row] as const,
        [stats.chiSquareUpperTail(row.x, row.df), row.upper, row] as const,
      ]),
    );
    expectWorst(R.qchisq.map((row) => [stats.chiSquareQuantile(row.p, row.df), row.x, row]));
  });

  it("Student's t", () => {
    expectWorst(
      R.pt.flatMap((row) => [
        [stats.tUpperTail(-row.x, row.df), row.lower, row] as const,
        [stats.tUpperTail(row.x, row.df), row.upper, row] as const,
      ]),
    );
    expectWorst(R.pt.map((row) => [stats.tTwoSided(row.x, row.df), 2 * Math.min(row.lower, row.upper), row]));
    expectWorst(R.qt.filter(({ x }) => Math.abs(x) > 1e-12).map((row) => [stats.tQuantile(row.p, row.df), row.x, row]));
  });

  it('beta', () => {
    expectWorst(
      R.pbeta.flatMap((row) => [
        [stats.betaLowerTail(row.x, row.a, row.b), row.lower, row] as const,
        [stats.betaUpperTail(row.x, row.a, row.b), row.upper, row] as const,
      ]),
    );
    expectWorst(R.qbeta.map((row) => [stats.betaQuantile(row.p, row.a, row.b), row.x, row]));
  });

  it('F', () => {
    expectWorst(R.pf.map((row) => [stats.fUpperTail(row.x, row.df1, row.df2), row.upper, row]));
  });
});
