import { type ArmResult, type DisclosurePolicy } from '@polku/domain/evaluation';
import type { NetPromoterCounts } from '@polku/stats';
import type { Unreleased } from '../../estimate/unreleased.ts';
import { hiddenEstimate } from '../../release/arm-tables.ts';
import type { Shown } from '../../release/release.ts';
import { fewPeople, isSmall, isToldEmpty, roundEstimate, roundSignificant, roundedCount, shownCount } from '../../release/shown-number.ts';
import { hidingReasons } from '../../release/shown-parts.ts';
import { compareScores, scoreArm } from './estimate.ts';
import type { ScoreTables } from './reduce.ts';

/**
 * Net promoter scores. The score and its interval together tell all three counts, so where one is small they are estimated
 * from counts in which it stands at the middle of the small numbers, whichever of them it is.
 */
export function release({ numbers }: Unreleased<'score', ScoreTables>, policy: DisclosurePolicy): Shown<'score'> {
  const { arms, comparisons } = numbers;
  const counts = new Map(arms.map((arm) => [arm.arm, scoredCounts(arm, policy)]));
  return {
    arms: arms.map((arm) => releaseArm(arm, counts.get(arm.arm), policy)),
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
  for (const name of names) if (!small.includes(name)) inTheMiddle[name] = roundedCount(inTheMiddle[name], policy);
  return inTheMiddle;
}

function releaseArm(exact: ArmResult<'score'>, counts: NetPromoterCounts | undefined, policy: DisclosurePolicy): ArmResult<'score'> {
  const { arm } = exact;
  const answers = answersOf(exact);
  const people = exact.respondents as number;
  if (isToldEmpty(people, policy)) return exact;
  const hidesCounts = Object.values(answers).some(
    (count) => isSmall(count, policy) || (count === people && people < policy.wholeShareMinimum),
  );
  const reasons = hidingReasons(Object.values(answers), people, policy);
  const [promoters, passives, detractors] = [answers.promoters, answers.passives, answers.detractors].map((count) =>
    roundedCount(count, policy),
  ) as [number, number, number];
  const shownAnswers = hidesCounts
    ? { promoters: reasons[0]!, passives: reasons[1]!, detractors: reasons[2]! }
    : { promoters, passives, detractors };
  const respondents = hidesCounts ? shownCount(people, policy) : promoters + passives + detractors;
  if (counts === undefined) return { arm, respondents, ...shownAnswers, ...hiddenEstimate(fewPeople) };
  const { estimate, interval } = scoreArm(arm, counts);
  return { arm, respondents, ...shownAnswers, ...roundEstimate({ estimate, interval }) };
}
