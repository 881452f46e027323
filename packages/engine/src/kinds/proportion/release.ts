import {
  isAbsence,
  type Absence,
  type ArmResult,
  type Comparison,
  type DisclosurePolicy,
  type MaybeNumber,
  type NumbersOf,
} from '@polku/domain/evaluation';
import type { Unreleased } from '../../estimate/unreleased.ts';
import { hiddenEstimate } from '../../release/arm-tables.ts';
import { releaseDiagnostics, summedFollowUp } from '../../release/release-diagnostics.ts';
import { shownCoverage, type MaybeStandardised } from '../../release/release-standardised.ts';
import type { Shown } from '../../release/release.ts';
import {
  fewPeople,
  isSmall,
  isToldEmpty,
  moved,
  roundEstimate,
  roundSignificant,
  shownCount,
  smallCount,
  smallGroup,
  wouldReveal,
} from '../../release/shown-number.ts';
import { shownParts } from '../../release/shown-parts.ts';
import type { ComparisonPair } from '../../reduce/comparison-pairs.ts';
import { compareProportions, proportionArm, type ProportionTotals } from './estimate.ts';
import type { PeopleBehind, ProportionCount } from './proportion-counts.ts';
import { releaseParts } from './release-parts.ts';
import type { ProportionTables } from './reduce.ts';

/** Shares of enough people, of whom neither those with the outcome nor those without are a few. */
export function release(
  { numbers, tables: { counts, parts }, caseMix }: Unreleased<'proportion', ProportionTables>,
  policy: DisclosurePolicy,
): Shown<'proportion'> {
  const arms = numbers.arms.map((exact) => {
    const { parts: _, ...told } = releaseArm(exact, peopleBehind(counts, exact.arm), policy);
    return { ...told, ...releaseParts(exact, told, parts, policy) };
  });
  const carries = (id: string): boolean => {
    const { people, events } = policy.summaryMinimum;
    return arms.some(
      ({ arm, estimate, denominator, numerator }) =>
        arm === id && !isAbsence(estimate) && (denominator as number) >= people && (numerator as number) >= events,
    );
  };
  const totalsOf = (id: string): ProportionTotals => {
    const { numerator, denominator } = arms.find(({ arm }) => arm === id)!;
    return { numerator: numerator as number, denominator: denominator as number, unknown: 0 };
  };
  const { standardised, diagnostics } = numbers;
  const followUp = summedFollowUp(
    arms.map(({ denominator, unknown }) => ({
      complete: typeof denominator === 'number' && typeof unknown === 'number' ? denominator - unknown : unknown,
      potential: denominator,
    })),
  );
  return {
    arms,
    comparisons: numbers.comparisons.map((comparison) =>
      carries(comparison.arm) && carries(comparison.reference)
        ? compareShown(comparison, totalsOf(comparison.arm), totalsOf(comparison.reference))
        : { ...comparison, riskDifference: hiddenEstimate(fewPeople), riskRatio: hiddenEstimate(fewPeople), pValue: fewPeople },
    ),
    ...(standardised === undefined ? {} : { standardised: releaseStandardised(standardised, numbers.arms, arms, carries, policy) }),
    ...(diagnostics === undefined ? {} : { diagnostics: releaseDiagnostics(diagnostics, followUp, caseMix, [], policy) }),
  };
}

/** How two shares differ, of the counts that are shown. */
function compareShown({ arm, reference }: ComparisonPair, a: ProportionTotals, b: ProportionTotals): Comparison<'proportion'> {
  const compared = compareProportions({ arm, reference }, a, b);
  return { ...compared, pValue: roundSignificant(compared.pValue) };
}

/** Where people may be counted more than once, how many of them stand behind an arm's counts. */
function peopleBehind(counts: readonly ProportionCount[], arm: string): PeopleBehind | undefined {
  const own = counts.flatMap((count) => (count.arm === arm && count.people !== undefined ? [count.people] : []));
  if (own.length === 0) return undefined;
  const sum = (key: keyof PeopleBehind): number => own.reduce((total, people) => total + people[key], 0);
  return { denominator: sum('denominator'), numerator: sum('numerator'), without: sum('without') };
}

function releaseArm(exact: ArmResult<'proportion'>, people: PeopleBehind | undefined, policy: DisclosurePolicy): ArmResult<'proportion'> {
  const { arm, denominator, numerator, unknown } = exact;
  // An empty arm has nothing to hide.
  if (isAbsence(denominator) || isAbsence(numerator) || isAbsence(unknown) || isToldEmpty(denominator, policy)) return exact;
  const shownDenominator = shownCount(denominator, policy);
  // In one order, whichever is hidden: the order of names would tell why.
  const hidden = (absence: Absence, total: MaybeNumber) => ({
    arm,
    numerator: absence,
    denominator: total,
    unknown: absence,
    bounds: absence,
    ...hiddenEstimate(absence),
  });
  if (isSmall(denominator, policy) || (people !== undefined && isSmall(people.denominator, policy))) return hidden(smallGroup, smallGroup);
  // Many rows of a few people tell of those people as much as a few rows would.
  if (people !== undefined && (isSmall(people.numerator, policy) || isSmall(people.without, policy)))
    return hidden(smallCount, shownDenominator);
  if ((numerator === 0 || numerator === denominator) && denominator < policy.wholeShareMinimum)
    return hidden(wouldReveal, shownDenominator);
  // Those without the outcome are printed nowhere, so they are the first to go with a small count; the estimate is the last.
  const parts = shownParts({ without: denominator - numerator - unknown, unknown, numerator }, policy, ['without', 'unknown', 'numerator']);
  if (isAbsence(parts.numerator)) return hidden(parts.numerator, shownDenominator);
  // A total is the sum of what is shown of it, so that one cannot be computed from the others.
  const { without, unknown: shownUnknown, numerator: shownNumerator } = parts;
  const isSum = !isAbsence(without) && !isAbsence(shownUnknown);
  const known = isAbsence(shownUnknown) ? 0 : shownUnknown;
  const total = isSum ? without + shownUnknown + shownNumerator : Math.max(shownDenominator as number, shownNumerator + known);
  // Rounded to a whole, it would say of all what only most did.
  if (parts.numerator === total && numerator < denominator) return hidden(wouldReveal, shownDenominator);
  const shown = proportionArm(arm, { numerator: parts.numerator, denominator: total, unknown: known });
  // The interval needs no more than the estimate's two counts; the bounds also tell the unknown.
  return { ...shown, unknown: parts.unknown, bounds: isAbsence(parts.unknown) ? parts.unknown : shown.bounds };
}

/** Standardised proportions: of arms whose proportion is shown, and rests on enough people and events. */
function releaseStandardised(
  exact: MaybeStandardised,
  exactArms: NumbersOf<'proportion'>['arms'],
  shownArms: NumbersOf<'proportion'>['arms'],
  carries: (arm: string) => boolean,
  policy: DisclosurePolicy,
): MaybeStandardised {
  if (isAbsence(exact)) return exact;
  const people = exactArms.reduce((sum, { denominator }) => sum + (isAbsence(denominator) ? 0 : denominator), 0);
  /** How far rounding moved an arm's share; standardising one segment would else give the exact one. */
  const shift = (id: string): number => {
    const [before, after] = [exactArms, shownArms].map((arms) => arms.find(({ arm }) => arm === id)!.estimate);
    return (after as number) - (before as number);
  };
  return {
    ...exact,
    coverage: shownCoverage(exact.coverage, people, policy),
    arms: exact.arms.map((arm) =>
      carries(arm.arm) ? roundEstimate(moved(arm, shift(arm.arm))) : { ...arm, ...hiddenEstimate(fewPeople) },
    ),
    comparisons: exact.comparisons.map((comparison) =>
      carries(comparison.arm) && carries(comparison.reference)
        ? {
            ...roundEstimate(moved(comparison, shift(comparison.arm) - shift(comparison.reference))),
            pValue: roundSignificant(comparison.pValue),
          }
        : { ...comparison, ...hiddenEstimate(fewPeople), pValue: fewPeople },
    ),
  };
}
