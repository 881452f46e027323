import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import type { CellValue } from '@polku/domain/data-package';
import type { PgTable } from 'drizzle-orm/pg-core';
import { BeyondEngine } from './database.ts';
import { columnsOf, decimals, duckdbType, type TableColumn } from './duckdb-schema.ts';
import type { TableRows } from './table-rows.ts';
import { datasets, tables } from './tables.ts';

type Values = readonly (CellValue | null)[];

/** Whole digits of a number that is kept exactly; together with `decimals` as many as a sum of many has room for. */
const wholeDigits = 15;
const exact = new RegExp(`^-?\\d{1,${wholeDigits}}(\\.\\d{1,${decimals}})?$`);

/** A character that no value holds, and so can stand between them. */
function markNotIn(text: string, from: number): string {
  for (let code = from; code < 0xd8_00; code += 1) {
    const mark = String.fromCodePoint(code);
    if (!text.includes(mark)) return mark;
  }
  throw new BeyondEngine('texts of every character');
}

/** A column as one text that DuckDB takes apart itself, in a thread of its own; a column of one value as that value. */
function columnIn(values: Values, type: string, bind: (value: DuckDBValue) => string): string {
  const [first] = values;
  if (values.every((value) => value === first)) return first === null || first === undefined ? 'null' : `${bind(String(first))}::${type}`;
  const all = values.join('');
  const between = markNotIn(all, 1);
  const missing = values.includes(null) ? markNotIn(all, between.charCodeAt(0) + 1) : undefined;
  const told = missing === undefined ? values : values.map((value) => value ?? missing);
  const each = `unnest(string_split(${bind(told.join(between))}, ${bind(between)}))`;
  return `${missing === undefined ? each : `nullif(${each}, ${bind(missing)})`}::${type}`;
}

function refuseRounded({ name, type }: TableColumn, values: Values): void {
  if (type !== 'numeric' || values.every((value) => value === null || exact.test(String(value)))) return;
  throw new BeyondEngine(`a number of many digits in the column ${name}`);
}

const heldTables: Readonly<Record<string, PgTable>> = { ...tables, datasets };

/**
 * Adds rows, a column at a time.
 *
 * @throws BeyondEngine where a number would have to be rounded.
 */
export async function appendRows(connection: DuckDBConnection, { table, rowCount, columns }: TableRows): Promise<void> {
  const filled = columnsOf(heldTables[table]!).filter(({ name }) => columns[name] !== undefined);
  const parameters: DuckDBValue[] = [];
  const bind = (value: DuckDBValue): string => `$${parameters.push(value)}`;
  const each = filled.map((column) => {
    const values = columns[column.name]!;
    refuseRounded(column, values);
    return columnIn(values, duckdbType(column.type), bind);
  });
  // Columns that are taken apart make the rows; where all are of one value, nothing does.
  const rows = each.some((column) => column.includes('unnest(')) ? '' : ` from range(${rowCount})`;
  const names = filled.map(({ name }) => `"${name}"`);
  await connection.run(`insert into "${table}" (${names.join(', ')}) select ${each.join(', ')}${rows}`, parameters);
}
