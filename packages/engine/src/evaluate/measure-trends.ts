import type { TrendMetric } from '@polku/domain/metrics';
import { compareTrends, trendArm } from '../estimate/trend.ts';
import { reduceTrajectories } from '../reduce/score-trajectories.ts';
import { declared, type Measurement, type Unreleased } from './unreleased.ts';

/** One result for each instrument that was used more than once by somebody. */
export async function measureTrends(
  id: string,
  metric: TrendMetric,
  { db, scope, arms, pairs, instruments }: Measurement,
): Promise<readonly Unreleased[]> {
  const trajectories = await reduceTrajectories(
    db,
    scope,
    instruments.flatMap(({ occasions }) => occasions),
  );
  return instruments.flatMap(({ id: instrument, occasions }): Unreleased[] => {
    const own = trajectories.filter((each) => each.instrument === instrument);
    if (own.every(({ visits }) => visits.length < 2)) return [];
    const used = occasions.filter(({ position }) => own.some(({ visits }) => visits.some((visit) => visit.position === position)));
    const ofArm = (arm: string) => own.filter((each) => each.arm === arm);
    const people = (arm: string) => ofArm(arm).reduce((sum, { n }) => sum + n, 0);
    return [
      {
        kind: 'trend',
        people: new Map(arms.map((arm) => [arm, people(arm)])),
        numbers: {
          ...declared('trend', id, metric),
          instrument,
          arms: arms.map((arm) => trendArm(arm, ofArm(arm), used)),
          comparisons: pairs.map((pair) => compareTrends(pair, ofArm(pair.arm), ofArm(pair.reference))),
        },
      },
    ];
  });
}
