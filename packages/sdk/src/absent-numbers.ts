import { PolkuError } from '@polku/domain';
import { isAbsence, type Absence } from '@polku/domain/evaluation';

/**
 * The number, or the interval, of an evaluation; another value where there is none.
 *
 * Misleads where the fallback is taken for a number: 0 in the place of a group that is too small to show is a false 0. Text or `null`
 * cannot be; to leave out is safer than to fill in.
 *
 * @param value a number of an evaluation, or the absence in its place.
 * @param fallback what stands for any absence, whatever its reason.
 * @returns `value`, or `fallback` where it is absent.
 *
 * ```ts
 * const medians = [41, { absent: 'not_reached', reason: 'curve_above_level' }] as const;
 * medians.map((days) => valueOr(days, 'more than half still wait')); // → [41, 'more than half still wait']
 * ```
 */
export function valueOr<Value, Fallback>(value: Value | Absence, fallback: Fallback): Value | Fallback {
  return isAbsence(value) ? fallback : value;
}

/**
 * The number, or the interval, of an evaluation, for a program that cannot go on without it.
 *
 * @param value a number of an evaluation, or the absence in its place.
 * @returns `value`, which is there.
 * @throws PolkuError `absent_number` where it is not: its text names the kind of absence and the reason, and its `cause` is the absence.
 *
 * ```ts
 * orThrow(41); // → 41
 * let text = '';
 * try {
 *   orThrow({ absent: 'suppressed', reason: 'small_group' });
 * } catch (error) {
 *   text = (error as Error).message;
 * }
 * text; // → 'There is no number: suppressed (small_group).'
 * ```
 */
export function orThrow<Value>(value: Value | Absence): Value {
  if (isAbsence(value)) throw new PolkuError('absent_number', `There is no number: ${value.absent} (${value.reason}).`, { cause: value });
  return value;
}
