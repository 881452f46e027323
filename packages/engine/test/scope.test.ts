import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memorySource } from '../src/data-package/package-source.ts';
import type { OpenDatabase, PolkuDatabase } from '../src/database/database.ts';
import { migrate } from '../src/database/migrate.ts';
import { openPostgres } from '../src/database/postgres.ts';
import { scoped } from '../src/database/scoped.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { listPilots } from '../src/evaluate/list-pilots.ts';
import { importPackage } from '../src/import/import-package.ts';
import { countedPackage } from './counted-package.ts';
import { engines, newDatabaseUrl, onServer, ordinaryRoleUrl } from './databases.ts';
import { ofOrganisation } from './package-variants.ts';

const counties = ['satakunta', 'pirkanmaa'] as const;
const metrics = ['time_to_service'];

async function loadCounties(database: PolkuDatabase): Promise<void> {
  for (const county of counties) {
    const report = await importPackage(database, memorySource(ofOrganisation(county, countedPackage)), {
      today: '2026-01-01',
      datasetId: 'work-ability',
      title: 'Work ability',
    });
    expect(report.problemCount).toBe(0);
  }
}

const countEpisodes = async (database: PolkuDatabase): Promise<number> => {
  const { rows } = await database.execute<{ n: number }>(sql`select count(*)::int as n from episodes`);
  return rows[0]!.n;
};

describe.each(engines)('security 2: rows of one organisation are closed to another, in $name', ({ open }) => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await open();
    await loadCounties(database);
  });
  afterAll(() => database.close());

  it('every table whose rows belong to an organisation forces row-level security, and no other is the app’s to read', async () => {
    const { rows } = await database.execute<{ name: string; isOwned: boolean; isForced: boolean; policies: number; isOpen: boolean }>(sql`
      select c.relname as name,
             exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id') as "isOwned",
             c.relrowsecurity and c.relforcerowsecurity as "isForced",
             (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
             has_table_privilege('polku_app', c.oid, 'select') as "isOpen"
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')`);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ isOwned, isForced, policies }) => isOwned && (!isForced || policies === 0))).toEqual([]);
    expect(rows.filter(({ isOwned, isOpen }) => isOpen && !isOwned)).toEqual([]);
  });

  it('the role of the app owns nothing, cannot log in and passes no policy', async () => {
    const { rows } = await database.execute(sql`
      select rolcanlogin, rolsuper, rolbypassrls, rolcreaterole,
             exists (select from pg_class where relowner = r.oid) as owns
      from pg_roles r where rolname = 'polku_app'`);
    expect(rows).toEqual([{ rolcanlogin: false, rolsuper: false, rolbypassrls: false, rolcreaterole: false, owns: false }]);
  });

  it('each sees its own rows, both see all, nobody sees none', async () => {
    const seenBy = (...organisations: string[]) => countEpisodes(scoped(database, { organisations }));
    expect(await seenBy('satakunta')).toBe(18);
    expect(await seenBy('satakunta', 'pirkanmaa')).toBe(36);
    expect(await seenBy('kainuu')).toBe(0);
    expect(await seenBy()).toBe(0);
    expect(await seenBy('')).toBe(0);
  });

  it.each([
    ["satakunta' or '1' = '1"],
    ["x'; reset role; --"],
    ['satakunta\u001fpirkanmaa'],
    ['sata\nkunta'],
    ['%'],
    ['{satakunta,pirkanmaa}'],
    ['*'],
  ])('an id made to see more sees nothing: %j', async (organisation) => {
    expect(await countEpisodes(scoped(database, { organisations: [organisation] }))).toBe(0);
  });

  it('evaluates and lists the same as alone in the database, where the other has a pilot of the same id', async () => {
    const own = scoped(database, { organisations: ['satakunta'] });
    const [named, answered] = [
      await evaluate(database, { pilot: 'p1', organisation: 'satakunta', policy: 'none', metrics }),
      await evaluate(own, { pilot: 'p1', policy: 'none', metrics }),
    ];
    expect(JSON.stringify(answered)).toBe(JSON.stringify(named));
    expect((await listPilots(own, 'none')).map(({ organisationId }) => organisationId)).toEqual(['satakunta']);
  });

  it('another’s pilot is refused in the words for one that does not exist', async () => {
    const own = scoped(database, { organisations: ['satakunta'] });
    const refusalOf = (organisation: string) =>
      evaluate(own, { pilot: 'p1', organisation, policy: 'steering' }).then(
        () => 'answered',
        ({ code, message }: { code: string; message: string }) => ({ code, message }),
      );
    expect(await refusalOf('pirkanmaa')).toEqual(await refusalOf('nowhere'));
    expect(await refusalOf('pirkanmaa')).toMatchObject({ code: 'unknown_pilot' });
  });

  it('writes nothing, not even of its own', async () => {
    const own = scoped(database, { organisations: ['satakunta'] });
    await expect(own.execute(sql`delete from episodes`)).rejects.toMatchObject({ code: 'database_failed', sqlState: '42501' });
    await expect(own.execute(sql`create table mine (n int)`)).rejects.toMatchObject({ sqlState: '42501' });
    expect(await countEpisodes(database)).toBe(36);
  });
});

describe('on a Postgres server', () => {
  let url: string;
  beforeAll(async () => {
    url = await ordinaryRoleUrl(await newDatabaseUrl());
    const holder = openPostgres(url);
    await migrate(holder);
    await loadCounties(holder);
    await holder.close();
  });

  it('security 2: the owner of the tables who says nothing sees no row, and writes none of an organisation it did not name', async () => {
    const owner = openPostgres(url, { sees: 'nobody' });
    expect(await countEpisodes(owner)).toBe(0);
    const write = owner.transaction(async (transaction) => {
      await transaction.execute(sql`set local app.organisations = 'satakunta'`);
      await transaction.execute(sql`
        insert into organisations (organisation_id, dataset_id, name, kind) values ('pirkanmaa', 'x', 'x', 'x')`);
    });
    await expect(write).rejects.toMatchObject({ sqlState: '42501' });
    await owner.close();
  });

  it('security 3: 1 000 interleaved questions of two organisations over two connections leak nothing', async () => {
    const pool = openPostgres(url, { sees: 'nobody', connections: 2 });
    const asking = Array.from({ length: 1_000 }, async (_, turn) => {
      const county = counties[turn % 2]!;
      const database = scoped(pool, { organisations: [county] });
      const read = (each: PolkuDatabase) =>
        each.execute<{ id: string; n: number }>(
          sql`select organisation_id as id, count(*)::int as n from episodes group by organisation_id`,
        );
      // Some fail in between, and leave their connection to the next.
      if (turn % 10 === 9) await database.execute(sql`select 1 / 0`).catch(() => undefined);
      const { rows } = await (turn % 3 === 0 ? database.snapshot(read) : read(database));
      return JSON.stringify(rows) === JSON.stringify([{ id: county, n: 18 }]);
    });
    expect((await Promise.all(asking)).filter((isOwn) => !isOwn)).toEqual([]);
    expect(await countEpisodes(pool)).toBe(0);
    await pool.close();
  });

  it('security 2: a login that may not make the role is told what an administrator is to do, and can go on then', async () => {
    const superuser = await newDatabaseUrl();
    const poor = await ordinaryRoleUrl(superuser);
    const { username } = new URL(poor);
    await onServer(superuser, `revoke polku_app from ${username}`);
    const database = openPostgres(poor);
    await expect(migrate(database)).rejects.toMatchObject({
      code: 'role_missing',
      message: expect.stringMatching(/create role polku_app nologin; grant polku_app to .* Nothing was changed\.$/),
    });
    await onServer(superuser, `grant polku_app to ${username}`);
    await migrate(database);
    expect(await countEpisodes(database)).toBe(0);
    await database.close();
  });
});
