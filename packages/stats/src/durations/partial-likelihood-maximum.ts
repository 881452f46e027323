// @internal
import { notEstimable, type Estimated } from '../foundations/estimate.ts';
import { invertPositiveDefinite, times } from '../foundations/positive-definite.ts';
import { hasMonotoneCovariate } from './monotone-covariate.ts';
import { partialLikelihood, type PartialLikelihood } from './partial-likelihood.ts';
import type { CovariateStrata } from './risk-set-moves.ts';

const mostIterations = 60;
const mostHalvings = 30;

/** Covariates centred and in units of their spread: `scale`, which is 0 of one that does not vary. */
export interface Standardised {
  readonly data: CovariateStrata;
  readonly scale: readonly number[];
}

/** The covariates that are used, the others left out of the model. */
export function withColumns({ data, scale }: Standardised, used: readonly number[]): Standardised {
  if (used.length === data.width) return { data, scale };
  const groups = data.patterns.length / data.width;
  const patterns = new Float64Array(groups * used.length);
  for (let p = 0; p < groups; p += 1)
    for (let j = 0; j < used.length; j += 1) patterns[p * used.length + j] = data.patterns[p * data.width + used[j]];
  return { data: { ...data, patterns, width: used.length }, scale: used.map((column) => scale[column]) };
}

/** Centres covariates and takes them in units of their spread, so that steps and limits mean the same for years and for euros. */
export function standardised(raw: CovariateStrata): Standardised {
  const { patterns, width } = raw;
  const people = new Float64Array(patterns.length / Math.max(1, width));
  for (const { pattern, left } of raw.strata) for (let m = 0; m < pattern.length; m += 1) people[pattern[m]] += left[m];
  const all = people.reduce((sum, count) => sum + count, 0);
  const scaled = new Float64Array(patterns.length);
  const scale = Array.from({ length: width }, (_, j) => {
    let [sum, squares] = [0, 0];
    for (let p = 0; p < people.length; p += 1) sum += people[p] * patterns[p * width + j];
    const mean = sum / all;
    for (let p = 0; p < people.length; p += 1) squares += people[p] * (patterns[p * width + j] - mean) ** 2;
    const unit = Math.sqrt(squares / all);
    if (unit > 0) for (let p = 0; p < people.length; p += 1) scaled[p * width + j] = (patterns[p * width + j] - mean) / unit;
    return unit;
  });
  return { data: { ...raw, patterns: scaled }, scale };
}

export interface Maximum {
  readonly coefficients: readonly number[];
  readonly logLikelihood: number;
  /** Undefined where a coefficient is infinite. */
  readonly covariance: readonly (readonly number[])[] | undefined;
}

/** How large the squares are that each variance is a difference of: those of the farthest covariate, once for each event. */
export function termSizes({ patterns, width, strata }: CovariateStrata): number[] {
  const events = strata.reduce((sum, stratum) => sum + stratum.events.reduce((all, count) => all + count, 0), 0);
  const farthest = zeros(width);
  patterns.forEach((value, cell) => {
    farthest[cell % width] = Math.max(farthest[cell % width], Math.abs(value));
  });
  return farthest.map((value) => events * value * value);
}

/** By how much a step moves the logarithm of the risk, of the people it moves most. */
function largestChange({ patterns, width }: CovariateStrata, step: readonly number[]): number {
  let largest = 0;
  for (let at = 0; at < patterns.length; at += width) {
    let change = 0;
    for (let j = 0; j < width; j += 1) change += patterns[at + j] * step[j];
    if (Math.abs(change) > largest) largest = Math.abs(change);
  }
  return largest;
}

/** Cox's partial likelihood at its maximum. */
export function maximise(data: CovariateStrata, start: PartialLikelihood): Estimated<Maximum> {
  return maximum(data, start, (coefficients) => partialLikelihood(data, coefficients), hasMonotoneCovariate(data));
}

/** What Newton's method needs of a log-likelihood at some coefficients. */
export type LogLikelihood = Pick<PartialLikelihood, 'logLikelihood' | 'score' | 'information'>;

/**
 * Newton's method, halving steps that lead downhill. A likelihood that stands still while steps go on has no maximum.
 *
 * @param start What the likelihood is where all coefficients are 0.
 * @param isInfinite Whether a coefficient is known to be infinite.
 */
export function maximum(
  data: CovariateStrata,
  start: LogLikelihood,
  likelihoodAt: (coefficients: readonly number[]) => LogLikelihood,
  isInfinite: boolean,
): Estimated<Maximum> {
  let at = start;
  let coefficients = zeros(data.width);
  for (let iteration = 0; iteration < mostIterations; iteration += 1) {
    const { logLikelihood } = at;
    const covariance = invertPositiveDefinite(at.information);
    if (covariance === undefined) return { coefficients, logLikelihood, covariance };
    const step = times(covariance, at.score);
    const longest = largestChange(data, step);
    if (longest < 1e-10) return { coefficients, logLikelihood, covariance: isInfinite ? undefined : covariance };
    const isUphill = (there: LogLikelihood): boolean => there.logLikelihood >= logLikelihood - 1e-12 * Math.abs(logLikelihood);
    let share = 1;
    for (let halving = 0; halving < mostHalvings; halving += 1) {
      const tried = coefficients.map((value, j) => value + share * step[j]);
      at = likelihoodAt(tried);
      if (isUphill(at)) {
        coefficients = tried;
        break;
      }
      share /= 2;
    }
    // Late entries leave the rounding of large risks in small risk sets: far out on the flat, every step seems to lead down.
    if (!isUphill(at))
      return isInfinite || longest > 0.1 ? { coefficients, logLikelihood, covariance: undefined } : notEstimable('not_converged');
    const isStill = at.logLikelihood - logLikelihood < 1e-13 * Math.max(1, Math.abs(logLikelihood));
    if (longest > 0.1 && isStill) return { coefficients, logLikelihood: at.logLikelihood, covariance: undefined };
  }
  return isInfinite ? { coefficients, logLikelihood: at.logLikelihood, covariance: undefined } : notEstimable('not_converged');
}

export const zeros = (length: number): number[] => Array.from({ length }, () => 0);
