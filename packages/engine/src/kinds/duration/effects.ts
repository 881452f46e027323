import { durationEffects } from '../../designs/duration-effects.ts';
import { restrictedDays, unservedDays } from '../../designs/duration-outcome.ts';
import { askedOfDesign } from '../../designs/asked-of-design.ts';
import type { KindEffects } from '../../designs/kind-effects.ts';
import type { Measured } from '../../estimate/unreleased.ts';
import { horizonsOf } from '../../reduce/options.ts';
import type { DurationTables } from './reduce.ts';

/** Served, or left another way. */
const causes = 2;

/** Days spared over the horizon. */
export function effects({ designed }: DurationTables, measured: Measured): KindEffects {
  const { options } = measured;
  return durationEffects(designed, {
    ...askedOfDesign(measured),
    horizons: horizonsOf(options).filter((days) => days <= options.horizonDays),
    outcomeTo: restrictedDays,
    exitsTo: (horizonDays) => unservedDays(horizonDays, causes),
  });
}
