import { describe, expect, test } from 'vitest';
import { locales } from '../text.ts';
import type { DatedEvent, PathwayEntry } from './case-record.ts';
import { invariantIds, type InvariantId } from './invariants.ts';
import { factsFromEvents, type PathFacts } from './path-facts.ts';
import type { StateId } from './states.ts';
import { validatePath } from './validate-path.ts';

/** `path('referred 03-01', 'in_triage 03-04')`: states of 2022 with their days. */
const path = (...steps: readonly `${StateId} ${string}`[]): readonly PathwayEntry[] =>
  steps.map((step) => {
    const [state, day] = step.split(' ') as [StateId, string];
    return { state, enteredOn: `2022-${day}` };
  });
const occurred = (...events: readonly (readonly [DatedEvent['event'], string])[]): readonly DatedEvent[] =>
  events.map(([event, day]) => ({ event, occurredOn: `2022-${day}` }));

const toTeam = path('in_triage 03-01', 'waiting_for_team 03-05', 'team_planning 03-20');
const toPath = [...toTeam, ...path('goal_setting 03-21', 'plan_drafting 03-25', 'on_pathway 04-01')];

interface Break {
  readonly rule: InvariantId;
  readonly how: string;
  readonly entries: readonly PathwayEntry[];
  readonly facts?: PathFacts;
  readonly dates: readonly string[];
}

const breaks: readonly Break[] = [
  { rule: 'path_begins_midway', how: 'a record that opens on the path', entries: path('on_pathway 03-01'), dates: ['2022-03-01'] },
  {
    rule: 'impossible_transition',
    how: 'from triage to the path without a plan',
    entries: path('in_triage 03-01', 'on_pathway 03-09'),
    dates: ['2022-03-09'],
  },
  {
    rule: 'ending_not_agreed',
    how: 'from the path to work with nobody having agreed to end',
    entries: [...toPath, ...path('ended_employed 05-01')],
    dates: ['2022-05-01'],
  },
  {
    rule: 'ended_before_agreed',
    how: 'agreed a week after the end',
    entries: [...toPath, ...path('ending_under_agreement 05-01', 'ended_employed 05-02')],
    facts: { endingAgreedOn: '2022-05-09' },
    dates: ['2022-05-02', '2022-05-09'],
  },
  {
    rule: 'path_continues_after_end',
    how: 'a client who returns into the ended case',
    entries: path('in_triage 03-01', 'ended_guided_elsewhere 03-05', 'need_recognised 09-01'),
    dates: ['2022-09-01'],
  },
  {
    rule: 'guard_not_met',
    how: 'planning in the team dated before the team met',
    entries: toTeam,
    facts: { events: occurred(['team_meeting', '03-23']) },
    dates: ['2022-03-20'],
  },
  {
    rule: 'referral_without_permission',
    how: 'a referral on the day before consent',
    entries: path('need_recognised 02-20', 'consent_requested 02-21', 'referred 02-28'),
    facts: { consents: [{ givenOn: '2022-03-01', multiSector: true }] },
    dates: ['2022-02-28'],
  },
  {
    rule: 'referral_without_permission',
    how: 'a referral that nobody ever permitted, where the record begins with it',
    entries: path('in_triage 03-01'),
    facts: { consents: [] },
    dates: ['2022-03-01'],
  },
  {
    rule: 'team_without_consent',
    how: 'permission for one sector taken to the team: once to wait for it, once to meet',
    entries: toTeam,
    facts: { consents: [{ givenOn: '2022-02-20', multiSector: false }] },
    dates: ['2022-03-05'],
  },
  {
    rule: 'team_without_consent',
    how: 'time booked first, and consent not there when the team meets',
    entries: toTeam,
    facts: { consentAfterBooking: true, consents: [{ givenOn: '2022-02-20', multiSector: false }] },
    dates: ['2022-03-20'],
  },
  {
    rule: 'team_without_consent',
    how: 'a consent that had expired the day before',
    entries: toTeam,
    facts: { consents: [{ givenOn: '2022-02-20', validUntil: '2022-03-19', multiSector: true }] },
    dates: ['2022-03-20'],
  },
  {
    rule: 'withdrawal_ignored',
    how: 'the case goes on',
    entries: toTeam,
    facts: { consents: [{ givenOn: '2022-02-20', withdrawnOn: '2022-03-25', multiSector: true }] },
    dates: ['2022-03-25'],
  },
  {
    rule: 'contact_person_missing',
    how: 'named a day too late',
    entries: toPath,
    facts: { contactPersons: [{ from: '2022-03-22' }] },
    dates: ['2022-03-21'],
  },
  {
    rule: 'contact_person_missing',
    how: 'closed before the team was done',
    entries: toPath,
    facts: { contactPersons: [{ from: '2022-03-02', to: '2022-03-20' }] },
    dates: ['2022-03-21'],
  },
  {
    rule: 'client_responsible_gap',
    how: 'one leaves before the next has accepted',
    entries: toPath,
    facts: { clientResponsibles: [{ from: '2022-03-20', to: '2022-03-24' }, { from: '2022-03-28' }] },
    dates: ['2022-03-25', '2022-03-27'],
  },
  {
    rule: 'client_responsible_gap',
    how: 'nobody at all',
    entries: toPath,
    facts: { clientResponsibles: [], knownUntil: '2022-12-31' },
    dates: ['2022-03-20', '2022-12-31'],
  },
  {
    rule: 'handover_not_accepted',
    how: 'the giver left, and the receiver never answered',
    entries: toPath,
    facts: {
      clientResponsibles: [{ from: '2022-03-20', to: '2022-03-24' }, { from: '2022-03-25' }],
      handovers: [{ proposedOn: '2022-03-21', acceptedOn: null }],
    },
    dates: ['2022-03-24', '2022-03-21'],
  },
  {
    rule: 'coordinator_without_plan',
    how: 'a plan that is kept nowhere',
    entries: toPath,
    facts: { coordinators: [{ from: '2022-03-10' }], plans: [{ kind: 'treatment', formedOn: '2022-03-21', locatedIn: null }] },
    dates: ['2022-04-01'],
  },
  {
    rule: 'plan_in_several_places',
    how: 'a second place, while the first is not closed',
    entries: [],
    facts: {
      plans: [
        { kind: 'work_ability_support', formedOn: '2022-03-21', locatedIn: 'pegasos' },
        { kind: 'work_ability_support', formedOn: '2022-05-02', locatedIn: 'typpi' },
      ],
    },
    dates: ['2022-05-02'],
  },
  {
    rule: 'dates_out_of_order',
    how: 'the next state dated before the one before it',
    entries: path('in_triage 03-10', 'waiting_for_team 03-02'),
    dates: ['2022-03-10', '2022-03-02'],
  },
  {
    rule: 'milestones_out_of_order',
    how: 'a plan before the goals',
    entries: [],
    facts: { referredOn: '2022-03-01', events: occurred(['goals_set', '04-10'], ['plan_formed', '04-02']) },
    dates: ['2022-04-10', '2022-04-02'],
  },
  {
    rule: 'milestones_out_of_order',
    how: 'a referral received before it was sent',
    entries: [],
    facts: { referredOn: '2022-03-01', events: occurred(['referral_sent', '03-04']) },
    dates: ['2022-03-04', '2022-03-01'],
  },
  {
    rule: 'start_taken_for_end',
    how: 'ended as employed on the first day of work',
    entries: [...toPath, ...path('follow_up_after_start 05-02', 'ending_under_agreement 05-02', 'ended_employed 05-02')],
    facts: { events: occurred(['employment_started', '05-02']) },
    dates: ['2022-05-02'],
  },
  {
    rule: 'provenance_missing',
    how: 'a date of unknown exactness',
    entries: [],
    facts: {
      dates: [
        { on: '2022-03-01', sourceSystem: 'typpi', precision: 'day' },
        { on: '2022-03-02', sourceSystem: 'typpi' },
      ],
    },
    dates: ['2022-03-02'],
  },
  {
    rule: 'return_not_linked',
    how: 'the earlier case is not named',
    entries: path('need_recognised 09-01'),
    facts: { previousCase: { caseId: null, endedAs: 'ended_employed', endedOn: '2022-06-01' } },
    dates: ['2022-09-01', '2022-06-01'],
  },
  {
    rule: 'return_not_linked',
    how: 'the earlier case had not ended yet',
    entries: path('need_recognised 05-01'),
    facts: { previousCase: { caseId: 'c-1', endedAs: 'ended_employed', endedOn: '2022-06-01' } },
    dates: ['2022-05-01', '2022-06-01'],
  },
  {
    rule: 'return_not_linked',
    how: 'nobody returns from death',
    entries: path('need_recognised 09-01'),
    facts: { previousCase: { caseId: 'c-1', endedAs: 'ended_deceased', endedOn: '2022-06-01' } },
    dates: ['2022-09-01', '2022-06-01'],
  },
];

describe('every rule can be broken', () => {
  test.each(breaks)('$rule: $how', ({ rule, entries, facts, dates }) => {
    const violations = validatePath(entries, facts);
    expect([...new Set(violations.map((violation) => violation.rule))]).toEqual([rule]);
    expect(violations[0]!.dates).toEqual(dates);
    for (const locale of locales) expect(violations[0]!.text[locale]).not.toMatch(/[{}]/);
  });

  test('and is broken above', () => {
    expect([...new Set(breaks.map(({ rule }) => rule))]).toEqual(invariantIds);
  });
});

test('a violation tells the states and days in words', () => {
  const [violation] = validatePath(path('in_triage 03-01', 'on_pathway 03-09'));
  expect(violation!.text).toEqual({
    fi: 'Tilasta "Lähete käsittelyssä tiimissä" ei voi siirtyä tilaan "Jatkopolulla" (9. maaliskuuta 2022).',
    sv: 'Från läget "Remissen behandlas i teamet" kan man inte gå till "På den fortsatta servicestigen" (9 mars 2022).',
    en: 'A case cannot pass from "In triage" to "On the continuation path" (9 March 2022).',
  });
});

describe('what is not a violation', () => {
  const kept: readonly (readonly [string, readonly PathwayEntry[], PathFacts])[] = [
    [
      'no more needed after a health check, or an assessment',
      path('in_triage 03-01', 'work_ability_assessment 03-05', 'ended_no_further_need 04-01'),
      {},
    ],
    ['a state recorded twice while it lasts', path('in_triage 03-01', 'in_triage 03-04', 'waiting_for_team 03-05'), {}],
    ['several states on one day', path('in_triage 03-01', 'waiting_for_team 03-01', 'team_planning 03-01'), {}],
    [
      'time booked before consent, where that is the way',
      toTeam,
      {
        consentAfterBooking: true,
        consents: [
          { givenOn: '2022-03-10', multiSector: true },
          { givenOn: '2022-02-28', multiSector: false },
        ],
      },
    ],
    [
      'a case that ends when consent is withdrawn',
      [...toTeam, ...path('ended_withdrew 03-25')],
      { consents: [{ givenOn: '2022-02-20', withdrawnOn: '2022-03-25', multiSector: true }] },
    ],
    [
      'a case that goes on under a narrower consent',
      toTeam,
      {
        consents: [
          { givenOn: '2022-02-20', withdrawnOn: '2022-03-25', multiSector: true },
          { givenOn: '2022-03-25', multiSector: false },
        ],
      },
    ],
    [
      'a client who moves away from under the team, with no contact person',
      [...toTeam, ...path('ended_moved 03-25')],
      { contactPersons: [] },
    ],
    [
      'responsibility handed over on the day, or held by two at once',
      toPath,
      {
        clientResponsibles: [{ from: '2022-03-01', to: '2022-03-25' }, { from: '2022-03-25', to: '2022-04-10' }, { from: '2022-04-02' }],
        knownUntil: '2022-12-31',
      },
    ],
    [
      'a team that meets on the last day of a consent',
      toTeam,
      { consents: [{ givenOn: '2022-02-20', validUntil: '2022-03-20', multiSector: true }] },
    ],
    [
      'responsibility taken over on the day after, from February to March, and a handover accepted by then',
      path('in_triage 02-01', 'waiting_for_team 02-05', 'team_planning 02-20'),
      {
        clientResponsibles: [{ from: '2022-02-20', to: '2022-02-28' }, { from: '2022-03-01' }],
        handovers: [{ proposedOn: '2022-02-22', acceptedOn: '2022-02-28' }],
        knownUntil: '2022-12-31',
      },
    ],
    [
      'responsibility that ends with the case, whatever was proposed',
      [...toTeam, ...path('ended_moved 03-25')],
      { clientResponsibles: [{ from: '2022-03-20', to: '2022-03-25' }], handovers: [{ proposedOn: '2022-03-22' }] },
    ],
    ['a case with a coordinator before there can be a plan', toTeam, { coordinators: [{ from: '2022-03-01' }], plans: [] }],
    ['work that starts before the plan', [], { events: occurred(['employment_started', '03-10'], ['plan_formed', '04-02']) }],
    [
      'a return that names the earlier case',
      path('need_recognised 09-01'),
      { previousCase: { caseId: 'c-1', endedAs: 'ended_moved', endedOn: '2022-06-01' } },
    ],
  ];
  test.each(kept)('%s', (_, entries, facts) => {
    expect(validatePath(entries, facts)).toEqual([]);
  });
});

describe('facts that milestones tell', () => {
  test('hold consents with their withdrawals and responsibilities from their naming', () => {
    const events = occurred(['consent_given', '02-20'], ['contact_person_named', '03-20'], ['consent_withdrawn', '04-01']);
    expect(factsFromEvents('2022-03-01', events)).toEqual({
      referredOn: '2022-03-01',
      events,
      consents: [{ givenOn: '2022-02-20', withdrawnOn: '2022-04-01', multiSector: true }],
      contactPersons: [{ from: '2022-03-20' }],
    });
  });
  test('say that there is no consent only where it was refused', () => {
    expect(factsFromEvents('2022-03-01', occurred(['consent_refused', '02-20'])).consents).toEqual([]);
    expect(factsFromEvents('2022-03-01', occurred(['consent_withdrawn', '04-01'])).consents).toBeUndefined();
    expect(factsFromEvents('2022-03-01', []).consents).toBeUndefined();
  });
});
