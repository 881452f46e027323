import { absenceSchema, isAbsence, type Absence, type MaybeNumber, type MeasuredInterval } from '@polku/domain/evaluation';
import type { Column, Columns } from './table.ts';

/*
 * A number that is not there leaves its cell empty, so that every program reads the column as numbers; what kind of absence it is, and
 * why, stand in two columns beside. Where all three are empty the number does not apply to the row.
 */

const absenceKinds = absenceSchema.options.map(({ shape }) => shape.absent.value);

type AbsenceName<Name extends string> = `${Name}_absent` | `${Name}_reason`;

const absenceColumns = <const Name extends string>(name: Name, of: string) =>
  ({
    [`${name}_absent`]: { type: 'string', description: `What kind of absence there is in the place of ${of}.`, values: absenceKinds },
    [`${name}_reason`]: { type: 'string', description: 'Why: an id of reasons.csv.' },
  }) as Record<AbsenceName<Name>, Column>;

const absenceCells = <const Name extends string>(name: Name, absence: Absence | undefined) =>
  ({ [`${name}_absent`]: absence?.absent ?? null, [`${name}_reason`]: absence?.reason ?? null }) as Record<
    AbsenceName<Name>,
    string | null
  >;

/** The columns of a number that may be absent. */
export const numberColumns = <const Name extends string>(name: Name, description: string) =>
  ({ [name]: { type: 'number', description }, ...absenceColumns(name, 'the number') }) as Record<Name | AbsenceName<Name>, Column>;

const present = (value: MaybeNumber | undefined): number | null => (value === undefined || isAbsence(value) ? null : value);

/** The cells of those columns; all are empty of a number that does not apply. */
export const numberCells = <const Name extends string>(name: Name, value: MaybeNumber | undefined) =>
  ({ [name]: present(value), ...absenceCells(name, isAbsence(value) ? value : undefined) }) as Record<Name, number | null> &
    Record<AbsenceName<Name>, string | null>;

/** The columns of an estimate and its interval. */
export const estimateColumns = {
  ...numberColumns('estimate', 'The number, in full.'),
  lower: { type: 'number', description: 'Lower end of the interval; empty too where the number has none, such as a count.' },
  upper: { type: 'number', description: 'Upper end of the interval.' },
  level: { type: 'number', description: 'Level of confidence of the interval.' },
  method: { type: 'string', description: 'Method of the interval.' },
  ...absenceColumns('interval', 'the interval, or of the end of it that is missing'),
} as const satisfies Columns;

/** The cells of those columns. */
export function estimateCells(estimate: MaybeNumber, interval: MeasuredInterval | Absence | undefined) {
  const ends = interval === undefined || isAbsence(interval) ? undefined : interval;
  return {
    ...numberCells('estimate', estimate),
    lower: present(ends?.lower),
    upper: present(ends?.upper),
    level: ends?.level ?? null,
    method: ends?.method ?? null,
    ...absenceCells('interval', [interval, ends?.lower, ends?.upper].find(isAbsence)),
  };
}
