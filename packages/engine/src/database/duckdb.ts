import type * as Duckdb from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBInstance, DuckDBListValue, DuckDBResultReader, DuckDBType, DuckDBValue } from '@duckdb/node-api';
import { PolkuError } from '@polku/domain';
import { sql, type SQL } from 'drizzle-orm';
import { totalmem } from 'node:os';
import { appendRows } from './duckdb-append.ts';
import { duckdbSchema } from './duckdb-schema.ts';
import { BeyondEngine, type OpenDatabase, type PolkuDatabase } from './database.ts';
import { questionOf, queryText } from './query-text.ts';
import { placeSharedParts } from './shared-part.ts';

type Api = typeof Duckdb;
type Answer<Row> = { readonly rows: readonly Row[] };

/**
 * Nothing is fetched, nothing of a person is written to a disk, and nothing but what Polku gives it is read; data that memory does not hold
 * are refused. Nulls stand where Postgres sorts them.
 */
const settings = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  temp_directory: '',
  memory_limit: `${Math.floor((totalmem() * 0.6) / 1e6)}MB`,
  default_null_order: 'nulls_last_on_asc_first_on_desc',
  // After this nothing of the disk may be named, not even to say that nothing is to be written there.
  enable_external_access: 'false',
} as const;

/** What DuckDB calls its failures, where that tells something. The rest of a message may hold values of persons. */
const failureKinds = [
  'Binder',
  'Catalog',
  'Constraint',
  'Conversion',
  'Internal',
  'Invalid Input',
  'Not implemented',
  'Out of Memory',
  'Out of Range',
  'Parser',
  'Permission',
  'TransactionContext',
] as const;

/** A failure without its message, which quotes the query and the values in it. */
export function withoutDuckdbValues(error: unknown): unknown {
  if (error instanceof PolkuError) return error;
  const message = error instanceof Error ? error.message : '';
  const kind = failureKinds.find((each) => message.startsWith(`${each} Error:`));
  if (kind?.startsWith('Out of') === true) return new BeyondEngine(kind);
  return new PolkuError('database_failed', `The database refused a query (${kind ?? 'another failure'}).`);
}

/**
 * Opens the engine for a folder of files: a database in the memory of this process that groups many rows several times as fast as
 * Postgres there, and gives the same answers. It holds one package, checked before, and is thrown away.
 *
 * @throws PolkuError `database_unreachable` where this machine has no DuckDB: `openEmbedded` does the same, slower.
 */
export async function openDuckdb(): Promise<OpenDatabase> {
  const api: Api | undefined = await import('@duckdb/node-api').catch(() => undefined);
  const instance = await api?.DuckDBInstance.create(':memory:', settings).catch(() => undefined);
  if (api === undefined || instance === undefined) throw new PolkuError('database_unreachable', 'This machine has no DuckDB.');
  const main = await instance.connect();
  await main.run(duckdbSchema());
  const life = { isOpen: true };
  return {
    ...onConnection({ api, instance, life }, main),
    isReachable: async () => life.isOpen,
    close: async () => {
      if (!life.isOpen) return;
      life.isOpen = false;
      main.closeSync();
      instance.closeSync();
    },
  };
}

interface Opened {
  readonly api: Api;
  readonly instance: DuckDBInstance;
  readonly life: { readonly isOpen: boolean };
}

function onConnection(opened: Opened, connection: DuckDBConnection, inside?: { readonly isSnapshot: boolean }): PolkuDatabase {
  const { api, instance, life } = opened;
  const mapped = async <T>(work: () => Promise<T>): Promise<T> => {
    if (!life.isOpen) throw new PolkuError('database_unreachable', 'The database did not answer.');
    try {
      return await work();
    } catch (error) {
      throw withoutDuckdbValues(error);
    }
  };
  /** The tables of this snapshot, by what they answer. */
  const kept = new Map<string, SQL>();
  const run = async <Row>(query: SQL): Promise<Answer<Row>> => {
    const { text, parameters } = queryText(query);
    const values = parameters.map((value) => boundValue(api, value));
    const reader = await connection.runAndReadAll(text, values);
    return { rows: rowsOf(api, reader) as readonly Row[] };
  };
  const keptTable = async (part: SQL): Promise<SQL> => {
    const question = questionOf(part);
    const known = kept.get(question);
    if (known !== undefined) return known;
    const name = sql.identifier(`kept_${kept.size}`);
    const table = sql`select * from ${name}`;
    kept.set(question, table);
    await run(sql`create temp table ${name} as ${part}`);
    return table;
  };

  const database: PolkuDatabase = {
    execute: <Row extends Readonly<Record<string, unknown>>>(query: SQL) =>
      mapped(async () => run<Row>(inside?.isSnapshot === true ? await placeSharedParts(query, keptTable) : query)),
    append: (rows) => mapped(async () => appendRows(api, connection, rows)),
    transaction: (work) => (inside === undefined ? transact('begin transaction', work, false) : work(database)),
    snapshot: (work) => (inside === undefined ? transact('begin transaction read only', work, true) : work(database)),
  };

  async function transact<T>(begin: string, work: (transaction: PolkuDatabase) => Promise<T>, isSnapshot: boolean): Promise<T> {
    const own = await mapped(async () => instance.connect());
    try {
      await mapped(() => own.run(begin));
      const result = await work(onConnection(opened, own, { isSnapshot }));
      await mapped(() => own.run('commit'));
      return result;
    } finally {
      // What was not committed is undone with its connection.
      own.closeSync();
    }
  }
  return database;
}

function boundValue({ listValue }: Api, value: unknown): DuckDBValue {
  return Array.isArray(value) ? listValue(value as DuckDBValue[]) : (value as DuckDBValue);
}

/** How a value is given, as Postgres' drivers give it: dates and exact numbers as text, documents read. */
function readerOf({ DuckDBTypeId }: Api, type: DuckDBType): (value: DuckDBValue) => unknown {
  if (type.alias === 'JSON') return (value) => JSON.parse(value as string) as unknown;
  switch (type.typeId) {
    case DuckDBTypeId.BIGINT:
    case DuckDBTypeId.HUGEINT:
      return Number;
    case DuckDBTypeId.DATE:
    case DuckDBTypeId.DECIMAL:
      return String;
    case DuckDBTypeId.LIST:
      return (value) => (value as DuckDBListValue).items;
    default:
      return (value) => value;
  }
}

function rowsOf(api: Api, reader: DuckDBResultReader): readonly object[] {
  const names = reader.columnNames();
  const readers = reader.columnTypes().map((type) => readerOf(api, type));
  const columns = reader.getColumns();
  const rows: Record<string, unknown>[] = [];
  for (let i = 0; i < reader.currentRowCount; i += 1) {
    const row: Record<string, unknown> = {};
    for (let column = 0; column < names.length; column += 1) {
      const value = columns[column]![i]!;
      row[names[column]!] = value === null ? null : readers[column]!(value);
    }
    rows.push(row);
  }
  return rows;
}
