import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trailIn } from '../src/audit/trail.ts';
import { memorySource } from '../src/data-package/package-source.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { importPackage } from '../src/import/import-package.ts';
import { createCaller } from '../src/router/index.ts';
import { engines } from './databases.ts';
import { designedPackage, usualPeriods } from './designed-package.ts';

const pilot = 'p1';
const options = { today: '2026-01-01', datasetId: 'designed', title: 'Designed' };

describe('what has changed since the last meeting', () => {
  let database: OpenDatabase;
  const load = async (sooner: number): Promise<void> => {
    const plan = ['time_to_service,primary,,,2024-12-31,,'];
    const files = designedPackage({ periods: usualPeriods(60, sooner), design: 'before_after_parallel', plan });
    expect((await importPackage(database, memorySource(files), options)).problems).toEqual([]);
  };
  const caller = (policy: 'steering' | 'none' = 'steering') =>
    createCaller({
      database,
      policy,
      trail: trailIn(database),
      caller: { subject: 'a', roles: ['steering', 'steward'], organisations: 'all' },
    });
  const question = { pilot, metrics: ['time_to_service', 'time_to_contact'] };
  beforeAll(async () => {
    database = await engines[0]!.open();
    await load(30);
    await caller().plans.lock({ pilot });
  });
  afterAll(() => database.close());

  it('is nothing where there is one release', async () => {
    await caller().evaluation(question);
    expect(await caller().since({ pilot })).toBeNull();
  });

  it('is told of the measures of the plan, from two releases and nothing finer', async () => {
    await load(0);
    const after = await caller().evaluation(question);
    const since = (await caller().since({ pilot }))!;
    expect(since.changes).toMatchObject([{ metric: 'time_to_service', priority: 'primary', reasons: ['data'] }]);
    const [change] = since.changes;
    const [result] = after.results;
    const { estimate } = ('conclusions' in result! ? result.conclusions : undefined)![0]!;
    expect(change!.after?.estimate).toBe(estimate);
    expect(change!.moved).toBeCloseTo((estimate as number) - (change!.before!.estimate as number), 9);
    expect(change!.sentence.en).toContain('What changed in between: the data.');
    expect(since.summary.en).toMatch(/Conclusions: 1, of which/);
  });

  it('is told since a day, where one is named', async () => {
    expect(await caller().since({ pilot, meetingOn: '2020-01-01' })).toBeNull();
    expect(await caller().since({ pilot, meetingOn: '2999-01-01' })).not.toBeNull();
  });

  it('is told of one’s own policy alone', async () => {
    expect(await caller('none').since({ pilot })).toBeNull();
  });

  it('rests on snapshots, each with its day and without its plain hash', async () => {
    const snapshots = await caller().snapshots({});
    expect(snapshots.map(({ isHeld, observedUntil }) => [isHeld, observedUntil])).toEqual([
      [true, '2024-12-31'],
      [false, '2024-12-31'],
    ]);
    expect(JSON.stringify(snapshots)).not.toMatch(/[0-9a-f]{64}/);
  });
});
