import { describe, expect, test } from 'vitest';
import { recordedFacts, type RecordedRows } from './recorded-facts.ts';

const referredOn = '2024-01-10';
const event = (name: NonNullable<RecordedRows['events']>[number]['event'], on: string) => ({
  event: name,
  occurred_on: on,
  source_system: null,
  precision: null,
});
const assigned = (kind: NonNullable<RecordedRows['assignments']>[number]['kind'], from_on: string, to_on: string | null = null) => ({
  kind,
  role: null,
  from_on,
  to_on,
});
const plan = { kind: 'work_ability_support', formed_on: '2024-02-01', located_in: 'pegasos', closed_on: null } as const;

describe('what a case’s rows tell', () => {
  test('rows take the place of milestones, which know no end', () => {
    const events = [event('client_responsible_named', '2024-01-20')];
    expect(recordedFacts(referredOn, { events }).clientResponsibles).toEqual([{ from: '2024-01-20' }]);
    const assignments = [assigned('client_responsible', '2024-01-20', '2024-03-01')];
    expect(recordedFacts(referredOn, { events, assignments }).clientResponsibles).toEqual([{ from: '2024-01-20', to: '2024-03-01' }]);
  });

  test('a responsibility that nobody recorded is unknown, not absent', () => {
    const { contactPersons, clientResponsibles } = recordedFacts(referredOn, { assignments: [assigned('contact_person', '2024-02-01')] });
    expect([contactPersons, clientResponsibles]).toEqual([[{ from: '2024-02-01', to: null }], undefined]);
  });

  test('a consent without an answer leaves the milestones unbelieved too: it may have been given or not', () => {
    const events = [event('consent_given', '2024-01-12')];
    const unanswered = {
      asked_on: '2024-01-11',
      given_on: null,
      refused_on: null,
      withdrawn_on: null,
      valid_until: null,
      form: null,
      scope: null,
    };
    expect(recordedFacts(referredOn, { events }).consents).toHaveLength(1);
    expect(recordedFacts(referredOn, { events, consents: [unanswered] }).consents).toBeUndefined();
    const onOneSector = { ...unanswered, given_on: '2024-01-12', scope: 'health_services' };
    expect(recordedFacts(referredOn, { consents: [onOneSector] }).consents).toMatchObject([{ multiSector: false }]);
  });

  test.each<[string, RecordedRows, number | undefined]>([
    ['no file of plans', {}, undefined],
    ['no plan', { plans: [] }, 0],
    ['a plan that only its milestone tells of', { plans: [], events: [event('plan_formed', '2024-02-01')] }, undefined],
    ['a plan', { plans: [plan] }, 1],
  ])('plans: %s', (_, rows, count) => {
    expect(recordedFacts(referredOn, rows).plans?.length).toBe(count);
  });

  test('a plan of support, or of how the client goes on, is a milestone; another plan, or one from before the referral, is none', () => {
    const formed = (rows: RecordedRows) => recordedFacts(referredOn, rows).events?.map(({ occurredOn }) => occurredOn);
    expect(formed({ plans: [plan, { ...plan, kind: 'follow_up_plan', formed_on: '2024-03-01' }] })).toEqual(['2024-02-01', '2024-03-01']);
    expect(
      formed({
        plans: [
          { ...plan, kind: 'treatment' },
          { ...plan, formed_on: '2023-12-01' },
        ],
      }),
    ).toEqual([]);
  });

  test('the origin of dates is told where a row tells a part of it', () => {
    const from = { ...event('goals_set', '2024-02-01'), source_system: 'typpi' } as const;
    expect(recordedFacts(referredOn, { events: [event('team_meeting', '2024-01-30'), from] }).dates).toEqual([
      { on: '2024-02-01', sourceSystem: 'typpi', precision: null },
    ]);
  });
});
