import { isAbsence, type DisclosurePolicy, type MaybeInterval, type MaybeNumber } from '@polku/domain/evaluation';
import { rounder } from './shown-number.ts';

/** Digits of its standard error that a mean keeps: one more would tell how many people are behind it. */
export const digitsOfMean = 1;

/**
 * A function that rounds means of so many people. Scores and days are whole, or few steps apart, so their mean is a whole sum shared by
 * the people: told finer than by one person's step, it would be so for one number of people alone, and two such means, of cut-offs or
 * pilots that differ by a few people, would tell those people's own. So each number of people that is told alike could have it.
 */
export function meanRounder(
  interval: MaybeInterval,
  people: number,
  { roundTo, summaryMinimum }: Pick<DisclosurePolicy, 'roundTo' | 'summaryMinimum'>,
  digits = digitsOfMean,
): (value: number) => number {
  const spread = isAbsence(interval) ? 0 : (interval.upper - interval.lower) / 4;
  const fewestAlike = Math.max(1, summaryMinimum.people, people - roundTo + 1);
  const finest = 10 ** (Math.ceil(Math.log10(1 / fewestAlike)) + digits - 1);
  return rounder(Math.max(spread, finest), digits);
}

interface Mean {
  readonly estimate: MaybeNumber;
  readonly interval: MaybeInterval;
}

/** A mean and its interval, rounded alike. */
export function roundedBy<M extends Mean>(round: (value: number) => number, mean: M): M {
  const { estimate, interval } = mean;
  return {
    ...mean,
    estimate: isAbsence(estimate) ? estimate : round(estimate),
    interval: isAbsence(interval) ? interval : { ...interval, lower: round(interval.lower), upper: round(interval.upper) },
  };
}
