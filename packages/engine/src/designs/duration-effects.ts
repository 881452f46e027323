import { designGroups } from './design-rows.ts';
import type { AskedOfDesign } from './asked-of-design.ts';
import { designedEffect } from './designed-effect.ts';
import type { DesignedRow, OutcomeOf } from './designed-row.ts';
import type { DurationOutcome } from './duration-outcome.ts';
import type { InterventionEffect } from './kind-effects.ts';
import { leastPeople } from './merge-segments.ts';
import { withoutStartUp } from './start-up.ts';

interface Asked extends AskedOfDesign {
  /** Declared days, rising; the last is the one hoped for. */
  readonly horizons: readonly number[];
  readonly outcomeTo: (horizonDays: number) => OutcomeOf<DurationOutcome>;
  /** The outcome with other exits counted as not served, where that is another one. */
  readonly exitsTo?: (horizonDays: number) => OutcomeOf<DurationOutcome>;
}

/**
 * The longest declared horizon at which every group keeps ten people at risk or due: never one person's last day. The shortest where
 * none does.
 */
function commonHorizon(rows: readonly DesignedRow<DurationOutcome>[], horizons: readonly number[]): number {
  const groups = designGroups.filter((group) => rows.some(({ place }) => place.group === group));
  const keeps = (horizon: number) =>
    groups.every(
      (group) =>
        rows.reduce(
          (sum, { place, n, outcome }) =>
            place.group === group && (outcome.dueDays >= horizon || outcome.timeDays >= horizon) ? sum + n : sum,
          0,
        ) >= leastPeople,
    );
  return horizons.findLast(keeps) ?? horizons[0]!;
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
    const exits = exitsTo === undefined || !('contrast' in found) ? undefined : designedEffect(rows, exitsTo(horizonDays), asked);
    const due = counted.filter(({ outcome }) => outcome.cutOffDays >= horizonDays);
    const lost = due.filter(({ outcome }) => outcome.status === 0 && outcome.timeDays < horizonDays);
    const people = (own: readonly DesignedRow<DurationOutcome>[]) => own.reduce((sum, { n }) => sum + n, 0);
    return {
      horizonDays,
      found,
      withExits: exits !== undefined && 'contrast' in exits ? exits.contrast.estimate : undefined,
      lostShare: due.length === 0 ? 0 : people(lost) / people(due),
      lostPeople: people(lost),
    };
  });
}
