import type { Absence, DisclosurePolicy, MaybeNumber } from '@polku/domain/evaluation';
import { isSmall, roundedCount, smallCount, wouldReveal } from './shown-number.ts';

/**
 * Counts that add up to a shown total. A small one is hidden, and with it as many others as keep it from being computed:
 * more than one is hidden, of at least the minimum of people together.
 *
 * @param companions which count goes with a small one, first choice first; the smallest where not told.
 */
export function shownParts<Name extends string>(
  parts: Readonly<Record<Name, number>>,
  policy: DisclosurePolicy,
  companions: readonly Name[] = (Object.keys(parts) as Name[]).sort((a, b) => parts[a] - parts[b]),
): Record<Name, MaybeNumber> {
  const names = Object.keys(parts) as Name[];
  const hidden = names.filter((name) => isSmall(parts[name], policy));
  const hiddenPeople = (): number => hidden.reduce((sum, name) => sum + parts[name], 0);
  for (const name of hidden.length === 0 ? [] : companions) {
    if (hidden.length > 1 && !isSmall(hiddenPeople(), policy)) break;
    // A zero hides nobody.
    if (parts[name] > 0 && !hidden.includes(name)) hidden.push(name);
  }
  const reasons = hidingReasons(
    hidden.map((name) => parts[name]),
    hiddenPeople(),
    policy,
  );
  return Object.fromEntries(
    names.map((name) => [name, hidden.includes(name) ? reasons[hidden.indexOf(name)] : roundedCount(parts[name], policy)]),
  ) as Record<Name, MaybeNumber>;
}

/**
 * Why each of several counts is hidden. That one is small and another not is itself a fact: of six people in two hidden
 * counts it would tell one and five. So the small ones are named only where each could still be any small number.
 *
 * @param people that the hidden counts are known to hold together.
 */
export function hidingReasons(counts: readonly number[], people: number, policy: DisclosurePolicy): readonly Absence[] {
  const largestSmall = policy.minimumCount - 1;
  const smallestSmall = policy.showsZero ? 1 : 0;
  const small = counts.filter((count) => isSmall(count, policy)).length;
  const companions = counts.length - small;
  const otherSmall = Math.max(0, small - 1);
  const fewestOthers = otherSmall * smallestSmall + companions * policy.minimumCount;
  const mostOthers = companions > 0 ? Infinity : otherSmall * largestSmall;
  const couldBeAny = people - smallestSmall <= mostOthers && people - largestSmall >= fewestOthers;
  return counts.map((count) => (isSmall(count, policy) && couldBeAny ? smallCount : wouldReveal));
}
