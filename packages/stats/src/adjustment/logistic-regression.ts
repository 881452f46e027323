import { notEstimable, type Estimated } from '../foundations/estimate.ts';
import { PolkuError } from '../foundations/errors.ts';
import { invertPositiveDefinite, times } from '../foundations/positive-definite.ts';
import type { CovariatePatterns } from './covariate-patterns.ts';

export interface LogisticRegression {
  /** Log odds: the intercept, then the log odds ratio of one unit of each covariate. */
  readonly coefficients: readonly number[];
  /** As `glm` gives them: from the weights of its last step, a rounding away from those of the covariance. */
  readonly standardErrors: readonly number[];
  /** Inverse information at the maximum. */
  readonly covariance: readonly (readonly number[])[];
  /** Probability of the outcome for each pattern, and of its absence: 1 − p would lose the digits of a p near 1. */
  readonly fitted: Float64Array;
  readonly unfitted: Float64Array;
}

/** R's `10 * .Machine$double.eps`: a probability nearer to 0 or 1 than this is 0 or 1. */
const certainty = 10 * 2 ** -52;
const mostIterations = 100;
const mostHalvings = 40;
/** The step that changes the deviance by less than this share of it is the last: after it Newton's error is its square. */
const smallestChange = 1e-14;
/** So is one that moves no linear predictor by more than this, where rounding hides what the deviance does. */
const smallestMove = 1e-9;

/**
 * Logistic regression by maximum likelihood: how the odds of an outcome, such as belonging to the arm, follow from
 * covariates. Its fitted probabilities are then propensity scores.
 *
 * Misleads where the odds do not follow the covariates in a straight line, and where rows are not independent. With fewer
 * than about ten of the rarer outcome for each covariate, coefficients are too large.
 *
 * @returns `no_data`; `no_variation` where all or none have the outcome; `singular` where covariates determine one another
 *   (a constant one among them); `separation` where covariates tell the outcome with certainty for some, so that a
 *   coefficient has no finite estimate, such as a segment seen in one arm only.
 * @throws PolkuError `invalid_count` where a pattern has more successes than trials.
 *
 * ```ts
 * const { patterns } = covariatePatternsOf({ covariates: [[0, 0, 0, 0, 1, 1, 1, 1]], outcome: [1, 0, 0, 0, 1, 1, 1, 0] });
 * const result = logisticRegression(patterns);
 * isAbsent(result) ? result.reason : Array.from(result.fitted); // → [0.25, 0.75]
 * ```
 *
 * R: `glm(a ~ x, family = binomial)`. Where covariates determine one another, or leave a probability at 0 or 1, R may stop at
 * coefficients that mean nothing; here none are given.
 */
export function logisticRegression(patterns: CovariatePatterns): Estimated<LogisticRegression> {
  check(patterns);
  const { trials, successes } = patterns;
  const [people, having] = [total(trials), total(successes)];
  if (people === 0) return notEstimable('no_data');
  if (having === 0 || having === people) return notEstimable('no_variation');
  const { columns, centre, scale } = standardised(patterns, people);
  if (scale.some((unit, j) => j > 0 && unit === 0)) return notEstimable('singular');

  const first = firstStep(patterns, columns);
  if (first === undefined) return notEstimable('singular');
  let coefficients = first;
  let at = likelihoodAt(patterns, columns, coefficients);
  for (let iteration = 0; iteration < mostIterations; iteration += 1) {
    const covariance = invertPositiveDefinite(at.information);
    if (covariance === undefined || isCertain(at, trials)) return notEstimable('separation');
    const from: readonly number[] = coefficients;
    const before: number = at.logLikelihood;
    const step = times(covariance, at.score);
    for (let [halving, share] = [0, 1]; halving < mostHalvings; halving += 1, share /= 2) {
      coefficients = from.map((value, j) => value + share * step[j]);
      at = likelihoodAt(patterns, columns, coefficients);
      if (at.logLikelihood >= before - 1e-12 * Math.abs(before)) break;
    }
    const move = largestMove(columns, trials, step);
    const isStill = 2 * Math.abs(at.logLikelihood - before) < smallestChange * (0.1 + 2 * Math.abs(at.logLikelihood));
    if (!isStill && move > smallestMove) continue;
    const atMaximum = invertPositiveDefinite(at.information);
    // A likelihood that stands still while steps go on has no maximum.
    if (move > 0.1 || atMaximum === undefined || isCertain(at, trials)) return notEstimable('separation');
    const transform = unitsGiven(centre, scale);
    return {
      coefficients: times(transform, coefficients),
      standardErrors: inUnits(transform, covariance).map((row, j) => Math.sqrt(row[j])),
      covariance: inUnits(transform, atMaximum),
      fitted: at.fitted,
      unfitted: at.unfitted,
    };
  }
  return notEstimable('separation');
}

const total = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);

/** The intercept, and covariates centred and in units of their spread: years and euros then weigh the same in rounding. */
function standardised(
  { covariates, trials }: CovariatePatterns,
  people: number,
): { readonly columns: readonly Float64Array[]; readonly centre: readonly number[]; readonly scale: readonly number[] } {
  const mean = (value: (pattern: number) => number): number =>
    trials.reduce((sum, count, pattern) => (count > 0 ? sum + count * value(pattern) : sum), 0) / people;
  const centre = covariates.map((column) => mean((pattern) => column[pattern]));
  const scale = covariates.map((column, j) => {
    const first = column[trials.findIndex((count) => count > 0)];
    // The mean of equal values may differ from them by rounding.
    if (column.every((value, pattern) => trials[pattern] === 0 || value === first)) return 0;
    return Math.sqrt(mean((pattern) => (column[pattern] - centre[j]) ** 2));
  });
  const ones = new Float64Array(trials.length).fill(1);
  return {
    columns: [ones, ...covariates.map((column, j) => column.map((value) => (value - centre[j]) / (scale[j] || 1)))],
    centre: [0, ...centre],
    scale: [1, ...scale],
  };
}

/**
 * Where R's iterations start: every probability at 3/4 or 1/4, whichever is nearer the outcome. Their first step is then a
 * least-squares fit of the linear predictor ± (log 3 + 4/3).
 */
function firstStep({ trials, successes }: CovariatePatterns, columns: readonly Float64Array[]): number[] | undefined {
  const sumOver = (value: (pattern: number) => number): number => trials.reduce((sum, _, pattern) => sum + value(pattern), 0);
  const squares = columns.map((one) => columns.map((other) => sumOver((pattern) => trials[pattern] * one[pattern] * other[pattern])));
  const inverse = invertPositiveDefinite(squares);
  const predictor = Math.log(3) + 4 / 3;
  const products = columns.map((one) => predictor * sumOver((pattern) => (2 * successes[pattern] - trials[pattern]) * one[pattern]));
  return inverse && times(inverse, products);
}

interface LikelihoodAt {
  readonly logLikelihood: number;
  readonly score: readonly number[];
  readonly information: readonly (readonly number[])[];
  readonly fitted: Float64Array;
  readonly unfitted: Float64Array;
}

function likelihoodAt(
  { trials, successes }: CovariatePatterns,
  columns: readonly Float64Array[],
  coefficients: readonly number[],
): LikelihoodAt {
  const width = columns.length;
  const score = new Float64Array(width);
  const information = columns.map(() => Array.from({ length: width }, () => 0));
  const [fitted, unfitted] = [new Float64Array(trials.length), new Float64Array(trials.length)];
  const x = new Float64Array(width);
  // Kahan's sum: the last step is told by differences in the fifteenth digit.
  let [logLikelihood, lost] = [0, 0];
  for (let pattern = 0; pattern < trials.length; pattern += 1) {
    let predictor = 0;
    for (let j = 0; j < width; j += 1) {
      x[j] = columns[j][pattern];
      predictor += x[j] * coefficients[j];
    }
    // exp of a negative number alone: it cannot overflow.
    const odds = Math.exp(-Math.abs(predictor));
    const [likely, unlikely] = [1 / (1 + odds), odds / (1 + odds)];
    const [p, q] = predictor >= 0 ? [likely, unlikely] : [unlikely, likely];
    fitted[pattern] = p;
    unfitted[pattern] = q;
    const [count, having] = [trials[pattern], successes[pattern]];
    const term = having * Math.min(predictor, 0) - (count - having) * Math.max(predictor, 0) - count * Math.log1p(odds) - lost;
    const sum = logLikelihood + term;
    lost = sum - logLikelihood - term;
    logLikelihood = sum;
    const residual = having * q - (count - having) * p;
    const weight = count * p * q;
    for (let j = 0; j < width; j += 1) {
      score[j] += residual * x[j];
      for (let l = 0; l <= j; l += 1) information[j][l] += weight * x[j] * x[l];
    }
  }
  for (let j = 0; j < width; j += 1) for (let l = 0; l < j; l += 1) information[l][j] = information[j][l];
  return { logLikelihood, score: [...score], information, fitted, unfitted };
}

const isCertain = ({ fitted, unfitted }: LikelihoodAt, trials: Float64Array): boolean =>
  trials.some((count, pattern) => count > 0 && Math.min(fitted[pattern], unfitted[pattern]) < certainty);

function largestMove(columns: readonly Float64Array[], trials: Float64Array, step: readonly number[]): number {
  return trials.reduce((largest, count, pattern) => {
    if (count === 0) return largest;
    return Math.max(largest, Math.abs(step.reduce((sum, value, j) => sum + value * columns[j][pattern], 0)));
  }, 0);
}

/** From coefficients of centred and scaled covariates to those of the covariates given. */
function unitsGiven(centre: readonly number[], scale: readonly number[]): number[][] {
  return scale.map((unit, j) =>
    scale.map((otherUnit, l) => {
      if (j === 0) return l === 0 ? 1 : -centre[l] / otherUnit;
      return j === l ? 1 / unit : 0;
    }),
  );
}

/** TVT′: the covariance of Tγ, where V is that of γ. */
function inUnits(transform: readonly (readonly number[])[], covariance: readonly (readonly number[])[]): number[][] {
  return transform.map((row) => times(transform, times(covariance, row)));
}

function check({ covariates, trials, successes }: CovariatePatterns): void {
  if ([...covariates, successes].some((column) => column.length !== trials.length))
    throw new PolkuError('unequal_lengths', `Each column must have one value for each of the ${trials.length} patterns.`);
  trials.forEach((count, index) => {
    if (successes[index] >= 0 && count >= successes[index] && count < Infinity) return;
    const expected = 'as many trials as successes, or more';
    throw new PolkuError('invalid_count', `Pattern ${index}: expected ${expected}.`, { index, expected });
  });
}
