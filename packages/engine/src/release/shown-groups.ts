import type { DisclosurePolicy, MaybeNumber } from '@polku/domain/evaluation';
import { roundedCount, wouldReveal } from './shown-number.ts';

/**
 * Counts of groups that add up to a total that is shown, such as of everyone by who referred them. Where somebody is in a group too small
 * to show, all such groups and all empty ones are hidden alike: the sum of the hidden is known, and five groups of five people, none of
 * them empty, would be one person each. With them goes the last of the others where the hidden are so few, or as many as they can be, that
 * their sum tells one of them. It is the last in the given order, never the smallest: that it is no larger than those that are shown
 * would tell how large it is.
 *
 * @param tellsNobody whether it may be said of a group that nobody is in it; of each group where they differ.
 */
export function shownGroups(
  counts: readonly number[],
  policy: DisclosurePolicy,
  tellsNobody: boolean | readonly boolean[],
): readonly MaybeNumber[] {
  const mayBeEmpty = (place: number): boolean => (typeof tellsNobody === 'boolean' ? tellsNobody : tellsNobody[place]!);
  const isFew = (count: number, place: number): boolean => count < policy.minimumCount || (count === 0 && !mayBeEmpty(place));
  const few = counts.filter(isFew);
  const sum = few.reduce((total, count) => total + count, 0);
  const tellsAllEmpty = counts.every((count, place) => count > 0 || mayBeEmpty(place));
  if (few.length === 0 || (sum === 0 && tellsAllEmpty)) return counts.map((count) => roundedCount(count, policy));
  const isFull = sum === few.length * (policy.minimumCount - 1);
  const cover = sum < policy.minimumCount || isFull ? counts.findLastIndex((count, place) => !isFew(count, place)) : -1;
  return counts.map((count, i) => (isFew(count, i) || i === cover ? wouldReveal : roundedCount(count, policy)));
}
