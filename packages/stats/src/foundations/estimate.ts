/** Why a number cannot be estimated from the data given. Stable ids: programs compare them, screens translate them. */
export const notEstimableReasons = [
  'no_data',
  'empty_arm',
  'one_arm',
  'more_than_two_arms',
  'no_events',
  'cause_never_observed',
  'too_few_observations',
  'no_variation',
  'infinite_coefficient',
  'not_converged',
  'singular',
  'separation',
  'no_common_segment',
  'zero_cell',
  'delayed_entry',
  'no_effect',
  'risk_set_empty',
] as const;
export type NotEstimableReason = (typeof notEstimableReasons)[number];

/**
 * A number that is not there, and why: `not_estimable` (the data cannot give it), `not_reached` (a quantile beyond the
 * curve), `too_early` (a day beyond follow-up). Never NaN, never a false 0.
 */
export type Absent =
  | { readonly absent: 'not_estimable'; readonly reason: NotEstimableReason }
  | { readonly absent: 'not_reached'; readonly reason: 'curve_above_level' }
  | { readonly absent: 'too_early'; readonly reason: 'beyond_follow_up' };

export type Estimated<T> = T | Absent;

/**
 * The absence of a number that the data cannot give.
 *
 * ```ts
 * notEstimable('no_events'); // → { absent: 'not_estimable', reason: 'no_events' }
 * ```
 */
export function notEstimable(reason: NotEstimableReason): Absent {
  return { absent: 'not_estimable', reason };
}

export const notReached: Absent = { absent: 'not_reached', reason: 'curve_above_level' };
export const tooEarly: Absent = { absent: 'too_early', reason: 'beyond_follow_up' };

/**
 * Whether a number is not there.
 *
 * ```ts
 * isAbsent(notEstimable('no_events')); // → true
 * ```
 */
export function isAbsent(value: unknown): value is Absent {
  return typeof value === 'object' && value !== null && 'absent' in value;
}

/** A confidence interval. `level` is the one asked for, else 0.95; `method` names the formula (`log`, `wilson`, `newcombe`, …). */
export interface Interval<Method extends string = string> {
  readonly lower: number;
  readonly upper: number;
  readonly level: number;
  readonly method: Method;
}
