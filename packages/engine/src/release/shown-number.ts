import type { Absence, DisclosurePolicy, MaybeInterval, MaybeNumber } from '@polku/domain';
import { isAbsence } from '@polku/domain';

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

/**
 * Counts that add up to a shown total. Where one is small it is hidden, and where it alone is hidden the smallest other
 * goes with it, or it could be computed from the total.
 */
export function shownParts<Name extends string>(
  parts: Readonly<Record<Name, number>>,
  policy: DisclosurePolicy,
): Record<Name, MaybeNumber> {
  const names = (Object.keys(parts) as Name[]).sort((a, b) => parts[a] - parts[b]);
  const small = names.filter((name) => isSmall(parts[name], policy));
  const hiddenTotal = small.reduce((sum, name) => sum + parts[name], 0);
  // Together they must be enough: two hidden counts of one person each would still tell of two people.
  const companions: Name[] = [];
  let hidden = hiddenTotal;
  for (const name of names) {
    if (small.length === 0 || (small.length + companions.length > 1 && !isSmall(hidden, policy))) break;
    if (small.includes(name) || parts[name] === 0) continue;
    companions.push(name);
    hidden += parts[name];
  }
  return Object.fromEntries(
    names.map((name) => [name, small.includes(name) ? smallGroup : companions.includes(name) ? wouldReveal : parts[name]]),
  ) as Record<Name, MaybeNumber>;
}

/** Significant digits that a p-value or a test statistic keeps. */
const testDigits = 2;

export function roundSignificant(value: MaybeNumber, digits = testDigits): MaybeNumber {
  return isAbsence(value) ? value : Number(value.toPrecision(digits));
}

interface Estimate {
  readonly estimate: MaybeNumber;
  readonly interval: MaybeInterval;
}

/** Rounds an estimate to the second significant digit of a quarter of its interval's width, about its standard error. */
export function roundEstimate<E extends Estimate>(value: E): E {
  const { estimate, interval } = value;
  if (isAbsence(estimate)) return value;
  if (isAbsence(interval)) return { ...value, estimate: roundSignificant(estimate, 3) };
  const round = rounder((interval.upper - interval.lower) / 4);
  return { ...value, estimate: round(estimate), interval: { ...interval, lower: round(interval.lower), upper: round(interval.upper) } };
}

/** A function that rounds to the decimal of the second significant digit of a spread. */
export function rounder(spread: number): (value: number) => number {
  if (!(spread > 0)) return (value) => value;
  const decimals = 1 - Math.floor(Math.log10(spread));
  const unit = 10 ** Math.abs(decimals);
  return (value) => (decimals >= 0 ? Math.round(value * unit) / unit : Math.round(value / unit) * unit);
}
