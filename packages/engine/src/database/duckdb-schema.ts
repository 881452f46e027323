import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { releaseTables } from './release-tables.ts';
import { datasets, tables } from './tables.ts';

/** Exact numbers have so many decimals here; a package with a finer one is not for this engine. */
export const decimals = 9;

/** What Postgres' types are called, as long as they mean the same. */
const typeNames: Readonly<Record<string, string>> = { numeric: `decimal(38, ${decimals})`, jsonb: 'json' };

export const duckdbType = (type: string): string => typeNames[type] ?? type;

export interface TableColumn {
  readonly name: string;
  /** As Postgres calls it. */
  readonly type: string;
}

export const columnsOf = (table: PgTable): readonly TableColumn[] =>
  getTableConfig(table).columns.map((column) => ({ name: column.name, type: column.getSQLType() }));

/** The tables without keys: what is loaded was checked, and is thrown away. */
export function duckdbSchema(): string {
  const all: readonly PgTable[] = [...Object.values(tables), datasets, ...Object.values(releaseTables)];
  return all
    .map((table) => {
      const columns = columnsOf(table).map(({ name, type }) => `"${name}" ${duckdbType(type)}`);
      return `create table "${getTableConfig(table).name}" (${columns.join(', ')});`;
    })
    .join('\n');
}
