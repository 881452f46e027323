import { describe, expect, it } from 'vitest';
import {
  coxRegression,
  coxRegressionOfRows,
  isAbsent,
  peopleCount,
  type CovariateGroup,
  type CoxRegression,
  type Estimated,
} from '../src/index.ts';
import { expectAgrees, expectSameP, golden, rowsOf, tableOf, type Row } from './golden.ts';

/** R prints a list of one as its only element. */
type OneOrMore = number | number[];
interface GoldenCox {
  readonly infinite?: boolean;
  readonly beta?: OneOrMore;
  readonly se?: OneOrMore;
  readonly ci_lower?: OneOrMore;
  readonly ci_upper?: OneOrMore;
  readonly p_wald?: OneOrMore;
  readonly loglik?: [number, number];
  readonly p_lrt?: number;
  readonly score_chisq?: number;
  readonly p_score?: number;
  readonly zph?: { readonly chisq: number | null; readonly p: number | null };
}

const present = <T>(value: Estimated<T>): T => {
  if (isAbsent(value)) throw new Error(`expected a value, not ${value.reason}`);
  return value;
};

function expectModel(estimated: Estimated<CoxRegression>, expected: GoldenCox): void {
  if (expected.loglik === undefined) {
    expect(isAbsent(estimated)).toBe(true);
    return;
  }
  const model = present(estimated);
  // Its likelihood and score test hold where a coefficient is infinite, too.
  expectAgrees(model.logLikelihood.null, expected.loglik[0]);
  expectAgrees(model.logLikelihood.fitted, expected.loglik[1]);
  expectAgrees(model.score.chiSquare, expected.score_chisq, 1e-8);
  expectSameP(model.score.pValue, expected.p_score, 1e-7);
  if (expected.beta === undefined) {
    expect(model.hazardRatios).toEqual({ absent: 'not_estimable', reason: 'infinite_coefficient' });
    return;
  }
  const columns = [expected.beta, expected.se, expected.ci_lower, expected.ci_upper, expected.p_wald].map((column) => [column].flat());
  present(model.hazardRatios).forEach((ratio, j) => {
    const { coefficient, standardError, interval, pValue } = present(ratio);
    const [beta, se, lower, upper, p] = columns.map((column) => column[j]);
    expectAgrees(coefficient, beta, 1e-8);
    expectAgrees(standardError, se, 1e-8);
    expectAgrees(interval.lower, lower, 1e-8);
    expectAgrees(interval.upper, upper, 1e-8);
    expectSameP(pValue, p, 1e-7);
  });
  expectSameP(model.likelihoodRatio.pValue, expected.p_lrt, 1e-7);
  const { global } = present(model.proportionality);
  if (expected.zph?.chisq != null) expectAgrees(isAbsent(global) ? global : global.chiSquare, expected.zph.chisq, 1e-8);
}

describe.each([
  'transplant_wait',
  'colon_three_arms',
  'abortion_left_trunc',
  'nasty_ties',
  'nasty_arm_of_one',
  'nasty_no_events',
  'nasty_half',
  'nasty_fractions',
  'nasty_three_arms',
  'nasty_delayed_entry',
])('Cox regression on the arms of %s agrees with R', (name) => {
  const expected = golden<{
    meta: { arms: string[]; segments: string | string[]; k: number };
    cox: GoldenCox;
    cox_stratified: GoldenCox;
    cox_by_cause: GoldenCox[];
  }>(name);
  const { arms, k: causes } = expected.meta;
  const rows = rowsOf(name);
  // Each arm but the first has a covariate of its own: 1 in that arm, 0 elsewhere.
  const groupsOf = (own: readonly Row[]): CovariateGroup[] =>
    arms
      .map((arm, a) => ({
        covariates: arms.slice(1).map((_, j) => (j + 1 === a ? 1 : 0)),
        table: tableOf(
          own.filter((row) => row.arm === arm),
          causes,
        ),
      }))
      .filter(({ table }) => peopleCount(table) > 0);

  it('plain', () => expectModel(coxRegression([groupsOf(rows)]), expected.cox));
  it('stratified', () => {
    const strata = [expected.meta.segments].flat().map((segment) => groupsOf(rows.filter((row) => (row.segment ?? 'all') === segment)));
    expectModel(coxRegression(strata), expected.cox_stratified);
  });
  it('cause by cause', () => {
    expected.cox_by_cause.forEach((cox, i) => expectModel(coxRegression([groupsOf(rows)], i + 1), cox));
  });
});

describe('Cox regression with covariates', () => {
  const columns = (rows: readonly Row[], names: readonly string[]) => names.map((name) => rows.map((row) => Number(row[name])));

  it('of age and sex beside the arm, stratified, agrees with R', () => {
    const expected = golden<{
      covariates: string[];
      n: number;
      beta: number[];
      se: number[];
      loglik: [number, number];
      zph: number[];
      zph_global: number;
    }>('transplant_wait_covariates');
    const rows = rowsOf('transplant_wait').filter((row) => expected.covariates.every((name) => row[name] !== '' && row[name] !== 'NA'));
    const segments = [...new Set(rows.map(({ segment }) => segment))];
    const model = present(
      coxRegressionOfRows({
        time: rows.map(({ time }) => Number(time)),
        status: rows.map(({ status }) => Number(status)),
        stratum: rows.map(({ segment }) => segments.indexOf(segment)),
        covariates: [rows.map(({ arm }) => (arm === 'O' ? 0 : 1)), ...columns(rows, expected.covariates)],
      }),
    );
    expect(rows).toHaveLength(expected.n);
    present(model.hazardRatios).forEach((ratio, j) => {
      const { coefficient, standardError } = present(ratio);
      expectAgrees(coefficient, expected.beta[j], 1e-8);
      expectAgrees(standardError, expected.se[j], 1e-8);
    });
    expectAgrees(model.logLikelihood.fitted, expected.loglik[1]);
    const { covariates, global } = present(model.proportionality);
    covariates.forEach((test, j) => expectAgrees(isAbsent(test) ? test : test.chiSquare, expected.zph[j], 1e-8));
    expectAgrees(isAbsent(global) ? global : global.chiSquare, expected.zph_global, 1e-8);
  });

  it('halves a step of Newton that leads downhill, as a covariate with one far value makes it', () => {
    const model = coxRegressionOfRows({
      time: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      status: [1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
      covariates: [[0, 0, 28, 0, 0, 0, 0, 2, 0, 0, 0, 0]],
    });
    // R: coxph(Surv(1:12, status) ~ x, control = coxph.control(eps = 1e-13))
    const ratio = present(present(present(model).hazardRatios)[0]!);
    expectAgrees(ratio.coefficient, 0.082841759593262, 1e-8);
    expectAgrees(ratio.standardError, 0.050783021566307, 1e-8);
  });

  const time = [1, 2, 3, 4, 5, 6];
  const someEvents = [1, 0, 1, 1, 0, 1];
  it.each([
    ['nobody had the event', { status: [0, 0, 0, 0, 0, 0], covariates: [[0, 1, 0, 1, 0, 1]] }, 'no_events'],
    ['all are alike', { status: someEvents, covariates: [[1, 1, 1, 1, 1, 1]] }, 'one_arm'],
  ])('is absent where %s', (_, rows, reason) => {
    expect(coxRegressionOfRows({ time, ...rows })).toEqual({ absent: 'not_estimable', reason });
  });

  it('leaves out a covariate that another determines, as R does', () => {
    const [first, twice] = [
      [0, 1, 0, 1, 0, 2],
      [0, 2, 0, 2, 0, 4],
    ];
    const model = present(coxRegressionOfRows({ time, status: someEvents, covariates: [first!, twice!] }));
    const [ratio, left] = present(model.hazardRatios);
    expect(left).toEqual({ absent: 'not_estimable', reason: 'singular' });
    const alone = present(coxRegressionOfRows({ time, status: someEvents, covariates: [first!] }));
    expect(ratio).toEqual(present(alone.hazardRatios)[0]);
    expect(model.score.df).toBe(1);
  });

  it.each([
    ['one arm alone had events', { status: [1, 0, 1, 0, 1, 0], covariates: [[0, 1, 0, 1, 0, 1]] }],
    ['events follow the order of a covariate', { status: [1, 1, 1, 1, 1, 1], covariates: [[9, 7, 5, 4, 2, 1]] }],
  ])('has no hazard ratio, but its likelihood and score test, where %s', (_, rows) => {
    const model = present(coxRegressionOfRows({ time, ...rows }));
    expect(model.hazardRatios).toEqual({ absent: 'not_estimable', reason: 'infinite_coefficient' });
    expect(model.logLikelihood.fitted).toBeGreaterThan(model.logLikelihood.null);
    expect(model.score.pValue).toBeLessThan(1);
  });

  it('refuses a covariate that is missing, and says in which row', () => {
    expect(() => coxRegressionOfRows({ time: [1, 2], status: [1, 1], covariates: [[3, Number.NaN]] })).toThrow(
      expect.objectContaining({ code: 'invalid_number', index: 1 }),
    );
  });
});
