import { isAbsence, type Absence, type ArmResult, type DisclosurePolicy } from '@polku/domain/evaluation';
import { isAbsent, meanWithInterval, welch, type Moments } from '@polku/stats';
import type { Unreleased } from '../../estimate/unreleased.ts';
import { hiddenEstimate } from '../../release/arm-tables.ts';
import { releaseDiagnostics, summedFollowUp } from '../../release/release-diagnostics.ts';
import type { Shown } from '../../release/release.ts';
import { fewPeople, isSmall, isToldEmpty, roundEstimate, roundSignificant, shownCount, wouldReveal } from '../../release/shown-number.ts';
import { digitsOfMean, meanRounder, roundedBy } from '../../release/shown-mean.ts';
import { shownParts } from '../../release/shown-parts.ts';
import { respondersOf } from './estimate.ts';
import type { ChangeTables } from './reduce.ts';

/** Means and changes of enough people, to no more digits than keep the number of people behind them from being computed. */
export function release(
  { numbers, tables: { importantChange }, caseMix }: Unreleased<'change', ChangeTables>,
  policy: DisclosurePolicy,
): Shown<'change'> {
  const shown = new Map(
    numbers.arms.map((arm) => [arm.arm, { ...releaseArm(arm, policy), ...releaseResponders(arm, importantChange, policy) }]),
  );
  const arms = [...shown.values()];
  const { diagnostics } = numbers;
  const followUp = summedFollowUp(arms.map(({ paired, n }) => ({ complete: paired, potential: n })));
  return {
    arms,
    comparisons: numbers.comparisons.map((comparison) => {
      const pair = [shown.get(comparison.arm)!, shown.get(comparison.reference)!];
      const { difference } = comparison;
      if (pair.some(({ change }) => isAbsence(change.estimate)))
        return { ...comparison, difference: { ...hiddenEstimate(fewPeople), df: fewPeople, pValue: fewPeople } };
      const [a, b] = pair.map(shownMoments);
      const ofShown = a === undefined || b === undefined ? undefined : welch(a, b);
      if (ofShown !== undefined && !isAbsent(ofShown)) {
        const { estimate, interval, df, pValue } = ofShown;
        return {
          ...comparison,
          difference: { ...roundEstimate({ estimate, interval }), df: roundSignificant(df, 3), pValue: roundSignificant(pValue) },
        };
      }
      const hidesACount = pair.some(({ paired }) => isAbsence(paired));
      return {
        ...comparison,
        difference: {
          ...roundEstimate(difference, digitsOfMean),
          df: hidesACount ? wouldReveal : roundSignificant(difference.df, digitsOfMean),
          pValue: roundSignificant(difference.pValue),
        },
      };
    }),
    ...(diagnostics === undefined ? {} : { diagnostics: releaseDiagnostics(diagnostics, followUp, caseMix, [], policy) }),
  };
}

/** The number, mean and spread that are shown: what is estimated of these tells no number more exactly, as degrees of freedom would. */
function shownMoments({ paired, change }: ArmResult<'change'>): Moments | undefined {
  const { estimate, standardDeviation } = change;
  if (isAbsence(paired) || isAbsence(estimate) || isAbsence(standardDeviation)) return undefined;
  return { n: paired, sum: paired * estimate, sumOfSquares: (paired - 1) * standardDeviation ** 2 + paired * estimate ** 2 };
}

/** The share of counts that are shown, of which neither those who improved so much nor the others are a few. */
function releaseResponders(
  { paired, responders }: ArmResult<'change'>,
  importantChange: number | null,
  policy: DisclosurePolicy,
): Pick<ArmResult<'change'>, 'responders'> {
  if (responders === undefined || importantChange === null) return {};
  const [of, numerator] = [paired as number, responders.numerator as number];
  const hide = (absence: Absence) => ({ responders: { by: importantChange, numerator: absence, ...hiddenEstimate(absence) } });
  if (of < policy.summaryMinimum.people) return hide(fewPeople);
  if ((numerator === 0 || numerator === of) && of < policy.wholeShareMinimum) return hide(wouldReveal);
  const parts = shownParts({ responders: numerator, others: of - numerator }, policy);
  if (isAbsence(parts.responders) || isAbsence(parts.others)) return hide(wouldReveal);
  return respondersOf({ pairedCount: parts.responders + parts.others, responderCount: parts.responders }, importantChange);
}

function releaseArm(exact: ArmResult<'change'>, policy: DisclosurePolicy): ArmResult<'change'> {
  const { arm, change } = exact;
  const [n, paired] = [exact.n as number, exact.paired as number];
  if (isToldEmpty(n, policy)) return exact;
  const parts = shownParts({ paired, unanswered: n - paired }, policy);
  const isSum = !isSmall(n, policy) && !isAbsence(parts.paired) && !isAbsence(parts.unanswered);
  const shownN = isSum ? (parts.paired as number) + (parts.unanswered as number) : shownCount(n, policy);
  const shownPaired = isAbsence(shownN) ? shownN : parts.paired;
  const counts = {
    arm,
    n: shownN,
    paired: shownPaired,
    responseRate: isAbsence(shownPaired) || isAbsence(shownN) ? shownPaired : shownPaired / shownN,
  };
  const { interval } = change;
  // Where all changed by the same, the mean is each one's own.
  const tellsEach = !isAbsence(interval) && interval.lower === interval.upper && paired < policy.wholeShareMinimum;
  if (paired < policy.summaryMinimum.people || tellsEach) {
    const few = hiddenEstimate(fewPeople);
    return { ...counts, baselineMean: fewPeople, followUpMean: fewPeople, change: { ...few, standardDeviation: fewPeople } };
  }
  const round = meanRounder(interval, paired, policy);
  const roundMean = (mean: typeof exact.baselineMean) => (isAbsence(mean) ? mean : round(mean));
  const shown = {
    ...counts,
    baselineMean: roundMean(exact.baselineMean),
    followUpMean: roundMean(exact.followUpMean),
    change: {
      ...roundedBy(round, change),
      // With the interval it would tell how many there are.
      standardDeviation: isAbsence(shownPaired) ? wouldReveal : roundSignificant(change.standardDeviation, digitsOfMean),
    },
  };
  const moments = shownMoments(shown);
  const ofShown = moments === undefined ? undefined : meanWithInterval(moments);
  if (ofShown === undefined || isAbsent(ofShown)) return shown;
  const told = roundEstimate({ estimate: shown.change.estimate, interval: ofShown.interval });
  return { ...shown, change: { ...shown.change, interval: told.interval } };
}
