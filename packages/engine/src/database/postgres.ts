import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool } from 'pg';
import { polkuDatabase, type OpenDatabase } from './database.ts';

const connectionTimeoutMillis = 10_000;

/** Opens a pool of connections to a Postgres server. An unreachable server shows at the first query. */
export function openPostgres(url: string): OpenDatabase {
  const pool = new Pool({ connectionString: url, connectionTimeoutMillis });
  // A connection that breaks while idle is replaced; without a listener it would end the process.
  pool.on('error', () => undefined);
  const database = polkuDatabase(drizzle(pool));
  return {
    ...database,
    isReachable: () =>
      database.execute(sql`select 1`).then(
        () => true,
        () => false,
      ),
    close: () => pool.end(),
  };
}
