import { isAbsence, type DisclosurePolicy, type MaybeInterval } from '@polku/domain/evaluation';
import { rounder } from './shown-number.ts';

/** Digits of its standard error that a mean keeps: one more would tell how many people are behind it. */
export const digitsOfMean = 1;

/**
 * A function that rounds means of scores of so many people. Scores are whole, or few steps apart, so their mean is a whole sum shared by
 * the people: told finer than by one person's step, it would be so for one number of people alone, and two such means, of cut-offs or
 * pilots that differ by a few people, would tell those people's scores. So each number of people that is told alike could have it.
 */
export function meanRounder(
  interval: MaybeInterval,
  people: number,
  { roundTo, summaryMinimum }: Pick<DisclosurePolicy, 'roundTo' | 'summaryMinimum'>,
): (value: number) => number {
  const spread = isAbsence(interval) ? 0 : (interval.upper - interval.lower) / 4;
  const fewestAlike = Math.max(1, summaryMinimum.people, people - roundTo + 1);
  return rounder(Math.max(spread, 10 ** Math.ceil(Math.log10(1 / fewestAlike))), digitsOfMean);
}
