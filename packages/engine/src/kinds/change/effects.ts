import type { KindEffects } from '../../designs/kind-effects.ts';
import { knownEffects } from '../../designs/known-effects.ts';
import { adjustedScore } from '../../designs/score-pair-outcome.ts';
import type { Measured } from '../../estimate/unreleased.ts';
import type { ChangeTables } from './reduce.ts';

/** The score at the agreed occasion, adjusted for the baseline, of those who answered again. */
export function effects({ designed, instrument, occasion }: ChangeTables, { pilot, segmentOrder, instruments }: Measured): KindEffects {
  const { minimum, maximum } = instruments.find(({ id }) => id === instrument)!;
  return knownEffects(designed, {
    design: pilot.design,
    segments: segmentOrder,
    horizonDays: occasion.targetDay,
    outcomeOf: (known) => adjustedScore(known, maximum - minimum),
  });
}
