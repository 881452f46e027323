import type { ArmResult, Comparison } from '@polku/domain/evaluation';
import { isAbsent, netPromoterDifference, netPromoterScore, type NetPromoterCounts } from '@polku/stats';
import type { ComparisonPair } from '../evaluate/comparison-pairs.ts';
import { absentEstimate } from './shapes.ts';

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
