import { isAbsence, type Absence, type ArmResult, type Comparison, type DisclosurePolicy } from '@polku/domain/evaluation';
import type { Numbers, Unreleased } from '../evaluate/unreleased.ts';
import type { PeopleBehind } from '../reduce/proportions/proportion-counts.ts';
import { hiddenEstimate } from './arm-tables.ts';
import { fewPeople, isSmall, roundEstimate, roundSignificant, shownCount, smallGroup, wouldReveal } from './shown-number.ts';
import { shownParts } from './shown-parts.ts';

interface Shown<K extends 'proportion' | 'count'> {
  readonly arms: ArmResult<K>[];
  readonly comparisons: Comparison<K>[];
}

export function releaseProportion(
  { arms, comparisons }: Numbers<'proportion'>,
  people: ReadonlyMap<string, PeopleBehind>,
  policy: DisclosurePolicy,
): Shown<'proportion'> {
  const shown = new Map(arms.map((arm) => [arm.arm, releaseProportionArm(arm, people.get(arm.arm), policy)]));
  const carries = (id: string): boolean => {
    const arm = shown.get(id)!;
    const { people, events } = policy.summaryMinimum;
    return !isAbsence(arm.estimate) && (arm.denominator as number) >= people && (arm.numerator as number) >= events;
  };
  return {
    arms: [...shown.values()],
    comparisons: comparisons.map((comparison) =>
      carries(comparison.arm) && carries(comparison.reference)
        ? { ...comparison, pValue: roundSignificant(comparison.pValue) }
        : { ...comparison, riskDifference: hiddenEstimate(fewPeople), riskRatio: hiddenEstimate(fewPeople), pValue: fewPeople },
    ),
  };
}

function releaseProportionArm(
  exact: ArmResult<'proportion'>,
  people: PeopleBehind | undefined,
  policy: DisclosurePolicy,
): ArmResult<'proportion'> {
  const { arm, denominator, numerator, unknown } = exact;
  // An empty arm has nothing to hide.
  if (isAbsence(denominator) || isAbsence(numerator) || isAbsence(unknown) || denominator === 0) return exact;
  const hidden = (absence: Absence) => ({ arm, numerator: absence, unknown: absence, bounds: absence, ...hiddenEstimate(absence) });
  if (isSmall(denominator, policy) || isSmall(people?.denominator ?? 0, policy)) return { ...hidden(smallGroup), denominator: smallGroup };
  // Many rows of a few people tell of those people as much as a few rows would.
  if (people !== undefined && (isSmall(people.numerator, policy) || isSmall(people.without, policy)))
    return { ...hidden(smallGroup), denominator };
  if ((numerator === 0 || numerator === denominator) && denominator < policy.wholeShareMinimum)
    return { ...hidden(wouldReveal), denominator };
  // Those without the outcome are printed nowhere, so they are the first to go with a small count; the estimate is the last.
  const parts = shownParts({ without: denominator - numerator - unknown, unknown, numerator }, policy, ['without', 'unknown', 'numerator']);
  if (isAbsence(parts.numerator)) return { ...hidden(parts.numerator), denominator };
  // The interval needs no more than the estimate's two counts; the bounds also tell the unknown.
  return { ...exact, unknown: parts.unknown, bounds: isAbsence(parts.unknown) ? parts.unknown : exact.bounds };
}

/** Things that are not people, such as events or quality ratings, are shown however few they are. */
export function releaseCount(
  { numbers, people, peopleBehindUnits }: Extract<Unreleased, { kind: 'count' }>,
  policy: DisclosurePolicy,
): Shown<'count'> {
  return {
    arms: numbers.arms.map((exact) => {
      const { arm, rate } = exact;
      const behind = people.get(arm);
      const isOfFew = behind !== undefined && (isSmall(behind, policy) || isAbsence(shownCount(exact.value, policy)));
      if (isOfFew) {
        const hiddenRate = rate === undefined ? {} : { rate: { ...rate, denominator: smallGroup, ...hiddenEstimate(smallGroup) } };
        return { ...exact, value: smallGroup, shareOfTarget: smallGroup, forecast: smallGroup, ...hiddenRate };
      }
      return {
        ...exact,
        forecast: isAbsence(exact.forecast) ? exact.forecast : roundEstimate(exact.forecast),
        ...(rate === undefined ? {} : { rate: shownRate(rate, peopleBehindUnits.get(arm) ?? 0, policy) }),
      };
    }),
    comparisons: [],
  };
}

type Rate = NonNullable<ArmResult<'count'>['rate']>;

function shownRate(rate: Rate, people: number, policy: DisclosurePolicy): Rate {
  return isSmall(people, policy) ? { ...rate, denominator: smallGroup, ...hiddenEstimate(smallGroup) } : rate;
}
