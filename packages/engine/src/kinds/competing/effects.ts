import { askedOfDesign } from '../../designs/asked-of-design.ts';
import type { KindEffects } from '../../designs/kind-effects.ts';
import { durationEffects } from '../../designs/duration-effects.ts';
import { incidenceBy } from '../../designs/duration-outcome.ts';
import type { Measured } from '../../estimate/unreleased.ts';
import type { CompetingTables } from './reduce.ts';

/** The incidence of the first outcome, by the longest of its days that every group can be followed to. */
export function effects({ causes, days, designed }: CompetingTables, measured: Measured): KindEffects {
  return durationEffects(designed, {
    ...askedOfDesign(measured),
    horizons: days,
    outcomeTo: (day) => incidenceBy(day, causes.length),
  });
}
