import { durationTableOf, isAbsent, restrictedMeanPseudoValues } from '@polku/stats';
import type { DesignedRow, OutcomeOf } from './designed-row.ts';

/** How an episode left observation: status 1 the event, 0 censored, 2… another exit. */
export interface DurationOutcome {
  readonly entryDays: number;
  readonly timeDays: number;
  readonly status: number;
  /** The longest of the days asked for that the episode could have been followed to. */
  readonly dueDays: number;
}

/** Days without the event over the horizon, exits censored: each person's pseudo-value of the restricted mean. */
export const restrictedDays = (horizonDays: number): OutcomeOf<DurationOutcome> => ({
  isEvent: ({ status, timeDays }) => status === 1 && timeDays <= horizonDays,
  valuesOf: (rows: readonly DesignedRow<DurationOutcome>[]) => {
    const table = durationTableOf({
      time: rows.map(({ outcome }) => outcome.timeDays),
      status: rows.map(({ outcome }) => (outcome.status === 1 ? 1 : 0)),
      entry: rows.map(({ outcome }) => outcome.entryDays),
      count: rows.map(({ n }) => n),
    });
    const values = restrictedMeanPseudoValues(table, horizonDays);
    if (isAbsent(values)) throw new RangeError('A group of a design has people.');
    return ({ entryDays, timeDays, status }) => values.valueOf({ entry: entryDays, time: timeDays, status: status === 1 ? 1 : 0 });
  },
});
