import { checkCause } from './comparison-strata.ts';
import { confidenceLevel, type Confidence } from '../foundations/confidence.ts';
import { chiSquareUpperTail } from '../foundations/distributions.ts';
import { isAbsent, notEstimable, type Estimated } from '../foundations/estimate.ts';
import type { HazardRatio } from './cox.ts';
import type { ChiSquareTest } from './log-rank.ts';
import { partialLikelihood } from './partial-likelihood.ts';
import { maximise, standardised, termSizes, withColumns, zeros } from './partial-likelihood-maximum.ts';
import { waldHazardRatio } from './wald-hazard-ratio.ts';
import { independentColumns } from '../foundations/positive-definite.ts';
import { quadraticForm } from '../foundations/quadratic-form.ts';
import { rowStrata, type CovariateRows } from './covariate-rows.ts';
import { covariateStrata, type CovariateGroup, type CovariateStrata } from './risk-set-moves.ts';

export type { CovariateRows } from './covariate-rows.ts';
export type { CovariateGroup } from './risk-set-moves.ts';

export interface CoxRegression {
  /**
   * The hazard ratio of one unit of each covariate, the others held. All `infinite_coefficient` where the likelihood has no
   * maximum, such as with an arm without events: the tests below hold all the same. One is `singular` where the covariates
   * before it determine it, or where nobody at risk differs in it: it is then left out of the model.
   */
  readonly hazardRatios: Estimated<readonly Estimated<HazardRatio>[]>;
  /** Of the coefficients that are estimated. */
  readonly covariance: Estimated<readonly (readonly number[])[]>;
  /** Without covariates, and fitted: where a coefficient is infinite, what the likelihood comes to. */
  readonly logLikelihood: { readonly null: number; readonly fitted: number };
  readonly likelihoodRatio: ChiSquareTest;
  readonly score: ChiSquareTest;
  /**
   * Tests whether hazard ratios stay the same over time (Grambsch and Therneau, time as 1 − Kaplan-Meier), for each
   * covariate and for all. A small p-value says that the hazard ratio is an average over a changing one.
   */
  readonly proportionality: Estimated<{
    readonly covariates: readonly Estimated<ChiSquareTest>[];
    readonly global: Estimated<ChiSquareTest>;
  }>;
}

/**
 * Cox's proportional hazards regression with one or more covariates, strata and delayed entry; ties by Efron.
 *
 * Misleads where hazards are not proportional (see `proportionality`), and where covariates follow from the arm. With
 * competing causes it is cause-specific: the other causes count as censored.
 *
 * @param strata `[stratum]` of groups of people who share the covariates: two arms are two groups; covariates measured
 *   finely are better given by row (`coxRegressionOfRows`). One stratum is the plain model.
 * @returns `no_events`, `one_arm` where no covariate varies, `not_converged`.
 * @throws PolkuError `invalid_number` for a covariate that is not finite, naming its group.
 *
 * ```ts
 * const arm = (time: number[]) => durationTableOf({ time, status: time.map(() => 1) });
 * const model = coxRegression([[
 *   { covariates: [0], table: arm([2, 5, 7, 9]) },
 *   { covariates: [1], table: arm([2, 5, 7, 9]) },
 * ]]);
 * const ratios = isAbsent(model) ? model : model.hazardRatios;
 * const ratio = isAbsent(ratios) ? ratios : ratios[0];
 * isAbsent(ratio) ? ratio.reason : ratio.estimate; // → 1
 * ```
 *
 * Source: Cox 1972; Efron 1977; Grambsch and Therneau 1994. R: `coxph(Surv(time, status == 1) ~ x + strata(s))`,
 * `cox.zph(fit, transform = "km")`.
 */
export function coxRegression(
  strata: readonly (readonly CovariateGroup[])[],
  cause = 1,
  { level = confidenceLevel }: Confidence = {},
): Estimated<CoxRegression> {
  checkCause(cause);
  return fitted(covariateStrata(strata, cause), level);
}

/**
 * The same regression of rows, each person with covariates of their own: measured finely, as age in years with decimals is,
 * they share no table.
 *
 * @throws PolkuError `unequal_lengths`, `invalid_number`, `negative_time` or `invalid_argument`, naming the index of the row.
 *
 * ```ts
 * const rows = { time: [2, 5, 7, 9], status: [1, 1, 1, 1], covariates: [[0.5, 1.5, 1.5, 0.5]] };
 * const result = coxRegressionOfRows(rows);
 * isAbsent(result) ? result.reason : result.score.pValue.toFixed(2); // → '0.69'
 * ```
 */
export function coxRegressionOfRows(
  rows: CovariateRows,
  cause = 1,
  { level = confidenceLevel }: Confidence = {},
): Estimated<CoxRegression> {
  checkCause(cause);
  return fitted(rowStrata(rows, cause), level);
}

function fitted(raw: CovariateStrata, level: number): Estimated<CoxRegression> {
  if (raw.strata.every(({ events }) => events.every((count) => count === 0))) return notEstimable('no_events');
  const all = standardised(raw);
  if (all.scale.every((unit) => unit === 0)) return notEstimable('one_arm');
  const without = partialLikelihood(all.data, zeros(raw.width));
  const used = independentColumns(without.information, termSizes(all.data));
  const hazardRatios = Array.from({ length: raw.width }, (): Estimated<HazardRatio> => notEstimable('singular'));
  if (used.length === 0) return nothingCompared(hazardRatios, without.logLikelihood);
  const { data, scale } = withColumns(all, used);
  const start = used.length === raw.width ? without : partialLikelihood(data, zeros(used.length));
  const fit = maximise(data, start);
  if (isAbsent(fit)) return fit;

  const { coefficients, logLikelihood, covariance } = fit;
  const df = used.length;
  const tests = {
    logLikelihood: { null: start.logLikelihood, fitted: logLikelihood },
    likelihoodRatio: chiSquareTest(2 * (logLikelihood - start.logLikelihood), df),
    score: chiSquareTest(quadraticForm(start.score, start.information) ?? 0, df),
  };
  if (covariance === undefined) {
    const infinite = notEstimable('infinite_coefficient');
    return { hazardRatios: infinite, covariance: infinite, ...tests, proportionality: infinite };
  }
  used.forEach((column, j) => {
    hazardRatios[column] = waldHazardRatio(coefficients[j] / scale[j], Math.sqrt(covariance[j][j]) / scale[j], level);
  });
  return {
    hazardRatios,
    covariance: covariance.map((row, j) => row.map((cell, k) => cell / (scale[j] * scale[k]))),
    ...tests,
    proportionality: proportionality(data, coefficients),
  };
}

/** Where the people at risk together are all alike, whenever somebody has the event. */
function nothingCompared(hazardRatios: CoxRegression['hazardRatios'], logLikelihood: number): CoxRegression {
  const none = chiSquareTest(0, 0);
  const logLikelihoods = { null: logLikelihood, fitted: logLikelihood };
  return {
    hazardRatios,
    covariance: [],
    logLikelihood: logLikelihoods,
    likelihoodRatio: none,
    score: none,
    proportionality: notEstimable('singular'),
  };
}

const chiSquareTest = (chiSquare: number, df: number): ChiSquareTest => ({ chiSquare, df, pValue: chiSquareUpperTail(chiSquare, df) });

/** Score tests of a slope of each coefficient over 1 − Kaplan-Meier (of all people, just before each time). */
function proportionality(data: CovariateStrata, coefficients: readonly number[]): CoxRegression['proportionality'] {
  const { information, crossInformation, timeInformation, timeScore } = partialLikelihood(data, coefficients, centredEventShare(data));
  const width = coefficients.length;
  const test = (slopes: readonly number[]): Estimated<ChiSquareTest> => {
    const score = [...coefficients.map(() => 0), ...slopes.map((j) => timeScore[j])];
    const joint = [
      ...information.map((row, j) => [...row, ...slopes.map((k) => crossInformation[j][k])]),
      ...slopes.map((j) => [...crossInformation[j], ...slopes.map((k) => timeInformation[j][k])]),
    ];
    const chiSquare = quadraticForm(score, joint);
    return chiSquare === undefined ? notEstimable('singular') : chiSquareTest(chiSquare, slopes.length);
  };
  const all = Array.from({ length: width }, (_, j) => j);
  return { covariates: all.map((j) => test([j])), global: test(all) };
}

function centredEventShare({ time, strata }: CovariateStrata): Float64Array {
  const [left, events, entered] = [new Float64Array(time.length), new Float64Array(time.length), new Float64Array(time.length)];
  let present = 0;
  for (const stratum of strata) {
    for (let i = 0; i < time.length; i += 1) {
      for (let m = stratum.from[i]; m < stratum.from[i + 1]; m += 1) {
        left[i] += stratum.left[m];
        events[i] += stratum.events[m];
        entered[i] += stratum.entered[m];
        present += stratum.left[m] - stratum.entered[m];
      }
    }
  }
  const share = new Float64Array(time.length);
  let [survival, total, allEvents] = [1, 0, 0];
  for (let i = 0; i < time.length; i += 1) {
    share[i] = 1 - survival;
    total += events[i] * share[i];
    allEvents += events[i];
    if (events[i] > 0) survival *= 1 - events[i] / present;
    present += entered[i] - left[i];
  }
  return share.map((value) => value - total / allEvents);
}
