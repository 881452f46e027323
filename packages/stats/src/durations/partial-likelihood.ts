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

/** Sums over a set of people, each weighted by exp(xβ): of 1, of x and of xx′. */
class WeightedSums {
  weight = 0;
  readonly x: Float64Array;
  readonly xx: Float64Array;
  private readonly width: number;

  constructor(width: number) {
    this.width = width;
    this.x = new Float64Array(width);
    this.xx = new Float64Array(width * width);
  }

  add(people: number, x: readonly number[]): void {
    this.weight += people;
    for (let j = 0; j < this.width; j += 1) {
      const part = people * x[j];
      this.x[j] += part;
      for (let k = 0; k <= j; k += 1) this.xx[j * this.width + k] += part * x[k];
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
 * @param g A function of time, by index of time; of its slope only the derivatives at 0 are taken.
 */
export function partialLikelihood(
  { strata, patterns }: CovariateStrata,
  coefficients: readonly number[],
  g?: ArrayLike<number>,
): PartialLikelihood {
  const width = coefficients.length;
  const matrix = (): number[][] => Array.from({ length: width }, () => Array.from({ length: width }, () => 0));
  const vector = (): number[] => Array.from({ length: width }, () => 0);
  const logRisk = patterns.map((x) => x.reduce((sum, value, j) => sum + value * coefficients[j], 0));
  const risk = logRisk.map(Math.exp);
  let logLikelihood = 0;
  const [score, timeScore] = [vector(), vector()];
  const [information, timeInformation, crossInformation] = [matrix(), matrix(), matrix()];
  const [atRisk, dying] = [new WeightedSums(width), new WeightedSums(width)];
  const [mean, observed] = [vector(), vector()];

  const walk = ({ from, pattern, left, events, entered }: RiskSetMoves): void => {
    atRisk.clear();
    for (let i = from.length - 2; i >= 0; i -= 1) {
      dying.clear();
      let deaths = 0;
      observed.fill(0);
      for (let m = from[i]; m < from[i + 1]; m += 1) {
        const x = patterns[pattern[m]];
        atRisk.add((left[m] - entered[m]) * risk[pattern[m]], x);
        if (events[m] === 0) continue;
        deaths += events[m];
        dying.add(events[m] * risk[pattern[m]], x);
        logLikelihood += events[m] * logRisk[pattern[m]];
        for (let j = 0; j < width; j += 1) observed[j] += events[m] * x[j];
      }
      if (deaths === 0) continue;
      const slope = g?.[i] ?? 0;
      for (let j = 0; j < width; j += 1) {
        score[j] += observed[j];
        timeScore[j] += slope * observed[j];
      }
      // Efron: of d tied events the k-th sees the share k/d of the tied ones already gone.
      for (let k = 0; k < deaths; k += 1) {
        const gone = k / deaths;
        const weight = atRisk.weight - gone * dying.weight;
        logLikelihood -= Math.log(weight);
        for (let j = 0; j < width; j += 1) {
          mean[j] = (atRisk.x[j] - gone * dying.x[j]) / weight;
          score[j] -= mean[j];
          timeScore[j] -= slope * mean[j];
          for (let l = 0; l <= j; l += 1) {
            const cell = j * width + l;
            const covariance = (atRisk.xx[cell] - gone * dying.xx[cell]) / weight - mean[j] * mean[l];
            information[j][l] += covariance;
            crossInformation[j][l] += slope * covariance;
            timeInformation[j][l] += slope * slope * covariance;
          }
        }
      }
    }
  };
  strata.forEach(walk);
  for (const lower of [information, crossInformation, timeInformation])
    for (let j = 0; j < width; j += 1) for (let l = 0; l < j; l += 1) lower[l][j] = lower[j][l];
  return { logLikelihood, score, information, timeScore, timeInformation, crossInformation };
}
