import { recordingPrecisionIds } from '../catalogue/recording-precisions.ts';
import { sourceSystemIds } from '../catalogue/source-systems.ts';
import type { CellValue, Column, ColumnType } from './resource.ts';

/** Facts that any column may declare beside its type. */
interface Facts<Required extends boolean> {
  readonly required?: Required;
  readonly references?: string;
}

function declare<Value extends CellValue, Type extends ColumnType, Required extends boolean>(
  type: Type,
  read: Column<Value>['read'],
  description: string,
  { required, ...facts }: Facts<Required> & Partial<Pick<Column, 'values' | 'fileReplacesValues' | 'minimum' | 'maximum' | 'mayBeFuture'>>,
): Column<Value, NoInfer<Required>, Type> {
  return { type, read, description, required: (required ?? false) as Required, ...facts };
}

const asWritten = (cell: string) => cell;

/** An opaque id. Digits stay text, so that leading zeros survive. */
export const id = <Required extends boolean = false>(description: string, facts: Facts<Required> = {}) =>
  declare('id', asWritten, description, facts);

export const text = <Required extends boolean = false>(description: string, facts: Facts<Required> = {}) =>
  declare('text', asWritten, description, facts);

/** A calendar date, kept as text YYYY-MM-DD. */
export const date = <Required extends boolean = false>(description: string, facts: Facts<Required> & Pick<Column, 'mayBeFuture'> = {}) =>
  declare('date', asWritten, description, facts);

type Range = Pick<Column, 'minimum' | 'maximum'>;

const asNumber: Column<number>['read'] = (cell, decimalCharacter) => Number(decimalCharacter === ',' ? cell.replace(',', '.') : cell);

/** Integers fit four bytes, as the database keeps them. */
const largestInteger = 2_147_483_647;

export const integer = <Required extends boolean = false>(
  description: string,
  { minimum = -largestInteger, maximum = largestInteger, ...facts }: Facts<Required> & Range = {},
) =>
  declare('integer', asNumber, description, {
    ...(facts as Facts<Required>),
    minimum,
    maximum,
  });

export const number = <Required extends boolean = false>(description: string, facts: Facts<Required> & Range = {}) =>
  declare('number', asNumber, description, facts);

export const boolean = <Required extends boolean = false>(description: string, facts: Facts<Required> = {}) =>
  declare('boolean', (cell) => cell.toLowerCase() === 'true', description, facts);

/** One of a closed list of values. */
export const code = <const Values extends readonly string[], Required extends boolean = false>(
  description: string,
  values: Values,
  facts: Facts<Required> = {},
) => declare('code', (cell) => cell as Values[number], description, { ...facts, values });

/** Where the dates of a row come from, and how exactly they are known: told for each row, or not at all. */
export const provenance = {
  source_system: code('The record system that the dates of the row come from.', sourceSystemIds),
  precision: code('How exactly the dates of the row are known.', recordingPrecisionIds),
};

const joined = (cell: string) => [...new Set(cell.split(';').map((part) => part.trim()))].filter((part) => part !== '').join(';');

/** Any number of a closed list of values, joined by `;`. */
export const codes = <const Values extends readonly string[], Required extends boolean = false>(
  description: string,
  values: Values,
  facts: Facts<Required> = {},
) => declare('codes', joined, description, { ...facts, values });

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
) => declare('code', asWritten, description, { ...facts, references: file, values, fileReplacesValues: relation === 'replaced' });
