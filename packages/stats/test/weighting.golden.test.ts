import { describe, expect, it } from 'vitest';
import { balanceTable, isAbsent, propensityWeights, weightedRisks, type Estimated } from '../src/index.ts';
import { expectAgrees, expectSameP, golden } from './golden.ts';
import { outcomesBy, weightingData } from './weighting-data.ts';

/** The part of the golden tree that these tests read; made by `golden_surv.R`. */
interface Golden {
  readonly meta: { readonly arms: string[]; readonly segments: string | string[] };
  readonly balance_crude: GoldenBalance[];
  readonly ipw: {
    readonly separation: boolean;
    readonly ps_coef: number[];
    readonly ps_se: number[];
    readonly ps_range: { arm0: [number, number]; arm1: [number, number] };
    readonly weights: { mean: number; min: number; max: number; ess0: number; ess1: number };
    readonly balance: GoldenBalance[];
    readonly binary: {
      horizon: number;
      n_known: number;
      p0: number;
      p1: number;
      rd: number;
      rd_se_hc0: number;
      rd_ci: [number, number];
      p: number;
      rd_se_mestimation?: number;
    };
  };
}
interface GoldenBalance {
  readonly var: string;
  readonly mean1: number;
  readonly mean0: number;
  readonly smd: number | null;
  readonly wmean1: number;
  readonly wmean0: number;
  readonly smd_weighted: number | null;
}

const present = <T>(value: Estimated<T>): T => {
  if (isAbsent(value)) throw new Error(`expected a value, not ${value.reason}`);
  return value;
};

function expectBalance(actual: ReturnType<typeof balanceTable>, expected: readonly GoldenBalance[]): void {
  expect(actual.map(({ name }) => name)).toEqual(expected.map((row) => row.var));
  actual.forEach(({ mean, difference, weightedMean, weightedDifference }, i) => {
    const row = expected[i]!;
    expectAgrees(mean.arm, row.mean1);
    expectAgrees(mean.reference, row.mean0);
    expectAgrees(difference, row.smd);
    expectAgrees(weightedMean.arm, row.wmean1, 1e-8);
    expectAgrees(weightedMean.reference, row.wmean0, 1e-8);
    expectAgrees(weightedDifference, row.smd_weighted, 1e-8);
  });
}

const estimable = ['lalonde_employed78', 'transplant_wait', 'nasty_delayed_entry'];

describe.each(estimable)('weighting %s by the propensity score agrees with R', (name) => {
  const { meta, ipw, balance_crude } = golden<Golden>(name);
  const data = weightingData(name, meta.arms, [meta.segments].flat());
  const propensity = present(propensityWeights(data.patterns));

  it('the logistic regression behind it', () => {
    propensity.model.coefficients.forEach((coefficient, j) => expectAgrees(coefficient, ipw.ps_coef[j], 1e-8));
    propensity.model.standardErrors.forEach((error, j) => expectAgrees(error, ipw.ps_se[j], 1e-8));
  });

  it('the stabilised weights: mean, range, effective sample sizes, and the ranges of the scores', () => {
    const { mean, range, effectiveSampleSize, scoreRange } = propensity;
    expectAgrees(mean, ipw.weights.mean, 1e-8);
    expectAgrees(range.smallest, ipw.weights.min, 1e-8);
    expectAgrees(range.largest, ipw.weights.max, 1e-8);
    expectAgrees(effectiveSampleSize.reference, ipw.weights.ess0, 1e-8);
    expectAgrees(effectiveSampleSize.arm, ipw.weights.ess1, 1e-8);
    for (const [scores, pair] of [
      [scoreRange.reference, ipw.ps_range.arm0],
      [scoreRange.arm, ipw.ps_range.arm1],
    ] as const) {
      expectAgrees(scores.smallest, pair[0], 1e-8);
      expectAgrees(scores.largest, pair[1], 1e-8);
    }
  });

  it('standardised mean differences before and after', () => {
    expectBalance(balanceTable(data.characteristics, data.people), balance_crude);
    expectBalance(balanceTable(data.characteristics, data.people, propensity.weights), ipw.balance);
  });

  it('risks by the horizon, with the standard errors of given and of estimated scores', () => {
    const expected = ipw.binary;
    const { knownCount, risks, difference, standardErrorOfEstimatedScores } = present(
      weightedRisks(propensity, outcomesBy(data, expected.horizon)),
    );
    expect(knownCount).toBe(expected.n_known);
    expectAgrees(risks.reference, expected.p0, 1e-8);
    expectAgrees(risks.arm, expected.p1, 1e-8);
    expectAgrees(difference.estimate, expected.rd, 1e-8);
    expectAgrees(difference.standardError, expected.rd_se_hc0, 1e-8);
    expectAgrees(difference.interval.lower, expected.rd_ci[0], 1e-8);
    expectAgrees(difference.interval.upper, expected.rd_ci[1], 1e-8);
    expectSameP(difference.pValue, expected.p, 1e-7);
    // R's reference has it only where every outcome is known.
    if (expected.rd_se_mestimation !== undefined) expectAgrees(standardErrorOfEstimatedScores, expected.rd_se_mestimation, 1e-8);
  });
});

describe('where arms have nobody in common', () => {
  it('a segment seen in one arm alone is separation, as in R', () => {
    const { meta, ipw } = golden<Golden>('nasty_ties');
    expect(ipw.separation).toBe(true);
    const data = weightingData('nasty_ties', meta.arms, [meta.segments].flat());
    expect(propensityWeights(data.patterns)).toEqual({ absent: 'not_estimable', reason: 'separation' });
  });
});
