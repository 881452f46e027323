// @internal
import type { LogLikelihood } from '../durations/partial-likelihood-maximum.ts';
import type { CovariateStrata } from '../durations/risk-set-moves.ts';
import { zeros } from '../durations/partial-likelihood-maximum.ts';

/** People without late entries as one stratum of moves, and what is known of when they would have been censored. */
export interface SubdistributionData extends CovariateStrata {
  /** Share not yet censored just before each time: Kaplan-Meier of censoring, those with an event at a time being at risk of it. */
  readonly uncensored: Float64Array;
}

export interface SubdistributionLikelihood extends LogLikelihood {
  /** Relative risk of each pattern: exp(xβ). */
  readonly risk: Float64Array;
  /** Times, by index, at which somebody has the event; for each the number who have it, the risk set's weight and its mean covariates. */
  readonly eventTimes: readonly number[];
  readonly events: Float64Array;
  readonly weight: Float64Array;
  readonly means: readonly Float64Array[];
}

export function uncensoredBefore({ time, strata: [{ from, left, events, competing }] }: CovariateStrata): Float64Array {
  const uncensored = new Float64Array(time.length);
  let present = left.reduce((sum, count) => sum + count, 0);
  let share = 1;
  for (let i = 0; i < time.length; i += 1) {
    uncensored[i] = share;
    let [gone, censored] = [0, 0];
    for (let m = from[i]; m < from[i + 1]; m += 1) {
      gone += left[m];
      censored += left[m] - events[m] - competing![m];
    }
    if (censored > 0) share *= (present - censored) / present;
    present -= gone;
  }
  return uncensored;
}

/** Sums of 1, x and the lower triangle of xx′ over people. */
const sumsOf = (width: number): Float64Array => new Float64Array(1 + width + (width * (width + 1)) / 2);

function add(sums: Float64Array, people: number, patterns: Float64Array, at: number, width: number): void {
  sums[0] += people;
  let cell = 1 + width;
  for (let j = 0; j < width; j += 1) {
    const part = people * patterns[at + j];
    sums[1 + j] += part;
    for (let l = 0; l <= j; l += 1) sums[cell++] += part * patterns[at + l];
  }
}

/**
 * Fine and Gray's partial likelihood, ties by Breslow. Those who had another cause's event stay in the risk set, weighted by how
 * likely it is that they would not have been censored since. They are summed forward in time and those still watched backward,
 * so that no sum is a difference.
 */
export function subdistributionLikelihood(data: SubdistributionData, coefficients: readonly number[]): SubdistributionLikelihood {
  const { time, patterns, width, uncensored } = data;
  const { from, pattern, left, events, competing } = data.strata[0];
  const risk = new Float64Array(width === 0 ? 0 : patterns.length / width);
  const logRisk = risk.map((_, p) => coefficients.reduce((sum, each, j) => sum + each * patterns[p * width + j], 0));
  for (let p = 0; p < risk.length; p += 1) risk[p] = Math.exp(logRisk[p]);

  const eventTimes: number[] = [];
  const gone: Float64Array[] = [];
  const past = sumsOf(width);
  for (let i = 0; i < time.length; i += 1) {
    let hasEvent = false;
    for (let m = from[i]; m < from[i + 1]; m += 1) hasEvent ||= events[m] > 0;
    if (hasEvent) {
      eventTimes.push(i);
      gone.push(past.map((sum) => sum * uncensored[i]));
    }
    for (let m = from[i]; m < from[i + 1]; m += 1)
      if (competing![m] > 0) add(past, (competing![m] * risk[pattern[m]]) / uncensored[i], patterns, pattern[m] * width, width);
  }

  let logLikelihood = 0;
  const score = zeros(width);
  const information = score.map(() => zeros(width));
  const [counts, weight] = [new Float64Array(eventTimes.length), new Float64Array(eventTimes.length)];
  const means = eventTimes.map(() => new Float64Array(width));
  const watched = sumsOf(width);
  let e = eventTimes.length - 1;
  for (let i = time.length - 1; e >= 0; i -= 1) {
    for (let m = from[i]; m < from[i + 1]; m += 1) add(watched, left[m] * risk[pattern[m]], patterns, pattern[m] * width, width);
    if (i !== eventTimes[e]) continue;
    const sums = gone[e].map((sum, cell) => sum + watched[cell]);
    const mean = means[e];
    for (let j = 0; j < width; j += 1) mean[j] = sums[1 + j] / sums[0];
    for (let m = from[i]; m < from[i + 1]; m += 1) {
      if (events[m] === 0) continue;
      counts[e] += events[m];
      logLikelihood += events[m] * logRisk[pattern[m]];
      for (let j = 0; j < width; j += 1) score[j] += events[m] * (patterns[pattern[m] * width + j] - mean[j]);
    }
    weight[e] = sums[0];
    logLikelihood -= counts[e] * Math.log(sums[0]);
    let cell = 1 + width;
    for (let j = 0; j < width; j += 1)
      for (let l = 0; l <= j; l += 1) {
        information[j][l] += counts[e] * (sums[cell++] / sums[0] - mean[j] * mean[l]);
        information[l][j] = information[j][l];
      }
    e -= 1;
  }
  return { logLikelihood, score, information, risk, eventTimes, events: counts, weight, means };
}
