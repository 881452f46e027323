import type { Evaluation } from '@polku/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memorySource } from '../src/data-package/package-source.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { importPackage } from '../src/import/import-package.ts';
import { countedPackage, table } from './counted-package.ts';
import { engines } from './databases.ts';

/** What services record beside a case's dates: twelve clients of a new arm (e1 to e12), six of an old one (e13 to e18). */
const records = {
  'feedback.csv': table(
    'feedback_id,organisation_id,team_id,respondent,given_on,recommend',
    'f1,o1,t_new,client,2024-05-01,9',
    'f2,o1,t_new,staff,2024-05-01,10',
    'f3,o1,t_new,staff,2024-05-01,9',
    'f4,o1,t_new,staff,2024-05-01,3',
  ),
};

describe.each(engines.slice(0, 2))('what services record, on $name', ({ open }) => {
  let database: OpenDatabase;
  const tell = async (metric: string): Promise<Evaluation['results'][number]> => {
    const evaluation: Evaluation = await evaluate(database, { pilot: 'p1', policy: 'none', metrics: [metric], asOf: '2024-12-31' });
    return evaluation.results[0]!;
  };
  beforeAll(async () => {
    database = await open();
    const options = { today: '2026-01-01', datasetId: 'records', title: 'Records' };
    const report = await importPackage(database, memorySource({ ...countedPackage, ...records }), options);
    if (report.problemCount > 0) throw new Error(`the package has ${report.problemCount} problems`);
  });
  afterAll(() => database.close());

  it('tells how many cases others than health and social services recognised, of those whose referrer is known', async () => {
    expect(await tell('recognition_by_source')).toMatchObject({
      arms: [
        { arm: 'new', numerator: 4, denominator: 10 },
        { arm: 'old', numerator: 0, denominator: 6 },
      ],
    });
  });

  it('tells how staff would recommend the way of working by their answers alone', async () => {
    const result = await tell('staff_nps');
    expect(result).toMatchObject({ arms: [{ arm: 'new', respondents: 3, promoters: 2, detractors: 1 }, { arm: 'old' }] });
  });
});
