import { alignCounts } from '../durations/aligned-counts.ts';
import { armCount, checkCause } from '../durations/comparison-strata.ts';
import { chiSquareUpperTail } from '../foundations/distributions.ts';
import { eventCount, peopleCount, type DurationTable } from '../durations/duration-table.ts';
import { notEstimable, type Estimated } from '../foundations/estimate.ts';
import type { ChiSquareTest } from '../durations/log-rank.ts';
import { quadraticForm } from '../foundations/quadratic-form.ts';
import type { NearTies } from '../durations/time-axis.ts';

/**
 * Tests whether arms share one cumulative incidence of a cause: Gray's k-sample test with weight ρ = 0.
 *
 * Unlike the log-rank test per cause it compares incidences, so an arm with more competing exits has fewer of these.
 * Undefined with delayed entry.
 *
 * @param strata `[stratum][arm]`; one stratum is the plain test.
 * @param options `nearTies: 'distinct'`, on tables made so, keeps times apart that differ only by rounding, as `cmprsk` does.
 * @returns `cause_never_observed`, `one_arm`, or `delayed_entry`.
 *
 * ```ts
 * const arm = (status: number[]) => durationTableOf({ time: [1, 2, 3, 4, 5], status });
 * const result = gray([[arm([1, 1, 2, 1, 0]), arm([1, 2, 1, 0, 0])]], 1);
 * isAbsent(result) ? result.reason : result.df; // → 1
 * ```
 *
 * Source: Gray 1988. R: `cmprsk::cuminc(time, status, arm, strata, rho = 0)$Tests`.
 */
export function gray(
  strata: readonly (readonly DurationTable[])[],
  cause = 1,
  { nearTies = 'tied' }: { readonly nearTies?: NearTies } = {},
): Estimated<ChiSquareTest> {
  checkCause(cause);
  const arms = armCount(strata);
  const tables = strata.flat();
  if (tables.some(({ entered }) => entered.some((count) => count > 0))) return notEstimable('delayed_entry');
  const present = Array.from({ length: arms }, (_, arm) => arm).filter((arm) => strata.some((stratum) => peopleCount(stratum[arm]) > 0));
  if (present.length < 2) return notEstimable('one_arm');
  if (tables.every((table) => eventCount(table, cause) === 0)) return notEstimable('cause_never_observed');

  const free = present.length - 1;
  const score = Array.from({ length: free }, () => 0);
  const variance = score.map(() => score.map(() => 0));
  for (const stratum of strata) {
    const part = grayStratum(
      present.map((arm) => stratum[arm]),
      cause,
      nearTies,
    );
    part.score.forEach((value, i) => {
      score[i] += value;
      part.variance[i].forEach((cell, j) => {
        variance[i][j] += cell;
      });
    });
  }
  const chiSquare = quadraticForm(score, variance);
  return chiSquare === undefined ? notEstimable('no_variation') : { chiSquare, df: free, pValue: chiSquareUpperTail(chiSquare, free) };
}

/** Score and variance of one stratum; the last arm is left out, being determined by the others. */
function grayStratum(tables: readonly DurationTable[], cause: number, nearTies: NearTies): { score: number[]; variance: number[][] } {
  const arms = tables.length;
  const free = arms - 1;
  const { time, atRisk, events } = alignCounts(tables, nearTies);
  const zeros = (length: number): number[] => Array.from({ length }, () => 0);
  const matrix = (): number[][] => Array.from({ length: arms }, () => zeros(arms));

  const score = zeros(free);
  const variance = Array.from({ length: free }, () => zeros(free));
  // Of each arm just before the time: event-free share and incidence; of all: the incidence under the null.
  let eventFree = zeros(arms).map(() => 1);
  let incidence = zeros(arms);
  let pooled = 0;
  const c = matrix();
  const v2 = matrix();
  const v3 = zeros(arms);

  for (let i = 0; i < time.length; i += 1) {
    const d1 = events.map((ofArm) => ofArm[cause - 1]?.[i] ?? 0);
    const d2 = events.map((ofArm) => ofArm.reduce((sum, ofCause, k) => (k === cause - 1 ? sum : sum + ofCause[i]), 0));
    const D1 = d1.reduce((sum, count) => sum + count, 0);
    const D2 = d2.reduce((sum, count) => sum + count, 0);
    if (D1 + D2 === 0) continue;
    const n = atRisk.map((ofArm) => ofArm[i]);
    const some = [...n.keys()].filter((k) => n[k] > 0);

    const weight = n.map((count, k) => (count > 0 ? count / eventFree[k] : 0));
    const totalWeight = weight.reduce((sum, w) => sum + w, 0);
    const stillFree = weight.reduce((sum, w, k) => sum + w * (1 - incidence[k]), 0);
    const nextFree = eventFree.map((share, k) => (n[k] > 0 ? (share * (n[k] - d1[k] - d2[k])) / n[k] : share));
    const nextIncidence = incidence.map((share, k) => (n[k] > 0 ? share + (eventFree[k] * d1[k]) / n[k] : share));
    const nextPooled = pooled + D1 / totalWeight;

    const a = matrix();
    for (const j of some) {
      for (const k of some) {
        a[j][k] = j === k ? weight[j] * (1 - weight[j] / totalWeight) : (-weight[j] * weight[k]) / totalWeight;
        c[j][k] += (a[j][k] * D1) / (totalWeight * (1 - pooled));
      }
    }
    for (const j of some) if (j < free) score[j] += d1[j] - (D1 * weight[j] * (1 - incidence[j])) / stillFree;

    for (const k of D1 > 0 ? some : []) {
      const left = nextFree[k] > 0 ? 1 - (1 - nextPooled) / nextFree[k] : 1;
      const tied = D1 > 1 ? 1 - (D1 - 1) / (totalWeight * eventFree[k] - 1) : 1;
      const spread = (tied * eventFree[k] * D1) / (totalWeight * n[k]);
      v3[k] += left * left * spread;
      for (let j = 0; j < free; j += 1) {
        const t1 = a[j][k] - left * c[j][k];
        v2[j][k] += t1 * left * spread;
        for (let l = 0; l < free; l += 1) variance[j][l] += t1 * (a[l][k] - left * c[l][k]) * spread;
      }
    }
    for (const k of some) {
      if (d2[k] === 0 || nextFree[k] <= 0) continue;
      const left = (1 - nextPooled) / nextFree[k];
      const tied = d2[k] > 1 ? 1 - (d2[k] - 1) / (n[k] - 1) : 1;
      const spread = (tied * eventFree[k] ** 2 * d2[k]) / n[k] ** 2;
      v3[k] += left * left * spread;
      for (let j = 0; j < free; j += 1) {
        const t1 = left * c[j][k];
        v2[j][k] -= t1 * left * spread;
        for (let l = 0; l < free; l += 1) variance[j][l] += t1 * left * c[l][k] * spread;
      }
    }
    [eventFree, incidence, pooled] = [nextFree, nextIncidence, nextPooled];
  }
  for (let j = 0; j < free; j += 1) {
    for (let l = 0; l < free; l += 1) {
      for (let k = 0; k < arms; k += 1) variance[j][l] += c[j][k] * c[l][k] * v3[k] + c[j][k] * v2[l][k] + c[l][k] * v2[j][k];
    }
  }
  return { score, variance };
}
