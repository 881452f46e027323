import { resourceNames } from '@polku/domain/data-package';
import { sql } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rowsOfBatch } from '../src/data-package/column-batch.ts';
import { memorySource } from '../src/data-package/package-source.ts';
import { validatePackage } from '../src/data-package/validate-package.ts';
import type { OpenDatabase, PolkuDatabase } from '../src/database/database.ts';
import { migrate } from '../src/database/migrate.ts';
import { migrations } from '../src/database/migrations.ts';
import { openPostgres } from '../src/database/postgres.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { importPackage } from '../src/import/import-package.ts';
import { countedPackage, table } from './counted-package.ts';
import { newDatabaseUrl } from './databases.ts';
import { schemaEditions, type SchemaEdition } from './schema-editions.ts';

const today = '2026-01-01';
const name = { datasetId: 'counted', title: 'Counted' };
/** With rows in every table whose key an edition of the schema changed. */
const files = {
  ...countedPackage,
  'plans.csv': table('plan_id,episode_id,kind,formed_on', 'k1,e1,work_ability_support,2024-03-01'),
  'planned_measures.csv': table('episode_id,plan_id,service,due_on', 'e1,k1,work_ability_team,2024-05-01'),
  'staffing.csv': table('team_id,role,from_on,full_time_equivalents', 't_new,client,2024-01-01,1', 't_new,support_person,2024-01-01,2'),
  'practices.csv': table('team_id,practice,from_on', 't_new,client_segmentation,2024-01-01'),
  'requirements.csv': table('team_id,requirement,assessed_on,met', 't_new,service_package,2024-02-01,true'),
  'description_phases.csv': table('organisation_id,phase,status', 'o1,segmentation,in_progress'),
  'interfaces.csv': table('organisation_id,counterpart,kind,state,described', 'o1,kela,interface,present,true'),
};

type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Rows of the package by file, and its hash. */
async function readPackage(): Promise<{ readonly rows: Rows; readonly hash: string }> {
  const rows: Record<string, Readonly<Record<string, unknown>>[]> = {};
  const report = await validatePackage(memorySource(files), {
    today,
    onColumns: (resource, batch) => void (rows[resource.name] ??= []).push(...rowsOfBatch(batch)),
  });
  expect(report.problems).toEqual([]);
  return { rows, hash: report.datasetHash };
}

/** A database as a program of that time made it, with the package in it. */
async function fill(
  database: PolkuDatabase,
  edition: SchemaEdition,
  { rows, hash }: Awaited<ReturnType<typeof readPackage>>,
): Promise<void> {
  await database.execute(sql`create table polku_migrations (name text primary key)`);
  for (const { name: migration, text } of edition.migrations) {
    for (const statement of text.split('--> statement-breakpoint')) await database.execute(sql.raw(statement));
    await database.execute(sql`insert into polku_migrations values (${migration})`);
  }
  await database.execute(sql`insert into datasets values (${name.datasetId}, ${name.title}, ${hash}, ${today}, '{}')`);
  await database.execute(sql`insert into dataset_organisations values ('o1', ${name.datasetId})`);
  for (const [resource, held] of Object.entries(rows)) {
    const { rows: columns } = await database.execute<{ name: string }>(sql`
      select column_name as name from information_schema.columns where table_schema = 'public' and table_name = ${resource}`);
    // A file that came later has no table yet.
    if (columns.length === 0) continue;
    const names = sql.join(
      columns.map((column) => sql.identifier(column.name)),
      sql`, `,
    );
    const numbered = held.map((row, place) => ({ ...row, row_id: place + 1 }));
    await database.execute(sql`
      insert into ${sql.identifier(resource)} (${names})
      select ${names} from json_populate_recordset(null::${sql.identifier(resource)}, ${JSON.stringify(numbered)}::json)`);
  }
}

async function countRows(database: PolkuDatabase): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const resource of resourceNames) {
    const { rows } = await database.execute<{ n: number }>(sql`select count(*)::int as n from ${sql.identifier(resource)}`);
    if (rows[0]!.n > 0) counts[resource] = rows[0]!.n;
  }
  return counts;
}

const tablesThen = (edition: SchemaEdition): ReadonlySet<string> =>
  new Set(edition.migrations.flatMap(({ text }) => [...text.matchAll(/CREATE TABLE "(\w+)"/g)].map(([, created]) => created!)));

describe('security 25: a database of an earlier schema', () => {
  let database: OpenDatabase;
  let content: Awaited<ReturnType<typeof readPackage>>;
  beforeAll(async () => {
    content = await readPackage();
  });
  beforeEach(async () => {
    database = openPostgres(await newDatabaseUrl());
  });
  afterEach(() => database.close());

  /** What the rows of the time answer in a database of today. */
  const expectedAnswer = async (edition: SchemaEdition): Promise<string> => {
    const fresh = openPostgres(await newDatabaseUrl());
    await migrate(fresh);
    await importPackage(fresh, memorySource(files), { today, ...name });
    for (const resource of resourceNames.toReversed()) {
      if (!tablesThen(edition).has(resource)) await fresh.execute(sql`delete from ${sql.identifier(resource)}`);
    }
    const answer = JSON.stringify(await evaluate(fresh, { pilot: 'p1', policy: 'none' }));
    await fresh.close();
    return answer;
  };

  it.each(schemaEditions)('$name is brought to this one with every row, and answers the same', async (edition) => {
    for (const { text, checksum } of edition.migrations) expect(createHash('sha256').update(text).digest('hex')).toBe(checksum);
    await fill(database, edition, content);
    const then = tablesThen(edition);
    await migrate(database);
    const expected = Object.entries(content.rows).filter(([resource]) => then.has(resource));
    expect(await countRows(database)).toEqual(Object.fromEntries(expected.map(([resource, rows]) => [resource, rows.length])));
    const { rows } = await database.execute(sql`select name, checksum from polku_migrations order by name`);
    expect(rows).toEqual(migrations.map(({ name: migration, checksum }) => ({ name: migration, checksum })));
    expect(JSON.stringify(await evaluate(database, { pilot: 'p1', policy: 'none' }))).toBe(await expectedAnswer(edition));
    expect(await importPackage(database, memorySource(files), { today, ...name })).toMatchObject({ problemCount: 0, unchanged: true });
    expect(await importPackage(database, memorySource(files), { today, ...name, title: 'Anew' })).toMatchObject({ unchanged: false });
  });

  it.each([
    [
      'a newer one',
      sql`insert into polku_migrations values ('9999_schema', 'x')`,
      'newer_database',
      /newer Polku: its schema is 9999_schema/,
    ],
    [
      'one whose migration was edited',
      sql`update polku_migrations set checksum = 'x' where name = '0001_schema'`,
      'other_schema',
      /0001_schema/,
    ],
    ['one with a migration of somebody else', sql`insert into polku_migrations values ('0001_own', 'x')`, 'other_schema', /0001_own/],
  ] as const)('%s is refused in one line', async (_, change, code, words) => {
    await migrate(database);
    await database.execute(change);
    const failure = await migrate(database).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code, message: expect.stringMatching(words) });
    expect((failure as Error).message).toMatch(/^[^\n]+Nothing was changed\.$/);
  });

  it('tables that Polku did not make are left as they are', async () => {
    await database.execute(sql`create table arms (side text)`);
    await database.execute(sql`insert into arms values ('left')`);
    await expect(migrate(database)).rejects.toMatchObject({
      code: 'other_schema',
      message: expect.stringContaining('0000_schema was refused'),
    });
    const { rows } = await database.execute(sql`select * from arms`);
    expect(rows).toEqual([{ side: 'left' }]);
  });
});
