import { metrics } from '@polku/domain/metrics';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memorySource } from '../src/data-package/package-source.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { importPackage } from '../src/import/import-package.ts';
import { durationClock } from '../src/kinds/duration/reduce.ts';
import { reduceDurations } from '../src/reduce/duration-cells.ts';
import { table } from './counted-package.ts';
import { engines } from './databases.ts';
import { scopeOf } from './scope-of.ts';

const plans = [
  // The first plan of the case stops the clock, whether its row or its milestone tells of it.
  'p1,e1,follow_up_plan,2022-02-10',
  'p2,e2,work_ability_support,2022-03-12',
  // Neither a plan of another kind nor one that is older than the referral.
  'p3,e3,treatment,2022-02-01',
  'p4,e4,work_ability_support,2021-12-01',
];
const people = ['e1', 'e2', 'e3', 'e4'];
const files = {
  'datapackage.json': '{"name":"plans","resources":[{"name":"episodes","path":"episodes.csv"}]}\n',
  'organisations.csv': table('organisation_id,name', 'o1,Satasote'),
  'teams.csv': table('team_id,organisation_id,name,model', 't1,o1,Tiimi,regional'),
  'pilots.csv': table('pilot_id,organisation_id,name,starts_on', 'p1,o1,Pori,2022-01-01'),
  'arms.csv': table('pilot_id,arm_id,label,role,team_id', 'p1,a1,Tiimi,intervention,t1'),
  'clients.csv': table('client_id,organisation_id', ...people.map((id) => `c-${id},o1`)),
  'episodes.csv': table(
    'episode_id,client_id,organisation_id,team_id,referred_on,observed_until',
    ...people.map((id) => `${id},c-${id},o1,t1,2022-01-01,2022-04-11`),
  ),
  'events.csv': table('episode_id,event,occurred_on', 'e2,plan_formed,2022-03-02'),
  'plans.csv': table('plan_id,episode_id,kind,formed_on', ...plans),
};

describe('plans that were formed', () => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await engines[0]!.open();
    const report = await importPackage(database, memorySource(files), { today: '2026-01-01', datasetId: 'plans', title: 'Plans' });
    if (report.problemCount > 0) throw new Error(`the package has ${report.problemCount} problems`);
  });
  afterAll(() => database.close());

  it('stop the clock from the referral to the plan on their first day', async () => {
    const { cells } = await reduceDurations(database, scopeOf('plans', '2022-04-11'), durationClock(metrics.time_to_plan));
    expect(cells.map(({ timeDays, status, n }) => [timeDays, status, n]).toSorted((a, b) => a[0]! - b[0]!)).toEqual([
      [40, 1, 1],
      [60, 1, 1],
      [100, 0, 2],
    ]);
  });
});
