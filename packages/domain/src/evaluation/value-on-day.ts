import type { MaybeNumber } from './numbers.ts';

/** A number after each of some days, in their order. */
export type DayValues = readonly { readonly day: number; readonly value: MaybeNumber }[];

/** The number on a day: the last one told by then, and "too early" beyond the last of them. */
export function valueOnDay(told: DayValues, day: number): MaybeNumber {
  const lastDay = told.at(-1)?.day ?? -Infinity;
  const known = day > lastDay ? undefined : told.findLast((each) => each.day <= day);
  return known?.value ?? { absent: 'too_early', reason: 'beyond_follow_up' };
}
