import type { ArmResult, Comparison } from '@polku/domain/evaluation';
import { isAbsent, meanWithInterval, mixedModel, mixedModelTableOf, notEstimable, type FixedEffect, type Moments } from '@polku/stats';
import type { ComparisonPair } from '../../reduce/comparison-pairs.ts';
import type { Estimates, Measured } from '../../estimate/unreleased.ts';
import type { Occasion } from '../../reduce/placed-scores.ts';
import type { Trajectory, TrendTables } from './reduce.ts';

/** A twelfth of a year. */
const daysInMonth = 30.4375;

/** Each arm's means by occasion, and how much faster one arm's scores rise than another's. */
export function estimate({ instrument, occasions, trajectories }: TrendTables, { arms, pairs }: Measured): Estimates<'trend'> {
  const ofArm = (arm: string) => trajectories.filter((each) => each.arm === arm);
  return {
    instrument,
    arms: arms.map((arm) => trendArm(arm, ofArm(arm), occasions)),
    comparisons: pairs.map((pair) => compareTrends(pair, ofArm(pair.arm), ofArm(pair.reference))),
  };
}

/** The mean of each occasion, of all who were measured on it. */
function trendArm(arm: string, trajectories: readonly Trajectory[], occasions: readonly Occasion[]): ArmResult<'trend'> {
  return {
    arm,
    occasions: occasions.map(({ occasion, position, targetDay }) => {
      const moments = momentsAt(trajectories, position);
      const mean = meanWithInterval(moments);
      return {
        occasion,
        month: targetDay / daysInMonth,
        n: moments.n,
        ...(isAbsent(mean) ? { mean, interval: mean } : { mean: mean.estimate, interval: mean.interval }),
      };
    }),
  };
}

function momentsAt(trajectories: readonly Trajectory[], position: number): Moments {
  let [n, sum, sumOfSquares] = [0, 0, 0];
  for (const trajectory of trajectories) {
    const score = trajectory.visits.find((visit) => visit.position === position)?.score;
    if (score === undefined) continue;
    n += trajectory.n;
    sum += trajectory.n * score;
    sumOfSquares += trajectory.n * score * score;
  }
  return { n, sum, sumOfSquares };
}

type Term = Extract<Comparison<'trend'>['model'], { terms: unknown }>['terms'][number]['term'];

const termOf = ({ of }: FixedEffect): Term => {
  const terms = { intercept: 'intercept', arm: 'arm', time: 'month', armByTime: 'arm:month' } as const;
  return terms[of];
};

/** A line for each of two arms over the months since the referral, each person with a level of their own (REML). */
function compareTrends(pair: ComparisonPair, arm: readonly Trajectory[], reference: readonly Trajectory[]): Comparison<'trend'> {
  const rows = { id: [] as number[], arm: [] as number[], time: [] as number[], score: [] as number[] };
  let person = 0;
  [reference, arm].forEach((trajectories, index) => {
    for (const { visits, n } of trajectories) {
      for (let copy = 0; copy < n; copy += 1) {
        for (const { day, score } of visits) {
          rows.id.push(person);
          rows.arm.push(index);
          rows.time.push(day / daysInMonth);
          rows.score.push(score);
        }
        person += 1;
      }
    }
  });
  if (arm.length === 0 || reference.length === 0) return { ...pair, model: notEstimable('empty_arm') };
  const model = mixedModel(mixedModelTableOf({ ...rows, arms: [pair.reference, pair.arm] }));
  if (isAbsent(model)) return { ...pair, model };
  return {
    ...pair,
    model: {
      terms: model.coefficients.map(({ effect, estimate, standardError, interval, pValue }) => ({
        term: termOf(effect),
        estimate,
        standardError,
        interval,
        pValue,
      })),
    },
  };
}
