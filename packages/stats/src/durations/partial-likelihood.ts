// @internal
import { noTies, sumEfronTies } from './efron-ties.ts';
import type { CovariateStrata, RiskSetMoves } from './risk-set-moves.ts';

/** Cox's partial likelihood at some coefficients, with its derivatives, and those of a slope over a function of time. */
export interface PartialLikelihood {
  readonly logLikelihood: number;
  readonly score: readonly number[];
  readonly information: readonly (readonly number[])[];
  /** Score of the covariates times `g(time)`, its information, and that between the two. */
  readonly timeScore: readonly number[];
  readonly timeInformation: readonly (readonly number[])[];
  readonly crossInformation: readonly (readonly number[])[];
}

/** Sums over a set of people, each weighted by exp(xβ): of 1, of x and of xx′ (its lower triangle). */
class WeightedSums {
  weight = 0;
  readonly x: Float64Array;
  readonly xx: Float64Array;
  readonly #width: number;

  constructor(width: number) {
    this.#width = width;
    this.x = new Float64Array(width);
    this.xx = new Float64Array(width * width);
  }

  /** Adds people with the covariates that stand in `patterns` from `at` on. */
  add(people: number, patterns: Float64Array, at: number): void {
    this.weight += people;
    for (let j = 0; j < this.#width; j += 1) {
      const part = people * patterns[at + j];
      this.x[j] += part;
      for (let l = 0; l <= j; l += 1) this.xx[j * this.#width + l] += part * patterns[at + l];
    }
  }

  clear(): void {
    this.weight = 0;
    this.x.fill(0);
    this.xx.fill(0);
  }
}

/**
 * Walks each stratum from its last time to its first, so that the risk set only grows, and late entries leave it.
 *
 * @param slope A function of time, by index of time; of its coefficient only the derivatives at 0 are taken.
 */
export function partialLikelihood(
  { strata, patterns, width }: CovariateStrata,
  coefficients: readonly number[],
  slope?: ArrayLike<number>,
): PartialLikelihood {
  const matrix = (): number[][] => Array.from({ length: width }, () => Array.from({ length: width }, () => 0));
  const vector = (): number[] => Array.from({ length: width }, () => 0);
  const logRisk = new Float64Array(patterns.length / width);
  const risk = new Float64Array(logRisk.length);
  for (let p = 0; p < risk.length; p += 1) {
    let sum = 0;
    for (let j = 0; j < width; j += 1) sum += patterns[p * width + j] * coefficients[j];
    logRisk[p] = sum;
    risk[p] = Math.exp(sum);
  }
  let logLikelihood = 0;
  const [score, timeScore] = [vector(), vector()];
  const [information, timeInformation, crossInformation] = [matrix(), matrix(), matrix()];
  const [atRisk, dying] = [new WeightedSums(width), new WeightedSums(width)];
  const [observed, ties] = [vector(), noTies()];

  const walk = ({ from, pattern, left, events, entered, people }: RiskSetMoves): void => {
    const tied = people?.events ?? events;
    atRisk.clear();
    for (let i = from.length - 2; i >= 0; i -= 1) {
      dying.clear();
      let [deaths, deathWeight] = [0, 0];
      observed.fill(0);
      for (let m = from[i]; m < from[i + 1]; m += 1) {
        const p = pattern[m];
        atRisk.add((left[m] - entered[m]) * risk[p], patterns, p * width);
        if (events[m] === 0) continue;
        deaths += tied[m];
        deathWeight += events[m];
        dying.add(events[m] * risk[p], patterns, p * width);
        logLikelihood += events[m] * logRisk[p];
        for (let j = 0; j < width; j += 1) observed[j] += events[m] * patterns[p * width + j];
      }
      if (deaths === 0) continue;
      sumEfronTies(ties, deaths, atRisk.weight, dying.weight);
      // Each of the tied events stands for their mean weight: R's rule.
      const mean = deathWeight / deaths;
      logLikelihood -= mean * ties.logWeights;
      const weight = slope?.[i] ?? 0;
      const [R, D, RR, DD] = [atRisk.x, dying.x, atRisk.xx, dying.xx];
      for (let j = 0; j < width; j += 1) {
        const unexpected = observed[j] - mean * (R[j] * ties.u - D[j] * ties.gu);
        score[j] += unexpected;
        timeScore[j] += weight * unexpected;
        for (let l = 0; l <= j; l += 1) {
          const cell = j * width + l;
          const squares = RR[cell] * ties.u - DD[cell] * ties.gu;
          const products = R[j] * R[l] * ties.uu - (R[j] * D[l] + D[j] * R[l]) * ties.guu + D[j] * D[l] * ties.gguu;
          const covariance = mean * (squares - products);
          information[j][l] += covariance;
          crossInformation[j][l] += weight * covariance;
          timeInformation[j][l] += weight * weight * covariance;
        }
      }
    }
  };
  strata.forEach(walk);
  for (const lower of [information, crossInformation, timeInformation])
    for (let j = 0; j < width; j += 1) for (let l = 0; l < j; l += 1) lower[l][j] = lower[j][l];
  return { logLikelihood, score, information, timeScore, timeInformation, crossInformation };
}
