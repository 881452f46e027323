import { PolkuError } from '@polku/domain';
import { sql, type SQL } from 'drizzle-orm';
import type { TableRows } from './table-rows.ts';
import type { PgDatabase, PgQueryResultHKT, PgTransactionConfig } from 'drizzle-orm/pg-core';

/** What the engine asks of a database: the same on PGlite, on a Postgres server and inside a transaction. */
export interface PolkuDatabase {
  execute<Row extends Readonly<Record<string, unknown>>>(query: SQL): Promise<{ readonly rows: readonly Row[] }>;
  /** Adds rows to a table, by the fastest way that the database has. */
  append(rows: TableRows): Promise<void>;
  /** All or nothing: what `work` did is undone when it throws. */
  transaction<T>(work: (transaction: PolkuDatabase) => Promise<T>): Promise<T>;
  /**
   * Reads the database as it is at one moment, whatever is written meanwhile; a write is refused. Inside a transaction there is no other
   * moment than the transaction's own.
   */
  snapshot<T>(work: (snapshot: PolkuDatabase) => Promise<T>): Promise<T>;
  /** Gives back the space of rows that were replaced in these tables, where the engine does not do so by itself; not inside a transaction. */
  freeSpace?(tables: readonly string[]): Promise<void>;
}

export interface OpenDatabase extends PolkuDatabase {
  isReachable(): Promise<boolean>;
  close(): Promise<void>;
}

/** A class of SQLSTATE, then three characters; the codes of sockets, such as EPIPE, are no such thing. */
const sqlStatePattern = /^(?:\d[0-9A-Z]|F0|HV|P0|XX)[0-9A-Z]{3}$/;
/** Connection failures, too many connections, and a server that is stopping or starting. */
const unreachableStates = /^(?:08|57P|53300)/;

/** A statement cancelled or a lock not given in time, and a transaction that stood still. */
const deadlineStates: ReadonlySet<string> = new Set(['57014', '55P03', '25P03', '25P04']);

/** The SQLSTATE of a failed query, found on the error or on what caused it. */
function sqlState(error: unknown): string | undefined {
  for (let cause = error; typeof cause === 'object' && cause !== null; cause = (cause as { cause?: unknown }).cause) {
    const { code } = cause as { code?: unknown };
    if (typeof code === 'string' && sqlStatePattern.test(code)) return code;
  }
  return undefined;
}

/**
 * Failures leave with their SQLSTATE only: the driver's own message holds the query and its parameters, and a parameter
 * may be a person's.
 */
function withoutValues(error: unknown): unknown {
  if (error instanceof PolkuError) return error;
  const state = sqlState(error);
  if (state !== undefined && deadlineStates.has(state))
    return new PolkuError('deadline_passed', 'The database took too long, and was stopped.');
  return state === undefined || unreachableStates.test(state)
    ? new PolkuError('database_unreachable', 'The database did not answer.')
    : new QueryRefused(state);
}

/** The same of a driver that fails before a query, such as where no connection is given. */
export const tellWithoutValues = (error: unknown): never => {
  throw withoutValues(error);
};

/** A query that the database refused: its SQLSTATE tells why, for those who can say it in words. */
export class QueryRefused extends PolkuError {
  readonly sqlState: string;

  constructor(state: string) {
    super('database_failed', `The database refused a query (SQLSTATE ${state}).`);
    this.sqlState = state;
  }
}

/** What one engine cannot keep or add up, such as a number finer than it holds, and another can. */
export class BeyondEngine extends PolkuError {
  constructor(what: string) {
    super('database_failed', `The database cannot hold the data (${what}).`);
  }
}

type Drizzle = PgDatabase<PgQueryResultHKT>;
/** What the drivers of Postgres do each in a way of its own. */
export interface Driver {
  readonly append: PolkuDatabase['append'];
  /** Begins a transaction, on a connection of its own where there are several, and ends it. */
  readonly transact: <T>(
    work: (transaction: Drizzle, append: PolkuDatabase['append']) => Promise<T>,
    config?: PgTransactionConfig,
  ) => Promise<T>;
}

const oneMoment: PgTransactionConfig = { isolationLevel: 'repeatable read', accessMode: 'read only' };

/** The engine's view of a drizzle database, whatever its driver. */
export function polkuDatabase(drizzle: Drizzle, { append, transact }: Driver): PolkuDatabase {
  const run = async <T>(work: (transaction: PolkuDatabase) => Promise<T>, config?: PgTransactionConfig): Promise<T> => {
    let thrownByWork: unknown;
    try {
      return await transact(async (transaction, appendInside) => {
        try {
          const nested: Driver = {
            append: appendInside,
            transact: (inner, innerConfig) => transaction.transaction((each) => inner(each, appendInside), innerConfig),
          };
          const inside: PolkuDatabase = { ...polkuDatabase(transaction, nested), snapshot: (read) => read(inside) };
          return await work(inside);
        } catch (error) {
          thrownByWork = error;
          throw error;
        }
      }, config);
    } catch (error) {
      throw error === thrownByWork ? error : withoutValues(error);
    }
  };
  const database: PolkuDatabase = {
    async execute<Row extends Readonly<Record<string, unknown>>>(query: SQL) {
      try {
        return (await drizzle.execute(query)) as unknown as { rows: Row[] };
      } catch (error) {
        throw withoutValues(error);
      }
    },
    append: async (rows) => {
      if (rows.rowCount === 0) return;
      await append(rows).catch((error: unknown) => {
        throw withoutValues(error);
      });
    },
    transaction: (work) => run(work),
    snapshot: (work) => run(work, oneMoment),
    freeSpace: async (tables) => {
      for (const table of tables) await database.execute(sql`vacuum ${sql.identifier(table)}`);
    },
  };
  return database;
}

/** One at a time, in every process that works on this database; ends with the transaction. */
export async function waitForTurn(transaction: PolkuDatabase, work: 'migrate' | 'import' | 'register'): Promise<void> {
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtext(${`polku ${work}`}))`);
}

/** Lets others that ask the same go on beside this one, and holds back who waits for its turn; false where somebody has the turn now. */
export async function shareTurn(transaction: PolkuDatabase, work: 'import'): Promise<boolean> {
  const { rows } = await transaction.execute<{ shared: boolean }>(
    sql`select pg_try_advisory_xact_lock_shared(hashtext(${`polku ${work}`})) as shared`,
  );
  return rows[0]!.shared;
}
