import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool, type ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { polkuDatabase, type Driver, type OpenDatabase, type PolkuDatabase } from './database.ts';
import { copyStatement, copyText } from './table-rows.ts';

const connectionTimeoutMillis = 10_000;

/** Opens a pool of connections to a Postgres server. An unreachable server shows at the first query. */
export function openPostgres(url: string): OpenDatabase {
  const pool = new Pool({ connectionString: url, connectionTimeoutMillis });
  // A connection may break while idle or between two queries of a transaction: without a listener that would end the
  // process. The pool replaces the connection, and the next query on it fails.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const transact: Driver['transact'] = async (work, config) => {
    // drizzle does not give a connection back whose BEGIN fails, so it is taken here. After any failure nobody knows what state it is in.
    const client = await pool.connect();
    let isSound = false;
    try {
      const result = await drizzle(client).transaction((transaction) => work(transaction, appendTo(client)), config);
      isSound = true;
      return result;
    } finally {
      client.release(!isSound);
    }
  };
  const database = polkuDatabase(drizzle(pool), {
    transact,
    append: (rows) => transact((_, append) => append(rows)),
  });
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

const appendTo =
  (client: ClientBase): PolkuDatabase['append'] =>
  async (rows) => {
    await pipeline(Readable.from([Buffer.from(copyText(rows))]), client.query(copyFrom(copyStatement(rows, 'stdin'))));
  };
