import { isAbsence, type ArmResult, type Comparison, type DisclosurePolicy } from '@polku/domain/evaluation';
import type { NetPromoterCounts } from '@polku/stats';
import { compareScores, scoreArm } from '../estimate/score.ts';
import type { Numbers } from '../evaluate/unreleased.ts';
import { hiddenEstimate } from './arm-tables.ts';
import { fewPeople, isSmall, roundEstimate, roundSignificant, rounder, shownCount, wouldReveal } from './shown-number.ts';
import { hidingReasons, shownParts } from './shown-parts.ts';

interface Shown<K extends 'change' | 'score'> {
  readonly arms: ArmResult<K>[];
  readonly comparisons: Comparison<K>[];
}

/** Digits of its standard error that a mean keeps where the number of people behind it is hidden: one more would tell it. */
const digitsOfHiddenCount = 1;

export function releaseChange({ arms, comparisons }: Numbers<'change'>, policy: DisclosurePolicy): Shown<'change'> {
  const shown = new Map(arms.map((arm) => [arm.arm, releaseChangeArm(arm, policy)]));
  return {
    arms: [...shown.values()],
    comparisons: comparisons.map((comparison) => {
      const pair = [shown.get(comparison.arm)!, shown.get(comparison.reference)!];
      const { difference } = comparison;
      if (pair.some(({ change }) => isAbsence(change.estimate)))
        return { ...comparison, difference: { ...hiddenEstimate(fewPeople), df: fewPeople, pValue: fewPeople } };
      const hidesACount = pair.some(({ paired }) => isAbsence(paired));
      return {
        ...comparison,
        difference: {
          ...roundEstimate(difference, hidesACount ? digitsOfHiddenCount : undefined),
          df: hidesACount ? wouldReveal : roundSignificant(difference.df, 3),
          pValue: roundSignificant(difference.pValue),
        },
      };
    }),
  };
}

function releaseChangeArm(exact: ArmResult<'change'>, policy: DisclosurePolicy): ArmResult<'change'> {
  const { arm, change } = exact;
  const [n, paired] = [exact.n as number, exact.paired as number];
  if (n === 0) return exact;
  const shownN = shownCount(n, policy);
  const parts = shownParts({ paired, unanswered: n - paired }, policy);
  const shownPaired = isAbsence(shownN) ? shownN : parts.paired;
  const counts = {
    arm,
    n: shownN,
    paired: shownPaired,
    responseRate: isAbsence(shownPaired) ? shownPaired : exact.responseRate,
  };
  const { interval } = change;
  // Where all changed by the same, the mean is each one's own.
  const tellsEach = !isAbsence(interval) && interval.lower === interval.upper && paired < policy.wholeShareMinimum;
  if (paired < policy.summaryMinimum.people || tellsEach) {
    const few = hiddenEstimate(fewPeople);
    return { ...counts, baselineMean: fewPeople, followUpMean: fewPeople, change: { ...few, standardDeviation: fewPeople } };
  }
  const digits = isAbsence(shownPaired) ? digitsOfHiddenCount : undefined;
  const round = rounder(isAbsence(interval) ? 0 : (interval.upper - interval.lower) / 4, digits);
  const roundMean = (mean: typeof exact.baselineMean) => (isAbsence(mean) ? mean : round(mean));
  return {
    ...counts,
    baselineMean: roundMean(exact.baselineMean),
    followUpMean: roundMean(exact.followUpMean),
    change: {
      ...roundEstimate(change, digits),
      // With the interval it would tell how many there are.
      standardDeviation: isAbsence(shownPaired) ? wouldReveal : roundSignificant(change.standardDeviation),
    },
  };
}

/**
 * Net promoter scores. The score and its interval together tell all three counts, so where one is small they are estimated
 * from counts in which it stands at the middle of the small numbers, whichever of them it is.
 */
export function releaseScore({ arms, comparisons }: Numbers<'score'>, policy: DisclosurePolicy): Shown<'score'> {
  const counts = new Map(arms.map((arm) => [arm.arm, scoredCounts(arm, policy)]));
  return {
    arms: arms.map((arm) => releaseScoreArm(arm, counts.get(arm.arm), policy)),
    comparisons: comparisons.map(({ arm, reference }) => {
      const [a, b] = [counts.get(arm), counts.get(reference)];
      if (a === undefined || b === undefined) return { arm, reference, difference: { ...hiddenEstimate(fewPeople), pValue: fewPeople } };
      const { difference } = compareScores({ arm, reference }, a, b);
      return { arm, reference, difference: { ...roundEstimate(difference), pValue: roundSignificant(difference.pValue) } };
    }),
  };
}

const answersOf = ({ promoters, passives, detractors }: ArmResult<'score'>): NetPromoterCounts => ({
  promoters: promoters as number,
  passives: passives as number,
  detractors: detractors as number,
});

/** Counts that a score may be estimated from; undefined where no score may be shown. */
function scoredCounts(exact: ArmResult<'score'>, policy: DisclosurePolicy): NetPromoterCounts | undefined {
  const answers = answersOf(exact);
  const respondents = exact.respondents as number;
  const isOfOneMind = Object.values(answers).includes(respondents) && respondents < policy.wholeShareMinimum;
  if (respondents < policy.summaryMinimum.people || isOfOneMind) return undefined;
  const names = Object.keys(answers) as (keyof NetPromoterCounts)[];
  const [largest, ...others] = names.sort((a, b) => answers[b] - answers[a]) as [keyof NetPromoterCounts, ...typeof names];
  const small = others.filter((name) => isSmall(answers[name], policy));
  // Whatever small numbers they were, the largest would still be the largest: else it would tell which they are.
  const atLeast = answers[largest] - small.reduce((sum, name) => sum + policy.minimumCount - 1 - answers[name], 0);
  const isStillLargest = atLeast >= policy.minimumCount && others.every((name) => answers[name] < atLeast);
  if (isSmall(answers[largest], policy) || (small.length > 0 && !isStillLargest)) return undefined;
  const inTheMiddle = { ...answers };
  for (const name of small) {
    inTheMiddle[name] = policy.minimumCount / 2;
    inTheMiddle[largest] += answers[name] - inTheMiddle[name];
  }
  return inTheMiddle;
}

function releaseScoreArm(exact: ArmResult<'score'>, counts: NetPromoterCounts | undefined, policy: DisclosurePolicy): ArmResult<'score'> {
  const { arm } = exact;
  const answers = answersOf(exact);
  const people = exact.respondents as number;
  if (people === 0) return exact;
  const respondents = shownCount(people, policy);
  const hidesCounts = Object.values(answers).some(
    (count) => isSmall(count, policy) || (count === people && people < policy.wholeShareMinimum),
  );
  const reasons = hidingReasons(Object.values(answers), people, policy);
  const shownAnswers = hidesCounts ? { promoters: reasons[0]!, passives: reasons[1]!, detractors: reasons[2]! } : answers;
  if (counts === undefined) return { arm, respondents, ...shownAnswers, ...hiddenEstimate(fewPeople) };
  const { estimate, interval } = scoreArm(arm, counts);
  return { arm, respondents, ...shownAnswers, ...roundEstimate({ estimate, interval }) };
}
