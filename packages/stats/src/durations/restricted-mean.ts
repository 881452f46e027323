import { confidenceLevel, normalReach, normalTwoSided, type Confidence } from '../foundations/distributions.ts';
import { peopleCount, type DurationTable } from './duration-table.ts';
import { PolkuError } from '../foundations/errors.ts';
import { isAbsent, notEstimable, type Estimated, type Interval } from '../foundations/estimate.ts';
import { kaplanMeier } from './kaplan-meier.ts';

export interface RestrictedMean {
  readonly estimate: number;
  readonly standardError: number;
  readonly interval: Interval<'normal'>;
}

function normalInterval(estimate: number, standardError: number, level: number): Interval<'normal'> {
  const reach = normalReach(level) * standardError;
  return { lower: estimate - reach, upper: estimate + reach, level, method: 'normal' };
}

/**
 * Estimates the mean time without the event over the first `horizon` units of time: the area under the Kaplan-Meier
 * curve up to it.
 *
 * Misleads where the horizon lies beyond follow-up (`isBeyondFollowUp`): the last value is carried forward, as in R. Compare
 * arms at the same horizon, no longer than the shortest follow-up.
 *
 * @returns `empty_arm` where there is nobody.
 * @throws PolkuError `invalid_argument` for a horizon that is negative or no number.
 *
 * ```ts
 * const result = restrictedMean(durationTableOf({ time: [1, 3], status: [1, 1] }), 3);
 * isAbsent(result) ? result.reason : result.estimate; // → 2
 * ```
 *
 * Source: Royston and Parmar 2013; variance as `survival:::survmean`. R: `print(survfit(…), rmean = horizon)`.
 */
export function restrictedMean(
  table: DurationTable,
  horizon: number,
  { level = confidenceLevel }: Confidence = {},
): Estimated<RestrictedMean> {
  if (!(horizon >= 0 && Number.isFinite(horizon))) {
    const expected = 'a horizon of 0 or more';
    throw new PolkuError('invalid_argument', `A restricted mean needs ${expected}.`, { expected });
  }
  if (peopleCount(table) === 0) return notEstimable('empty_arm');
  const curve = kaplanMeier(table);
  const within = curve.time.filter((time) => time <= horizon).length;
  // Area under the curve from each time to the horizon, from the last backwards.
  const areaAfter = new Float64Array(within);
  let area = 0;
  for (let i = within - 1; i >= 0; i -= 1) {
    const until = i + 1 < within ? curve.time[i + 1] : horizon;
    area += (until - curve.time[i]) * curve.survival[i];
    areaAfter[i] = area;
  }
  const estimate = area + (within > 0 ? curve.time[0] : horizon);
  let variance = 0;
  for (let i = 0; i < within; i += 1) {
    const [n, d] = [curve.atRisk[i], curve.events[i]];
    if (n > d) variance += (areaAfter[i] ** 2 * d) / (n * (n - d));
  }
  const standardError = Math.sqrt(variance);
  return { estimate, standardError, interval: normalInterval(estimate, standardError, level) };
}

export interface RestrictedMeanContrast extends RestrictedMean {
  readonly pValue: Estimated<number>;
}

/**
 * Difference of two arms' restricted means, `arm` minus `reference`, at the same horizon. For 50 people in each arm or more: of 30
 * and 30 its interval is a little too narrow (the truth in 93.7 of a hundred), that of the ratio is not.
 *
 * ```ts
 * const arm = (time: number[]) => durationTableOf({ time, status: time.map(() => 1) });
 * const result = restrictedMeanDifference(arm([4, 6]), arm([2, 6]), 6);
 * isAbsent(result) ? result.reason : result.estimate; // → 1
 * ```
 */
export function restrictedMeanDifference(
  arm: DurationTable,
  reference: DurationTable,
  horizon: number,
  { level = confidenceLevel }: Confidence = {},
): Estimated<RestrictedMeanContrast> {
  const [a, b] = [restrictedMean(arm, horizon), restrictedMean(reference, horizon)];
  if (isAbsent(a)) return a;
  if (isAbsent(b)) return b;
  const estimate = a.estimate - b.estimate;
  const standardError = Math.hypot(a.standardError, b.standardError);
  return {
    estimate,
    standardError,
    interval: normalInterval(estimate, standardError, level),
    pValue: standardError > 0 ? normalTwoSided(estimate / standardError) : notEstimable('no_variation'),
  };
}

/**
 * Ratio of two arms' restricted means, `arm` over `reference`, its interval by the delta method on the logarithm.
 *
 * ```ts
 * const arm = (time: number[]) => durationTableOf({ time, status: time.map(() => 1) });
 * const result = restrictedMeanRatio(arm([4, 6]), arm([2, 6]), 6);
 * isAbsent(result) ? result.reason : result.estimate; // → 1.25
 * ```
 */
export function restrictedMeanRatio(
  arm: DurationTable,
  reference: DurationTable,
  horizon: number,
  { level = confidenceLevel }: Confidence = {},
): Estimated<{ readonly estimate: number; readonly interval: Interval<'log'> }> {
  const [a, b] = [restrictedMean(arm, horizon), restrictedMean(reference, horizon)];
  if (isAbsent(a)) return a;
  if (isAbsent(b)) return b;
  if (a.estimate <= 0 || b.estimate <= 0) return notEstimable('zero_cell');
  const spread = normalReach(level) * Math.hypot(a.standardError / a.estimate, b.standardError / b.estimate);
  const estimate = a.estimate / b.estimate;
  return {
    estimate,
    interval: { lower: estimate * Math.exp(-spread), upper: estimate * Math.exp(spread), level, method: 'log' },
  };
}
