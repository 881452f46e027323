import { describe, expect, test } from 'vitest';
import { services } from '../catalogue/services/index.ts';
import { clientCase, type ClientRows } from './client-case.ts';
import { clientView } from './client-view.ts';

const on = '2022-12-31';
const nothing: ClientRows = { record: { referredOn: '2022-09-05' }, assignments: [], goals: [], plans: [], services: [], consents: [] };
const seen = (rows: Partial<ClientRows>, day = on) => clientCase({ ...nothing, ...rows }, day);

test('the state is that of the path, since the day it was entered', () => {
  const record = { referredOn: '2022-09-05', events: [{ event: 'team_meeting', occurredOn: '2022-10-03' }] } as const;
  expect(seen({ record })).toMatchObject({ state: 'team_planning', since: '2022-10-03' });
  expect(seen({ record }, '2022-09-30')).toMatchObject({ state: 'in_triage', since: '2022-09-05' });
});

test('before its first state there is no case to see', () => {
  expect(seen({}, '2022-09-04')).toBeNull();
});

describe('the one who answers', () => {
  const contact = { kind: 'contact_person', role: 'public_health_nurse', from: '2022-09-10' } as const;
  test.each<[string, ClientRows['assignments'], string | null]>([
    ['is nobody where nobody was named', [], null],
    ['is the contact person where there is no other', [contact], 'public_health_nurse'],
    [
      'is the client-responsible worker before the contact person',
      [contact, { ...contact, kind: 'client_responsible', role: 'social_worker' }],
      'social_worker',
    ],
    ['is in force', [{ ...contact, to: '2022-11-30' }], null],
    ['is not one who only presents the case', [{ ...contact, kind: 'presenter' }], null],
  ])('%s', (_, assignments, role) => {
    expect(seen({ assignments })?.responsible).toBe(role);
  });
});

describe('the next step', () => {
  const ordered = { service: 'social_rehabilitation', orderedOn: '2022-10-10', startedOn: null } as const;
  test.each<[string, ClientRows['services'], string | undefined, string | null | undefined]>([
    [
      'is what was ordered first and has not started',
      [{ ...ordered, service: 'typ', orderedOn: '2022-11-01' }, ordered],
      'Social rehabilitation',
      null,
    ],
    ['is not known to start on a day that lies ahead', [{ ...ordered, startedOn: '2023-01-09' }], 'Social rehabilitation', null],
    ['is not what has started', [{ ...ordered, startedOn: '2022-11-01' }], undefined, undefined],
    ['is not what is ordered later', [{ ...ordered, orderedOn: '2023-01-09' }], undefined, undefined],
  ])('%s', (_, rows, label, day) => {
    const step = seen({ services: rows })?.nextStep;
    expect([step?.label.en, step?.on]).toEqual([label, day]);
  });
});

test('where no service is waited for, the next step is the review of the plan, unless its day has passed', () => {
  const plans = [{ kind: 'work_ability_support', formedOn: '2022-10-03', reviewDueOn: '2023-04-03' }] as const;
  expect(seen({ plans })?.nextStep).toMatchObject({ label: { en: 'The plan is looked at again' }, on: '2023-04-03' });
  expect(seen({ plans }, '2023-04-04')?.nextStep).toBeNull();
});

test('of plans and goals the latest is told, and what lies ahead is not, but for the day of its review', () => {
  const plan = { kind: 'work_ability_support', formedOn: '2022-10-03', reviewDueOn: '2023-04-03' } as const;
  const rows = {
    plans: [{ ...plan, formedOn: '2023-02-01' }, plan, { ...plan, formedOn: '2022-09-20' }],
    goals: [{ setOn: '2022-09-20' }, { setOn: '2022-10-01' }, { setOn: '2023-01-20' }],
  };
  expect(seen(rows)).toMatchObject({ plan, goalSetOn: '2022-10-01' });
});

test('a consent withdrawn later still holds on the day', () => {
  const consent = { askedOn: '2022-09-01', givenOn: '2022-09-02', refusedOn: null, withdrawnOn: '2023-01-15', scope: ['kela'] } as const;
  expect(seen({ consents: [consent] })?.consents).toEqual([{ givenOn: '2022-09-02', refusedOn: null, withdrawnOn: null, scope: ['kela'] }]);
  expect(seen({ consents: [consent] }, '2023-01-15')?.consents[0]?.withdrawnOn).toBe('2023-01-15');
  expect(seen({ consents: [consent] }, '2022-08-31')).toBeNull();
});

test('the page is written from it', () => {
  const rows: ClientRows = { ...nothing, services: [{ service: 'health_check_unemployed', orderedOn: '2022-09-07', startedOn: null }] };
  const lines = clientView(clientCase(rows, on)!);
  expect(lines.find(({ about }) => about === 'next_step')?.text.fi).toBe(
    `${services.health_check_unemployed.label.fi}. Päivästä ei ole vielä sovittu.`,
  );
});
