import { designGroups } from './design-rows.ts';
import type { DesignedRow } from './designed-row.ts';
import type { DurationOutcome } from './duration-outcome.ts';
import { leastPeople } from './merge-segments.ts';

/**
 * The longest declared horizon at which every group keeps ten people at risk or due: never one person's last day. The shortest where
 * none does.
 */
export function commonHorizon(rows: readonly DesignedRow<DurationOutcome>[], horizons: readonly number[]): number {
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
