import { normalLowerTail } from '../foundations/distributions.ts';
import { notEstimable, type Estimated } from '../foundations/estimate.ts';
import { checkPlan, checkPositive, criticalValue, powerValue, refuse, type TestPlan } from './test-plan.ts';

/**
 * Number of events, of both arms together, that a log-rank test needs to find a hazard ratio.
 *
 * It is events that inform, not people: people needed = events ÷ the share of them who will have had the event in time.
 * Assumes proportional hazards. Misleads for hazard ratios far from 1, where the formula is rough.
 *
 * @throws PolkuError `invalid_argument` for a hazard ratio of 1, which no number of events can find.
 *
 * ```ts
 * logRankEvents({ hazardRatio: 0.7 }).wholeEvents; // → 247
 * ```
 *
 * Source: Schoenfeld 1981.
 */
export function logRankEvents({ hazardRatio, ...plan }: TestPlan & { readonly hazardRatio: number }): {
  readonly events: number;
  readonly wholeEvents: number;
} {
  const { alpha, power, allocation } = checkPlan(plan);
  checkPositive({ hazardRatio });
  if (hazardRatio === 1) refuse('a hazard ratio other than 1');
  const events = (criticalValue(alpha) + powerValue(power)) ** 2 / (allocation * (1 - allocation) * Math.log(hazardRatio) ** 2);
  return { events, wholeEvents: Math.ceil(events) };
}

/**
 * Chance that a log-rank test on so many events finds a hazard ratio.
 *
 * ```ts
 * logRankPower({ hazardRatio: 0.7, events: 247 }).toFixed(2); // → '0.80'
 * ```
 */
export function logRankPower({
  hazardRatio,
  events,
  ...plan
}: Omit<TestPlan, 'power'> & { readonly hazardRatio: number; readonly events: number }): number {
  const { alpha, allocation } = checkPlan(plan);
  checkPositive({ hazardRatio, events });
  return normalLowerTail(Math.sqrt(events * allocation * (1 - allocation)) * Math.abs(Math.log(hazardRatio)) - criticalValue(alpha));
}

/**
 * The hazard ratio above 1 that a log-rank test on so many events finds with the power asked for; below 1 it is its
 * reciprocal.
 *
 * @returns `too_few_observations` where it would be beyond all numbers.
 *
 * ```ts
 * const result = logRankDetectable({ events: 247 });
 * isAbsent(result) ? result.reason : result.toFixed(2); // → '1.43'
 * ```
 */
export function logRankDetectable({ events, ...plan }: TestPlan & { readonly events: number }): Estimated<number> {
  const { alpha, power, allocation } = checkPlan(plan);
  checkPositive({ events });
  const hazardRatio = Math.exp((criticalValue(alpha) + powerValue(power)) / Math.sqrt(events * allocation * (1 - allocation)));
  return Number.isFinite(hazardRatio) ? hazardRatio : notEstimable('too_few_observations');
}
