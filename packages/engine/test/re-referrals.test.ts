import { isFollowed } from '@polku/domain/evaluation';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { memorySource } from '../src/data-package/package-source.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { importPackage } from '../src/import/import-package.ts';
import { table } from './counted-package.ts';
import { engines } from './databases.ts';

/** Three clients of a new team, of whom one comes twice; that one came to the old team before, too: there for the first time. */
const files = {
  'datapackage.json': '{"name":"again","resources":[{"name":"episodes","path":"episodes.csv"}]}\n',
  'organisations.csv': table('organisation_id,name', 'o1,Satasote'),
  'teams.csv': table('team_id,organisation_id,name,model', 'n,o1,Uusi,centralised', 'b,o1,Vanha,regional'),
  'pilots.csv': table('pilot_id,organisation_id,name,starts_on,design', 'p1,o1,Pori,2022-01-01,before_after_parallel'),
  'arms.csv': table(
    'pilot_id,arm_id,label,role,team_id,from_on,to_on',
    'p1,new,Uusi,intervention,n,2022-01-01,',
    'p1,old,Vanha,comparator,b,,2021-12-31',
  ),
  'clients.csv': table('client_id,organisation_id', 'c1,o1', 'c2,o1', 'c3,o1'),
  'episodes.csv': table(
    'episode_id,client_id,organisation_id,team_id,referred_on,observed_until',
    'e0,c1,o1,b,2021-03-01,2021-09-01',
    'e1,c1,o1,n,2022-02-01,2022-07-01',
    'e2,c1,o1,n,2022-08-01,2022-12-31',
    'e3,c2,o1,n,2022-02-01,2022-12-31',
    'e4,c3,o1,n,2022-02-01,2022-12-31',
  ),
  'events.csv': table('episode_id,event,occurred_on,detail', 'e1,team_meeting,2022-02-20,', 'e2,team_meeting,2022-08-20,'),
};

let database: OpenDatabase;
beforeAll(async () => {
  database = await engines[0]!.open();
  const report = await importPackage(database, memorySource(files), { today: '2026-01-01', datasetId: 'again', title: 'Again' });
  if (report.problemCount > 0) throw new Error(`the package has ${report.problemCount} problems`);
});
afterAll(() => database.close());

it('a client who comes again to the same group counts once in a comparison, and is told of among those left out', async () => {
  const { results } = await evaluate(database, { pilot: 'p1', policy: 'none', metrics: ['time_to_service'] });
  const [result] = results;
  if (result === undefined || !isFollowed(result)) throw new Error('waits are there');
  expect(result.arms).toMatchObject([
    { arm: 'new', n: 4 },
    { arm: 'old', n: 1 },
  ]);
  expect(result.diagnostics!.excluded).toEqual([{ reason: 're_referral', n: 1 }]);
});
