import type { KindEffects } from '../../designs/kind-effects.ts';
import { knownEffects } from '../../designs/known-effects.ts';
import { adjustedScore } from '../../designs/score-pair-outcome.ts';
import type { Measured } from '../../estimate/unreleased.ts';
import type { ChangeTables } from './reduce.ts';

/** The score at the agreed occasion, adjusted for the baseline, of those who answered again. */
export function effects({ designed, occasion }: ChangeTables, { pilot, segmentOrder }: Measured): KindEffects {
  return knownEffects(designed, {
    design: pilot.design,
    segments: segmentOrder,
    horizonDays: occasion.targetDay,
    outcomeOf: adjustedScore,
  });
}
