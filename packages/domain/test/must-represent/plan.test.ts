import { describe, expect, test } from 'vitest';
import {
  caseEnding,
  consentedParties,
  consentFacts,
  consentStage,
  contactChannelsUsed,
  eventStanding,
  planCompleteness,
  planHome,
  planReviews,
  planStage,
  recordedFacts,
  serviceTray,
  waitingPeriods,
  waitsWithoutContact,
} from '../../src/casework.ts';
import { resources, type Column, type ResourceRow } from '../../src/data-package.ts';
import { clocks, measureClock, validatePath } from '../../src/pathway.ts';
import { planBlockIds, planKindIds, type ConsentScope, type PlanBlockId } from '../../src/reference.ts';
import { dayAfter } from '../pathway/walks.ts';
import { dated, wayTo } from '../systems/whole-case.ts';
import { rowOf, rowsOf } from './row-of.ts';

const e1 = { episode_id: 'e1' } as const;
const planRow = (cells: Partial<Record<keyof ResourceRow<'plans'>, string>> = {}) =>
  rowOf('plans', { plan_id: 'p1', ...e1, kind: 'work_ability_support', formed_on: '2022-09-10', located_in: 'pegasos', ...cells });

describe('the plan', () => {
  test('SYS-65: where it is, in which plan, when agreed and reviewed and next due, with goals, measures and who carries it forward', () => {
    const row = planRow({
      embedded_in: 'activation',
      agreed_on: '2022-09-12',
      review_due_on: '2023-03-10',
      responsible_roles: 'work_ability_coordinator;social_worker',
    });
    expect(row).toMatchObject({
      located_in: 'pegasos',
      embedded_in: 'activation',
      responsible_roles: 'work_ability_coordinator;social_worker',
    });
    const measure = rowOf('planned_measures', {
      ...e1,
      plan_id: 'p1',
      service: 'work_trial',
      responsible_role: 'social_worker',
      due_on: '2022-11-01',
    });
    expect(measure).toMatchObject({ plan_id: row.plan_id, service: 'work_trial' });
    const goal = rowOf('goals', { goal_id: 'g1', ...e1, plan_id: 'p1', set_on: '2022-09-10', by_client: 'true' });
    expect(goal).toMatchObject({ plan_id: row.plan_id, by_client: true });
    const stage = (on: string, reviewedOn: readonly string[] = [], closedOn: string | null = null) =>
      planStage({ formedOn: row.formed_on, agreedOn: row.agreed_on, reviewDueOn: row.review_due_on, reviewedOn, closedOn }, on);
    expect([stage('2023-05-01', [], '2023-05-01'), stage('2023-05-02', [], '2023-05-01')]).toEqual(['outdated', 'closed']);
    expect([
      stage('2022-09-01'),
      stage('2022-09-11'),
      stage('2022-09-12'),
      stage('2023-04-01'),
      stage('2023-04-01', ['2023-03-20']),
    ]).toEqual(['none', 'drafted', 'agreed', 'outdated', 'reviewed']);
  });

  test('SYS-65: a review is of the plan that it names, or of the one that was followed then', () => {
    const plans = [planRow({ closed_on: '2023-01-31' }), planRow({ plan_id: 'p2', formed_on: '2023-02-01', located_in: 'typpi' })];
    const reviews = rowsOf('events', { ...e1, event: 'plan_reviewed' }, [
      { occurred_on: '2022-08-01' },
      { occurred_on: '2022-12-01' },
      { occurred_on: '2023-03-01' },
      { occurred_on: '2023-04-01', detail: 'p1' },
    ]).map(({ event, occurred_on: occurredOn, detail }) => ({ event, occurredOn, detail }));
    expect([planReviews('p1', plans, reviews), planReviews('p2', plans, reviews)]).toEqual([['2022-12-01', '2023-04-01'], ['2023-03-01']]);
  });

  test('SYS-66: of the blocks only which are filled leaves the record', () => {
    const { blocks } = planRow({ blocks: 'skills;plan' });
    expect(planCompleteness(blocks!.split(';') as PlanBlockId[])).toMatchObject({ filledCount: 2, blockCount: planBlockIds.length });
    const free = Object.values<Column>(resources.plans.columns).filter(({ type }) => type === 'text');
    expect(free).toEqual([]);
  });

  test('SYS-67: kinds of plan, the parties that agreed, and one home for the plan of support', () => {
    expect(resources.plans.columns.kind.values).toEqual(planKindIds);
    expect(planRow({ parties: 'kela;social_services' }).parties).toBe('kela;social_services');
    const home = (...rows: readonly ResourceRow<'plans'>[]) =>
      planHome(
        rows.map(({ kind, formed_on: formedOn, located_in: locatedIn, closed_on: closedOn }) => ({ kind, formedOn, locatedIn, closedOn })),
        '2022-10-01',
      );
    expect(home(planRow({ closed_on: '2022-09-30' }), planRow({ located_in: 'typpi' }))).toEqual({ status: 'one', system: 'typpi' });
    expect(home(planRow(), planRow({ kind: 'treatment', located_in: 'kanta' }))).toEqual({ status: 'one', system: 'pegasos' });
    expect(home(planRow(), planRow({ located_in: 'typpi' }))).toEqual({ status: 'several', systems: ['pegasos', 'typpi'] });
  });

  test('SYS-68: the follow-up plan stops the clock of service to plan', () => {
    const referredOn = '2022-08-20';
    const { events: [planFormed] = [] } = recordedFacts(referredOn, { plans: [planRow({ kind: 'follow_up_plan' })] });
    const events = [{ event: 'service_started', occurredOn: '2022-09-01' } as const, planFormed!];
    expect(measureClock(clocks.service_to_plan, { referredOn, events }, '2022-12-31')).toMatchObject({
      status: 'stopped',
      value: 9,
    });
  });
});

describe('consent and records', () => {
  const consentOf = (row: ResourceRow<'consents'>) => ({
    askedOn: row.asked_on,
    givenOn: row.given_on,
    refusedOn: row.refused_on,
    withdrawnOn: row.withdrawn_on,
    validUntil: row.valid_until,
    form: row.form,
    scope: (row.scope?.split(';') ?? []) as ConsentScope[],
  });
  const consentRow = (cells: Partial<Record<keyof ResourceRow<'consents'>, string>>) =>
    consentOf(rowOf('consents', { consent_id: 'c1', ...e1, asked_on: dayAfter(0), given_on: dayAfter(0), stored_in: 'pegasos', ...cells }));

  test('SYS-69: asked, given for parties on a form, refused, withdrawn or expired, and stored somewhere', () => {
    const consent = consentRow({ form: 'y100', scope: 'kela;health_services', valid_until: dayAfter(365) });
    expect([consentStage(consent, dayAfter(0)), consentStage(consent, dayAfter(366))]).toEqual(['given', 'expired']);
    expect(consentStage(consentRow({ withdrawn_on: dayAfter(9) }), dayAfter(9))).toBe('withdrawn');
  });

  test('SYS-69: no team stage without a consent in force that covers several sectors', () => {
    const toTeam = dated(wayTo('team_planning'));
    const broken = (cells: Parameters<typeof consentRow>[0]) =>
      validatePath(toTeam, { consents: consentFacts([consentRow(cells)]) }).map(({ rule }) => rule);
    expect(broken({ form: 'y100' })).toEqual([]);
    expect(broken({ form: 'own_form', scope: 'kela;health_services' })).toEqual([]);
    expect(broken({ form: 'own_form', scope: 'health_services' })).toContain('team_without_consent');
    expect(broken({ form: 'y100', valid_until: dayAfter(1) })).toContain('team_without_consent');
  });

  test('SYS-70: dates come from TYPPI with their source, and the consent that allows it covers its parties on the day', () => {
    const event = rowOf('events', { ...e1, event: 'plan_formed', occurred_on: '2022-09-10', source_system: 'typpi', precision: 'day' });
    expect(event.source_system).toBe('typpi');
    expect(validatePath([], recordedFacts('2022-09-01', { events: [event] }))).toEqual([]);
    const allowed = consentRow({ given_on: '2022-09-05', asked_on: '2022-09-05', form: 'y100', scope: 'employment_services;kela' });
    expect([consentedParties([allowed], '2022-09-04'), consentedParties([allowed], event.occurred_on)]).toEqual([
      [],
      ['employment_services', 'kela'],
    ]);
  });

  test('SYS-71: what nobody agreed to record is unknown, and not the same as not done', () => {
    const agreement = rowOf('recording_agreements', {
      organisation_id: 'o1',
      what: 'goals_set',
      recorded_in: 'pegasos',
      recorded_by: 'work_ability_coordinator',
      agreed_on: '2022-01-01',
    });
    const facts = {
      since: '2022-09-01',
      events: [],
      agreements: [{ what: agreement.what, recordedIn: agreement.recorded_in, agreedOn: agreement.agreed_on }],
    };
    expect([eventStanding('goals_set', facts, '2022-12-31'), eventStanding('plan_formed', facts, '2022-12-31')]).toEqual([
      'not_done',
      'unknown',
    ]);
  });

  test('SYS-71: every file of dates of a case says from which system they come and how exactly they are known', () => {
    const dated = Object.values(resources).filter(
      ({ columns, name }) =>
        'episode_id' in columns &&
        name !== 'episodes' &&
        Object.values<Column>(columns).some(({ type, mayBeFuture }) => type === 'date' && !mayBeFuture),
    );
    expect(dated.length).toBeGreaterThan(15);
    expect(dated.filter(({ columns }) => !('source_system' in columns && 'precision' in columns)).map(({ name }) => name)).toEqual([]);
    const half = rowOf('events', { ...e1, event: 'goals_set', occurred_on: '2022-09-10', source_system: 'pegasos' });
    const facts = recordedFacts('2022-09-01', { events: [half] });
    expect(validatePath([], facts).map(({ rule }) => rule)).toEqual(['provenance_missing']);
  });
});

describe('the course of a case', () => {
  const stays = rowsOf('pathway', e1, [
    { state: 'waiting_for_team', entered_on: '2022-09-01', support_needed: 'true' },
    { state: 'team_planning', entered_on: '2022-11-01' },
  ]).map(({ state, entered_on: enteredOn, support_needed: supportNeeded }) => ({ state, enteredOn, supportNeeded }));

  test('SYS-72: a wait has what it is for, its days, whether support is needed, and its contacts', () => {
    const contact = rowOf('events', { ...e1, event: 'support_contact', occurred_on: '2022-09-20' });
    expect(waitingPeriods(stays, [{ event: contact.event, occurredOn: contact.occurred_on }], '2022-12-01')).toEqual([
      { waitsFor: 'waiting_for_team', fromOn: '2022-09-01', toOn: '2022-11-01', supportNeeded: true, contactsOn: ['2022-09-20'] },
    ]);
  });

  test('SYS-72: silence is alerted of after the days that were agreed on, and without any never', () => {
    const waits = waitingPeriods(stays, [], '2022-12-01');
    const alerts = (agreed?: string) => {
      const team = {
        team_id: 't1',
        organisation_id: 'o1',
        name: 'Tiimi',
        model: 'regional',
        ...(agreed && { waiting_contact_days: agreed }),
      };
      return waitsWithoutContact(waits, rowOf('teams', team).waiting_contact_days, '2022-12-01').length;
    };
    expect([alerts('30'), alerts('90'), alerts()]).toEqual([1, 0, 0]);
  });

  test('SYS-73: an ending is agreed on a day, with the client, who continues and as what; a return names the earlier case', () => {
    const row = rowOf('endings', { ...e1, agreed_on: '2023-05-01', agreed_with_client: 'true', continuing_party: 'employment_services' });
    const ending = caseEnding(
      { agreedOn: row.agreed_on, agreedWithClient: row.agreed_with_client, continuingParty: row.continuing_party },
      { endedOn: '2023-05-10', outcome: 'ended_employed' },
      [],
    );
    expect(ending).toMatchObject({
      agreedOn: '2023-05-01',
      agreedWithClient: true,
      continuingParty: 'employment_services',
      outcome: 'ended_employed',
      questions: [],
    });
    const back = { caseId: null, endedAs: 'ended_employed', endedOn: dayAfter(0) } as const;
    const entries = dated(['need_recognised'] as const).map((entry) => ({ ...entry, enteredOn: dayAfter(5) }));
    expect(validatePath(entries, { previousCase: back }).map(({ rule }) => rule)).toEqual(['return_not_linked']);
    expect(validatePath(entries, { previousCase: { ...back, caseId: 'e0' } })).toEqual([]);
  });

  test('SYS-74: each contact has its channel, counted and not judged', () => {
    const rows = rowsOf('events', { ...e1, event: 'follow_up_contact' }, [
      { occurred_on: '2022-09-20', channel: 'video' },
      { occurred_on: '2022-10-20', channel: 'on_site' },
      { occurred_on: '2022-11-20' },
    ]);
    expect(contactChannelsUsed(rows.map(({ channel }) => channel))).toEqual({ remote: 1, onSite: 1, notRecorded: 1 });
  });

  test('SYS-75: the tray has its services, and the organisation says what is to be had here', () => {
    expect(serviceTray([], 'Pori', '2022-06-30').map(({ service }) => service)).toContain('ohjaamo');
    const row = rowOf('service_tray', { organisation_id: 'o1', service: 'ohjaamo', on_tray: 'true', available_from: '2022-01-01' });
    const tray = serviceTray([], 'Pori', '2022-06-30', [
      { service: row.service, onTray: row.on_tray, availableFrom: row.available_from, availableTo: row.available_to },
    ]);
    expect(tray.filter(({ availableHere }) => availableHere !== null)).toEqual([{ service: 'ohjaamo', availableHere: true }]);
  });
});
