import {
  amendPlan,
  currentVersion,
  lockPlan,
  planHash,
  PlanRefused,
  type EvaluationPlan,
  type LockedPlan,
  type Sha256,
} from '@polku/domain/evaluation';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memorySource } from '../src/data-package/package-source.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { evaluate, type EvaluateRequest } from '../src/evaluate/evaluate.ts';
import { readPlan } from '../src/evaluate/evaluation-plan.ts';
import { importPackage } from '../src/import/import-package.ts';
import { countedPackage, table } from './counted-package.ts';
import { engines } from './databases.ts';
import { scopeOf } from './scope-of.ts';

const sha256: Sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

const planFile = (...rows: readonly string[]): string =>
  table('pilot_id,metric,priority,direction,margin,horizon,adjustment,locked_on', ...rows);

const soundPlan = planFile(
  'p1,time_to_service,primary,lower_is_better,7.5,90,segment,2023-12-01',
  'p1,withdrawn,secondary,lower_is_better,0.05,,,2023-12-01',
);

describe.each(engines.slice(0, 2))('the evaluation plan of the rows, on $name', ({ open }) => {
  let database: OpenDatabase;
  let planned: EvaluationPlan;
  let locked: LockedPlan;
  const load = async (plan: string): Promise<void> => {
    const files = memorySource({ ...countedPackage, 'plan.csv': plan });
    const { problems } = await importPackage(database, files, { today: '2026-01-01', datasetId: 'planned', title: 'Planned' });
    expect(problems).toEqual([]);
  };
  const evaluated = (request: Partial<EvaluateRequest> = {}) =>
    evaluate(database, { pilot: 'p1', policy: 'none', metrics: ['withdrawn'], ...request });
  beforeAll(async () => {
    database = await open();
    await load(soundPlan);
    planned = (await readPlan(database, scopeOf('planned', ''))).content!.plan;
    locked = lockPlan(planned, '2023-12-01', sha256);
  });
  afterAll(() => database.close());

  it('is told by its hash, and a day in its cells is only said', async () => {
    await load(soundPlan);
    const { provenance } = await evaluated();
    expect(provenance).toMatchObject({ planHash: planHash(planned, sha256), planLockedOn: null, planSaidLockedOn: '2023-12-01' });
  });

  it('has no hash where the rows hold no sound plan', async () => {
    await load(planFile('p1,withdrawn,secondary,,,,,'));
    expect((await evaluated()).provenance).toMatchObject({ planHash: null, planLockedOn: null });
  });

  it('that is still the locked one lends its windows, horizon and day to what was not asked', async () => {
    await load(soundPlan.replaceAll('2023-12-01', ''));
    const { provenance } = await evaluated({ lockedPlan: locked });
    expect(provenance).toMatchObject({
      planHash: locked.versions[0].hash,
      planLockedOn: '2023-12-01',
      horizonDays: 90,
      windowDays: planned.windowsDays,
    });
  });

  it('that was amended is told by the version in force and its day', async () => {
    const amended = amendPlan(
      locked,
      { cutOffOn: '2024-12-31', windowsDays: [30, 90] },
      { amendedOn: '2024-02-01', reason: 'Fewer windows; no results were known.' },
      sha256,
    );
    await load(soundPlan);
    expect((await evaluated({ lockedPlan: amended })).provenance).toMatchObject({
      planHash: currentVersion(amended).hash,
      planLockedOn: '2024-02-01',
      asOf: '2024-12-31',
      windowDays: [30, 90],
    });
  });

  it.each<{ change: string; from: string; to: string; fields: readonly string[] }>([
    { change: 'another margin', from: ',7.5,', to: ',10,', fields: ['primary.margin'] },
    { change: 'another horizon', from: ',90,', to: ',182,', fields: ['primary.horizonDays'] },
    { change: 'no adjustment', from: ',segment,', to: ',,', fields: ['primary.adjustment'] },
    {
      change: 'a weaker place for a metric',
      from: 'withdrawn,secondary',
      to: 'withdrawn,exploratory',
      fields: ['exploratory', 'secondary'],
    },
    { change: 'another primary metric', from: 'time_to_service', to: 'time_to_plan', fields: ['primary.metric'] },
  ])('with $change since it was locked is refused, naming each difference', async ({ from, to, fields }) => {
    await load(soundPlan.replace(from, to));
    const refusal: unknown = await evaluated({ lockedPlan: locked }).catch((error: unknown) => error);
    if (!(refusal instanceof PlanRefused)) throw new Error('the plan was not refused');
    expect(refusal.code).toBe('plan_refused');
    expect(refusal.problems.map(({ rule }) => rule)).toEqual(refusal.problems.map(() => 'plan_changed'));
    expect([...new Set(refusal.problems.map(({ column }) => fields.find((field) => column?.startsWith(field))))].sort()).toEqual([
      ...fields,
    ]);
  });

  it.each<{ asked: string; request: Partial<EvaluateRequest>; column: string }>([
    { asked: 'other windows', request: { windowDays: [30] }, column: 'windowsDays' },
    { asked: 'another horizon', request: { horizonDays: 30 }, column: 'primary.horizonDays' },
    { asked: 'a later cut-off', request: { asOf: '2025-01-31' }, column: 'cutOffOn' },
    { asked: 'a look that it does not plan', request: { asOf: '2024-06-30' }, column: 'cutOffOn' },
  ])('asked for $asked is refused', async ({ request, column }) => {
    await load(soundPlan);
    const lockedPlan = lockPlan({ ...planned, cutOffOn: '2024-12-31' }, '2023-12-01', sha256);
    await expect(evaluated({ lockedPlan, ...request })).rejects.toMatchObject({ problems: [{ column, rule: 'plan_changed' }] });
  });

  it('with several looks may be read before its cut-off', async () => {
    await load(soundPlan);
    const lockedPlan = lockPlan({ ...planned, cutOffOn: '2024-12-31', looks: [0.5, 1] }, '2023-12-01', sha256);
    expect((await evaluated({ lockedPlan, asOf: '2024-06-30' })).provenance).toMatchObject({ asOf: '2024-06-30' });
  });

  it('may be read before its cut-off on each day that its primary metric names', async () => {
    const days = planFile('p1,time_to_service,primary,lower_is_better,7.5,90,segment,').replace(
      'locked_on\n',
      'locked_on,looks,decide_on\n',
    );
    await load(days.replace('segment,\n', 'segment,,2024-03-31;2024-06-30,2024-09-30\n'));
    const { content } = await readPlan(database, scopeOf('planned', ''));
    const lockedPlan = lockPlan({ ...content!.plan, cutOffOn: '2024-12-31' }, '2023-12-01', sha256);
    for (const asOf of ['2024-03-31', '2024-06-30', '2024-09-30'])
      expect((await evaluated({ lockedPlan, asOf })).provenance).toMatchObject({ asOf });
    await expect(evaluated({ lockedPlan, asOf: '2024-07-31' })).rejects.toMatchObject({ problems: [{ column: 'cutOffOn' }] });
  });

  it('says which days may be asked under a policy that hides', async () => {
    await load(
      planFile('p1,time_to_service,primary,lower_is_better,7.5,60,segment,')
        .replace('locked_on\n', 'locked_on,looks,decide_on\n')
        .replace('segment,\n', 'segment,,2024-05-15,2024-11-15\n'),
    );
    const asked = (request: Partial<EvaluateRequest>) =>
      evaluated({ policy: 'steering', ...request }).then(
        ({ provenance: { asOf, horizonDays, windowDays } }) => ({ asOf, horizonDays, windowDays }),
        ({ code }: { code: string }) => code,
      );
    expect(await asked({ asOf: '2024-05-15', horizonDays: 60, windowDays: [30, 60] })).toEqual({
      asOf: '2024-05-15',
      horizonDays: 60,
      windowDays: [30, 60],
    });
    for (const request of [{ asOf: '2024-05-16' }, { horizonDays: 61 }, { windowDays: [30, 59] }])
      expect(await asked(request)).toBe('view_not_open');
  });

  it('of another pilot is refused', async () => {
    await load(soundPlan);
    const lockedPlan = lockPlan({ ...planned, pilot: 'p2' }, '2023-12-01', sha256);
    await expect(evaluated({ lockedPlan })).rejects.toMatchObject({ problems: [{ column: 'pilot', rule: 'plan_changed' }] });
  });
});
