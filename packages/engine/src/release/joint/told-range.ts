import { isAbsence, type DisclosurePolicy, type MaybeNumber } from '@polku/domain/evaluation';
import { roundedCount } from '../shown-number.ts';

/** What a reader knows of a count: it is one of these whole numbers. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** What is known of a count in a result, and whether it stands there. */
export interface ToldRange extends Range {
  readonly isShown: boolean;
}

/** Nothing is known but that people are counted. */
export const anyCount: Range = { least: 0, most: Number.POSITIVE_INFINITY };

/**
 * What a reader knows of a count by how it is shown: those that come out as it does, or all that would be hidden as small. Which of several
 * hidden counts are small is told as a case.
 *
 * @param shown the count as it is shown, rounded by itself.
 */
export function rangeTold(count: number, shown: MaybeNumber, policy: DisclosurePolicy): ToldRange {
  if (!isAbsence(shown)) return { isShown: true, ...classOf(count, policy) };
  const isNamedSmall = shown.reason === 'small_count' || shown.reason === 'small_group';
  return { isShown: false, ...(isNamedSmall ? smallCounts(policy) : anyCount) };
}

/** Counts that are hidden for being small. */
export const smallCounts = ({ minimumCount, showsZero }: DisclosurePolicy): Range => ({ least: showsZero ? 1 : 0, most: minimumCount - 1 });
export const nobody: Range = { least: 0, most: 0 };

/** What is known of a sum by its parts. */
export const sumOf = (ranges: readonly Range[]): Range => ({
  least: ranges.reduce((sum, { least }) => sum + least, 0),
  most: ranges.reduce((sum, { most }) => sum + most, 0),
});

/** Counts that are shown alike. Nobody is a group of its own. */
function classOf(count: number, policy: DisclosurePolicy): Range {
  const { roundTo, roundsTo, minimumCount } = policy;
  if (count === 0 || roundTo === 1) return { least: count, most: count };
  const atLeast = Math.min(count, minimumCount);
  if (roundsTo === 'middle_of_group') {
    const most = Math.ceil(count / roundTo) * roundTo;
    return { least: Math.max(atLeast, most - roundTo + 1), most };
  }
  const middle = roundedCount(count, policy);
  const most = Math.ceil(middle + roundTo / 2) - 1;
  return { least: Math.max(atLeast, middle === roundTo ? 1 : Math.ceil(middle - roundTo / 2)), most };
}

/**
 * Of a total of steps that are rounded one after another: it is behind by what the last step left over, and by all those who wait to be
 * shown, or to leave enough behind.
 */
export function rangeOfSteps(shown: MaybeNumber, policy: DisclosurePolicy): ToldRange {
  if (isAbsence(shown)) return { isShown: false, ...anyCount };
  if (shown === 0) return { isShown: true, ...nobody };
  const leftOver = Math.floor(policy.roundTo / 2);
  return { isShown: true, least: Math.max(policy.minimumCount, shown - leftOver), most: Number.POSITIVE_INFINITY };
}

/** Of people who are shown as those who leave and those who stay: each kind of them is rounded by itself where they come to more. */
export function rangeOfPeople(count: number, shown: MaybeNumber, kinds: number, policy: DisclosurePolicy): ToldRange {
  if (isAbsence(shown) || shown === roundedCount(count, policy)) return rangeTold(count, shown, policy);
  const leftOver = kinds * policy.roundTo;
  return { isShown: true, least: Math.max(policy.minimumCount, shown - leftOver), most: shown + leftOver };
}
