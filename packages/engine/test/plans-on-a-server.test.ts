import { conclusionSchema, currentVersion, planHash, type Conclusion } from '@polku/domain/evaluation';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256Of } from '../src/audit/chain.ts';
import { listEntries } from '../src/audit/read-trail.ts';
import { trailIn } from '../src/audit/trail.ts';
import { memorySource } from '../src/data-package/package-source.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { importPackage } from '../src/import/import-package.ts';
import { createCaller } from '../src/router/index.ts';
import { enginesOfUse } from './databases.ts';
import { designedPackage, usualPeriods } from './designed-package.ts';

const pilot = 'p1';
const options = { today: '2026-01-01', datasetId: 'designed', title: 'Designed' };
const decidesOn = 'time_to_service,primary,,,2024-12-31,,';
const withSecondary = [decidesOn, 'time_to_contact,secondary,,,2024-12-31,,'];

describe.each(enginesOfUse)('a plan that is locked on $name', ({ open }) => {
  let database: OpenDatabase;
  const load = async (plan: readonly string[]): Promise<void> => {
    const files = designedPackage({ periods: usualPeriods(60), design: 'before_after_parallel', plan });
    expect((await importPackage(database, memorySource(files), options)).problems).toEqual([]);
  };
  const steward = () =>
    createCaller({
      database,
      policy: 'none',
      trail: trailIn(database),
      caller: { subject: 'steward', roles: ['steward'], organisations: 'all' },
    });
  const member = () =>
    createCaller({
      database,
      policy: 'none',
      trail: trailIn(database),
      caller: { subject: 'member', roles: ['steering'], organisations: 'all' },
    });
  const concluded = async (metric: string): Promise<Conclusion> => {
    const { results } = await member().evaluation({ pilot, metrics: [metric], asOf: '2024-12-31' });
    return conclusionSchema.parse('conclusions' in results[0]! ? results[0].conclusions![0] : undefined);
  };
  beforeAll(async () => {
    database = await open();
    await load([decidesOn]);
  });
  afterAll(() => database.close());

  it('security 7: is locked by a steward alone, with its hash and the day of the server', async () => {
    await expect(member().plans.lock({ pilot })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await member().plans.locked({ pilot })).toBeNull();
    await expect(steward().plans.lock({ pilot, hash: '0'.repeat(64) })).rejects.toMatchObject({ cause: { code: 'plan_refused' } });
    const locked = await steward().plans.lock({ pilot });
    const { plan, hash, since, reason } = currentVersion(locked);
    expect({ hash, reason }).toEqual({ hash: planHash(plan, sha256Of), reason: null });
    expect(since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(await member().plans.locked({ pilot })).toEqual(locked);
    expect(await steward().plans.lock({ pilot })).toEqual(locked);
    expect((await listEntries(database, { action: 'plan_locked' }, 10)).map(({ details }) => details)).toEqual([
      { pilot, version: 1, hash },
    ]);
  });

  it('security 7: is what evaluations follow, and lets its measures decide', async () => {
    const { provenance } = await member().evaluation({ pilot, metrics: ['time_to_service'], asOf: '2024-12-31' });
    const { hash, since } = currentVersion((await member().plans.locked({ pilot }))!);
    expect(provenance).toMatchObject({ planHash: hash, planLockedOn: since });
    expect(await concluded('time_to_service')).toMatchObject({ priority: 'primary' });
    expect(await concluded('time_to_contact')).toMatchObject({ priority: 'exploratory' });
  });

  it('security 7: refuses rows that say another until it is amended, with a reason', async () => {
    await load(withSecondary);
    await expect(concluded('time_to_contact')).rejects.toMatchObject({ cause: { code: 'plan_refused' } });
    await expect(steward().plans.lock({ pilot })).rejects.toMatchObject({ cause: { code: 'plan_refused' } });
    await expect(steward().plans.amend({ pilot, reason: ' ' })).rejects.toMatchObject({ cause: { code: 'plan_refused' } });
    await expect(member().plans.amend({ pilot, reason: 'why' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { versions } = await steward().plans.amend({ pilot, reason: 'Contacts matter too.' });
    expect(versions.map(({ reason }) => reason)).toEqual([null, 'Contacts matter too.']);
    expect((await listEntries(database, { action: 'plan_amended' }, 10)).map(({ details }) => details)).toMatchObject([
      { pilot, version: 2 },
    ]);
  });

  it('security 7: what was added after its results were looked at is exploratory, and what had been said before decides still', async () => {
    expect(await concluded('time_to_contact')).toMatchObject({ priority: 'exploratory' });
    expect(await concluded('time_to_service')).toMatchObject({ priority: 'primary' });
    const { rows } = await database.execute<{ seen: unknown }>(sql`
      select seen_before as seen from releases where plan_version = 2 order by released_at desc limit 1`);
    expect(rows[0]!.seen).toEqual(['time_to_contact']);
  });

  it('security 7: what was added before anybody looked may decide', async () => {
    await load([...withSecondary, 'data_completeness,secondary,,,2024-12-31,,']);
    await steward().plans.amend({ pilot, reason: 'No results of completeness were known.' });
    expect(await concluded('data_completeness')).toMatchObject({ priority: 'secondary' });
  });

  it('security 7: what changes for every measure, as the level at which they decide, makes all exploratory that were seen', async () => {
    await steward().plans.amend({ pilot, choices: { alpha: 0.01 }, reason: 'Too many looks.' });
    expect(await concluded('time_to_service')).toMatchObject({ priority: 'exploratory' });
  });

  it('security 7: a version is neither changed nor taken away', async () => {
    await expect(database.execute(sql`update locked_plans set reason = 'x'`)).rejects.toMatchObject({ sqlState: '42501' });
    await expect(database.execute(sql`delete from locked_plans`)).rejects.toMatchObject({ sqlState: '42501' });
  });
});
