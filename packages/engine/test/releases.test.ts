import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../src/access/rights.ts';
import { listEntries } from '../src/audit/read-trail.ts';
import { trailIn, withoutTrail } from '../src/audit/trail.ts';
import { verifyTrail } from '../src/audit/verify-trail.ts';
import { memorySource } from '../src/data-package/package-source.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { importPackage } from '../src/import/import-package.ts';
import { createCaller } from '../src/router/index.ts';
import { countedPackage } from './counted-package.ts';
import { enginesOfUse } from './databases.ts';

const options = { today: '2026-01-01', datasetId: 'counted', title: 'Counted' };
const pilot = 'p1';
const question = { pilot, metrics: ['time_to_service', 'withdrawn'] };

describe.each(enginesOfUse)('releases on $name', ({ open }) => {
  let database: OpenDatabase;
  /** One who calls a server. */
  const as = (subject: string, roles: readonly Role[], policy: 'steering' | 'public' = 'steering') =>
    createCaller({ database, policy, trail: trailIn(database), caller: { subject, roles, organisations: 'all' } });
  const counts = async () => {
    const { rows } = await database.execute<{ action: string; n: number }>(sql`
      select action, count(*)::int as n from audit_entries where action like 'release%' or action like 'refused%' group by action`);
    return Object.fromEntries(rows.map(({ action, n }) => [action, n]));
  };
  beforeAll(async () => {
    database = await open();
    await importPackage(database, memorySource(countedPackage), options);
  });
  afterAll(() => database.close());

  it('security 6: what is released is kept with all that it was made by, and told once however often it is asked', async () => {
    const steering = as('member', ['steering']);
    const answer = await steering.evaluation(question);
    expect(JSON.stringify(answer)).toBe(JSON.stringify(await evaluate(database, { ...question, policy: 'steering' })));
    await as('another', ['steward']).evaluation(question);
    const listed = await steering.releases.list({ pilot });
    expect(listed).toMatchObject([{ policy: 'steering', needsSecondPerson: false, isOwn: true, question: { metrics: question.metrics } }]);
    expect(JSON.stringify((await steering.releases.read({ id: listed[0]!.id })).evaluation)).toBe(JSON.stringify(answer));
    const { rows } = await database.execute(sql`
      select policy_options->>'minimumCount' as least, metric_versions, polku_version, plan_version, answer_hash = encode(sha256(convert_to(answer, 'UTF8')), 'hex') as fits,
             snapshot_hash = (select dataset_hash from datasets) as is_snapshot, released_by from releases`);
    expect(rows).toEqual([
      {
        least: '5',
        metric_versions: expect.objectContaining({ time_to_service: expect.any(Number) }),
        polku_version: answer.provenance.polkuVersion,
        plan_version: null,
        fits: true,
        is_snapshot: true,
        released_by: 'member',
      },
    ]);
    expect(await counts()).toEqual({ released: 1 });
  });

  it('security 6: nothing is given to the public until somebody else than who asked has approved it', async () => {
    const everybody = as('anybody', ['steering'], 'public');
    const [author, other] = [as('author', ['steward']), as('other', ['steward'])];
    await expect(everybody.evaluation(question)).rejects.toMatchObject({ code: 'FORBIDDEN', cause: { code: 'release_not_approved' } });
    const { id } = await author.releases.request(question);
    await expect(everybody.evaluation(question)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(everybody.releases.approve({ id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(author.releases.approve({ id })).rejects.toMatchObject({ code: 'FORBIDDEN', cause: { code: 'second_person_needed' } });
    await expect(everybody.evaluation(question)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { evaluation } = await other.releases.read({ id });
    expect(await other.releases.approve({ id })).toMatchObject({ id, isOwn: false, approvedAt: expect.any(String) });
    expect(JSON.stringify(await everybody.evaluation(question))).toBe(JSON.stringify(evaluation));
    expect(evaluation.provenance.policy).toBe('public');
    // What was approved is the answer to that question alone.
    await expect(everybody.evaluation({ pilot, metrics: ['withdrawn'] })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await counts()).toMatchObject({ release_requested: 1, release_approved: 1, refused_by_disclosure: 4 });
  });

  it('security 6: the public sees what was approved, byte by byte, until another answer is', async () => {
    const everybody = as('anybody', ['steering'], 'public');
    const before = JSON.stringify(await everybody.evaluation(question));
    // Everybody is another person: an answer that differed by a few people would not be given.
    const renamed = {
      ...countedPackage,
      'clients.csv': countedPackage['clients.csv'].replaceAll(/^c(\d+),/gm, 'd$1,'),
      'episodes.csv': countedPackage['episodes.csv'].replaceAll(/^(e\d+),c(\d+),/gm, '$1,d$2,'),
    };
    expect((await importPackage(database, memorySource(renamed), options)).problems).toEqual([]);
    expect(JSON.stringify(await everybody.evaluation(question))).toBe(before);
    const { id } = await as('author', ['researcher']).releases.request(question);
    expect(JSON.stringify(await everybody.evaluation(question))).toBe(before);
    await as('other', ['steward']).releases.approve({ id });
    expect(JSON.stringify(await everybody.evaluation(question))).not.toBe(before);
  });

  it('security 8: a refusal by the rules of disclosure is told, with no day or value of what was asked', async () => {
    await expect(as('member', ['steering']).evaluation({ ...question, asOf: '2024-03-17' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const told = await listEntries(database, { action: 'refused_by_disclosure' }, 100);
    expect(told.find(({ subject }) => subject === 'member')).toMatchObject({
      details: { procedure: 'evaluation', reason: 'view_not_open', pilot },
    });
    expect(JSON.stringify(told)).not.toContain('2024-03-17');
    expect((await verifyTrail(database)).breaks).toEqual([]);
  });

  it.each([
    ['changed', sql`update releases set answer = '{}'`],
    ['taken away', sql`delete from releases`],
    ['approved by nobody', sql`update release_approvals set approved_by = 'x'`],
  ])('security 6: a release is not %s', async (_, change) => {
    await expect(database.execute(change)).rejects.toMatchObject({ sqlState: '42501' });
  });

  it('a release of another policy, or of no id, is one that is not there', async () => {
    const steering = (await as('member', ['steering']).releases.list({ pilot })).find(({ policy }) => policy === 'steering');
    const everybody = as('anybody', ['steering'], 'public');
    await expect(everybody.releases.read({ id: steering!.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(everybody.releases.read({ id: '%%%%%%' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('on one’s own machine nothing is kept', async () => {
    const before = (await database.execute(sql`select release_id from releases`)).rows.length;
    const own = createCaller({
      database,
      policy: 'public',
      trail: withoutTrail,
      caller: { subject: 'local', roles: ['steward'], organisations: 'all' },
    });
    expect((await own.evaluation({ pilot, metrics: ['plan_exists'] })).provenance.policy).toBe('public');
    expect((await database.execute(sql`select release_id from releases`)).rows.length).toBe(before);
  });
});
