import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entriesOfClient } from '../src/audit/audited-clients.ts';
import { listEntries } from '../src/audit/read-trail.ts';
import { trailIn } from '../src/audit/trail.ts';
import { verifyTrail } from '../src/audit/verify-trail.ts';
import { memorySource } from '../src/data-package/package-source.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { importPackage } from '../src/import/import-package.ts';
import { countedPackage } from './counted-package.ts';
import { enginesOfUse } from './databases.ts';

const options = { today: '2026-01-01', datasetId: 'counted', title: 'Counted', subject: 'steward' };
/** The same without the client `c12`, who made one episode. */
const withoutOne = {
  ...countedPackage,
  'clients.csv': countedPackage['clients.csv'].replace('c12,o1\n', ''),
  ...Object.fromEntries(
    (['episodes.csv', 'events.csv', 'services.csv', 'pathway.csv'] as const).map((file) => [
      file,
      countedPackage[file].replaceAll(/^e12,.*\n/gm, ''),
    ]),
  ),
};

describe.each(enginesOfUse)('what the trail tells of imports, on $name', ({ open }) => {
  let database: OpenDatabase;
  const load = (files: Readonly<Record<string, string>>, datasetId = options.datasetId) =>
    importPackage(database, memorySource(files), { ...options, datasetId });
  const actions = async () => (await listEntries(database, {}, 100)).map(({ action, organisation }) => [action, organisation]);
  beforeAll(async () => {
    database = await open();
    await load(countedPackage);
    await load(withoutOne);
  });
  afterAll(() => database.close());

  it('security 8: an import is told with its hash, what it replaced, and the last day that it knows about', async () => {
    const [first, second] = await listEntries(database, { organisation: 'o1' }, 10);
    expect(first).toMatchObject({ action: 'imported', subject: 'steward', details: { package: 'counted', replaced: null } });
    expect(second!.details).toMatchObject({ replaced: (first!.details as { snapshot: string }).snapshot, observedUntil: '2025-06-30' });
  });

  it('security 8: an import that changes nothing is not one, and one that is refused is told as that', async () => {
    const before = await actions();
    expect(await load(withoutOne)).toMatchObject({ unchanged: true });
    expect(await actions()).toEqual(before);
    await load({ ...withoutOne, 'teams.csv': withoutOne['teams.csv'].replace('t_old', 't_new') });
    expect(await actions()).toEqual([['import_refused', ''], ...before]);
  });

  it('security 8: who loads nothing else is the role of the database', async () => {
    await importPackage(database, memorySource(withoutOne), { ...options, title: 'Anew', subject: undefined });
    const entries = await listEntries(database, { action: 'imported' }, 10);
    expect(entries.at(-1)!.subject).toMatch(/^database:\w+$/);
  });

  it('security 8: who has processed a client’s data is told while a package held them, and no longer', async () => {
    const trail = trailIn(database);
    const details = { package: 'counted', permit: 'P1', purpose: 'research', pilot: 'p1' };
    await trail.record({ action: 'read_under_permit', subject: 'researcher', organisation: 'o1', details });
    await trail.record({ action: 'read_under_permit', subject: 'other', organisation: 'o1', details: { ...details, package: 'another' } });
    const of = async (client: string, organisation?: string) =>
      (await entriesOfClient(database, client, organisation)).map(({ action, number }) => `${action} ${number}`);
    expect(await of('c1')).toEqual(['imported 1', 'imported 2', 'imported 3', 'read_under_permit 4']);
    expect(await of('c1', 'o1')).toEqual(await of('c1'));
    // The second import took the client away.
    expect(await of('c12')).toEqual(['imported 1', 'imported 2']);
    expect(await of('c99')).toEqual([]);
    expect(await of('c1', 'o2')).toEqual([]);
    await load(countedPackage);
    expect(await of('c12')).toEqual(['imported 1', 'imported 2', 'imported 6']);
  });

  it('security 8: no id of a client is in the trail, and the same client has another digest in another organisation', async () => {
    const inOther = Object.fromEntries(
      Object.entries(countedPackage).map(([file, text]) => [file, text.replaceAll(/\bo1\b/g, 'o2')]),
    ) as typeof countedPackage;
    expect((await load(inOther, 'other')).problems).toEqual([]);
    const { rows } = await database.execute<{ trail: string }>(sql`
      select (select string_agg(e::text, ' ') from audit_entries e) || (select string_agg(c::text, ' ') from audited_clients c) as trail`);
    expect(rows[0]!.trail).not.toMatch(/\bc1\b/);
    const digests = await database.execute<{ n: number }>(sql`
      select count(*)::int as n from (
        select client_digest from audited_clients where organisation_id = 'o1'
        intersect select client_digest from audited_clients where organisation_id = 'o2') as both_of_them`);
    expect(digests.rows[0]!.n).toBe(0);
    expect((await verifyTrail(database)).breaks).toEqual([]);
  });
});
