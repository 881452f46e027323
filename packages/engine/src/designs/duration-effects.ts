import type { AskedOfDesign } from './asked-of-design.ts';
import { commonHorizon } from './common-horizon.ts';
import { designedContrast, designedEffect } from './designed-effect.ts';
import type { DesignedRow, OutcomeOf } from './designed-row.ts';
import type { DurationOutcome } from './duration-outcome.ts';
import type { InterventionEffect } from './kind-effects.ts';
import { once } from './once.ts';
import { withoutStartUp } from './start-up.ts';

interface Asked extends AskedOfDesign {
  /** Declared days, rising; the last is the one hoped for. */
  readonly horizons: readonly number[];
  readonly outcomeTo: (horizonDays: number) => OutcomeOf<DurationOutcome>;
  /** The outcome with other exits counted as not served, where that is another one. */
  readonly exitsTo?: (horizonDays: number) => OutcomeOf<DurationOutcome>;
}

/** The effect on an outcome of durations in the design of each intervention. */
export function durationEffects(
  designed: readonly (readonly DesignedRow<DurationOutcome>[])[],
  { horizons, outcomeTo, exitsTo, ...ofDesign }: Asked,
): readonly InterventionEffect[] {
  return designed.map((rows) => {
    const counted = withoutStartUp(rows);
    const horizonDays = commonHorizon(counted, horizons);
    const asked = { ...ofDesign, horizonDays };
    const found = designedEffect(rows, outcomeTo(horizonDays), asked);
    const withExits = once(() => {
      const exits = exitsTo === undefined || !('contrast' in found) ? undefined : designedContrast(rows, exitsTo(horizonDays), asked);
      return exits !== undefined && 'contrast' in exits ? exits.contrast.estimate : undefined;
    });
    const due = counted.filter(({ outcome }) => outcome.cutOffDays >= horizonDays);
    const lost = due.filter(({ outcome }) => outcome.status === 0 && outcome.timeDays < horizonDays);
    const people = (own: readonly DesignedRow<DurationOutcome>[]) => own.reduce((sum, { n }) => sum + n, 0);
    return {
      horizonDays,
      found,
      get withExits() {
        return withExits();
      },
      lostShare: due.length === 0 ? 0 : people(lost) / people(due),
      lostPeople: people(lost),
    };
  });
}
