import { describe, expect, it } from 'vitest';
import {
  balanceTable,
  isAbsent,
  propensityWeights,
  weightedCox,
  weightedIncidence,
  weightedIncidenceAt,
  weightedRisks,
  type Estimated,
} from '../src/index.ts';
import { expectAgrees, expectSameP, golden } from './golden.ts';
import { outcomesBy, weightedTable, weightingData } from './weighting-data.ts';

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
    readonly cox_weighted: { beta?: number; se: number; se_naive: number; ci_lower: number; ci_upper: number; p_wald: number };
    readonly aj_weighted: { t: number; cif: number; se_ij: number }[][];
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

const estimable = [
  'lalonde_employed78',
  'transplant_wait',
  'nasty_delayed_entry',
  'weighting_ties',
  'weighting_delayed_entry',
  'weighting_arm_of_three',
  'weighting_balanced',
  'weighting_no_events_in_arm',
];

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
    // Where nothing varies R divides by what rounding left.
    expectSameP(difference.pValue, expected.rd_se_hc0 < 1e-12 ? null : expected.p, 1e-7);
    // R's reference has it only where every outcome is known.
    if (expected.rd_se_mestimation !== undefined) expectAgrees(standardErrorOfEstimatedScores, expected.rd_se_mestimation, 1e-8);
  });

  const tables = ['reference', 'arm'].map((_, which) => {
    const weight = propensity.weights[which === 1 ? 'arm' : 'reference'];
    return weightedTable(data, which, (row) => weight[data.patternOf[row]!]!);
  });

  it('the weighted hazard ratio, its robust and its naive standard error', () => {
    const model = weightedCox([tables.map((table, which) => ({ covariates: [which], table }))]);
    const expected = ipw.cox_weighted;
    if (expected.beta === undefined) {
      expect(model).toEqual({ absent: 'not_estimable', reason: 'infinite_coefficient' });
      return;
    }
    const ratio = present(present(model).hazardRatios[0]!);
    expectAgrees(ratio.coefficient, expected.beta, 1e-8);
    expectAgrees(ratio.standardError, expected.se, 1e-8);
    expectAgrees(ratio.naiveStandardError, expected.se_naive, 1e-8);
    expectAgrees(ratio.interval.lower, expected.ci_lower, 1e-8);
    expectAgrees(ratio.interval.upper, expected.ci_upper, 1e-8);
    expectSameP(ratio.pValue, expected.p_wald, 1e-7);
  });

  it('the weighted incidence with its jackknife standard error', () => {
    ipw.aj_weighted.forEach((windows, which) => {
      const curves = weightedIncidence(tables[which]!);
      for (const { t, cif, se_ij } of windows) {
        const { estimate, standardError } = weightedIncidenceAt(curves, 1, t);
        expectAgrees(estimate, cif, 1e-8);
        expectAgrees(standardError, se_ij, 1e-8);
      }
    });
  });
});

describe('where arms have nobody in common', () => {
  it.each([
    ['a segment seen in one arm alone', 'nasty_ties'],
    ['a small segment seen in one arm alone', 'weighting_segment_in_one_arm'],
    ['a covariate that tells the arm', 'weighting_separated'],
  ])('%s is separation, as in R', (_, name) => {
    const { meta, ipw } = golden<Golden>(name);
    expect(ipw.separation).toBe(true);
    const data = weightingData(name, meta.arms, [meta.segments].flat());
    expect(propensityWeights(data.patterns)).toEqual({ absent: 'not_estimable', reason: 'separation' });
  });
});

/** Made by `golden_weighted.R`. */
interface GoldenModels {
  readonly rd: number;
  readonly rd_se_mestimation: number;
  readonly covariates: string[];
  readonly cox: GoldenCox;
  readonly cox_stratified: GoldenCox;
  readonly incidence: { time: number[]; event_free: number[]; cif: number[][]; se: number[][] }[];
}
interface GoldenCox {
  readonly beta: number[];
  readonly se: number[];
  readonly se_naive: number[];
  readonly cov: number[];
}

describe.each(['weighting_ties', 'weighting_delayed_entry'])('%s with weights from 0.3 to 6.3 agrees with R', (name) => {
  const { meta } = golden<Golden>(name);
  const models = golden<GoldenModels>(`${name}_models`);
  const data = weightingData(name, meta.arms, [meta.segments].flat());
  const weightOf = (row: number): number => 0.3 + (Number(data.rows[row]!.id) % 7);
  const groupsOf = (rows: readonly number[]) =>
    rows.map((row) => ({
      covariates: [data.arm[row]!, ...models.covariates.map((column) => Number(data.rows[row]![column]))],
      table: weightedTable(data, data.arm[row]!, weightOf, (other) => other === row),
    }));

  it.each([
    ['plain', models.cox, [[...data.rows.keys()]]],
    [
      'stratified',
      models.cox_stratified,
      [meta.segments].flat().map((segment) => [...data.rows.keys()].filter((row) => data.rows[row]!.segment === segment)),
    ],
  ] as const)('Cox with covariates, %s', (_, expected, strata) => {
    const model = present(weightedCox(strata.map(groupsOf)));
    model.hazardRatios.forEach((estimated, j) => {
      const ratio = present(estimated);
      expectAgrees(ratio.coefficient, expected.beta[j], 1e-8);
      expectAgrees(ratio.standardError, expected.se[j], 1e-8);
      expectAgrees(ratio.naiveStandardError, expected.se_naive[j], 1e-8);
      expectAgrees(model.covariance[0]![j], expected.cov[j], 1e-8);
    });
  });

  it('risks by time 6 where some outcomes are unknown: the error of estimated scores', () => {
    const result = present(weightedRisks(present(propensityWeights(data.patterns)), outcomesBy(data, 6)));
    expect(result.knownCount).toBeLessThan(data.rows.length);
    expectAgrees(result.difference.estimate, models.rd, 1e-8);
    expectAgrees(result.standardErrorOfEstimatedScores, models.rd_se_mestimation, 1e-8);
  });

  it('every point of the incidence of every cause', () => {
    models.incidence.forEach((expected, which) => {
      const curves = weightedIncidence(weightedTable(data, which, weightOf));
      expect(Array.from(curves.time)).toEqual(expected.time);
      expected.time.forEach((time, i) => {
        expectAgrees(curves.eventFree[i], expected.event_free[i]);
        expected.cif.forEach((incidence, cause) => {
          const { estimate, standardError } = weightedIncidenceAt(curves, cause + 1, time);
          expectAgrees(curves.incidence[cause]![i], incidence[i]);
          expectAgrees(estimate, incidence[i]);
          expectAgrees(standardError, expected.se[cause]![i]);
        });
      });
    });
  });
});
