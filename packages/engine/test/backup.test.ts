import { sql } from 'drizzle-orm';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { gunzipSync, gzipSync } from 'node:zlib';
import { restoreBackup } from '../src/backup/restore-backup.ts';
import { writeBackup } from '../src/backup/write-backup.ts';
import { folderSource } from '../src/data-package/folder-source.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { migrate } from '../src/database/migrate.ts';
import { openPostgres } from '../src/database/postgres.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { importPackage } from '../src/import/import-package.ts';
import { newDatabaseUrl, onServer } from './databases.ts';

const example = join(import.meta.dirname, '../../../examples/waiting-list');
const madeAt = '2026-01-01T00:00:00Z';
const verify = { verify: true };

let url: string;
let place: string;
let backup: string;
beforeAll(async () => {
  url = await newDatabaseUrl();
  const database = openPostgres(url);
  await migrate(database);
  await importPackage(database, folderSource(example), { today: '2026-01-01', datasetId: 'waiting-list', title: 'Waiting list' });
  // What a file of rows may have in it, and COPY must write as letters.
  await database.execute(sql`update pilots set name = ${'Tab\tand\nline, \\N, "quotes", ä, 🙂'} `);
  await database.close();
});
beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'polku-backup-'));
  backup = join(place, 'backup');
  mkdirSync(backup);
});
afterEach(() => rmSync(place, { recursive: true }));

const opened = async <T>(at: string, work: (database: OpenDatabase) => Promise<T>): Promise<T> => {
  const database = openPostgres(at);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
};

const answer = (at: string) =>
  opened(at, async (database) =>
    JSON.stringify(await evaluate(database, { pilot: 'waiting_list', metrics: ['time_to_service'], policy: 'none' })),
  );

const tablesOf = (at: string) =>
  opened(at, async (database) => {
    const { rows } = await database.execute<{ name: string }>(
      sql`select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
    );
    return rows.map(({ name }) => name);
  });

describe('a backup', () => {
  it('has every table, may be read by nobody else, and is restored to the same answers', async () => {
    const manifest = await writeBackup(url, backup, madeAt);
    expect(['polku_migrations', ...manifest.tables.map(({ name }) => name)].toSorted()).toEqual((await tablesOf(url)).toSorted());
    for (const file of readdirSync(backup)) expect(statSync(join(backup, file)).mode & 0o777).toBe(0o600);
    const restored = await newDatabaseUrl();
    expect(await restoreBackup(restored, backup, verify)).toEqual(manifest);
    expect(await answer(restored)).toBe(await answer(url));
  });

  it('of what was restored is the same, file by file', async () => {
    const first = await writeBackup(url, backup, madeAt);
    const restored = await newDatabaseUrl();
    await restoreBackup(restored, backup, { verify: false });
    const again = join(place, 'again');
    mkdirSync(again);
    expect(await writeBackup(restored, again, madeAt)).toEqual(first);
    for (const file of readdirSync(backup)) expect(readFileSync(join(again, file))).toEqual(readFileSync(join(backup, file)));
  });

  it('is of one moment, whatever is loaded meanwhile', async () => {
    const whole = await newDatabaseUrl();
    await opened(whole, migrate);
    const load = opened(whole, (database) =>
      importPackage(database, folderSource(example), { today: '2026-01-01', datasetId: 'waiting-list', title: 'Waiting list' }),
    );
    const { tables } = await writeBackup(whole, backup, madeAt);
    await load;
    const rows = Object.fromEntries(tables.map((table) => [table.name, table.rows]));
    expect(rows['datasets'] === 0).toBe(rows['episodes'] === 0);
  });
});

const nothingKept = async (at: string) => expect(await tablesOf(at)).toEqual([]);

describe('a restore refuses', () => {
  const inFile = (change: (text: string) => string) => () => {
    const path = join(backup, 'episodes.copy.gz');
    writeFileSync(path, gzipSync(change(gunzipSync(readFileSync(path)).toString())));
  };

  it.each([
    ['a changed value', inFile((text) => text.replace('2', '3')), /episodes\.copy\.gz: the file does not have the content/],
    ['a lost row', inFile((text) => text.slice(text.indexOf('\n') + 1)), /episodes\.copy\.gz: the file has \d+ rows, and \d+ were written/],
    [
      'a file that ends too early',
      () => writeFileSync(join(backup, 'episodes.copy.gz'), readFileSync(join(backup, 'episodes.copy.gz')).subarray(0, 100)),
      /episodes\.copy\.gz: it is missing, or cannot be read to its end/,
    ],
    ['a missing file', () => rmSync(join(backup, 'events.copy.gz')), /events\.copy\.gz: it is missing/],
    ['a backup that was not finished', () => rmSync(join(backup, 'manifest.json')), /no manifest\.json/],
    ['something else', () => writeFileSync(join(backup, 'manifest.json'), '{}'), /not that of a backup/],
    [
      'a file of another folder',
      () =>
        writeFileSync(
          join(backup, 'manifest.json'),
          readFileSync(join(backup, 'manifest.json'), 'utf8').replace('"episodes"', '"../episodes"'),
        ),
      /not that of a backup/,
    ],
    [
      'a newer schema',
      () =>
        writeFileSync(
          join(backup, 'manifest.json'),
          readFileSync(join(backup, 'manifest.json'), 'utf8').replaceAll(/"\d{4}_schema"/g, '"9999_schema"'),
        ),
      /newer Polku/,
    ],
  ])('%s, and changes nothing', async (_, damage, message) => {
    await writeBackup(url, backup, madeAt);
    damage();
    const target = await newDatabaseUrl();
    await expect(restoreBackup(target, backup, verify)).rejects.toThrow(message);
    await nothingKept(target);
  });

  it('a database that is not empty', async () => {
    await writeBackup(url, backup, madeAt);
    const before = await answer(url);
    await expect(restoreBackup(url, backup, verify)).rejects.toMatchObject({
      code: 'backup_refused',
      message: expect.stringContaining('not empty'),
    });
    expect(await answer(url)).toBe(before);
  });

  it('rows that did not arrive as they were written', async () => {
    await writeBackup(url, backup, madeAt);
    const target = await newDatabaseUrl();
    // A database that changes what it is given, as one with a trigger of somebody else may.
    await onServer(
      target,
      `create function spoil() returns event_trigger language plpgsql as $$ begin
         if exists (select from pg_class where relname = 'pilots' and relnamespace = 'public'::regnamespace) then
           create or replace function changed() returns trigger language plpgsql as 'begin new.name = ''other''; return new; end';
           if not exists (select from pg_trigger where tgname = 'change') then
             create trigger change before insert on pilots for each row execute function changed();
             alter table pilots enable always trigger change;
           end if;
         end if; end $$;
       create event trigger spoils on ddl_command_end when tag in ('CREATE TABLE') execute function spoil()`,
    );
    await expect(restoreBackup(target, backup, verify)).rejects.toThrow(/pilots\.copy\.gz: the database does not have the content/);
    await nothingKept(target);
  });
});

describe('a backup is refused', () => {
  it('of a database without Polku', async () => {
    await expect(writeBackup(await newDatabaseUrl(), backup, madeAt)).rejects.toMatchObject({ code: 'backup_refused' });
  });

  it('to a role that sees a part of the rows, which would get a part without a word', async () => {
    const part = await newDatabaseUrl();
    await opened(part, migrate);
    await onServer(
      part,
      `alter table episodes enable row level security; create role part_reader login password 'test';
       grant select on all tables in schema public to part_reader`,
    );
    const reader = new URL(part);
    reader.username = 'part_reader';
    await expect(writeBackup(reader.href, backup, madeAt)).rejects.toMatchObject({
      code: 'backup_refused',
      message: expect.stringContaining('BYPASSRLS'),
    });
  });
});
