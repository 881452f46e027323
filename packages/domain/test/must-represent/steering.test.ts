import { describe, expect, test } from 'vitest';
import {
  draftSteeringReport,
  finalReportState,
  leaderView,
  metricFates,
  roadmapOf,
  steeringTrail,
  stepsInForce,
  themeAttendance,
  versionFollowed,
} from '../../src/casework.ts';
import { dataPackageDescriptor, resourceNames, resources } from '../../src/data-package.ts';
import type { Evaluation, Result } from '../../src/evaluation.ts';
import { locales } from '../../src/index.ts';
import { metricFacts, metrics } from '../../src/metrics.ts';
import {
  developmentThemes,
  evaluationRounds,
  followingStatuses,
  modelPublications,
  operatingModelIds,
  operatingModelsOf,
  pilotRisks,
  pilots,
  pilotStanding,
  pirkanmaaMetricSet,
  reportFieldIds,
  steeringBodies,
  type FinalReportItemId,
  finalReportItemIds,
} from '../../src/reference.ts';
import { rowOf, rowsOf } from './row-of.ts';

const o1 = { organisation_id: 'o1' } as const;
const p1 = { pilot_id: 'p1' } as const;
const pilotRow = (cells: Parameters<typeof rowOf<'pilots'>>[1] = {}) =>
  rowOf('pilots', { ...p1, ...o1, name: 'Kokeilu', starts_on: '2022-08-01', ...cells });

describe('models and processes', () => {
  test('SYS-11: an operating model is of one of six types, has a region, a status and a day of publishing', () => {
    const row = rowOf('operating_models', {
      ...o1,
      operating_model_id: 'm1',
      type: 'work_ability_support_team',
      region: 'kainuu',
      status: 'published',
      published_on: '2022-10-31',
    });
    expect(row).toMatchObject({ type: 'work_ability_support_team', region: 'kainuu', status: 'published', published_on: '2022-10-31' });
    expect(resources.operating_models.columns.type.values).toEqual(operatingModelIds);
    expect(resources.operating_models.columns.status.values).toEqual(['draft', 'piloted', 'published']);
    expect(modelPublications.kainuu_team).toMatchObject({ status: 'draft', plannedFor: '2022-10', publishedOn: null });
  });

  test('SYS-11: pilots name the model that they test', () => {
    expect(operatingModelsOf('p01_pori_centralised')).toEqual(['work_ability_support_team']);
    expect(operatingModelsOf('p10_tampere_reception')).toEqual(['work_ability_support_team', 'client_responsible_worker']);
    expect(operatingModelsOf('p18_subcontracting')).toEqual(['subcontracting']);
    expect(pilotStanding(pilotRow({ operating_model: 'service_package' })).operatingModel).toBe('service_package');
    expect(() => pilotRow({ operating_model: 'no_such_model' })).toThrow('unknown_code');
  });

  test('SYS-12: versions of the process have a status and a day of approval, and a case tells which it followed', () => {
    const versions = rowsOf('process_versions', o1, [
      { version: '1', status: 'approved', approved_on: '2021-06-01' },
      { version: '2', status: 'approved', approved_on: '2022-03-01' },
      { version: '3', status: 'draft' },
    ]).map(({ version, approved_on: approvedOn }) => ({ version, approvedOn }));
    const followed = (process_version?: string) => {
      const episode = { ...o1, episode_id: 'e1', client_id: 'c1', team_id: 't1', referred_on: '2022-08-01', observed_until: '2022-12-31' };
      const row = rowOf('episodes', process_version === undefined ? episode : { ...episode, process_version });
      return versionFollowed(row.process_version, versions, row.referred_on);
    };
    expect([followed('2'), followed('1'), followed('3'), followed('9'), followed()]).toEqual([
      'in_force',
      'earlier',
      'draft',
      'unknown_version',
      'not_told',
    ]);
    expect(versionFollowed('2', versions, '2022-02-28')).toBe('later');
    expect(resourceNames.indexOf('process_versions')).toBeLessThan(resourceNames.indexOf('episodes'));
  });
});

describe('steering and reporting', () => {
  test('SYS-13: a decision has a day, a body and words; the body is that of the meeting where the row does not tell', () => {
    const meetings = rowsOf('steering_meetings', p1, [
      { steering_meeting_id: 'm1', body: 'steering_group', held_on: '2022-11-14' },
      { steering_meeting_id: 'm2', body: 'management_group_of_pori', held_on: '2023-05-15' },
    ]);
    const decisions = rowsOf('decisions', p1, [
      { decided_on: '2023-05-15', decision: 'Jatketaan', steering_meeting_id: 'm2', review_on: '2023-09-01' },
      { decided_on: '2022-11-14', decision: 'Aloitetaan', body: 'steering_group', review_on: '2023-05-15' },
      { decided_on: '2022-12-01', decision: 'Nimetään yhteyshenkilö' },
    ]);
    const trail = steeringTrail({ meetings, decisions }, '2023-12-31');
    expect(trail.map(({ decidedOn, body, text, isReviewDue }) => [decidedOn, body, text, isReviewDue])).toEqual([
      ['2022-11-14', 'steering_group', 'Aloitetaan', false],
      ['2022-12-01', null, 'Nimetään yhteyshenkilö', false],
      ['2023-05-15', 'management_group_of_pori', 'Jatketaan', true],
    ]);
    expect(steeringTrail({ meetings, decisions }, '2023-08-31').some(({ isReviewDue }) => isReviewDue)).toBe(false);
  });

  test('SYS-13: the bodies of Pori are known, and so is the chain of decisions that led to its trial', () => {
    expect(steeringBodies.management_group_of_pori).toMatchObject({ task: 'decides', organisation: 'porin_perusturva' });
    const decided = pilots().p01_pori_centralised.chain.filter(({ kind }) => kind === 'decision');
    expect(decided.map(({ from }) => from)).toEqual(['2021-12-17', '2022-02-01']);
  });

  test('SYS-14: a period of the roadmap that is told again keeps its earlier tasks, and tells what was moved', () => {
    const period = { ...p1, period_from: '2021-09-01', period_to: '2021-10-31' } as const;
    const rows = rowsOf('milestones', period, [
      { label: 'Seminaari', revision: '1', recorded_on: '2021-08-01', planned_on: '2022-02-15' },
      { label: 'Verkostot', revision: '1', recorded_on: '2021-08-01', planned_on: '2021-10-31', done_on: '2021-10-20' },
      {
        label: 'Seminaari',
        revision: '2',
        recorded_on: '2021-10-01',
        planned_on: '2022-05-16',
        status: 'siirretty',
        links: 'https://innokyla.fi/a https://innokyla.fi/b',
      },
      { label: 'Palvelukokonaisuus', revision: '2', recorded_on: '2021-10-01' },
    ]);
    const [column, ...others] = roadmapOf(rows, '2022-03-01');
    expect(others).toEqual([]);
    expect(column).toMatchObject({ from: '2021-09-01', to: '2021-10-31' });
    expect(column!.revisions.map(({ revision, tasks }) => [revision, tasks.map(({ label }) => label)])).toEqual([
      [2, ['Seminaari', 'Palvelukokonaisuus']],
      [1, ['Seminaari', 'Verkostot']],
    ]);
    const [seminar] = column!.revisions[0].tasks;
    expect(seminar).toMatchObject({
      standing: 'planned',
      isMoved: true,
      links: ['https://innokyla.fi/a', 'https://innokyla.fi/b'],
    });
    expect(column!.revisions[1]!.tasks.map(({ standing, isMoved }) => [standing, isMoved])).toEqual([
      ['late', false],
      ['done', false],
    ]);
    expect(stepsInForce(rows, '2022-03-01').map(({ label }) => label)).toEqual(['Seminaari', 'Palvelukokonaisuus']);
    expect(roadmapOf(rows, '2021-09-30')[0]!.revisions.map(({ revision }) => revision)).toEqual([1]);
  });

  test('SYS-15: a report has exactly four texts, a period, the role of its author and a day of signing', () => {
    const period = { ...p1, period_from: '2022-01-01', period_to: '2022-06-30', author_role: 'planner' } as const;
    const rows = reportFieldIds.map((field) => rowOf('reports', { ...period, report_id: `r-${field}`, field, text: 'Teksti' }));
    expect(rows.map(({ field }) => field)).toEqual(['situation', 'next_tasks', 'achievements', 'deviations']);
    expect(rows[0]).toMatchObject({ period_from: '2022-01-01', period_to: '2022-06-30', author_role: 'planner', signed_on: null });
    expect(() => rowOf('reports', { ...period, report_id: 'r-5', field: 'a fifth', text: 'Teksti' })).toThrow('unknown_code');
  });

  test('SYS-15: its four texts are drafted from an evaluation in every language, and say where the data say nothing', () => {
    const evaluation = {
      provenance: { asOf: '2022-12-31' },
      pilot: { id: 'p1' },
      results: [{ metric: 'staff_nps', metricVersion: 1, absent: 'not_followed', reason: 'no_rows', sentence: { fi: '', sv: '', en: '' } }],
    } as unknown as Evaluation;
    const { fields } = draftSteeringReport(evaluation, { purpose: null, risks: pilotStanding(pilotRow()).risks });
    expect(Object.keys(fields)).toEqual(reportFieldIds);
    for (const { text } of Object.values(fields)) for (const locale of locales) expect(text[locale]).toMatch(/\.$/);
    expect(fields.deviations.text.en).toContain('Risk: No owner known.');
    expect(fields.deviations.text.en).toContain('Staff experience (NPS)');
    expect(fields.situation.text.sv).toContain('inte nedtecknat');
  });

  test('SYS-15: open steps of the roadmap are the next tasks, each once, though a period was told twice', () => {
    const period = { ...p1, label: 'Seminaari', period_from: '2022-01-01', period_to: '2022-02-28' } as const;
    const rows = rowsOf('milestones', period, [
      { revision: '1', recorded_on: '2021-12-01', planned_on: '2022-02-15' },
      { revision: '2', recorded_on: '2022-02-01', planned_on: '2022-05-16' },
    ]);
    const evaluation = { provenance: { asOf: '2022-03-01' }, pilot: { id: 'p1' }, results: [] } as unknown as Evaluation;
    const { fields } = draftSteeringReport(evaluation, { milestones: stepsInForce(rows, '2022-03-01') });
    expect(fields.next_tasks.text.en).toBe('Open: Seminaari (by 16 May 2022).');
    expect(fields.deviations.text.en).not.toContain('Seminaari');
  });

  test('SYS-16: each item of the final report rests on metrics, a text or a decision, and what is missing is told', () => {
    const texts = rowsOf('final_report', p1, [{ item: 'background', text: 'Tarve', written_on: '2022-12-01' }]);
    const results = [{ metric: 'score_count', kind: 'count' }] as unknown as Result[];
    const items = finalReportState({ results, texts, decisions: [] });
    expect(items.map(({ item }) => item)).toEqual(finalReportItemIds);
    expect(new Set(items.map(({ boundTo }) => boundTo))).toEqual(new Set(['metrics', 'text', 'decision']));
    const of = (item: FinalReportItemId) => items.find((each) => each.item === item);
    expect(of('background')).toMatchObject({ boundTo: 'text', text: 'Tarve', isReady: true });
    expect(of('conclusions')).toMatchObject({ boundTo: 'text', text: null, isReady: false });
    expect(of('goals')).toMatchObject({ told: ['score_count'], missing: ['employment_share'], isReady: false });
    expect(of('findings')).toMatchObject({ told: ['score_count'], missing: [], isReady: true });
    expect(of('proposals')).toMatchObject({ boundTo: 'decision', isReady: false });
    expect(finalReportState({ results, texts, decisions: ['Jatketaan'] }).find(({ item }) => item === 'proposals')?.isReady).toBe(true);
  });

  test('SYS-17: what the institutes need after the project is described without it: every file, definition and round', () => {
    const { resources: described } = dataPackageDescriptor('after-evaluation', resourceNames);
    expect(described).toHaveLength(resourceNames.length);
    for (const { schema } of described) for (const { description } of schema.fields) expect(description).toMatch(/\S/);
    for (const metric of Object.values(metrics)) expect(metricFacts(metric).files.length).toBeGreaterThan(0);
    expect(evaluationRounds.after_evaluation).toMatchObject({
      by: ['thl', 'ttl'],
      when: 'after_the_project',
      metrics: ['post_evaluation'],
    });
    expect(metrics.data_completeness.kind).toBe('proportion');
  });

  test('SYS-18: participations and different people of a theme are two numbers, and people of two workshops are not added up', () => {
    const workshop = { ...o1, kind: 'theme_workshop', held_on: '2022-05-05', topic: 'supply_of_services' } as const;
    const rows = rowsOf('activities', workshop, [
      { activity_id: 'a1', events: '2', participations: '300', unique_people: '200' },
      { activity_id: 'a2', events: '1', participations: '282', unique_people: '265' },
      { activity_id: 'a3', topic: 'coordination_of_the_path', participations: '40' },
      { activity_id: 'a4', kind: 'training', participations: '99', unique_people: '99' },
    ]);
    expect(themeAttendance(rows)).toEqual([
      { theme: 'supply_of_services', participations: 582, people: { atLeast: 265, atMost: 465 } },
      { theme: 'coordination_of_the_path', participations: 40, people: null },
    ]);
    expect(developmentThemes).toHaveProperty('supply_of_services');
  });

  test('SYS-19: a pilot may be rooted in the end, and an owner that is missing is shown as a risk even then', () => {
    expect(pilotStanding(pilotRow({ status: 'rooted', owner_role: 'leader' }))).toMatchObject({ status: 'rooted', risks: [] });
    const unowned = pilotStanding(pilotRow({ status: 'rooted' }));
    expect(unowned).toMatchObject({ status: 'rooted', ownerRole: null, risks: ['no_owner_known'] });
    expect(unowned.risks.map((risk) => pilotRisks[risk].label.en)).toEqual(['No owner known']);
    expect(pilotStanding(pilotRow({ status: 'pian valmis' })).status).toBeNull();
    const told = pilots().p09_package_modelling.risks.map(({ risk }) => risk);
    expect(told).toContain('no_owner_known');
  });
});

describe('metrics of a project, and its leaders', () => {
  test('SYS-99: a metric is followed, not possible, not done or later, with the reason, and a silent one is none of these', () => {
    const told = rowsOf('metric_statuses', p1, [
      { metric: 'employment_share', status: 'not_possible', reason: 'Kohderyhmää ei ole lueteltu.' },
      { metric: 'post_evaluation', status: 'later' },
      { metric: 'client_nps', status: 'not_done' },
    ]);
    const results = [
      { metric: 'client_nps', kind: 'score' },
      { metric: 'staff_nps', absent: 'not_followed', reason: 'no_rows' },
    ] as unknown as Result[];
    const fates = metricFates(['employment_share', 'post_evaluation', 'client_nps', 'staff_nps', 'budget'], results, told);
    expect(fates.map(({ status }) => status)).toEqual(['not_possible', 'later', 'followed', null, null]);
    expect(fates[0]!.reason).toBe('Kohderyhmää ei ole lueteltu.');
    expect(fates[2]!.isContradicted).toBe(true);
    expect(fates[3]!.reason).toEqual(expect.objectContaining({ en: expect.stringMatching(/^Not followed/) }));
    expect(Object.keys(followingStatuses)).toEqual(['followed', 'not_possible', 'not_done', 'later']);
  });

  test('SYS-99: the six metrics of Pirkanmaa have a status and a reason each', () => {
    expect(Object.values(pirkanmaaMetricSet).map(({ metric, status }) => `${metric} ${status}`)).toEqual([
      'budget followed',
      'employment_share not_possible',
      'post_evaluation later',
      'client_nps followed',
      'score_change followed',
      'staff_nps not_done',
    ]);
    for (const { reason } of Object.values(pirkanmaaMetricSet)) for (const locale of locales) expect(reason[locale]).toMatch(/\.$/);
  });

  test('SYS-100: leaders see the coordinators’ full-time equivalents, what is done twice and what nobody owns', () => {
    const posts = rowsOf('staffing', { team_id: 't1', role: 'work_ability_coordinator' }, [
      { from_on: '2022-01-01', full_time_equivalents: '1.5' },
      { from_on: '2022-01-01', to_on: '2022-06-30', full_time_equivalents: '1' },
    ]).map((row) => ({ role: row.role, from: row.from_on, to: row.to_on, fullTimeEquivalents: row.full_time_equivalents }));
    const view = leaderView(
      {
        posts,
        openCases: [
          {
            metByTeam: true,
            clientResponsibles: [],
            assessments: [
              { topic: 'work_ability', doneOn: '2022-03-01' },
              { topic: 'work_ability', doneOn: '2022-09-01' },
            ],
          },
        ],
        descriptionPhases: [{ phase: 'goals', status: 'blocked', ownerRole: null }],
        interfaces: [{ counterpart: 'kela', agreedOn: null }],
        pilots: [{ pilot: 'p1', ownerRole: pilotRow().owner_role }],
      },
      '2022-12-31',
    );
    expect(view.coordinatorFullTimeEquivalents).toBe(1.5);
    expect(view.overlaps).toEqual({ casesAssessedAgain: 1, casesWithSeveralResponsible: 0 });
    expect(view.unowned).toEqual({ cases: 1, descriptionPhases: ['goals'], interfaces: ['kela'], pilots: ['p1'] });
  });
});
