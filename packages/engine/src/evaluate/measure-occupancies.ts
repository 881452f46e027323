import { otherStates, type OccupancyMetric } from '@polku/domain/metrics';
import { occupancyArm, seenInStates } from '../estimate/occupancy.ts';
import { reducePathways } from '../reduce/pathways.ts';
import { declared, type Measurement, type Unreleased } from './unreleased.ts';

/** Where each arm's clients were; nothing where no state that the metric names was ever recorded. */
export async function measureOccupancy(id: string, metric: OccupancyMetric, measurement: Measurement): Promise<Unreleased | undefined> {
  const { db, scope, arms, options } = measurement;
  const pathways = await reducePathways(db, scope, metric);
  const isRecorded = (id: string): boolean => pathways.some(({ stays }) => stays.some(({ state }) => state === id));
  const recorded = metric.states.filter((state) => isRecorded(state.id));
  // Of a state that was never recorded one cannot say that nobody was in it.
  if (recorded.length === 0) return undefined;
  const states = [...recorded.map((state) => state.id), ...Object.keys(otherStates)];
  const ofArm = (arm: string) => pathways.filter((pathway) => pathway.arm === arm);
  return {
    kind: 'occupancy',
    seen: new Map(arms.map((arm) => [arm, new Map(options.windowDays.map((day) => [day, seenInStates(ofArm(arm), states, day)]))])),
    numbers: {
      ...declared('occupancy', id, metric),
      arms: arms.map((arm) => occupancyArm(arm, ofArm(arm), states, options.windowDays, options.horizonDays)),
      comparisons: [],
    },
  };
}
