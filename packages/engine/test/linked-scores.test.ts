import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memorySource } from '../src/data-package/package-source.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { importPackage } from '../src/import/import-package.ts';
import { reduceScorePairs } from '../src/kinds/change/reduce.ts';
import { reducePeopleWithAScore } from '../src/kinds/count/people-with-a-score.ts';
import type { Occasion } from '../src/reduce/placed-scores.ts';
import { table } from './counted-package.ts';
import { engines } from './databases.ts';
import { scopeOf } from './scope-of.ts';

const people = ['c1', 'c2', 'c3', 'c4'];
const packageOf = (scores: readonly string[]) => ({
  'datapackage.json': '{"name":"linked","resources":[{"name":"episodes","path":"episodes.csv"}]}\n',
  'organisations.csv': table('organisation_id,name', 'o1,Satasote'),
  'teams.csv': table('team_id,organisation_id,name,model', 't1,o1,Tiimi,regional'),
  'pilots.csv': table('pilot_id,organisation_id,name,starts_on', 'p1,o1,Pori,2022-01-01'),
  'arms.csv': table('pilot_id,arm_id,label,role,team_id', 'p1,a1,Tiimi,intervention,t1'),
  'clients.csv': table('client_id,organisation_id', ...people.map((id) => `${id},o1`)),
  'episodes.csv': table(
    'episode_id,client_id,organisation_id,team_id,referred_on,observed_until',
    ...people.map((id, i) => `e${i + 1},${id},o1,t1,2022-01-01,2022-12-31`),
  ),
  'scores.csv': table('episode_id,measured_on,instrument,score,may_be_linked', ...scores),
});

const occasions: readonly Occasion[] = [
  { instrument: 'work_ability_score', occasion: 'baseline', position: 0, targetDay: 0, fromDay: -30, toDay: 30 },
  { instrument: 'work_ability_score', occasion: '6_months', position: 1, targetDay: 182, fromDay: 120, toDay: 240 },
];

describe('ratings that a client did not let be linked', () => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await engines[0]!.open();
    const scores = [
      'e1,2022-01-01,work_ability_score,4,true',
      'e1,2022-07-01,work_ability_score,6,true',
      'e2,2022-01-01,work_ability_score,5,',
      'e2,2022-07-01,work_ability_score,8,',
      // The second rating stands alone, and so does the first.
      'e3,2022-01-01,work_ability_score,2,true',
      'e3,2022-07-01,work_ability_score,9,false',
      'e4,2022-01-01,work_ability_score,3,false',
      'e4,2022-07-01,work_ability_score,10,true',
    ];
    const report = await importPackage(database, memorySource(packageOf(scores)), {
      today: '2026-01-01',
      datasetId: 'linked',
      title: 'Linked',
    });
    if (report.problemCount > 0) throw new Error(`the package has ${report.problemCount} problems`);
  });
  afterAll(() => database.close());

  it('make no pair, and their people are counted all the same', async () => {
    const scope = scopeOf('linked', '2022-12-31');
    const told = await reduceScorePairs(
      database,
      scope,
      { id: 'work_ability_score', occasions, importantChange: 3, higherIsBetter: true },
      occasions[1]!,
      [],
    );
    expect(told.sums).toEqual([
      {
        arm: 'a1',
        baselineCount: 3,
        pairedCount: 2,
        baselineSum: 9,
        followUpSum: 14,
        changeSum: 5,
        changeSumOfSquares: 13,
        // By three points one of the two improved.
        responderCount: 1,
      },
    ]);
    expect(await reducePeopleWithAScore(database, scope)).toEqual([{ arm: 'a1', people: 4 }]);
  });
});
