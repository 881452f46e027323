import { describe, expect, test } from 'vitest';
import {
  caseload,
  clientCase,
  consentedParties,
  contactDirectory,
  coordinatorStanding,
  escortedTransfer,
  isTypClient,
  isWorkedInPair,
  openReferrals,
  suggestCoordinator,
  typPeriods,
} from '../../src/casework.ts';
import type { ResourceRow } from '../../src/data-package.ts';
import { metricFacts, metrics } from '../../src/metrics.ts';
import { validatePath, type PathFacts } from '../../src/pathway.ts';
import {
  assignmentKindIds,
  networks,
  organisationIds,
  roles,
  serviceIds,
  services,
  type RoleId,
  type Service,
} from '../../src/reference.ts';
import { dayAfter } from '../pathway/walks.ts';
import { dated, wayTo } from '../systems/whole-case.ts';
import { rowOf, rowsOf } from './row-of.ts';

const e1 = { episode_id: 'e1' } as const;
const assigned = (cells: Partial<Record<keyof ResourceRow<'assignments'>, string>>) =>
  rowOf('assignments', { assignment_id: 'a1', ...e1, kind: 'client_responsible', from_on: '2022-09-01', ...cells });
const held = ({ from_on: from, to_on: to }: ResourceRow<'assignments'>) => ({ from, to });

const path = dated([...wayTo('team_planning'), 'goal_setting', 'plan_drafting', 'on_pathway']);
const met = path.find(({ state }) => state === 'team_planning')!.enteredOn;
const rulesBroken = (facts: PathFacts) => validatePath(path, facts).map(({ rule }) => rule);

describe('the coordinator', () => {
  test('SYS-37: the role has a caseload, by open cases for each full-time equivalent', () => {
    const coordinator = { kind: 'client_responsible', role: 'work_ability_coordinator' } as const;
    const rows = [assigned(coordinator), assigned({ ...coordinator, assignment_id: 'a2', episode_id: 'e2' })];
    const post = rowOf('staffing', {
      team_id: 't1',
      role: 'work_ability_coordinator',
      from_on: '2022-08-01',
      full_time_equivalents: '0.5',
    });
    const load = caseload(
      'work_ability_coordinator',
      rows.map((row) => ({ ...held(row), episodeId: row.episode_id, role: row.role })),
      [{ role: post.role, from: post.from_on, to: post.to_on, fullTimeEquivalents: post.full_time_equivalents }],
      '2022-10-01',
    );
    expect(load).toEqual({ openCases: 2, fullTimeEquivalents: 0.5, casesEach: 4 });
  });

  test('SYS-37: consultations and the upkeep of networks are counted beside the cases', () => {
    expect(metricFacts(metrics.consultations).files).toEqual(['consultations']);
    const upkeep = rowOf('activities', {
      activity_id: 'k1',
      organisation_id: 'o1',
      kind: 'network_meeting',
      held_on: '2022-10-01',
      role_group: 'work_ability_coordinator',
    });
    expect(upkeep.kind).toBe('network_meeting');
  });

  test('SYS-37: a case with a coordinator has a plan somewhere', () => {
    const coordinators = [{ from: dayAfter(0) }];
    expect(rulesBroken({ coordinators, plans: [] })).toEqual(['coordinator_without_plan']);
    expect(rulesBroken({ coordinators, plans: [{ kind: 'treatment', formedOn: dayAfter(1), locatedIn: 'pegasos' }] })).toEqual([]);
  });

  test('SYS-38: a worker may be of another organisation, and the directory tells whom to turn to in each', () => {
    expect(assigned({ worker_organisation: 'te_office' }).worker_organisation).toBe('te_office');
    expect(() => assigned({ worker_organisation: 'nowhere' })).toThrow('unknown_code');
    const { counterpart, role, channel, page } = rowOf('directory', {
      organisation_id: 'o1',
      counterpart: 'criminal_sanctions_agency',
      role: 'rise_coordinator',
      channel: 'phone_call',
      page: 'https://example.org/rise',
    });
    const directory = contactDirectory([{ counterpart, role, channel, page }], ['criminal_sanctions_agency', 'te_office']);
    expect(directory.map(({ entries }) => entries.map((entry) => entry.role))).toEqual([['rise_coordinator'], []]);
    expect(organisationIds).toEqual(expect.arrayContaining(['criminal_sanctions_agency', 'te_office']));
  });
});

describe('who answers for a client', () => {
  test('SYS-39: a client-responsible worker has a role, a unit and days, and some one answers from joint planning on', () => {
    const row = assigned({ role: 'social_worker', unit: 'Aikuissosiaalityö', from_on: met });
    expect(row).toMatchObject({ kind: 'client_responsible', role: 'social_worker', unit: 'Aikuissosiaalityö' });
    expect(rulesBroken({ clientResponsibles: [held(row)], knownUntil: dayAfter(300) })).toEqual([]);
    expect(rulesBroken({ clientResponsibles: [], knownUntil: dayAfter(300) })).toEqual(['client_responsible_gap']);
  });

  test('SYS-39: a gap is told with its first and last day, and taking over on the next day leaves none', () => {
    const until = { from: met, to: dayAfter(40) };
    const [gap] = validatePath(path, { clientResponsibles: [until, { from: dayAfter(45) }], knownUntil: dayAfter(300) });
    expect(gap).toMatchObject({ rule: 'client_responsible_gap', dates: [dayAfter(41), dayAfter(44)] });
    expect(rulesBroken({ clientResponsibles: [until, { from: dayAfter(41) }], knownUntil: dayAfter(300) })).toEqual([]);
  });

  test('SYS-40: the contact person is named by the time the case leaves planning; one worker may be that and client-responsible', () => {
    expect(rulesBroken({ contactPersons: [] })).toEqual(['contact_person_missing']);
    const both = [assigned({ kind: 'contact_person', from_on: met }), assigned({ assignment_id: 'a2', from_on: met })].map(held);
    expect(rulesBroken({ contactPersons: both, clientResponsibles: both, knownUntil: dayAfter(300) })).toEqual([]);
    expect(metrics.contact_person_delay.to).toEqual({ firstOf: ['contact_person_named'] });
  });

  test('SYS-41: an own worker is there before the case begins', () => {
    expect(assignmentKindIds).toContain('own_worker');
    const row = assigned({ kind: 'own_worker', role: 'own_worker', from_on: '2019-01-01' });
    const assignments = [{ ...held(row), kind: row.kind, role: row.role }];
    const onDayOne = clientCase(
      { record: { referredOn: '2022-09-01' }, assignments, goals: [], plans: [], services: [], consents: [] },
      '2022-09-01',
    );
    expect(onDayOne?.responsible).toBe('own_worker');
  });

  test.each([
    [{ isTypClient: true, hasOwnWorker: true, hasSpecialNeed: true }, 'typ'],
    [{ hasOwnWorker: true, hasSpecialNeed: true }, 'own_worker'],
    [{ hasSpecialNeed: true }, 'party_with_expertise'],
    [{}, 'coordinator'],
  ] as const)('SYS-42: of %j the rule of thumb suggests %s, with a reason', (facts, party) => {
    const suggested = suggestCoordinator(facts);
    expect(suggested.party).toBe(party);
    expect(suggested.reason.fi).toMatch(/\S/);
  });

  test('SYS-42: anybody else may be chosen, with a reason; without one it is asked for', () => {
    const standing = ({ role, chosen_because: chosenBecause }: ResourceRow<'assignments'>) =>
      coordinatorStanding({ hasOwnWorker: true }, { role: role!, chosenBecause });
    expect(standing(assigned({ role: 'social_worker', chosen_because: 'client_wish' }))).toBe('otherwise_with_reason');
    expect(standing(assigned({ role: 'social_worker' }))).toBe('otherwise_without_reason');
    expect(() => assigned({ role: 'social_worker', chosen_because: 'because' })).toThrow('unknown_code');
  });

  test('SYS-44: two workers share a case, which tells it from others', () => {
    const inPair = [assigned({ in_pair: 'true' }), assigned({ in_pair: 'false' }), assigned({})].map((row) =>
      isWorkedInPair([{ ...held(row), inPair: row.in_pair }], '2022-10-01'),
    );
    expect(inPair).toEqual([true, false, null]);
  });
});

describe('guidance and continuity', () => {
  test('SYS-43: from joint planning on a case ends by the ending step, unless the client withdraws, moves or dies', () => {
    const endedAs = (state: 'ended_employed' | 'ended_withdrew' | 'ended_moved' | 'ended_deceased') =>
      validatePath([...path, { state, enteredOn: dayAfter(100) }]).map(({ rule }) => rule);
    expect(endedAs('ended_employed')).toContain('ending_not_agreed');
    for (const state of ['ended_withdrew', 'ended_moved', 'ended_deceased'] as const) expect(endedAs(state)).toEqual([]);
  });

  test('SYS-43: referrals that nobody has acknowledged, passed on or handled are listed, the longest open first', () => {
    const rows = rowsOf('referrals', e1, [
      { referral_id: 'r1', received_on: '2022-09-01' },
      { referral_id: 'r2', received_on: '2022-09-10', acknowledged_on: '2022-09-12' },
      { referral_id: 'r3', received_on: '2022-09-15' },
    ]).map((row) => ({
      referralId: row.referral_id,
      receivedOn: row.received_on,
      acknowledgedOn: row.acknowledged_on,
      readdressedOn: row.readdressed_on,
      handledOn: row.handled_on,
    }));
    expect(openReferrals(rows, '2022-09-20').map(({ referralId }) => referralId)).toEqual(['r1', 'r3']);
    expect(openReferrals(rows, '2022-09-20', 14).map(({ referralId }) => referralId)).toEqual(['r1']);
  });

  test('SYS-45: a consultation names no client unless told, and counts as work whether or not a case came of it', () => {
    const row = rowOf('consultations', {
      consultation_id: 'c1',
      organisation_id: 'o1',
      held_on: '2022-10-01',
      from_role: 'physician',
      to_role: 'work_ability_coordinator',
      led_to_case: 'false',
    });
    expect([row.client_identified, row.led_to_case]).toEqual([null, false]);
    expect(Object.keys(row)).not.toEqual(expect.arrayContaining(['client_id']));
    expect(metrics.consultations.of).toMatchObject({ rows: 'consultations', count: 'rows' });
  });

  test('SYS-46: networks have their parties, and a client’s own those that the client permits', () => {
    expect(networks.health_station_coordinator.parties).toHaveLength(22);
    expect(networks.health_station_coordinator.projects).toHaveLength(3);
    const consent = rowOf('consents', {
      consent_id: 'c1',
      ...e1,
      asked_on: '2022-09-01',
      given_on: '2022-09-02',
      scope: 'kela;third_sector',
    });
    const parties = (on: string) =>
      consentedParties(
        [{ askedOn: consent.asked_on, givenOn: consent.given_on, scope: consent.scope!.split(';') as ('kela' | 'third_sector')[] }],
        on,
      );
    expect(parties('2022-09-01')).toEqual([]);
    expect(parties('2022-09-02')).toEqual(['kela', 'third_sector']);
  });

  test('SYS-47: organisations of the third sector provide services of their own, and assess in real work', () => {
    const theirs = serviceIds.filter((id) => (services[id] as Service).category === 'third_sector');
    expect(theirs.length).toBeGreaterThanOrEqual(10);
    expect(theirs).toContain('real_work_assessment');
    const assessment = rowOf('assessments', { assessment_id: 's1', ...e1, level: 'basic', topic: 'work_ability', in_real_work: 'true' });
    expect(assessment.in_real_work).toBe(true);
  });

  test('SYS-48: a responsibility ends only when the handover is accepted', () => {
    const proposed = { handover_id: 'h1', ...e1, proposed_on: dayAfter(30), plan_still_valid: 'true', client_informed_on: dayAfter(31) };
    const fact = ({ proposed_on, accepted_on }: ResourceRow<'handovers'>) => ({ proposedOn: proposed_on, acceptedOn: accepted_on });
    const clientResponsibles = [{ from: met, to: dayAfter(40) }, { from: dayAfter(41) }];
    const broken = (accepted_on?: string) =>
      rulesBroken({
        clientResponsibles,
        handovers: [fact(rowOf('handovers', { ...proposed, ...(accepted_on !== undefined && { accepted_on }) }))],
        knownUntil: dayAfter(300),
      });
    expect(broken(dayAfter(40))).toEqual([]);
    expect(broken(dayAfter(41))).toEqual(['handover_not_accepted']);
    expect(broken()).toEqual(['handover_not_accepted']);
  });

  test('SYS-76: a TYP client is one from a day to a day, and TYP is suggested to co-ordinate then', () => {
    const row = rowOf('services', { ...e1, service: 'typ', started_on: '2022-03-01', ended_on: '2022-08-31' });
    const periods = typPeriods([{ service: row.service, startedOn: row.started_on, endedOn: row.ended_on }]);
    const party = (on: string) => suggestCoordinator({ isTypClient: isTypClient(periods, on) }).party;
    expect([party('2022-02-28'), party('2022-08-31'), party('2022-09-01')]).toEqual(['coordinator', 'typ', 'coordinator']);
  });

  test('SYS-81: a transfer is escorted where giver, receiver and client have met before it was accepted', () => {
    const row = rowOf('handovers', {
      handover_id: 'h1',
      ...e1,
      proposed_on: '2022-09-01',
      accepted_on: '2022-09-14',
      escorted: 'true',
      from_role: 'work_ability_coordinator',
      to_role: 'social_worker',
    });
    const handover = {
      proposedOn: row.proposed_on,
      acceptedOn: row.accepted_on,
      escorted: row.escorted,
      fromRole: row.from_role,
      toRole: row.to_role,
    };
    const meeting = (roles_present: string) => {
      const {
        held_on,
        client_present,
        roles_present: present,
      } = rowOf('meetings', {
        meeting_id: 'm1',
        ...e1,
        held_on: '2022-09-10',
        client_present: 'true',
        roles_present,
      });
      return { heldOn: held_on, clientPresent: client_present, rolesPresent: present!.split(';') as RoleId[] };
    };
    expect(escortedTransfer(handover, [meeting('work_ability_coordinator;social_worker')])).toBe('shown');
    expect(escortedTransfer(handover, [meeting('work_ability_coordinator')])).toBe('recorded_only');
    expect(roles).toHaveProperty('social_worker');
  });
});
