import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../src/access/caller.ts';
import { trailIn } from '../src/audit/trail.ts';
import { verifyTrail } from '../src/audit/verify-trail.ts';
import { memorySource } from '../src/data-package/package-source.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { migrate } from '../src/database/migrate.ts';
import { openPostgres } from '../src/database/postgres.ts';
import { dataState } from '../src/evaluate/data-state.ts';
import { importPackage } from '../src/import/import-package.ts';
import { createCaller } from '../src/router/index.ts';
import { countedPackage } from './counted-package.ts';
import { newDatabaseUrl, ordinaryRoleUrl } from './databases.ts';
import { ofOrganisation, withOwnIds } from './package-variants.ts';

const counties = {
  satakunta: ofOrganisation('satakunta', countedPackage),
  lappi: ofOrganisation('lappi', withOwnIds('_l', countedPackage)),
};
const question = { pilot: 'p1', metrics: ['time_to_plan'] };
const member: Caller = { subject: 'member', roles: ['steering'], organisations: ['satakunta'], identifiedBy: 'provider' };

/** As a server with sign-in answers: by a login that is no superuser and sees nobody's rows, with a trail, a register and kept tables. */
describe('what a server answers its callers', () => {
  let holder: OpenDatabase;
  let database: OpenDatabase;
  beforeAll(async () => {
    const url = await ordinaryRoleUrl(await newDatabaseUrl());
    holder = openPostgres(url);
    await migrate(holder);
    for (const [datasetId, files] of Object.entries(counties)) {
      const report = await importPackage(holder, memorySource(files), { today: '2026-01-01', datasetId, title: datasetId });
      if (report.problemCount > 0) throw new Error(`${datasetId} has problems`);
    }
    database = openPostgres(url, { sees: 'nobody' });
  });
  afterAll(async () => {
    await database.close();
    await holder.close();
  });

  const as = (caller: Caller) => createCaller({ database, caller, trail: trailIn(holder), policy: 'steering', keptUnder: 'a version' });
  const count = async (table: string): Promise<number> =>
    (await holder.execute<{ n: number }>(sql.raw(`select count(*)::int as n from ${table} where organisation_id = 'satakunta'`))).rows[0]!
      .n;

  it('is kept, registered and written down in the caller’s own scope, and the same again is given once more', async () => {
    const first = await as(member).evaluation(question);
    expect(await as(member).evaluation(question)).toEqual(first);
    expect([await count('releases'), await count('released_views')]).toEqual([1, 1]);
    expect(await count('kept_tables')).toBeGreaterThan(0);
    expect((await verifyTrail(holder)).breaks).toEqual([]);
  });

  it('security 2: another county’s pilot is as one that does not exist, and nothing of it is kept', async () => {
    await expect(as(member).evaluation({ ...question, pilot: 'p1_l' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(as({ ...member, organisations: ['lappi'] }).evaluation(question)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('rests upon plans too: once one is locked for the county, what was kept before is no answer any more', async () => {
    const [before, ofOthers] = [await dataState(database, member), await dataState(database, { ...member, organisations: ['lappi'] })];
    await holder.execute(sql`
      insert into locked_plans (organisation_id, pilot_id, version_number, plan, hash, since, locked_at, locked_by)
      values ('satakunta', 'p1', 1, '{}', '', '2026-01-01', '2026-01-01', 'steward')`);
    expect(await dataState(database, member)).not.toBe(before);
    expect(await dataState(database, { ...member, organisations: ['lappi'] })).toBe(ofOthers);
  });

  it('of a researcher rests upon permits, which are read anew: nothing is kept for them', async () => {
    expect(await dataState(database, { ...member, roles: ['researcher'] })).toBeUndefined();
  });
});
