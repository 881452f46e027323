import { confidenceLevel, normalReach, type Confidence } from '../foundations/confidence.ts';
import { PolkuError } from '../foundations/errors.ts';
import { notEstimable, type Estimated, type Interval } from '../foundations/estimate.ts';

export interface CountForecast {
  readonly estimate: number;
  readonly interval: Interval<'poisson_prediction'>;
}

/**
 * Predicts what a count comes to after `remainingDays` more if its pace of the `elapsedDays` so far goes on.
 *
 * Assumes independent arrivals at a constant pace (Poisson); the interval holds both the uncertainty of the pace and the
 * scatter of the arrivals to come. Misleads, being too narrow, where arrivals come in waves or the pace is changing.
 *
 * @throws PolkuError `invalid_argument` for a count or a number of days that is negative or no number.
 * @returns `too_few_observations` before the first day has passed or the first person is counted.
 *
 * ```ts
 * const result = countForecast({ count: 100, elapsedDays: 100, remainingDays: 50 });
 * isAbsent(result) ? result.reason : result.estimate; // → 150
 * ```
 */
export function countForecast(
  { count, elapsedDays, remainingDays }: { count: number; elapsedDays: number; remainingDays: number },
  { level = confidenceLevel }: Confidence = {},
): Estimated<CountForecast> {
  for (const [name, value] of Object.entries({ count, elapsedDays, remainingDays })) {
    if (Number.isFinite(value) && (value >= 0 || name === 'elapsedDays')) continue;
    const expected = `"${name}" to be a number, 0 or more`;
    throw new PolkuError('invalid_argument', `A forecast needs ${expected}.`, { expected });
  }
  if (!(elapsedDays > 0) || !(count > 0)) return notEstimable('too_few_observations');
  const toCome = (count / elapsedDays) * remainingDays;
  const reach = normalReach(level) * Math.sqrt(toCome * (1 + remainingDays / elapsedDays));
  return {
    estimate: count + toCome,
    interval: {
      lower: count + Math.max(0, toCome - reach),
      upper: count + toCome + reach,
      level,
      method: 'poisson_prediction',
    },
  };
}
