// @internal
import { zeros } from '../durations/partial-likelihood-maximum.ts';
import type { SubdistributionData, SubdistributionLikelihood } from './subdistribution-likelihood.ts';

/**
 * Σ of squared contributions to the score, each person's own and what they add through the estimate of when people are censored:
 * the meat of Fine and Gray's sandwich.
 *
 * Their η is the score residual, taken over the time at risk and, of those with another cause's event, over the time after it with
 * its weight. Their ψ is a martingale of censoring times q ÷ (number at risk), where q tells how the score moves with the weights.
 */
export function subdistributionMeat(data: SubdistributionData, fit: SubdistributionLikelihood): number[][] {
  const { time, patterns, width, uncensored } = data;
  const { from, pattern, left, events, competing } = data.strata[0];
  const { risk } = fit;
  const later = laterHazard(data, fit);
  const meat = zeros(width).map(() => zeros(width));
  // Up to each time: the baseline hazard and its sum of mean covariates; sums over those gone by another cause; Σ q dΛ ÷ Y.
  let [hazard, goneWeight, e] = [0, 0, 0];
  const [hazardMeans, goneSums, censoring, residual] = [zeros(width), zeros(width), zeros(width), zeros(width)];
  let present = left.reduce((sum, count) => sum + count, 0);
  for (let i = 0; i < time.length; i += 1) {
    const isEventTime = fit.eventTimes[e] === i;
    const mean = isEventTime ? fit.means[e] : undefined;
    if (isEventTime) {
      const step = fit.events[e] / fit.weight[e];
      hazard += step;
      for (let j = 0; j < width; j += 1) hazardMeans[j] += step * fit.means[e][j];
      e += 1;
    }
    let [gone, censored] = [0, 0];
    for (let m = from[i]; m < from[i + 1]; m += 1) {
      gone += left[m];
      censored += left[m] - events[m] - competing![m];
    }
    const ahead = later.hazard[i];
    // At a tied time events come before censorings, but the weights of this time's events count as moved by them: `crr`'s rule.
    const own = isEventTime ? (uncensored[i] * fit.events[e - 1]) / fit.weight[e - 1] : 0;
    const q = goneSums.map(
      (sum, j) => (sum * (ahead + own) - goneWeight * (later.means[i * width + j] + (mean === undefined ? 0 : own * mean[j]))) / present,
    );
    for (let j = 0; j < width; j += 1) censoring[j] += (q[j] * censored) / present;
    for (let m = from[i]; m < from[i + 1]; m += 1) {
      const at = pattern[m] * width;
      const relative = risk[pattern[m]];
      const add = (count: number, isEvent: boolean, isCompeting: boolean): void => {
        if (count === 0) return;
        for (let j = 0; j < width; j += 1) {
          const x = patterns[at + j];
          residual[j] = (isEvent ? x - mean![j] : 0) - relative * (x * hazard - hazardMeans[j]) - censoring[j];
          if (isCompeting) residual[j] -= (relative / uncensored[i]) * (x * ahead - later.means[i * width + j]);
          else if (!isEvent) residual[j] += q[j];
        }
        for (let j = 0; j < width; j += 1) for (let l = 0; l < width; l += 1) meat[j][l] += count * residual[j] * residual[l];
      };
      add(events[m], true, false);
      add(competing![m], false, true);
      add(left[m] - events[m] - competing![m], false, false);
    }
    for (let m = from[i]; m < from[i + 1]; m += 1) {
      const people = (competing![m] * risk[pattern[m]]) / uncensored[i];
      goneWeight += people;
      for (let j = 0; j < width; j += 1) goneSums[j] += people * patterns[pattern[m] * width + j];
    }
    present -= gone;
  }
  return meat;
}

/** After each time: the baseline hazard times the share then not yet censored, and its sum of mean covariates. */
function laterHazard({ time, width, uncensored }: SubdistributionData, { eventTimes, events, weight, means }: SubdistributionLikelihood) {
  const [hazard, later] = [new Float64Array(time.length), new Float64Array(time.length * width)];
  let e = eventTimes.length - 1;
  for (let i = time.length - 2; i >= 0; i -= 1) {
    const isEventTime = eventTimes[e] === i + 1;
    const step = isEventTime ? (uncensored[i + 1] * events[e]) / weight[e] : 0;
    hazard[i] = hazard[i + 1] + step;
    for (let j = 0; j < width; j += 1) later[i * width + j] = later[(i + 1) * width + j] + (isEventTime ? step * means[e][j] : 0);
    if (isEventTime) e -= 1;
  }
  return { hazard, means: later };
}
