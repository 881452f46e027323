import {
  durationTableOf,
  incidencePseudoValues,
  isAbsent,
  restrictedMeanPseudoValues,
  unservedDaysPseudoValues,
  type PseudoValues,
} from '@polku/stats';
import type { DesignedRow, OutcomeOf } from './designed-row.ts';

/** How an episode left observation: status 1 the event, 0 censored, 2… another exit. */
export interface DurationOutcome {
  readonly entryDays: number;
  readonly timeDays: number;
  readonly status: number;
  /** The longest of the days asked for to which it could have been followed: by the cut-off, or by its own last day where it was lost. */
  readonly dueDays: number;
  /** The same by the cut-off alone. */
  readonly cutOffDays: number;
}

type Rows = readonly DesignedRow<DurationOutcome>[];

function tableOf(rows: Rows, statusOf: (status: number) => number, causes: number) {
  return durationTableOf({
    time: rows.map(({ outcome }) => outcome.timeDays),
    status: rows.map(({ outcome }) => statusOf(outcome.status)),
    entry: rows.map(({ outcome }) => outcome.entryDays),
    count: rows.map(({ n }) => n),
    causes,
  });
}

function readValues(values: PseudoValues | { readonly absent: string }, statusOf: (status: number) => number) {
  if (isAbsent(values)) throw new RangeError('A group of a design has people.');
  return ({ entryDays, timeDays, status }: DurationOutcome) =>
    (values as PseudoValues).valueOf({ entry: entryDays, time: timeDays, status: statusOf(status) });
}

const exitsCensored = (status: number): number => (status === 1 ? 1 : 0);
const asIs = (status: number): number => status;
const isFirstCause =
  (days: number) =>
  ({ status, timeDays }: DurationOutcome): boolean =>
    status === 1 && timeDays <= days;

/** Days without the event over the horizon, exits censored: each person's pseudo-value of the restricted mean. */
export const restrictedDays = (horizonDays: number): OutcomeOf<DurationOutcome> => ({
  largestDifference: horizonDays,
  isEvent: isFirstCause(horizonDays),
  valuesOf: (rows: Rows) => readValues(restrictedMeanPseudoValues(tableOf(rows, exitsCensored, 1), horizonDays), exitsCensored),
});

/** Days not served over the horizon, where who leaves by another way stays unserved to its end. */
export const unservedDays = (horizonDays: number, causes: number): OutcomeOf<DurationOutcome> => ({
  largestDifference: horizonDays,
  isEvent: isFirstCause(horizonDays),
  valuesOf: (rows: Rows) => readValues(unservedDaysPseudoValues(tableOf(rows, asIs, causes), horizonDays), asIs),
});

/** The event of the first cause by the day, other ends competing: each person's pseudo-value of the incidence. */
export const incidenceBy = (day: number, causes: number): OutcomeOf<DurationOutcome> => ({
  largestDifference: 1,
  isEvent: isFirstCause(day),
  valuesOf: (rows: Rows) => readValues(incidencePseudoValues(tableOf(rows, asIs, causes), day, 1), asIs),
});
