import type { ArmResult, Comparison } from '@polku/domain/evaluation';
import { individualsChart, interruptedSeries, isAbsent, notEstimable, type SeriesTermName } from '@polku/stats';
import type { ComparisonPair } from '../../reduce/comparison-pairs.ts';
import { absentEstimate } from '../../estimate/shapes.ts';
import type { Estimates, Measured } from '../../estimate/unreleased.ts';
import type { SeriesPoint, SeriesTables } from './reduce.ts';

/** Means by period of the arms that were asked, and what changed where one arm follows another. */
export function estimate(points: SeriesTables, { arms: declared, pairs }: Measured): Estimates<'series'> {
  const ofArm = (arm: string) => points.filter((point) => point.arm === arm);
  const arms = declared.filter((arm) => ofArm(arm).length > 0);
  return {
    arms: arms.map((arm) => seriesArm(arm, ofArm(arm))),
    comparisons: pairs
      .filter(({ arm, reference }) => arms.includes(arm) && arms.includes(reference))
      .map((pair) => compareSeries(pair, ofArm(pair.arm), ofArm(pair.reference))),
  };
}

/** One arm's means, period by period, with the limits of a control chart where there are enough periods. */
export function seriesArm(arm: string, points: readonly SeriesPoint[]): ArmResult<'series'> {
  const chart = individualsChart(points.map(({ mean }) => mean));
  return {
    arm,
    points: points.map(({ period, people, mean }) => ({ period: String(period), n: people, value: mean })),
    limits: isAbsent(chart) ? chart : { centre: chart.centre, ...chart.limits },
  };
}

/**
 * How much the level and the slope changed where one arm's periods end and the other's begin, with the interval that allows for
 * errors that follow one another; where periods are too few to tell how they do, by least squares and without an interval. Where
 * the arms were asked at the same time nothing was interrupted: the two are told side by side, and there is no change to estimate.
 */
export function compareSeries(
  { arm, reference }: ComparisonPair,
  after: readonly SeriesPoint[],
  before: readonly SeriesPoint[],
): Comparison<'series'> {
  const [first, last] = [after[0], before.at(-1)];
  const follows = first !== undefined && last !== undefined && last.period < first.period;
  const points = [...before, ...after];
  const model = follows
    ? interruptedSeries({ time: points.map(({ period }) => period), value: points.map(({ mean }) => mean) }, { interruption: first.period })
    : notEstimable('too_few_observations');
  const term = (name: SeriesTermName) => {
    if (isAbsent(model)) return { ...absentEstimate(model), pValue: model };
    const { autoregressive } = model;
    if (isAbsent(autoregressive)) {
      const { estimate } = model.terms.find((each) => each.term === name)!;
      return { estimate, interval: autoregressive, pValue: autoregressive };
    }
    const { estimate, interval, pValue } = autoregressive.terms.find((each) => each.term === name)!;
    return { estimate, interval, pValue };
  };
  return { arm, reference, level: term('level_change'), slope: term('slope_change') };
}
