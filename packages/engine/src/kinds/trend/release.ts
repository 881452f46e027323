import { isAbsence, type ArmResult, type DisclosurePolicy } from '@polku/domain/evaluation';
import type { Unreleased } from '../../estimate/unreleased.ts';
import type { Shown } from '../../release/release.ts';
import { fewPeople, isSmall, roundEstimate, roundSignificant, shownCount } from '../../release/shown-number.ts';
import { meanRounder } from '../../release/shown-mean.ts';
import type { TrendTables } from './reduce.ts';

/**
 * Means of occasions with enough people, and models of arms with enough people. Who came to one occasion and not to the next is a
 * difference of two counts, so an arm whose attendance falls or grows by a few shows its counts no more exactly than its means.
 */
export function release(
  { numbers: { arms, comparisons }, tables: { trajectories } }: Unreleased<'trend', TrendTables>,
  policy: DisclosurePolicy,
): Shown<'trend'> {
  const people = (arm: string): number => trajectories.filter((each) => each.arm === arm).reduce((sum, { n }) => sum + n, 0);
  const carries = (arm: string): boolean => people(arm) >= policy.summaryMinimum.people;
  return {
    arms: arms.map((arm) => ({ ...arm, occasions: shownOccasions(arm.occasions, policy) })),
    comparisons: comparisons.map((comparison) => {
      const { model } = comparison;
      if (isAbsence(model)) return comparison;
      if (!carries(comparison.arm) || !carries(comparison.reference)) return { ...comparison, model: fewPeople };
      return {
        ...comparison,
        model: {
          terms: model.terms.map(({ term, estimate, standardError, interval, pValue }) => ({
            term,
            ...roundEstimate({ estimate, interval }),
            standardError: roundSignificant(standardError),
            pValue: roundSignificant(pValue),
          })),
        },
      };
    }),
  };
}

type Occasions = ArmResult<'trend'>['occasions'];

function shownOccasions(occasions: Occasions, policy: DisclosurePolicy): Occasions {
  const counts = occasions.map(({ n }) => n as number);
  const differsByAFew = (i: number): boolean => counts.some((other, j) => j !== i && isSmall(Math.abs(other - counts[i]!), policy));
  return occasions.map(({ occasion, month, mean, interval }, i) => {
    const count = counts[i]!;
    const shown = shownCount(count, policy);
    // Where all gave the same score, the mean is each one's own.
    const tellsEach = !isAbsence(interval) && interval.lower === interval.upper && count < policy.wholeShareMinimum;
    if (count < policy.summaryMinimum.people || tellsEach) return { occasion, month, n: shown, mean: fewPeople, interval: fewPeople };
    // Of two occasions that a few came to one of, exact counts and means would give those few's scores.
    const hidesCount = differsByAFew(i) && count < policy.wholeShareMinimum;
    const round = meanRounder(interval, count, policy);
    return {
      occasion,
      month,
      n: hidesCount ? fewPeople : shown,
      mean: isAbsence(mean) ? mean : round(mean),
      interval: isAbsence(interval) ? interval : { ...interval, lower: round(interval.lower), upper: round(interval.upper) },
    };
  });
}
