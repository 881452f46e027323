import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool } from 'pg';
import { polkuDatabase, type OpenDatabase, type Transact } from './database.ts';

const connectionTimeoutMillis = 10_000;

/** Opens a pool of connections to a Postgres server. An unreachable server shows at the first query. */
export function openPostgres(url: string): OpenDatabase {
  const pool = new Pool({ connectionString: url, connectionTimeoutMillis });
  // A connection may break while idle or between two queries of a transaction: without a listener that would end the
  // process. The pool replaces the connection, and the next query on it fails.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const transact: Transact = async (work, config) => {
    // drizzle does not give a connection back whose BEGIN fails, so it is taken here. After any failure nobody knows what state it is in.
    const client = await pool.connect();
    let isSound = false;
    try {
      const result = await drizzle(client).transaction(work, config);
      isSound = true;
      return result;
    } finally {
      client.release(!isSound);
    }
  };
  const database = polkuDatabase(drizzle(pool), transact);
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
