import { askedOfDesign } from '../../designs/asked-of-design.ts';
import type { KindEffects } from '../../designs/kind-effects.ts';
import { knownEffects } from '../../designs/known-effects.ts';
import { knownValue } from '../../designs/known-outcome.ts';
import type { Measured } from '../../estimate/unreleased.ts';
import type { OccupancyTables } from './reduce.ts';

/** Days in the named states up to the horizon. */
export function effects({ designed }: OccupancyTables, measured: Measured): KindEffects {
  const { options } = measured;
  return knownEffects(designed, {
    ...askedOfDesign(measured),
    horizonDays: options.horizonDays,
    outcomeOf: () => knownValue(options.horizonDays),
  });
}
