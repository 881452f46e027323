import type { ArmResult, Comparison } from '@polku/domain/evaluation';
import { isAbsent, netPromoterDifference, netPromoterScore, type NetPromoterCounts } from '@polku/stats';
import type { ComparisonPair } from '../../reduce/comparison-pairs.ts';
import { absentEstimate } from '../../estimate/shapes.ts';
import type { Estimates, Measured } from '../../estimate/unreleased.ts';
import type { ScoreTables } from './reduce.ts';

/** Each arm's score, and how the arms differ in it. */
export function estimate(counts: ScoreTables, { arms, pairs }: Measured): Estimates<'score'> {
  const answersOf = (arm: string): NetPromoterCounts => counts.get(arm) ?? { promoters: 0, passives: 0, detractors: 0 };
  return {
    arms: arms.map((arm) => scoreArm(arm, answersOf(arm))),
    comparisons: pairs.map((pair) => compareScores(pair, answersOf(pair.arm), answersOf(pair.reference))),
  };
}

/** The net promoter score, −100…100. */
export function scoreArm(arm: string, counts: NetPromoterCounts): ArmResult<'score'> {
  const { promoters, passives, detractors } = counts;
  const score = netPromoterScore(counts);
  return {
    arm,
    respondents: promoters + passives + detractors,
    promoters,
    passives,
    detractors,
    ...(isAbsent(score) ? absentEstimate(score) : { estimate: score.estimate, interval: score.interval }),
  };
}

export function compareScores(pair: ComparisonPair, a: NetPromoterCounts, b: NetPromoterCounts): Comparison<'score'> {
  const difference = netPromoterDifference(a, b);
  return {
    ...pair,
    difference: isAbsent(difference)
      ? { ...absentEstimate(difference), pValue: difference }
      : { estimate: difference.estimate, interval: difference.interval, pValue: difference.pValue },
  };
}
