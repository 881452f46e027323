import { isAbsence, type Comparison, type DisclosurePolicy } from '@polku/domain/evaluation';
import type { Unreleased } from '../../estimate/unreleased.ts';
import type { Shown } from '../../release/release.ts';
import { fewPeople, roundEstimate, rounder, roundSignificant, shownCount } from '../../release/shown-number.ts';
import type { SeriesPoint, SeriesTables } from './reduce.ts';

/** Means of answers are told to one decimal. */
const roundMean = rounder(1, 2);

/** Means of periods in which enough people answered, and not all the same; what rests on a mean that is hidden is hidden too. */
export function release(
  { numbers: { arms, comparisons }, tables: points }: Unreleased<'series', SeriesTables>,
  policy: DisclosurePolicy,
): Shown<'series'> {
  const isTold = ({ people, isSame }: SeriesPoint): boolean =>
    people >= policy.summaryMinimum.people && !(isSame && people < policy.wholeShareMinimum);
  const pointsOf = (arm: string) => points.filter((point) => point.arm === arm);
  const tellsAll = (arm: string): boolean => pointsOf(arm).every(isTold);
  return {
    arms: arms.map(({ arm, limits, ...exact }) => {
      const own = pointsOf(arm);
      return {
        arm,
        points: exact.points.map(({ period, n, value }, place) => ({
          period,
          n: shownCount(n, policy),
          value: isAbsence(value) ? value : isTold(own[place]!) ? roundMean(value) : fewPeople,
        })),
        limits: isAbsence(limits)
          ? limits
          : tellsAll(arm)
            ? { centre: roundMean(limits.centre), lower: roundMean(limits.lower), upper: roundMean(limits.upper) }
            : fewPeople,
      };
    }),
    comparisons: comparisons.map((comparison) => {
      const shown = tellsAll(comparison.arm) && tellsAll(comparison.reference);
      const change = ({ estimate, interval, pValue }: Comparison<'series'>['level']) =>
        isAbsence(estimate)
          ? { estimate, interval, pValue }
          : shown
            ? { ...roundEstimate({ estimate, interval }), pValue: roundSignificant(pValue) }
            : { estimate: fewPeople, interval: fewPeople, pValue: fewPeople };
      return { ...comparison, level: change(comparison.level), slope: change(comparison.slope) };
    }),
  };
}
