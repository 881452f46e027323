import type { ArmResult, Comparison } from '@polku/domain/evaluation';
import { isAbsent, meanWithInterval, notEstimable, welch, wilson, type Moments } from '@polku/stats';
import type { ComparisonPair } from '../../reduce/comparison-pairs.ts';
import { diagnose } from '../../estimate/diagnostics.ts';
import { absentEstimate } from '../../estimate/shapes.ts';
import type { Estimates, Measured } from '../../estimate/unreleased.ts';
import type { ChangeTables, PairedScoreSums } from './reduce.ts';

type Sums = Omit<PairedScoreSums, 'arm'>;

const noScores: Sums = {
  baselineCount: 0,
  pairedCount: 0,
  baselineSum: 0,
  followUpSum: 0,
  changeSum: 0,
  changeSumOfSquares: 0,
  responderCount: 0,
};

/** Each arm's mean change on one instrument, and how the arms differ in it. */
export function estimate(
  { instrument, occasion, importantChange, sums }: ChangeTables,
  { arms, pairs, caseMix }: Measured,
): Estimates<'change'> {
  const sumsOf = (arm: string): Sums => sums.find((row) => row.arm === arm) ?? noScores;
  const all = arms.map(sumsOf);
  return {
    instrument,
    days: [occasion.targetDay],
    arms: arms.map((arm) => ({ ...changeArm(arm, sumsOf(arm)), ...respondersOf(sumsOf(arm), importantChange) })),
    comparisons: pairs.map((pair) => compareChanges(pair, sumsOf(pair.arm), sumsOf(pair.reference))),
    diagnostics: diagnose(
      caseMix,
      pairs,
      {
        complete: all.reduce((sum, { pairedCount }) => sum + pairedCount, 0),
        potential: all.reduce((sum, { baselineCount }) => sum + baselineCount, 0),
      },
      [],
    ),
  };
}

function changeMoments({ pairedCount, changeSum, changeSumOfSquares }: Sums): Moments {
  return { n: pairedCount, sum: changeSum, sumOfSquares: changeSumOfSquares };
}

/** Mean change among those who have both scores; `n` have a baseline, and their later occasion has come. */
function changeArm(arm: string, sums: Sums): ArmResult<'change'> {
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

/** Those whose score improved by what matters, of those who have both scores. */
export function respondersOf(
  { pairedCount, responderCount }: Pick<Sums, 'pairedCount' | 'responderCount'>,
  importantChange: number | null,
): Pick<ArmResult<'change'>, 'responders'> {
  if (importantChange === null) return {};
  const by = importantChange;
  if (pairedCount === 0) return { responders: { by, numerator: responderCount, ...absentEstimate(notEstimable('too_few_observations')) } };
  const interval = wilson(responderCount, pairedCount);
  return { responders: { by, numerator: responderCount, estimate: responderCount / pairedCount, interval } };
}

function compareChanges(pair: ComparisonPair, a: Sums, b: Sums): Comparison<'change'> {
  const difference = welch(changeMoments(a), changeMoments(b));
  return {
    ...pair,
    difference: isAbsent(difference)
      ? { ...absentEstimate(difference), df: difference, pValue: difference }
      : { estimate: difference.estimate, interval: difference.interval, df: difference.df, pValue: difference.pValue },
  };
}
