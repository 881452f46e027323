import type { Scenario } from '../scenario/scenario.ts';
import { estimandsOf } from './estimands.ts';

export interface CohortSize {
  readonly episodes: number;
  readonly seed: number;
}

/** The content of `truth.json`: every number that made the cohort, for an analysis to be checked against. */
export function truthFile(scenario: Scenario, { episodes, seed }: CohortSize): string {
  const { name, title, pilotStartsOn, fromOn, toOn, effect, background, pathway, records, segments, smallSegment, counties, calibration } =
    scenario;
  const truth = {
    schema: 'polku-truth/1',
    scenario: name,
    title,
    seed,
    episodes,
    referrals: { from: fromOn, to: toOn, pilotStartsOn },
    effect,
    estimands: estimandsOf(scenario),
    background,
    pathway,
    records,
    segments,
    smallSegment,
    arms: counties[0]!.arms.map(({ armId, role, fromOn, toOn, referralsPerDay, caseMix, isTreated }) => ({
      arm: armId,
      role,
      from: fromOn,
      to: toOn,
      referralsPerDay,
      caseMix,
      isTreated,
    })),
    calibration,
  };
  return `${JSON.stringify(truth, null, 2)}\n`;
}
