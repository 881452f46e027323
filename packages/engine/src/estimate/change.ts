import type { ArmResult, Comparison } from '@polku/domain/evaluation';
import { isAbsent, meanWithInterval, notEstimable, welch, type Moments } from '@polku/stats';
import type { ComparisonPair } from '../evaluate/comparison-pairs.ts';
import type { PairedScoreSums } from '../reduce/score-moments.ts';
import { absentEstimate } from './shapes.ts';

type Sums = Omit<PairedScoreSums, 'instrument' | 'arm'>;

export const noScores: Sums = { baselineCount: 0, pairedCount: 0, baselineSum: 0, followUpSum: 0, changeSum: 0, changeSumOfSquares: 0 };

function changeMoments({ pairedCount, changeSum, changeSumOfSquares }: Sums): Moments {
  return { n: pairedCount, sum: changeSum, sumOfSquares: changeSumOfSquares };
}

/** Mean change among those who have both scores; `n` have a baseline. */
export function changeArm(arm: string, sums: Sums): ArmResult<'change'> {
  const { baselineCount: n, pairedCount: paired, baselineSum, followUpSum } = sums;
  const nobody = notEstimable(n === 0 ? 'empty_arm' : 'too_few_observations');
  const mean = meanWithInterval(changeMoments(sums));
  return {
    arm,
    n,
    paired,
    responseRate: n === 0 ? nobody : paired / n,
    baselineMean: paired === 0 ? nobody : baselineSum / paired,
    followUpMean: paired === 0 ? nobody : followUpSum / paired,
    change: isAbsent(mean)
      ? { ...absentEstimate(mean), standardDeviation: mean }
      : { estimate: mean.estimate, interval: mean.interval, standardDeviation: mean.standardDeviation },
  };
}

export function compareChanges(pair: ComparisonPair, a: Sums, b: Sums): Comparison<'change'> {
  const difference = welch(changeMoments(a), changeMoments(b));
  return {
    ...pair,
    difference: isAbsent(difference)
      ? { ...absentEstimate(difference), df: difference, pValue: difference }
      : { estimate: difference.estimate, interval: difference.interval, df: difference.df, pValue: difference.pValue },
  };
}
