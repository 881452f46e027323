import { sql } from 'drizzle-orm';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listEntries } from '../src/audit/read-trail.ts';
import { trailIn } from '../src/audit/trail.ts';
import { verifyTrail } from '../src/audit/verify-trail.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { migrate } from '../src/database/migrate.ts';
import { openPostgres } from '../src/database/postgres.ts';
import { countedPackage } from './counted-package.ts';
import { newDatabaseUrl, onServer } from './databases.ts';

/** A process that loads one of two packages after the other without end, and refuses callers meanwhile; it tells of each that is done. */
const program = `
  import { importPackage } from ${JSON.stringify(new URL('../dist/index.js', import.meta.url).href)};
  import { memorySource, openPostgres, trailIn } from ${JSON.stringify(new URL('../dist/node.js', import.meta.url).href)};
  const [url, files] = JSON.parse(process.env.WORK);
  const database = openPostgres(url);
  const trail = trailIn(database);
  const refuse = async () => {
    for (;;) {
      await trail.record({ action: 'denied', subject: 'somebody', organisation: 'o1', details: { procedure: 'pilots' } });
      process.stdout.write('refused\\n');
    }
  };
  const load = async () => {
    for (let i = 0; ; i += 1) {
      await importPackage(database, memorySource(files[i % 2]), { today: '2026-01-01', datasetId: 'counted', title: 'Counted' });
      process.stdout.write('loaded\\n');
    }
  };
  await Promise.all([refuse(), refuse(), load()]);
`;

const files = [countedPackage, { ...countedPackage, 'pilots.csv': countedPackage['pilots.csv'].replace('Pori', 'Pori again') }];

describe('a process that is killed while it writes', () => {
  let url: string;
  let database: OpenDatabase;
  beforeAll(async () => {
    url = await newDatabaseUrl();
    database = openPostgres(url);
    await migrate(database);
  });
  afterAll(() => database.close());

  /** What it had done by then. */
  async function killedAfter(told: number): Promise<void> {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      env: { ...process.env, WORK: JSON.stringify([url, files]) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let lines = 0;
    child.stdout.on('data', (text: Buffer) => {
      lines += text.toString().split('\n').length - 1;
      if (lines >= told) child.kill('SIGKILL');
    });
    await once(child, 'exit');
  }

  it.each([1, 7, 23, 60])('security 8: leaves a whole chain, which tells of what is there (after %s things done)', async (told) => {
    const before = (await verifyTrail(database)).entries;
    await killedAfter(told);
    // What the killed process had begun, the server ends by itself once it sees that nobody is there.
    await onServer(
      url,
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    const { entries, breaks } = await verifyTrail(database).catch(() => verifyTrail(database));
    expect(breaks).toEqual([]);
    expect(entries).toBeGreaterThanOrEqual(before + told);
    const imports = await listEntries(database, { action: 'imported' }, 1);
    const { rows } = await database.execute<{ hash: string }>(sql`select dataset_hash as hash from datasets`);
    expect(rows.map(({ hash }) => hash)).toEqual(imports.map(({ details }) => (details as { snapshot: string }).snapshot));
    await trailIn(database).record({ action: 'denied', subject: 'after', organisation: 'o1', details: { procedure: 'pilots' } });
    expect(await verifyTrail(database)).toMatchObject({ entries: entries + 1, breaks: [] });
  });
});
