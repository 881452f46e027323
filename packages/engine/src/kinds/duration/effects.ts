import { durationEffects } from '../../designs/duration-effects.ts';
import { restrictedDays, unservedDays } from '../../designs/duration-outcome.ts';
import type { KindEffects } from '../../designs/kind-effects.ts';
import type { Measured } from '../../estimate/unreleased.ts';
import { horizonsOf } from '../../reduce/options.ts';
import type { DurationTables } from './reduce.ts';

/** Served, or left another way. */
const causes = 2;

/** Days spared over the horizon. */
export function effects({ designed }: DurationTables, { pilot, segmentOrder, options }: Measured): KindEffects {
  return durationEffects(designed, {
    design: pilot.design,
    segments: segmentOrder,
    horizons: horizonsOf(options).filter((days) => days <= options.horizonDays),
    outcomeTo: restrictedDays,
    exitsTo: (horizonDays) => unservedDays(horizonDays, causes),
  });
}
