import { PolkuError } from '@polku/domain';
import type { SQL } from 'drizzle-orm';
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

/** The SQLSTATE of a failed query, found on the error or on what caused it. */
function sqlState(error: unknown): string | undefined {
  for (let cause = error; typeof cause === 'object' && cause !== null; cause = (cause as { cause?: unknown }).cause) {
    const { code } = cause as { code?: unknown };
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
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
  return state === undefined
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
