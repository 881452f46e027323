import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool, type ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { loadingDeadlines, poolSettings, waitOf, type Deadlines } from './deadlines.ts';
import { polkuDatabase, type Driver, type OpenDatabase, type PolkuDatabase } from './database.ts';
import { copyStatement, copyText } from './table-rows.ts';

/**
 * Opens a pool of connections to a Postgres server. An unreachable server shows at the first query.
 *
 * @param deadlines How long anything may take: those of one who loads packages, unless told.
 */
export function openPostgres(url: string, deadlines: Deadlines = loadingDeadlines): OpenDatabase {
  const pool = new Pool(poolSettings(url, deadlines));
  // A connection may break while idle or between two queries of a transaction: without a listener that would end the
  // process. The pool replaces the connection, and the next query on it fails.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const transact: Driver['transact'] = async (work, config) => {
    const wait = waitOf(deadlines);
    wait.throwIfAborted();
    // drizzle does not give a connection back whose BEGIN fails, so it is taken here. After any failure nobody knows what state it is in.
    const client = await pool.connect();
    let isOurs = true;
    const giveBack = (isSound: boolean) => {
      if (isOurs) client.release(!isSound);
      isOurs = false;
    };
    // The connection is cut, since a server that hangs hears nothing else; one that works notices within a second that nobody waits.
    const cut = () => giveBack(false);
    wait.addEventListener('abort', cut);
    try {
      wait.throwIfAborted();
      const result = await drizzle(client).transaction((transaction) => work(transaction, appendTo(client)), config);
      giveBack(true);
      return result;
    } catch (error) {
      throw wait.aborted ? wait.reason : error;
    } finally {
      wait.removeEventListener('abort', cut);
      giveBack(false);
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
