import { type Absence, type DisclosurePolicy, type MaybeInterval, type MaybeNumber, isAbsence } from '@polku/domain/evaluation';

/** Of a group of few people; and of a number that counts few in a group which may itself be large. */
export const smallGroup: Absence = { absent: 'suppressed', reason: 'small_group' };
export const smallCount: Absence = { absent: 'suppressed', reason: 'small_count' };
export const wouldReveal: Absence = { absent: 'suppressed', reason: 'would_reveal_small_group' };
export const fewPeople: Absence = { absent: 'suppressed', reason: 'few_people_or_events' };

/** True for a count that the policy hides: of some people, but too few. */
export function isSmall(count: number, { minimumCount, showsZero }: DisclosurePolicy): boolean {
  return count < minimumCount && !(count === 0 && showsZero);
}

/** How many there are of a group; with `smallCount`, of some in it. */
export function shownCount(count: MaybeNumber, policy: DisclosurePolicy, small = smallGroup): MaybeNumber {
  if (isAbsence(count)) return count;
  return isSmall(count, policy) ? small : roundedCount(count, policy);
}

/** A count as what stands for its group. Nobody is a group of its own, and nobody else is told as nobody. */
export function roundedCount(count: number, { roundTo, roundsTo }: Pick<DisclosurePolicy, 'roundTo' | 'roundsTo'>): number {
  if (roundTo === 1 || count === 0) return count;
  if (roundsTo === 'nearest_multiple') return Math.max(1, Math.round(count / roundTo)) * roundTo;
  return Math.ceil(count / roundTo) * roundTo - Math.floor(roundTo / 2);
}

/** A sum of counts that are shown: of these only nobody may have to be hidden. */
export function shownSum(count: MaybeNumber, { showsZero }: DisclosurePolicy): MaybeNumber {
  return count === 0 && !showsZero ? smallCount : count;
}

/** Whether an arm of so many is said to be empty: it has nothing else to hide. */
export function isToldEmpty(people: number, { showsZero }: DisclosurePolicy): boolean {
  return people === 0 && showsZero;
}

/** Whether it may be said of so many that all of them, or none, did something. */
export function mayTellWhole(people: number, { showsZero, wholeShareMinimum }: DisclosurePolicy): boolean {
  return showsZero && people >= wholeShareMinimum;
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

/** An estimate with its interval, moved by so much: as what it rests on moves where counts are rounded. */
export function moved<E extends Estimate>(value: E, by: number): E {
  const { estimate, interval } = value;
  if (isAbsence(estimate)) return value;
  return {
    ...value,
    estimate: estimate + by,
    interval: isAbsence(interval) ? interval : { ...interval, lower: interval.lower + by, upper: interval.upper + by },
  };
}

/** An estimate with its interval, so many times as large. */
export function scaled<E extends Estimate>(value: E, by: number): E {
  const { estimate, interval } = value;
  if (isAbsence(estimate)) return value;
  return {
    ...value,
    estimate: estimate * by,
    interval: isAbsence(interval) ? interval : { ...interval, lower: interval.lower * by, upper: interval.upper * by },
  };
}
