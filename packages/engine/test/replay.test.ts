import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trailIn } from '../src/audit/trail.ts';
import { memorySource } from '../src/data-package/package-source.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { importPackage } from '../src/import/import-package.ts';
import { findRelease, type KeptRelease } from '../src/published/kept-releases.ts';
import { publish } from '../src/published/publish.ts';
import { replay } from '../src/published/replay.ts';
import { countedPackage } from './counted-package.ts';
import { enginesOfUse } from './databases.ts';

const options = { today: '2026-01-01', datasetId: 'counted', title: 'Counted' };
const now = new Date('2026-01-01T12:00:00.000Z');

describe.each(enginesOfUse)('a release that is made again, on $name', ({ open }) => {
  let database: OpenDatabase;
  let release: KeptRelease;
  beforeAll(async () => {
    database = await open();
    await importPackage(database, memorySource(countedPackage), options);
    const asked = { pilot: 'p1', metrics: ['time_to_service'], windowDays: [30, 90] };
    const made = await publish(database, asked, { policy: 'steering', subject: 'a', trail: trailIn(database, () => now), now });
    release = await findRelease(database, made.release.id.slice(0, 12));
  });
  afterAll(() => database.close());

  it('security 6: gives the same bytes', async () => {
    expect(await replay(database, release)).toEqual({
      isSame: true,
      wasMade: true,
      causes: [],
      differences: [],
      answerHash: { before: release.answerHash, after: release.answerHash },
    });
  });

  it.each<[string, Partial<KeptRelease>, causes: readonly object[]]>([
    ['the version of the code', { polkuVersion: '0.0.1' }, [{ what: 'polku_version', before: '0.0.1' }]],
    [
      'an option of the policy',
      { policyOptions: { minimumCount: 3 } as never },
      [{ what: 'policy_options', of: 'minimumCount', before: 3, after: 5 }],
    ],
    [
      'the version of a metric',
      { metricVersions: { time_to_service: 0 } },
      [{ what: 'metric_version', of: 'time_to_service', before: 0, after: expect.any(Number) }],
    ],
    ['the plan', { planVersion: 1, planHash: 'x' }, [{ what: 'plan', before: 'x', after: null }]],
  ])('security 6: says that %s is another', async (_, then, causes) => {
    const { causes: told } = await replay(database, { ...release, ...then });
    expect(told).toEqual(expect.arrayContaining([{ what: 'kept_record', before: release.id, after: expect.any(String) }]));
    expect(told).toEqual(expect.arrayContaining(causes.map((cause) => expect.objectContaining(cause))));
  });

  it('security 6: says where an answer that was changed differs, and that its record is not what was kept', async () => {
    const answer = release.answer.replace('"asOf":"2025-06-30"', '"asOf":"2025-06-29"');
    const { isSame, causes, differences } = await replay(database, { ...release, answer });
    expect(isSame).toBe(false);
    expect(causes).toMatchObject([{ what: 'kept_record' }]);
    expect(differences).toEqual([{ path: 'provenance.asOf', before: '2025-06-29', after: '2025-06-30' }]);
  });

  it('security 6: says that the rows were replaced, and is made again once they are back', async () => {
    const other = { ...countedPackage, 'pilots.csv': countedPackage['pilots.csv'].replace('Pori', 'Pori 2') };
    await importPackage(database, memorySource(other), options);
    expect(await replay(database, release)).toMatchObject({
      isSame: false,
      wasMade: false,
      causes: [{ what: 'snapshot', before: release.snapshot }],
      answerHash: { after: null },
    });
    await importPackage(database, memorySource(countedPackage), options);
    expect(await replay(database, release)).toMatchObject({ isSame: true });
    const { rows } = await database.execute(sql`select release_id from releases`);
    expect(rows).toHaveLength(1);
  });
});
