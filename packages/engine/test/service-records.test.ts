import { isFollowed, type Evaluation } from '@polku/domain/evaluation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memorySource } from '../src/data-package/package-source.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { importPackage } from '../src/import/import-package.ts';
import { countedPackage, table } from './counted-package.ts';
import { engines } from './databases.ts';

/** What services record beside a case's dates: twelve clients of a new arm (e1 to e12), six of an old one (e13 to e18). */
const records = {
  'referrals.csv': table(
    'referral_id,episode_id,received_on,channel,complete,handled_on,feedback_on',
    ...['1', '2', '3', '4', '5', '6'].map((n) => `r${n},e${n},2024-01-01,uniform_form_inbox,true,2024-01-05,2024-01-10`),
    'r7,e7,2024-01-01,uniform_form_inbox,true,2024-01-05,2024-01-15',
    // Feedback a day later, none, and none of a referral by telephone.
    'r8,e8,2024-01-01,uniform_form_inbox,true,2024-01-05,2024-01-16',
    'r9,e9,2024-01-01,uniform_form_inbox,false,2024-01-05,',
    'r10,e10,2024-01-01,phone,false,2024-01-05,',
    // Nobody wrote down how the next one came, nor judged or handled it.
    'r11,e11,2024-01-01,,,,',
    // The first client was referred again, so late that the days of feedback have not passed.
    'r12,e1,2024-12-20,phone,,2024-12-27,',
    ...['13', '14', '15'].map((n) => `r${n},e${n},2024-01-01,phone,,2024-01-05,`),
  ),
  'meetings.csv': table(
    'meeting_id,episode_id,held_on,client_present,consent_on',
    ...['1', '2', '3', '4', '5', '6'].map((n) => `m${n},e${n},2024-02-01,true,2024-01-20`),
    // Consent on the day itself counts; on the next day, never, or after the cut-off date it does not.
    'm7,e7,2024-02-01,true,2024-02-01',
    'm8,e8,2024-02-01,false,2024-02-02',
    'm9,e9,2024-02-01,,',
    'm10,e10,2024-02-01,,2025-02-01',
  ),
  'handovers.csv': table(
    'handover_id,episode_id,proposed_on,accepted_on',
    'h1,e1,2024-03-01,2024-03-15',
    'h2,e2,2024-03-01,2024-03-16',
    'h3,e3,2024-03-01,',
    'h4,e4,2024-12-25,2024-12-26',
  ),
  'assessments.csv': table(
    'assessment_id,episode_id,level,topic,ordered_on,done_on',
    'a1,e1,basic,work_ability,,2024-02-01',
    'a2,e1,specialist,work_ability,,2024-06-01',
    'a3,e2,basic,work_ability,,2024-02-01',
    'a4,e2,basic,functional_ability,,2024-03-01',
    'a5,e3,basic,work_ability,,2024-02-01',
    'a6,e3,basic,work_ability,2024-05-01,',
    'a7,e4,basic,work_ability,2024-05-01,',
    'a8,e13,basic,work_ability,,2024-02-01',
  ),
  'goals.csv': table(
    'goal_id,episode_id,set_on,by_client',
    'g1,e1,2024-02-01,true',
    'g2,e2,2024-02-01,false',
    'g3,e2,2024-02-01,true',
    'g4,e3,2024-02-01,false',
    'g5,e4,2025-02-01,true',
  ),
  'feedback.csv': table(
    'feedback_id,organisation_id,team_id,respondent,given_on,recommend,acted_on',
    'f1,o1,t_new,client,2024-05-01,9,2024-06-01',
    'f2,o1,t_new,staff,2024-05-01,10,',
    'f3,o1,t_new,staff,2024-05-01,9,2024-06-01',
    'f4,o1,t_new,staff,2024-05-01,3,2025-01-10',
  ),
  'outreach.csv': table(
    'round_id,organisation_id,held_on,identified,contacted,reached,in_service',
    'o1,o1,2024-03-01,100,80,30,12',
    'o2,o1,2024-09-01,50,40,20,6',
    'o3,o1,2025-01-15,70,40,20,6',
  ),
  'assignments.csv': table(
    'assignment_id,episode_id,kind,from_on,to_on',
    'w1,e1,client_responsible,2024-02-01,2024-05-31',
    'w2,e1,client_responsible,2024-06-01,2024-08-31',
    'w3,e1,client_responsible,2024-09-01,',
    'w4,e2,client_responsible,2024-02-01,',
    'w5,e2,contact_person,2024-02-01,2024-05-31',
    'w6,e2,contact_person,2024-06-01,',
  ),
  'staffing.csv': table(
    'team_id,role,from_on,to_on,full_time_equivalents',
    // At work since before the pilot; gone before the cut-off date; of another role.
    't_new,work_ability_coordinator,2020-01-01,,1.5',
    't_second,work_ability_coordinator,2024-03-01,2024-09-30,1',
    't_new,physician,2024-01-01,,0.5',
    't_old,work_ability_coordinator,2020-01-01,2024-12-31,1',
  ),
  'costs.csv': table(
    'team_id,period_from,period_to,category,euros',
    't_new,2024-01-01,2024-06-30,staff,120000.5',
    't_new,2024-07-01,2024-12-31,staff,80000',
    't_old,2024-01-01,2024-12-31,staff,50000',
  ),
  'consultations.csv': table(
    'consultation_id,organisation_id,team_id,held_on,from_role,to_role,led_to_case',
    'k1,o1,t_new,2024-02-01,physician,work_ability_coordinator,true',
    'k2,o1,t_new,2024-02-01,physician,work_ability_coordinator,false',
    'k3,o1,t_second,2024-03-01,,,',
  ),
  'places.csv': table(
    'organisation_id,service,municipality,counted_on,places,users',
    'o1,rehabilitative_work_activity,Pori,2024-02-01,20,',
    'o1,rehabilitative_work_activity,Pori,2024-08-01,25,30',
    'o1,rehabilitative_work_activity,Ulvila,2024-02-01,10,',
  ),
  'requirements.csv': table(
    'team_id,requirement,assessed_on,met',
    't_new,team_and_responsible_worker,2024-02-01,false',
    't_new,team_and_responsible_worker,2024-08-01,true',
    't_new,service_package,2024-02-01,true',
    't_new,service_package,2024-08-01,false',
    't_second,team_and_responsible_worker,2024-02-01,false',
  ),
  'surveys.csv': table(
    'answer_id,organisation_id,team_id,survey,topic,round,answered_on,score',
    // Three people of the new arm answer two topics in the first round, and one of them one topic in the second.
    ...['1', '2', '3'].flatMap((n) => [
      `s${n}a,o1,t_new,competence,recognition,1,2024-02-01,${n}`,
      `s${n}b,o1,t_new,competence,benefits,1,2024-02-01,5`,
    ]),
    's4,o1,t_new,competence,recognition,2,2024-08-01,8',
    's5,o1,t_new,competence,recognition,3,2025-01-08,9',
    's6,o1,t_old,competence,recognition,1,2024-02-01,4',
    's7,o1,t_old,client_experience,care,1,2024-02-01,10',
  ),
  'activities.csv': table(
    'activity_id,organisation_id,kind,held_on,events,participations,unique_people,involvement_level',
    'a1,o1,theme_workshop,2024-05-01,1,,,1',
    'a2,o1,theme_workshop,2024-06-01,1,,,1',
    'a3,o1,theme_workshop,2024-06-01,1,,,3',
    'a4,o1,theme_workshop,2024-06-01,1,,,',
  ),
};

const asOf = '2024-12-31';

describe.each(engines.slice(0, 2))('what services record, on $name', ({ open }) => {
  let database: OpenDatabase;
  const load = async (files: Readonly<Record<string, string>>) => {
    const options = { today: '2026-01-01', datasetId: 'records', title: 'Records' };
    const report = await importPackage(database, memorySource({ ...countedPackage, ...files }), options);
    if (report.problemCount > 0) throw new Error(`the package has ${report.problemCount} problems`);
  };
  const tell = async (metric: string, at = asOf): Promise<Evaluation['results'][number]> => {
    const evaluation: Evaluation = await evaluate(database, { pilot: 'p1', policy: 'none', metrics: [metric], asOf: at });
    return evaluation.results[0]!;
  };
  beforeAll(async () => {
    database = await open();
    await load(records);
  });
  afterAll(() => database.close());

  it.each<{ metric: string; arms: Readonly<Record<string, readonly [numerator: number, denominator: number]>> }>([
    { metric: 'uniform_referral_share', arms: { new: [9, 11], old: [0, 3] } },
    { metric: 'referral_completeness', arms: { new: [8, 10], old: [0, 0] } },
    { metric: 'feedback_share', arms: { new: [8, 11], old: [0, 3] } },
    { metric: 'consent_share', arms: { new: [7, 10], old: [0, 0] } },
    { metric: 'client_present', arms: { new: [7, 8], old: [0, 0] } },
    { metric: 'handover_accepted', arms: { new: [1, 3], old: [0, 0] } },
    { metric: 'duplicate_assessment', arms: { new: [1, 12], old: [0, 6] } },
    { metric: 'goal_by_client', arms: { new: [2, 3], old: [0, 0] } },
    { metric: 'feedback_acted', arms: { new: [2, 4], old: [0, 0] } },
    { metric: 'mining_funnel', arms: { new: [18, 150] } },
    { metric: 'recognition_by_source', arms: { new: [4, 10], old: [0, 6] } },
  ])('$metric', async ({ metric, arms }) => {
    const result = await tell(metric);
    if (!isFollowed(result) || result.kind !== 'proportion') throw new Error(`${metric} was not told`);
    expect(Object.fromEntries(result.arms.map(({ arm, numerator, denominator }) => [arm, [numerator, denominator]]))).toEqual(arms);
  });

  it.each<{ metric: string; arms: Readonly<Record<string, Readonly<Record<string, readonly [numerator: number, denominator: number]>>>> }>([
    { metric: 'mining_funnel', arms: { new: { contacted: [120, 150], reached: [50, 120], in_service: [18, 50] } } },
    {
      metric: 'recognition_by_source',
      arms: {
        new: { self: [1, 10], te_services: [2, 10], kela: [1, 10], health_social_services: [6, 10] },
        old: { health_social_services: [6, 6] },
      },
    },
  ])('$metric part by part, those of nobody as 0', async ({ metric, arms }) => {
    const result = await tell(metric);
    if (!isFollowed(result) || result.kind !== 'proportion') throw new Error(`${metric} was not told`);
    for (const { arm, denominator, parts = [] } of result.arms) {
      const told = parts.filter(({ numerator }) => numerator !== 0);
      expect(Object.fromEntries(told.map((part) => [part.part, [part.numerator, part.denominator]]))).toEqual(arms[arm]);
      for (const part of told) expect(part.estimate).toBe((part.numerator as number) / (part.denominator as number));
      if (metric === 'recognition_by_source') expect(parts.every((part) => part.denominator === denominator)).toBe(true);
    }
  });

  it.each<{ metric: string; arms: Readonly<Record<string, readonly [value: number, rate?: number, target?: number]>> }>([
    { metric: 'bounces', arms: { new: [1, 1 / 12], old: [0, 0] } },
    { metric: 'coordinator_resource', arms: { new: [1.5, 1.5 / 6], old: [1, 1 / 5] } },
    { metric: 'consultations', arms: { new: [3, 3 / 12] } },
    { metric: 'activity_places', arms: { new: [35] } },
    { metric: 'requirements_met', arms: { new: [1, undefined, 18] } },
    { metric: 'involvement_levels', arms: { new: [2, undefined, 7] } },
  ])('$metric', async ({ metric, arms }) => {
    const result = await tell(metric);
    if (!isFollowed(result) || result.kind !== 'count') throw new Error(`${metric} was not told`);
    expect(result.arms.map(({ arm }) => arm)).toEqual(Object.keys(arms));
    for (const { arm, value, rate, target } of result.arms) {
      const [count, each, outOf] = arms[arm]!;
      expect(value).toBe(count);
      if (each !== undefined) expect(rate!.estimate).toBeCloseTo(each, 9);
      if (outOf !== undefined) expect(target).toBe(outOf);
    }
  });

  it('tells what a cohort cost, and each of its clients and solutions, once it has been followed for a year', async () => {
    expect(await tell('cost_per_case')).toMatchObject({ absent: 'not_followed', reason: 'no_rows' });
    const result = await tell('cost_per_case', '2025-12-31');
    expect(result).toMatchObject({
      arms: [
        {
          value: 200_000.5,
          rate: { per: 'followed_episode', denominator: 12 },
          alsoRate: { per: 'solved_followed_episode', denominator: 5 },
        },
        { value: 50_000, rate: { denominator: 6 }, alsoRate: { denominator: 1, estimate: 50_000 } },
      ],
    });
  });

  it('tells means of a survey by round, of the people who answered it', async () => {
    const result = await tell('competence_survey');
    const tooFew = { absent: 'not_estimable', reason: 'too_few_observations' };
    expect(result).toMatchObject({
      kind: 'series',
      arms: [
        {
          arm: 'new',
          points: [
            { period: '1', n: 3, value: 3.5 },
            { period: '2', n: 1, value: 8 },
          ],
          limits: tooFew,
        },
        { arm: 'old', points: [{ period: '1', n: 1, value: 4 }] },
      ],
      // Both arms were asked at the same time: no series of one was interrupted by the other.
      comparisons: [{ level: { estimate: tooFew }, slope: { estimate: tooFew } }],
    });
    expect(await tell('client_experience_kainuu')).toMatchObject({ arms: [{ arm: 'old' }] });
  });

  it('shows no mean of few answers', async () => {
    const evaluation: Evaluation = await evaluate(database, { pilot: 'p1', policy: 'steering', metrics: ['competence_survey'], asOf });
    expect(evaluation.results[0]).toMatchObject({
      arms: [
        {
          points: [
            { n: { absent: 'suppressed' }, value: { absent: 'suppressed' } },
            { n: { absent: 'suppressed' }, value: { absent: 'suppressed' } },
          ],
        },
        { points: [{ n: { absent: 'suppressed' }, value: { absent: 'suppressed' } }] },
      ],
    });
  });

  it('tells how staff would recommend the way of working by their answers alone', async () => {
    const result = await tell('staff_nps');
    expect(result).toMatchObject({ arms: [{ arm: 'new', respondents: 3, promoters: 2, detractors: 1 }, { arm: 'old' }] });
  });

  it('tells a share of 0 where the records it is told by are there', async () => {
    const withoutSecond = records['assessments.csv'].split('\n').filter((line) => !line.startsWith('a2,'));
    await load({ ...records, 'assessments.csv': withoutSecond.join('\n') });
    expect(await tell('duplicate_assessment')).toMatchObject({
      arms: [
        { numerator: 0, denominator: 12 },
        { numerator: 0, denominator: 6 },
      ],
    });
  });

  it.each([
    ['feedback_share', 'referrals.csv', 'feedback_on'],
    ['consent_share', 'meetings.csv', 'consent_on'],
    ['handover_accepted', 'handovers.csv', 'accepted_on'],
    ['feedback_acted', 'feedback.csv', 'acted_on'],
  ] as const)('tells no %s, rather than 0, where %s never has %s', async (metric, file, column) => {
    const [header, ...rows] = records[file].trimEnd().split('\n');
    const position = header!.split(',').indexOf(column);
    const without = rows.map((row) =>
      row
        .split(',')
        .map((cell, i) => (i === position ? '' : cell))
        .join(','),
    );
    await load({ ...records, [file]: table(header!, ...without) });
    expect(await tell(metric)).toMatchObject({ absent: 'not_followed', reason: 'no_rows' });
  });
});
