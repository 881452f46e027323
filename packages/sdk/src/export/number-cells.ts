import { isAbsence, type Absence, type AbsenceKind, type MaybeNumber, type MeasuredInterval } from '@polku/domain/evaluation';
import type { Columns } from './table.ts';

/**
 * What stands in the place of a number that is not there, so that no cell is blank or 0 without a reason. Schemas declare them as
 * missing values: a program reads none, a person reads which; the reason stands in a column of its own.
 */
export const absenceKinds = [
  'not_estimable',
  'not_reached',
  'too_early',
  'suppressed',
  'not_followed',
] as const satisfies readonly AbsenceKind[];

export const shown = (value: MaybeNumber | undefined): number | string | null =>
  value === undefined ? null : isAbsence(value) ? value.absent : value;
export const reasonOf = (value: unknown): string | null => (isAbsence(value) ? value.reason : null);

export const estimateColumns = {
  estimate: { type: 'number', description: 'The number, in full; or what kind of absence stands in its place.' },
  estimate_reason: { type: 'string', description: 'Why there is no number: an id of reasons.csv.' },
  lower: { type: 'number', description: 'Lower end of the interval; empty where the number has none, such as a count.' },
  upper: { type: 'number', description: 'Upper end of the interval.' },
  level: { type: 'number', description: 'Level of confidence of the interval.' },
  method: { type: 'string', description: 'Method of the interval.' },
  interval_reason: { type: 'string', description: 'Why there is no interval, or why one of its ends is missing.' },
} as const satisfies Columns;

/** Cells of a number and of its interval; an interval that is absent has the kind of absence at both ends. */
export function estimateCells(estimate: MaybeNumber, interval: MeasuredInterval | Absence | undefined) {
  const number = { estimate: shown(estimate), estimate_reason: reasonOf(estimate) };
  if (interval === undefined) return { ...number, lower: null, upper: null, level: null, method: null, interval_reason: null };
  if (isAbsence(interval))
    return { ...number, lower: interval.absent, upper: interval.absent, level: null, method: null, interval_reason: interval.reason };
  const { lower, upper, level, method } = interval;
  return { ...number, lower: shown(lower), upper: shown(upper), level, method, interval_reason: reasonOf(lower) ?? reasonOf(upper) };
}
