// @internal
import { noTies, sumEfronTies } from '../durations/efron-ties.ts';
import type { CovariateStrata, RiskSetMoves } from '../durations/risk-set-moves.ts';
import type { StratumExits } from './weighted-strata.ts';

/**
 * Σ w²rr′ over people, where r is what each adds to the score of a partial likelihood for each unit of their weight: the meat
 * of Lin and Wei's robust covariance. Ties by Efron.
 *
 * R: `crossprod(residuals(fit, "score", weighted = TRUE))`.
 */
export function sumOfSquaredResiduals(
  { strata, patterns, width }: CovariateStrata,
  exits: readonly StratumExits[],
  coefficients: readonly number[],
): number[][] {
  const risk = new Float64Array(patterns.length / width);
  for (let p = 0; p < risk.length; p += 1) for (let j = 0; j < width; j += 1) risk[p] += patterns[p * width + j] * coefficients[j];
  for (let p = 0; p < risk.length; p += 1) risk[p] = Math.exp(risk[p]);
  const meat = Array.from({ length: width }, () => Array.from({ length: width }, () => 0));
  const residual = new Float64Array(width);
  strata.forEach((moves, s) => {
    const { hazard, shift, tieHazard, tieShift, expected } = hazardsOf(moves, patterns, width, risk);
    const { pattern, start, end, hasEvent, squaredWeight } = exits[s];
    for (let cell = 0; cell < end.length; cell += 1) {
      const [p, from, to] = [pattern[cell], start[cell] + 1, end[cell]];
      const isEvent = hasEvent[cell] === 1;
      for (let j = 0; j < width; j += 1) {
        const x = patterns[p * width + j];
        let atRisk = x * (hazard[to + 1] - hazard[from]) - (shift[(to + 1) * width + j] - shift[from * width + j]);
        // Those who leave by the event are only partly at risk among those tied with them.
        if (isEvent) atRisk -= x * tieHazard[to] - tieShift[to * width + j];
        residual[j] = (isEvent ? x - expected[to * width + j] : 0) - risk[p] * atRisk;
      }
      for (let j = 0; j < width; j += 1) for (let l = 0; l < width; l += 1) meat[j][l] += squaredWeight[cell] * residual[j] * residual[l];
    }
  });
  return meat;
}

/** Of one stratum, by time. */
interface Hazards {
  /** Baseline hazard before each time, summed, and the same of the covariate expected of who has the event. */
  readonly hazard: Float64Array;
  readonly shift: Float64Array;
  /** What of both at a time does not touch those who have the event then. */
  readonly tieHazard: Float64Array;
  readonly tieShift: Float64Array;
  /** Covariates expected of who has the event. */
  readonly expected: Float64Array;
}

function hazardsOf(
  { from, pattern, left, events, entered, people }: RiskSetMoves,
  patterns: Float64Array,
  width: number,
  risk: Float64Array,
): Hazards {
  const times = from.length - 1;
  const tied = people?.events ?? events;
  const [hazard, shift] = [new Float64Array(times + 1), new Float64Array((times + 1) * width)];
  const [tieHazard, tieShift, expected] = [new Float64Array(times), new Float64Array(times * width), new Float64Array(times * width)];
  const [R, D, ties] = [new Float64Array(width), new Float64Array(width), noTies()];
  let weight = 0;
  for (let i = times - 1; i >= 0; i -= 1) {
    let [deaths, deathWeight, dyingWeight] = [0, 0, 0];
    D.fill(0);
    for (let m = from[i]; m < from[i + 1]; m += 1) {
      const p = pattern[m];
      const change = (left[m] - entered[m]) * risk[p];
      weight += change;
      for (let j = 0; j < width; j += 1) R[j] += change * patterns[p * width + j];
      if (events[m] === 0) continue;
      deaths += tied[m];
      deathWeight += events[m];
      dyingWeight += events[m] * risk[p];
      for (let j = 0; j < width; j += 1) D[j] += events[m] * risk[p] * patterns[p * width + j];
    }
    if (deaths === 0) continue;
    sumEfronTies(ties, deaths, weight, dyingWeight);
    const mean = deathWeight / deaths;
    hazard[i + 1] = mean * ties.u;
    tieHazard[i] = mean * ties.gu;
    for (let j = 0; j < width; j += 1) {
      shift[(i + 1) * width + j] = mean * (R[j] * ties.uu - D[j] * ties.guu);
      tieShift[i * width + j] = mean * (R[j] * ties.guu - D[j] * ties.gguu);
      expected[i * width + j] = (R[j] * ties.u - D[j] * ties.gu) / deaths;
    }
  }
  for (let i = 0; i < times; i += 1) {
    hazard[i + 1] += hazard[i];
    for (let j = 0; j < width; j += 1) shift[(i + 1) * width + j] += shift[i * width + j];
  }
  return { hazard, shift, tieHazard, tieShift, expected };
}
