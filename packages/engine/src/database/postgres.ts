import { sql, type SQL } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool, type ClientBase, type PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { loadingDeadlines, poolSettings, waitOf, whileWanted, type Deadlines } from './deadlines.ts';
import { polkuDatabase, tellWithoutValues, type Driver, type OpenDatabase, type PolkuDatabase } from './database.ts';
import { copyStatement, copyText, quotedName, type TableRows } from './table-rows.ts';

export interface PostgresOptions {
  /**
   * `holder` sees the rows of every organisation that its login may see; to `nobody` the tables are empty, until `scoped` says whose rows
   * are asked for.
   */
  readonly sees?: 'holder' | 'nobody';
  readonly connections?: number;
  /** How long anything may take: as long as a load of a package takes, unless told. */
  readonly deadlines?: Partial<Deadlines>;
}

/**
 * Opens a pool of connections to a Postgres server. An unreachable server shows at the first query.
 *
 * @param options How long anything may take, those of one who loads packages unless told; and whose rows are seen.
 */
export function openPostgres(url: string, { sees = 'holder', connections, deadlines: own }: PostgresOptions = {}): OpenDatabase {
  const deadlines: Deadlines = { ...loadingDeadlines, ...own, ...(connections !== undefined && { connections }) };
  const pool = new Pool({
    ...poolSettings(url, deadlines),
    ...(sees === 'holder' && { onConnect: async (client: ClientBase) => void (await client.query('set app.holder = on')) }),
  });
  // A connection may break while idle or between two queries of a transaction: without a listener that would end the
  // process. The pool replaces the connection, and the next query on it fails.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const connected = async <T>(work: (client: PoolClient) => Promise<T>): Promise<T> => {
    const wait = waitOf(deadlines);
    // drizzle does not give a connection back whose BEGIN fails, so it is taken here. After any failure nobody knows what state it is in.
    let client: PoolClient | undefined;
    const giveBack = (isSound: boolean) => {
      client?.release(!isSound);
      client = undefined;
    };
    // The connection is cut, since a server that hangs hears nothing else; one that works notices within a second that nobody waits.
    const cut = () => giveBack(false);
    try {
      wait.signal.throwIfAborted();
      client = await pool.connect();
      wait.signal.throwIfAborted();
      wait.signal.addEventListener('abort', cut);
      const result = await work(client);
      giveBack(true);
      return result;
    } catch (error) {
      throw wait.signal.aborted ? wait.signal.reason : error;
    } finally {
      wait.end();
      giveBack(false);
    }
  };
  const transact: Driver['transact'] = (work, config) =>
    connected((client) => drizzle(client).transaction((transaction) => work(transaction, appendTo(client)), config));
  const database: PolkuDatabase = {
    ...polkuDatabase(drizzle(pool), { transact, append: (rows) => transact((_, append) => append(rows)) }),
    execute: <Row extends Readonly<Record<string, unknown>>>(query: SQL) =>
      connected((client) => polkuDatabase(drizzle(client), neverBegun).execute<Row>(query)).catch(tellWithoutValues),
  };
  return {
    ...database,
    isReachable: () =>
      whileWanted(AbortSignal.timeout(Math.min(deadlines.connectMillis, mostMillisToBeReached)), () =>
        database.execute(sql`select 1`),
      ).then(
        () => true,
        () => false,
      ),
    close: () => pool.end(),
  };
}

/** What does not answer by then is not ready for questions. */
const mostMillisToBeReached = 3_000;

/** For a single statement. */
const neverBegun: Driver = {
  append: () => Promise.reject(new Error('A statement appends nothing.')),
  transact: () => Promise.reject(new Error('A statement begins no transaction.')),
};

/**
 * COPY goes into no table on which row-level security is in force for this login, as it is for all but superusers. Then the rows go into
 * a table of the transaction's own first, and from there in, each of them judged by the policies.
 */
const appendTo = (client: ClientBase): PolkuDatabase['append'] => {
  const judged = new Map<string, Promise<boolean>>();
  const isJudged = async (table: string): Promise<boolean> => {
    const { rows } = await client.query<{ active: boolean }>('select row_security_active($1::regclass) as active', [quotedName(table)]);
    return rows[0]!.active;
  };
  const copy = (rows: TableRows) =>
    pipeline(Readable.from([Buffer.from(copyText(rows))]), client.query(copyFrom(copyStatement(rows, 'stdin'))));
  return async (rows) => {
    const { table } = rows;
    if (!judged.has(table)) judged.set(table, isJudged(table));
    if (!(await judged.get(table)!)) return copy(rows);
    const [waiting, into] = [`incoming_${table}`, quotedName(table)];
    const named = [...Object.keys(rows.columns), ...(rows.numbered === undefined ? [] : [rows.numbered.column])];
    const columns = named.map(quotedName).join(', ');
    await client.query(`create temp table if not exists ${quotedName(waiting)} (like ${into}) on commit drop`);
    await copy({ ...rows, table: waiting });
    await client.query(`insert into ${into} (${columns}) select ${columns} from ${quotedName(waiting)}`);
    await client.query(`truncate ${quotedName(waiting)}`);
  };
};
