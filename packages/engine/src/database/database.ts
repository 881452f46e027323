import { PolkuError } from '@polku/domain';
import { sql, type SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/** What the engine asks of a database: the same on PGlite, on a Postgres server and inside a transaction. */
export interface PolkuDatabase {
  execute<Row extends Readonly<Record<string, unknown>>>(query: SQL): Promise<{ readonly rows: readonly Row[] }>;
  /** All or nothing: what `work` did is undone when it throws. */
  transaction<T>(work: (transaction: PolkuDatabase) => Promise<T>): Promise<T>;
}

export interface OpenDatabase extends PolkuDatabase {
  isReachable(): Promise<boolean>;
  close(): Promise<void>;
}

/** A class of SQLSTATE, then three characters; the codes of sockets, such as EPIPE, are no such thing. */
const sqlStatePattern = /^(?:\d[0-9A-Z]|F0|HV|P0|XX)[0-9A-Z]{3}$/;
/** Connection failures, too many connections, and a server that is stopping or starting. */
const unreachableStates = /^(?:08|57P|53300)/;

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
  return state === undefined || unreachableStates.test(state)
    ? new PolkuError('database_unreachable', 'The database did not answer.')
    : new PolkuError('database_failed', `The database refused a query (SQLSTATE ${state}).`);
}

/** The engine's view of a drizzle database, whatever its driver. */
export function polkuDatabase(drizzle: PgDatabase<PgQueryResultHKT>): PolkuDatabase {
  return {
    async execute<Row extends Readonly<Record<string, unknown>>>(query: SQL) {
      try {
        return (await drizzle.execute(query)) as unknown as { rows: Row[] };
      } catch (error) {
        throw withoutValues(error);
      }
    },
    async transaction(work) {
      let thrownByWork: unknown;
      try {
        return await drizzle.transaction(async (transaction) => {
          try {
            return await work(polkuDatabase(transaction));
          } catch (error) {
            thrownByWork = error;
            throw error;
          }
        });
      } catch (error) {
        throw error === thrownByWork ? error : withoutValues(error);
      }
    },
  };
}

/** One at a time, in every process that works on this database; ends with the transaction. */
export async function waitForTurn(transaction: PolkuDatabase, work: 'migrate' | 'import'): Promise<void> {
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtext(${`polku ${work}`}))`);
}
