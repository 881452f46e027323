import { type Absence, type DisclosurePolicy, type MaybeInterval, type MaybeNumber, isAbsence } from '@polku/domain/evaluation';

export const smallGroup: Absence = { absent: 'suppressed', reason: 'small_group' };
export const wouldReveal: Absence = { absent: 'suppressed', reason: 'would_reveal_small_group' };
export const fewPeople: Absence = { absent: 'suppressed', reason: 'few_people_or_events' };

/** True for a count that the policy hides: of some people, but too few. */
export function isSmall(count: number, { minimumCount, showsZero }: DisclosurePolicy): boolean {
  return count < minimumCount && !(count === 0 && showsZero);
}

export function shownCount(count: MaybeNumber, policy: DisclosurePolicy): MaybeNumber {
  return isAbsence(count) || !isSmall(count, policy) ? count : smallGroup;
}

/** Significant digits that a p-value or a test statistic keeps, and that an estimate keeps of its standard error. */
const significantDigits = 2;

export function roundSignificant(value: MaybeNumber, digits = significantDigits): MaybeNumber {
  return isAbsence(value) ? value : Number(value.toPrecision(digits));
}

interface Estimate {
  readonly estimate: MaybeNumber;
  readonly interval: MaybeInterval;
}

/** Rounds an estimate to so many significant digits of a quarter of its interval's width, about its standard error. */
export function roundEstimate<E extends Estimate>(value: E, digits = significantDigits): E {
  const { estimate, interval } = value;
  if (isAbsence(estimate)) return value;
  if (isAbsence(interval)) return { ...value, estimate: roundSignificant(estimate, 3) };
  const round = rounder((interval.upper - interval.lower) / 4, digits);
  return { ...value, estimate: round(estimate), interval: { ...interval, lower: round(interval.lower), upper: round(interval.upper) } };
}

/** A function that rounds to the decimal of a significant digit of a spread. */
export function rounder(spread: number, digits = significantDigits): (value: number) => number {
  if (!(spread > 0)) return (value) => value;
  const decimals = digits - 1 - Math.floor(Math.log10(spread));
  const unit = 10 ** Math.abs(decimals);
  return (value) => (decimals >= 0 ? Math.round(value * unit) / unit : Math.round(value / unit) * unit);
}
