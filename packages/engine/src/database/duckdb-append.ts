import type * as Duckdb from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBIntegerVector, DuckDBValue } from '@duckdb/node-api';
import type { CellValue } from '@polku/domain/data-package';
import type { PgTable } from 'drizzle-orm/pg-core';
import { BeyondEngine } from './database.ts';
import { columnsOf, decimals, duckdbType, type TableColumn } from './duckdb-schema.ts';
import type { CodedValues, TableRows } from './table-rows.ts';
import { datasets, tables } from './tables.ts';

type Api = typeof Duckdb;
type Values = readonly (CellValue | null)[];

/** Whole digits of a number that is kept exactly; together with `decimals` as many as a sum of many has room for. */
const wholeDigits = 15;
const exact = new RegExp(`^-?\\d{1,${wholeDigits}}(\\.\\d{1,${decimals}})?$`);

/** A table of one connection, for the length of an appending. */
const placesTable = 'places_of_values';
/** As many rows as DuckDB takes in one piece. */
const chunkRows = 2_048;

/** A character that no value holds, and so can stand between them. */
function markNotIn(text: string): string {
  for (let code = 1; code < 0xd8_00; code += 1) {
    const mark = String.fromCodePoint(code);
    if (!text.includes(mark)) return mark;
  }
  throw new BeyondEngine('texts of every character');
}

/** The values of a column as a list, which goes as one text that DuckDB takes apart itself, in a thread of its own. */
function listOf(values: readonly CellValue[], type: string, bind: (value: DuckDBValue) => string): string {
  const between = markNotIn(values.join(''));
  return `string_split(${bind(values.join(between))}, ${bind(between)})::${type}[]`;
}

function refuseRounded({ name, type }: TableColumn, values: Values): void {
  if (type !== 'numeric' || values.every((value) => value === null || exact.test(String(value)))) return;
  throw new BeyondEngine(`a number of many digits in the column ${name}`);
}

const heldTables: Readonly<Record<string, PgTable>> = { ...tables, datasets };

/** Where the values of rows stand in a list that begins at 1 and leaves out what is missing, which is at 0. */
function placesIn({ codes, values }: CodedValues): Int32Array {
  let last = 0;
  const places = Int32Array.from(values, (value) => (value === null ? 0 : (last += 1)));
  return codes.map((code) => places[code]!);
}

/** Writes columns of integers, none of them missing, into a table. DuckDB takes them as they stand in memory. */
async function appendIntegers(api: Api, connection: DuckDBConnection, table: string, columns: readonly Int32Array[]): Promise<void> {
  const types = columns.map(() => api.INTEGER);
  const rowCount = columns[0]!.length;
  const appender = await connection.createAppender(table);
  for (let from = 0; from < rowCount; from += chunkRows) {
    const count = Math.min(chunkRows, rowCount - from);
    const chunk = api.DuckDBDataChunk.create(types, count);
    for (const [position, integers] of columns.entries()) {
      const vector = chunk.getColumnVector(position) as DuckDBIntegerVector;
      for (let row = 0; row < count; row += 1) vector.setItem(row, integers[from + row]!);
      vector.flush();
    }
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/**
 * Adds rows: the values of each column once, and of each row the places where its own stand among them, which are put together there.
 *
 * @throws BeyondEngine where a number would have to be rounded.
 */
export async function appendRows(api: Api, connection: DuckDBConnection, { table, rowCount, columns, numbered }: TableRows): Promise<void> {
  const parameters: DuckDBValue[] = [];
  const bind = (value: DuckDBValue): string => `$${parameters.push(value)}`;
  const lists: string[] = [];
  const places: Int32Array[] = [];
  const expressionOf = (column: TableColumn, coded: CodedValues): string => {
    refuseRounded(column, coded.values);
    const type = duckdbType(column.type);
    const present = coded.values.filter((value) => value !== null);
    if (present.length === 0) return 'null';
    if (coded.values.length === 1) return `${bind(String(present[0]))}::${type}`;
    places.push(placesIn(coded));
    lists.push(`${listOf(present, type, bind)} as list_${places.length}`);
    return `list_extract(list_${places.length}, place_${places.length})`;
  };
  const filled = columnsOf(heldTables[table]!).filter(({ name }) => columns[name] !== undefined);
  const names = filled.map(({ name }) => name);
  const expressions = filled.map((column) => expressionOf(column, columns[column.name]!));
  if (numbered !== undefined) {
    names.push(numbered.column);
    places.push(Int32Array.from({ length: rowCount }, (_, place) => numbered.from + place));
    expressions.push(`place_${places.length}`);
  }
  const into = `insert into "${table}" (${names.map((name) => `"${name}"`).join(', ')})`;
  if (places.length === 0) {
    await connection.run(`${into} select ${expressions.join(', ')} from range(${rowCount})`, parameters);
    return;
  }
  await connection.run(
    `create or replace temp table ${placesTable} (${places.map((_, index) => `place_${index + 1} integer`).join(', ')})`,
  );
  await appendIntegers(api, connection, placesTable, places);
  // The lists are made once, and not again for every few rows.
  const made = lists.length === 0 ? '' : `with lists as materialized (select ${lists.join(', ')}) `;
  const from = lists.length === 0 ? placesTable : `${placesTable}, lists`;
  await connection.run(`${into} ${made}select ${expressions.join(', ')} from ${from}`, parameters);
  await connection.run(`drop table ${placesTable}`);
}
