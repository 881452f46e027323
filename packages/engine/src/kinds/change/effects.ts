import { askedOfDesign } from '../../designs/asked-of-design.ts';
import type { KindEffects } from '../../designs/kind-effects.ts';
import { knownEffects } from '../../designs/known-effects.ts';
import { adjustedScore } from '../../designs/score-pair-outcome.ts';
import type { Measured } from '../../estimate/unreleased.ts';
import type { ChangeTables } from './reduce.ts';

/** The score at the agreed occasion, adjusted for the baseline, of those who answered again. */
export function effects({ designed, instrument, occasion }: ChangeTables, measured: Measured): KindEffects {
  const { instruments } = measured;
  const { minimum, maximum } = instruments.find(({ id }) => id === instrument)!;
  return knownEffects(designed, {
    ...askedOfDesign(measured),
    horizonDays: occasion.targetDay,
    outcomeOf: (known) => adjustedScore(known, maximum - minimum),
  });
}
