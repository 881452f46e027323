import * as z from 'zod';
import { recordingPrecisionIds } from '../catalogue/recording-precisions.ts';
import { sourceSystemIds } from '../catalogue/source-systems.ts';
import { earliestYear, longestId, longestText, type Column, type ColumnType } from './resource.ts';
import type { RuleId } from './rules.ts';

/** Facts that any column may declare beside its type. */
interface Facts<Required extends boolean> {
  readonly required?: Required;
  readonly references?: string;
}

const rule = (id: RuleId) => ({ error: id });

function declare<Schema extends z.ZodType, Required extends boolean>(
  type: ColumnType,
  schema: Schema,
  description: string,
  { required, ...facts }: Facts<Required> & Partial<Pick<Column, 'values' | 'fileReplacesValues' | 'minimum' | 'maximum' | 'mayBeFuture'>>,
): Column<Schema, NoInfer<Required>> {
  return { type, schema, description, required: (required ?? false) as Required, ...facts };
}

const missingMarker = /^(#?n\/a|null|nan)$/i;
const scientific = /^[+-]?\d+([.,]\d+)?e[+-]?\d+$/i;

const textSchema = z
  .string()
  .max(longestText, rule('text_too_long'))
  .refine((cell) => !missingMarker.test(cell), rule('missing_marker'));

const idSchema = z
  .string()
  .max(longestId, rule('id_too_long'))
  .refine((cell) => !missingMarker.test(cell), rule('missing_marker'))
  .refine((cell) => !scientific.test(cell), rule('id_scientific_notation'));

/** An opaque id. Digits stay text, so that leading zeros survive. */
export const id = <Required extends boolean = false>(description: string, facts: Facts<Required> = {}) =>
  declare('id', idSchema, description, facts);

export const text = <Required extends boolean = false>(description: string, facts: Facts<Required> = {}) =>
  declare('text', textSchema, description, facts);

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Why a cell is not a calendar date written YYYY-MM-DD; undefined where it is one. */
function dateFault(cell: string): RuleId | undefined {
  const parts = isoDate.exec(cell);
  if (parts === null) {
    if (missingMarker.test(cell)) return 'missing_marker';
    if (/^\d{5}(\.\d+)?$/.test(cell)) return 'date_excel_serial';
    if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(cell)) return 'date_local_format';
    if (/^\d{1,2}\/\d{1,2}\/\d{4}$/.test(cell)) return 'date_ambiguous';
    if (/^\d{1,2}([./-])\d{1,2}\1\d{2}$/.test(cell)) return 'date_two_digit_year';
    return 'date_format';
  }
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < earliestYear) return 'date_too_early';
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const monthLength = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month < 1 || month > 12 || day < 1 || day > monthLength ? 'date_impossible' : undefined;
}

const dateSchema = z.string().superRefine((cell, context) => {
  const fault = dateFault(cell);
  if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
});

/** A calendar date, kept as text YYYY-MM-DD. */
export const date = <Required extends boolean = false>(description: string, facts: Facts<Required> & Pick<Column, 'mayBeFuture'> = {}) =>
  declare('date', dateSchema, description, facts);

type Range = Pick<Column, 'minimum' | 'maximum'>;

function numberSchema(format: RegExp, fault: RuleId, { minimum = -Infinity, maximum = Infinity }: Range) {
  return z
    .string()
    .refine((cell) => !missingMarker.test(cell), { ...rule('missing_marker'), abort: true })
    .regex(format, { ...rule(fault), abort: true })
    .transform(Number)
    .pipe(z.number(rule(fault)).min(minimum, rule('number_out_of_range')).max(maximum, rule('number_out_of_range')));
}

/** Integers fit four bytes, as the database keeps them. */
const largestInteger = 2_147_483_647;

export const integer = <Required extends boolean = false>(
  description: string,
  { minimum = -largestInteger, maximum = largestInteger, ...facts }: Facts<Required> & Range = {},
) =>
  declare('integer', numberSchema(/^[+-]?\d{1,15}$/, 'integer_format', { minimum, maximum }), description, {
    ...(facts as Facts<Required>),
    minimum,
    maximum,
  });

export const number = <Required extends boolean = false>(description: string, facts: Facts<Required> & Range = {}) =>
  declare('number', numberSchema(/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i, 'number_format', facts), description, facts);

const booleanSchema = z
  .string()
  .toLowerCase()
  .pipe(z.enum(['true', 'false'], rule('boolean_format')))
  .transform((cell) => cell === 'true');

export const boolean = <Required extends boolean = false>(description: string, facts: Facts<Required> = {}) =>
  declare('boolean', booleanSchema, description, facts);

/** One of a closed list of values. */
export const code = <const Values extends readonly string[], Required extends boolean = false>(
  description: string,
  values: Values,
  facts: Facts<Required> = {},
) => declare('code', z.enum(values, rule('unknown_code')), description, { ...facts, values });

/** Where the dates of a row come from, and how exactly they are known: told for each row, or not at all. */
export const provenance = {
  source_system: code('The record system that the dates of the row come from.', sourceSystemIds),
  precision: code('How exactly the dates of the row are known.', recordingPrecisionIds),
};

/** Any number of a closed list of values, joined by `;`. */
export const codes = <const Values extends readonly string[], Required extends boolean = false>(
  description: string,
  values: Values,
  facts: Facts<Required> = {},
) => {
  const known = new Set<string>(values);
  const schema = z
    .string()
    .transform((cell) => [...new Set(cell.split(';').map((part) => part.trim()))].filter((part) => part !== ''))
    .refine((parts) => parts.every((part) => known.has(part)), rule('unknown_code'))
    .transform((parts) => parts.join(';'));
  return declare('codes', schema, description, { ...facts, values });
};

/**
 * A code that is a value of the domain's own list or the key of a row of the package: `replaced` where the package's
 * rows, when it has any, take the place of the domain's list; `extended` where they add to it.
 */
export const openCode = <Required extends boolean = false>(
  description: string,
  values: readonly string[],
  file: string,
  relation: 'replaced' | 'extended',
  facts: Omit<Facts<Required>, 'references'> = {},
) => declare('code', idSchema, description, { ...facts, references: file, values, fileReplacesValues: relation === 'replaced' });
