import type { SeriesMetric } from '@polku/domain/metrics';
import { compareSeries, seriesArm } from '../estimate/series.ts';
import { reduceSeriesPoints } from '../reduce/series-points.ts';
import { declared, type Measurement, type Unreleased } from './unreleased.ts';

/** Means by period of the arms that were asked; nothing where nobody was. */
export async function measureSeries(id: string, metric: SeriesMetric, measurement: Measurement): Promise<Unreleased | undefined> {
  const { db, scope, pairs } = measurement;
  const points = await reduceSeriesPoints(db, scope, metric);
  const ofArm = (arm: string) => points.filter((point) => point.arm === arm);
  const arms = measurement.arms.filter((arm) => ofArm(arm).length > 0);
  if (arms.length === 0) return undefined;
  return {
    kind: 'series',
    points,
    numbers: {
      ...declared('series', id, metric),
      arms: arms.map((arm) => seriesArm(arm, ofArm(arm))),
      comparisons: pairs
        .filter(({ arm, reference }) => arms.includes(arm) && arms.includes(reference))
        .map((pair) => compareSeries(pair, ofArm(pair.arm), ofArm(pair.reference))),
    },
  };
}
