import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { autoregressiveRegression, interruptedSeries, isAbsent, type AutoregressiveContrast, type Estimated } from '../src/index.ts';
import { laggedMomentsOf } from '../src/designs/autoregressive-errors.ts';
import { restrictedLikelihood } from '../src/designs/autoregressive-likelihood.ts';
import { expectAgrees, expectSameP, golden, rowsOf } from './golden.ts';

const notEstimable = (reason: string) => ({ absent: 'not_estimable', reason });

function there<T extends object>(value: Estimated<T>): T {
  if (isAbsent(value)) throw new Error(`expected an estimate, not ${value.reason}`);
  return value;
}

function seriesOf(name: string): { time: number[]; value: number[] } {
  const known = rowsOf(name).filter((row) => row.y !== 'NA');
  return { time: known.map((row) => Number(row.t)), value: known.map((row) => Number(row.y)) };
}

interface TermGolden {
  estimate: number;
  se: number;
  df: number;
  lower: number;
  upper: number;
  p: number;
  se_phi_known: number;
}

interface AutoregressiveGolden {
  t0: number;
  season: boolean;
  gls: { phi: number; sigma: number; est: number[]; se: number[] };
  kr: { phi: number; sigma: number; terms: TermGolden[]; effect_last: TermGolden };
}

/** What matrices of n × n lose in R, most where calendar years are squared. */
const byMatrices = 1e-9;
/** Where nlme's search stops. */
const bySearch = 1e-5;

describe('an interrupted series whose errors follow one another agrees with R', () => {
  const R = golden<Record<string, AutoregressiveGolden>>('autoregressive');

  it.each(Object.keys(R))('%s', (name) => {
    const { t0, season, gls, kr } = R[name]!;
    const { autoregressive } = there(interruptedSeries(seriesOf(name), { interruption: t0, ...(season ? { season: 12 } : {}) }));
    const { phi, sigma, terms, effect } = there(autoregressive);
    expectAgrees(phi, kr.phi, byMatrices);
    expectAgrees(sigma, kr.sigma, byMatrices);
    const same = (found: AutoregressiveContrast, expected: TermGolden): void => {
      expectAgrees(found.estimate, expected.estimate, byMatrices);
      expectAgrees(found.standardError, expected.se, byMatrices);
      expectAgrees(found.unadjusted, expected.se_phi_known, byMatrices);
      expectAgrees(found.df, expected.df, byMatrices);
      expectAgrees(found.interval.lower, expected.lower, byMatrices);
      expectAgrees(found.interval.upper, expected.upper, byMatrices);
      expectSameP(found.pValue, expected.p);
    };
    expect(terms).toHaveLength(kr.terms.length);
    terms.forEach((term, j) => same(term, kr.terms[j]!));
    same(effect, kr.effect_last);

    expectAgrees(phi, gls.phi, bySearch);
    expectAgrees(sigma, gls.sigma, bySearch);
    terms.forEach((term, j) => {
      expectAgrees(term.estimate, gls.est[j], bySearch);
      expectAgrees(term.unadjusted, gls.se[j], bySearch);
    });
  });
});

const ones = (values: readonly unknown[]): number[] => values.map(() => 1);
const months = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

describe('errors that cannot be told of say why', () => {
  const of = (value: readonly number[], time: readonly number[] = months(value.length)) =>
    autoregressiveRegression([ones(value), time], value, time);

  it('fewer than eight residual degrees of freedom tell nothing of the autocorrelation', () => {
    expect(of([2, 3, 5, 4, 3, 4, 6, 7, 6])).toEqual(notEstimable('too_few_observations'));
    expect(isAbsent(of([2, 3, 5, 4, 3, 4, 6, 7, 6, 5]))).toBe(false);
    expect(of([])).toEqual(notEstimable('no_data'));
  });

  it('a value on the line in each month leaves no error, and a sum of steps has no level', () => {
    expect(of(months(20).map((t) => 3 + t / 7))).toEqual(notEstimable('no_variation'));
    expect(of(months(20).map((t) => (t % 2) + t))).toEqual(notEstimable('no_variation'));
    expect(of(months(30).map((t) => t * t))).toEqual(notEstimable('singular'));
  });

  it('two values of one month, or columns that determine one another, are singular', () => {
    const value = [2, 3, 5, 4, 3, 4, 6, 7, 6, 5, 7, 8];
    expect(of(value, [1, 2, 3, 4, 5, 5, 7, 8, 9, 10, 11, 12])).toEqual(notEstimable('singular'));
    expect(autoregressiveRegression([ones(value), ones(value)], value, months(12))).toEqual(notEstimable('singular'));
  });

  const alternating = months(14).map((t) => (t % 2) * 2 + (t % 3));

  it('months counted in days are months', () => {
    const days = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365, 396];
    const { phi, period } = there(of(alternating, days));
    expect(period).toBe(31);
    expect(phi).toBeCloseTo(there(of(alternating)).phi, 1);
  });

  it('at times that follow no period errors may be alike or independent, not unlike', () => {
    const uneven = [0, 1, 2.5, 4, 5, 6.3, 8, 9, 10.5, 12, 13.1, 14.5, 16, 17];
    const following = [1, 2, 3, 2, 1, 0, 1, 2, 3, 4, 3, 2, 2, 1];
    expect(there(of(alternating)).phi).toBeLessThan(-0.3);
    expect(there(of(alternating, uneven))).toMatchObject({ phi: expect.closeTo(0, 9), period: 1 });
    expect(there(of(following, uneven)).phi).toBeGreaterThan(0.3);
  });

  it('the caller hears which row is no number, as given, and that a time is lacking', () => {
    expect(() => of([1, 3, Number.NaN], [3, 2, 1])).toThrow(expect.objectContaining({ code: 'invalid_number', index: 2 }));
    expect(() => of([1, 3, 2], [1, Infinity, 3])).toThrow(expect.objectContaining({ code: 'invalid_number', index: 1 }));
    expect(() => autoregressiveRegression([[1, 1]], [2, 4], [1])).toThrow(expect.objectContaining({ code: 'unequal_lengths' }));
  });
});

describe('laws of errors that follow one another', () => {
  const values = fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 16, maxLength: 40 });
  const designOf = (time: readonly number[]) => [ones(time), time.map((t) => Number(t >= time[6]!)), time];
  const fit = (value: readonly number[], time: readonly number[]) => autoregressiveRegression(designOf(time), value, time);
  /** The step's answer, whose units are the value's. */
  const step = (model: ReturnType<typeof fit>): AutoregressiveContrast => there(model).contrast([0, 1, 0]);
  const close = (x: number): unknown => expect.closeTo(x, 6);

  it('units and origins of values and of time are nothing to the autocorrelation', () => {
    fc.assert(
      fc.property(values, (value) => {
        const time = months(value.length);
        const model = fit(value, time);
        if (isAbsent(model)) return;
        const own = step(model);
        const moved = fit(
          value.map((y) => 5 * y - 400),
          time.map((t) => 3 * t + 2000),
        );
        expect([there(moved).phi, there(moved).period]).toEqual([close(model.phi), 3]);
        expect(step(moved)).toMatchObject({ estimate: close(5 * own.estimate), df: close(own.df), pValue: close(own.pValue) });
        expect(step(moved).standardError / (5 * own.standardError)).toBeCloseTo(1, 6);
      }),
    );
  });

  it('the order of rows is nothing', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 15 }), (value, cut) => {
        const time = months(value.length);
        const turned = <T>(column: readonly T[]): T[] => [...column.slice(cut), ...column.slice(0, cut)];
        const model = fit(value, time);
        const other = autoregressiveRegression(designOf(time).map(turned), turned(value), turned(time));
        if (isAbsent(model)) expect(other).toEqual(model);
        else expect(step(other)).toEqual(step(model));
      }),
    );
  });

  it('what is not known of the autocorrelation only widens, and a sum of coefficients is the sum', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -9, max: 9 }), (value, weight) => {
        const model = fit(value, months(value.length));
        if (isAbsent(model)) return;
        const { estimate, standardError, unadjusted, df } = model.contrast([1, weight, 0]);
        expect(estimate).toBeCloseTo(model.coefficients[0]! + weight * model.coefficients[1]!, 6);
        expect(standardError).toBeGreaterThanOrEqual(unadjusted);
        expect(df).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it('whatever the values and the gaps, what is there is a number', () => {
    const mostlyStill = fc.array(fc.oneof(fc.constant(0), fc.constant(1), fc.integer({ min: -1e6, max: 1e6 })), {
      minLength: 4,
      maxLength: 30,
    });
    const gapsBetween = fc.array(fc.constantFrom(1, 1, 1, 2, 3.7), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(mostlyStill, gapsBetween, (value, gaps) => {
        const time = value.map((_, i) => gaps.slice(0, i).reduce((sum, gap) => sum + gap, 0));
        const result = interruptedSeries({ time, value }, { interruption: time[2]! });
        if (isAbsent(result) || isAbsent(result.autoregressive)) return;
        const { phi, sigma, terms, effect } = result.autoregressive;
        const numbers = [...terms, effect].flatMap(({ interval, ...rest }) => [rest, interval].flatMap(Object.values));
        expect([phi, sigma, ...numbers].filter((x) => typeof x === 'number' && !Number.isFinite(x))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('errors that are independent are least squares, and gaps are then nothing', () => {
    fc.assert(
      fc.property(values, fc.constantFrom([1], [1, 3], [1, 2, 5]), (value, gaps) => {
        const lags = { lags: value.slice(1).map((_, i) => gaps[i % gaps.length]!), period: 1, areWhole: true };
        const mean = value.reduce((sum, y) => sum + y, 0) / value.length;
        const squares = value.reduce((sum, y) => sum + (y - mean) ** 2, 0);
        const independent = restrictedLikelihood(laggedMomentsOf([ones(value), value], lags), value.length - 1, 0);
        if (squares === 0) return;
        expect(independent!.coefficients).toEqual([close(mean)]);
        expect(independent!.squares / squares).toBeCloseTo(1, 6);
        expect(independent!.logWeights).toBe(0);
      }),
    );
  });

  it('the slope of the likelihood is the limit of its steps', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0.05, max: 0.9, noNaN: true }), (value, phi) => {
        const lags = { lags: value.slice(1).map((_, i) => [1, 2.5, 1][i % 3]!), period: 1, areWhole: false };
        if (value.every((y) => y === value[0])) return;
        const at = (x: number) => restrictedLikelihood(laggedMomentsOf([ones(value), value], lags), value.length - 1, x)!;
        const h = 1e-5;
        expect(at(phi).devianceSlope).toBeCloseTo((at(phi + h).deviance - at(phi - h).deviance) / (2 * h), 3);
      }),
    );
  });
});
