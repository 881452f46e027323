import { isFollowed, type Evaluation } from '@polku/domain/evaluation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memorySource } from '../src/data-package/package-source.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { importPackage } from '../src/import/import-package.ts';
import { countedPackage, table } from './counted-package.ts';
import { engines } from './databases.ts';

/** What happens to a few of the twelve new clients (e1 to e12), all referred on 2024-01-01; e1 to e6 and e13 end on 2024-12-01. */
const paths = {
  'events.csv':
    countedPackage['events.csv'] +
    [
      // The need of e2 was never written down as recognised: time without work is known up to the referral, 92 days.
      'e1,unemployment_started,2023-06-01,',
      'e1,need_recognised,2023-12-01,',
      'e2,unemployment_started,2023-10-01,',
      'e3,unemployment_started,2023-12-01,',
      'e3,need_recognised,2023-12-11,',
      ...['e1', 'e2', 'e7', 'e8'].map((episode) => `${episode},team_meeting,2024-02-01,`),
      'e1,contact_person_named,2024-02-11,',
      ...['e1', 'e2', 'e7', 'e8'].map((episode) => `${episode},goals_set,2024-03-01,`),
      ...['e1', 'e7', 'e8'].map((episode) => `${episode},plan_formed,2024-03-10,`),
      'e7,plan_reviewed,2024-08-01,',
      'e1,support_contact,2024-01-15,',
      // e4 starts so late that neither ninety days nor half a year have passed.
      'e1,employment_started,2024-03-01,',
      'e1,follow_up_contact,2024-04-01,',
      'e2,employment_started,2024-03-01,',
      'e2,employment_ended,2024-06-01,',
      'e3,studies_started,2024-04-01,',
      'e3,follow_up_contact,2024-08-15,',
      'e4,employment_started,2024-11-30,',
      'e7,disability_pension_granted,2024-12-15,',
      // Left within half a year; e6, in the eleventh month, did not.
      'e9,ended,2024-03-15,ended_withdrew',
      'e8,specialist_referred,2024-04-01,',
      'e8,specialist_statement,2024-05-01,',
    ].join('\n'),
  'assignments.csv': table(
    'assignment_id,episode_id,kind,from_on,to_on',
    'a1,e7,client_responsible,2024-02-01,',
    'a2,e8,client_responsible,2024-02-01,2024-05-31',
    'a3,e8,contact_person,2024-02-01,',
    // A second worker beside the first replaces nobody; e8 gets another when the first one stops.
    'a4,e7,client_responsible,2024-04-01,',
    'a5,e8,client_responsible,2024-05-20,',
  ),
  'services.csv': table(
    'episode_id,service,ordered_on,started_on,ended_on',
    'e1,work_trial,2024-02-01,2024-02-20,',
    'e2,work_trial,2024-02-01,2024-03-10,',
    'e3,work_trial,2024-02-01,,',
    'e4,work_trial,2024-12-20,,',
  ),
  'pathway.csv': table(
    'episode_id,state,entered_on',
    'e1,waiting_for_team,2024-01-01',
    'e1,team_planning,2024-02-01',
    'e1,on_pathway,2024-03-01',
    'e1,team_planning,2024-06-01',
    // Nine days of waiting are too few to ask for support.
    'e2,waiting_for_team,2024-01-01',
    'e2,team_planning,2024-01-10',
    'e3,waiting_for_team,2024-01-01',
    'e3,team_planning,2024-01-20',
  ),
};

describe.each(engines.slice(0, 2))('metrics of the pathway, on $name', ({ open }) => {
  let database: OpenDatabase;
  const tell = async (metric: string) => {
    const evaluation: Evaluation = await evaluate(database, { pilot: 'p1', policy: 'none', metrics: [metric], asOf: '2024-12-31' });
    const [result] = evaluation.results;
    if (!result || !isFollowed(result)) throw new Error(`${metric} was not told`);
    return result;
  };
  beforeAll(async () => {
    database = await open();
    const options = { today: '2026-01-01', datasetId: 'paths', title: 'Paths' };
    const report = await importPackage(database, memorySource({ ...countedPackage, ...paths }), options);
    if (report.problemCount > 0) throw new Error(`the package has ${report.problemCount} problems`);
  });
  afterAll(() => database.close());

  it.each<{ metric: string; numerator: number; denominator: number }>([
    { metric: 'responsible_named', numerator: 2, denominator: 4 },
    { metric: 'plan_current', numerator: 1, denominator: 3 },
    { metric: 'waiting_support', numerator: 1, denominator: 2 },
    { metric: 'planned_service_started', numerator: 1, denominator: 3 },
    { metric: 'employment_lasts', numerator: 1, denominator: 12 },
    { metric: 'follow_up_after_start', numerator: 1, denominator: 3 },
    { metric: 'disability_pension_share', numerator: 1, denominator: 12 },
    { metric: 'withdrawn', numerator: 1, denominator: 12 },
    // Contacts are written down of none of four, contact persons of one; all else that dates ask for is there.
    { metric: 'data_completeness', numerator: 11, denominator: 18 },
  ])('$metric: $numerator of $denominator', async ({ metric, ...expected }) => {
    const result = await tell(metric);
    expect(result).toMatchObject({ kind: 'proportion', arms: [{ arm: 'new', ...expected }, { arm: 'old' }] });
  });

  it.each<{ metric: string; n: number; events: number }>([
    { metric: 'recognition_earliness', n: 3, events: 2 },
    { metric: 'contact_person_delay', n: 4, events: 1 },
    { metric: 'special_team_load', n: 1, events: 1 },
    { metric: 'time_to_start', n: 12, events: 4 },
  ])('$metric: $events of $n', async ({ metric, n, events }) => {
    const result = await tell(metric);
    expect(result).toMatchObject({ kind: 'duration', arms: [{ arm: 'new', n, events }, { arm: 'old' }] });
  });

  it.each<{ metric: string; n: number; day: number; incidence: number }>([
    { metric: 'plan_exists', n: 12, day: 90, incidence: 3 / 12 },
    { metric: 'back_to_team', n: 3, day: 182, incidence: 1 / 3 },
    { metric: 'solution_share', n: 12, day: 365, incidence: 5 / 12 },
    { metric: 'worker_changes', n: 2, day: 182, incidence: 1 / 2 },
  ])('$metric by day $day: $incidence of $n', async ({ metric, n, day, incidence }) => {
    const result = await tell(metric);
    if (result.kind !== 'competing') throw new Error('the outcome has a day');
    const [first] = result.arms;
    expect(first!.n).toBe(n);
    expect(first!.causes[0]!.at.find((at) => at.day === day)!.incidence).toBeCloseTo(incidence, 10);
  });

  it('tells replacements of workers for each open year, too', async () => {
    const result = await tell('worker_changes');
    if (result.kind !== 'competing') throw new Error('the outcome has a day');
    // e7 keeps its worker for 334 days, e8 for 120.
    const personYears = (334 + 120) / 365.25;
    expect(result.arms[0]!.causes[0]!.rate).toMatchObject({
      personYears: expect.closeTo(personYears, 9),
      estimate: expect.closeTo(1 / personYears, 9),
    });
    expect(result.arms[0]!.causes[1]!.rate).toBeUndefined();
  });

  it('tells how cases end, each way by its own name', async () => {
    const result = await tell('outcome_mix');
    if (result.kind !== 'competing') throw new Error('endings compete');
    const [first] = result.arms;
    const endings = first!.causes.map(({ cause, events }) => [cause, events] as const).filter(([, events]) => events !== 0);
    expect(first!.n).toBe(12);
    expect(endings).toEqual([
      ['ended_employed', 5],
      ['ended_withdrew', 2],
    ]);
  });
});
