import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memorySource } from '../src/data-package/package-source.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { migrate } from '../src/database/migrate.ts';
import { openPostgres } from '../src/database/postgres.ts';
import { stewarded } from '../src/database/scoped.ts';
import { importPackage } from '../src/import/import-package.ts';
import { countedPackage } from './counted-package.ts';
import { newDatabaseUrl, ordinaryRoleUrl } from './databases.ts';
import { ofOrganisation } from './package-variants.ts';

describe('a steward’s import on a Postgres server', () => {
  let holder: OpenDatabase;
  let server: OpenDatabase;
  beforeAll(async () => {
    const url = await ordinaryRoleUrl(await newDatabaseUrl());
    holder = openPostgres(url);
    await migrate(holder);
    server = openPostgres(url, { sees: 'nobody' });
  });
  afterAll(() => Promise.all([holder.close(), server.close()]));

  const load = (steward: string, organisation: string, title = 'Counted') =>
    importPackage(stewarded(server, { organisations: [steward] }), memorySource(ofOrganisation(organisation, countedPackage)), {
      today: '2026-01-01',
      datasetId: 'counted',
      title,
    });
  const episodes = async () => {
    const { rows } = await holder.execute(
      sql`select organisation_id as id, count(*)::int as n from episodes group by organisation_id order by organisation_id`,
    );
    return rows;
  };

  it('security 2: loads, replaces and leaves alone what is their own, as the holder of the data would', async () => {
    expect(await load('satakunta', 'satakunta')).toMatchObject({ problemCount: 0, unchanged: false });
    expect(await load('pirkanmaa', 'pirkanmaa')).toMatchObject({ problemCount: 0, unchanged: false });
    expect(await load('satakunta', 'satakunta')).toMatchObject({ unchanged: true });
    expect(await load('satakunta', 'satakunta', 'Counted anew')).toMatchObject({ unchanged: false });
    expect(await episodes()).toEqual([
      { id: 'pirkanmaa', n: 18 },
      { id: 'satakunta', n: 18 },
    ]);
  });

  it('security 2: the database lets nobody load the rows of another organisation, and nothing of it stays', async () => {
    await expect(load('satakunta', 'kainuu')).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(load('satakunta', 'pirkanmaa', 'Taken')).rejects.toMatchObject({ code: 'not_allowed' });
    expect(await episodes()).toEqual([
      { id: 'pirkanmaa', n: 18 },
      { id: 'satakunta', n: 18 },
    ]);
  });
});
