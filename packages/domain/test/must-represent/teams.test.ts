import { describe, expect, test } from 'vitest';
import {
  caseTeam,
  escalationStage,
  frameGaps,
  guidanceCriteriaMet,
  presentByLayer,
  referralStage,
  teamGate,
  teamOn,
} from '../../src/casework.ts';
import { resources, type ResourceRow } from '../../src/data-package.ts';
import { stateIds, validatePath, type PathwayEntry } from '../../src/pathway.ts';
import { networks, pilots, practices, teamCompositions, teamModels, type Network, type RoleId } from '../../src/reference.ts';
import { dayAfter } from '../pathway/walks.ts';
import { dated, wayTo } from '../systems/whole-case.ts';
import { rowOf, rowsOf } from './row-of.ts';

const e1 = { episode_id: 'e1' } as const;
const teamRow = (cells: Partial<Record<keyof ResourceRow<'teams'>, string>> = {}) =>
  rowOf('teams', { team_id: 't1', organisation_id: 'o1', name: 'Tiimi', model: 'centralised', ...cells });
const roleCodes = (cell: string | null): readonly RoleId[] => (cell === null ? [] : (cell.split(';') as RoleId[]));
const posts = (rows: readonly ResourceRow<'staffing'>[]) =>
  rows.map(({ role, from_on: from, to_on: to, full_time_equivalents: fullTimeEquivalents, layer }) => ({
    role,
    from,
    to,
    fullTimeEquivalents,
    layer,
  }));

describe('teams', () => {
  test('SYS-20: a team has its kind, its members by role, when it meets, and whether it does health checks and assesses', () => {
    expect(teamRow({ meets: 'on_demand', can_do_health_check: 'true', can_assess: 'false' })).toMatchObject({
      model: 'centralised',
      meets: 'on_demand',
      can_do_health_check: true,
      can_assess: false,
    });
    const rows = rowsOf('staffing', { team_id: 't1', from_on: '2022-08-01', layer: 'core' }, [
      { role: 'public_health_nurse', full_time_equivalents: '1' },
      { role: 'public_health_nurse', full_time_equivalents: '0.5', from_on: '2022-09-01' },
      { role: 'social_worker', full_time_equivalents: '1', to_on: '2022-08-31' },
    ]);
    expect(teamOn(posts(rows), '2022-09-01').core).toEqual([{ role: 'public_health_nurse', fullTimeEquivalents: 1.5 }]);
  });

  test('SYS-21: regional teams are a kind of team, whose earlier cases may be thin: only six facts of an episode are asked for', () => {
    expect(teamRow({ model: 'regional', opened_on: '2018-01-01' }).opened_on).toBe('2018-01-01');
    const asked = Object.entries(resources.episodes.columns).flatMap(([name, { required }]) => (required ? [name] : []));
    expect(asked).toEqual(['episode_id', 'client_id', 'organisation_id', 'team_id', 'referred_on', 'observed_until']);
  });

  test('SYS-22: the process is a machine of states and transitions, which leads from a need to each of its ends', () => {
    for (const state of stateIds) expect(validatePath(dated(wayTo(state))), state).toEqual([]);
  });

  test('SYS-23: a centralised team has core and extended members, its pilot a first day, and triage a day of its own', () => {
    expect(teamModels).toHaveProperty('centralised');
    const layers = posts(
      rowsOf('staffing', { team_id: 't1', from_on: '2022-08-01', full_time_equivalents: '1' }, [
        { role: 'social_worker', layer: 'core' },
        { role: 'physiotherapist', layer: 'extended' },
      ]),
    );
    expect(teamOn(layers, '2022-08-01')).toMatchObject({ core: [{ role: 'social_worker' }], extended: [{ role: 'physiotherapist' }] });
    expect(teamCompositions.pori_centralised.core.reduce((people, member) => people + member.people, 0)).toBe(6);
    expect(pilots().p01_pori_centralised.period.from).toBe('2022-08-01');
    expect(rowOf('events', { ...e1, event: 'triage_decided', occurred_on: '2022-08-05' }).event).toBe('triage_decided');
  });

  test('SYS-24: professionals of the areas are invited case by case, and it shows who came', () => {
    const { held_on, client_present, roles_present, roles_invited } = rowOf('meetings', {
      meeting_id: 'm1',
      ...e1,
      held_on: '2022-09-10',
      client_present: 'true',
      roles_present: 'social_worker;physiotherapist',
      roles_invited: 'physiotherapist;psychologist',
    });
    const meeting = {
      heldOn: held_on,
      clientPresent: client_present,
      rolesPresent: roleCodes(roles_present),
      rolesInvited: roleCodes(roles_invited),
    };
    expect(caseTeam([], [meeting], '2022-09-30').invited).toEqual([
      { role: 'physiotherapist', hasJoined: true },
      { role: 'psychologist', hasJoined: false },
    ]);
    const layers = posts(
      rowsOf('staffing', { team_id: 't1', from_on: '2022-08-01', full_time_equivalents: '1' }, [
        { role: 'social_worker', layer: 'core' },
        { role: 'physiotherapist', layer: 'extended' },
      ]),
    );
    expect(presentByLayer(meeting.rolesPresent, layers, meeting.heldOn)).toEqual({
      core: ['social_worker'],
      extended: ['physiotherapist'],
      others: [],
    });
  });

  test('SYS-25: a referral has its source and unit, its days, its form and channel, and whether it was complete; never its content', () => {
    const row = rowOf('referrals', {
      referral_id: 'r1',
      ...e1,
      referrer_unit: 'Terveysasema',
      written_on: '2022-08-01',
      received_on: '2022-08-03',
      handled_on: '2022-08-05',
      feedback_on: '2022-08-10',
      form_version: '2',
      channel: 'uniform_form_inbox',
      complete: 'true',
    });
    const dates = {
      writtenOn: row.written_on,
      receivedOn: row.received_on,
      handledOn: row.handled_on,
      feedbackOn: row.feedback_on,
      complete: row.complete,
    };
    expect(['2022-08-02', '2022-08-04', '2022-08-06', '2022-08-10'].map((on) => referralStage(dates, on))).toEqual([
      'written',
      'received',
      'handled',
      'feedback_given',
    ]);
    expect(resources.episodes.columns).toHaveProperty('referral_source');
    const words = Object.entries(resources.referrals.columns).flatMap(([name, { type }]) => (type === 'text' ? [name] : []));
    expect(words).toEqual(['form_version', 'referrer_unit']);
  });

  test('SYS-26: criteria are agreed on, by position and fact, and the referral records which one it met', () => {
    const own = rowOf('guidance_criteria', {
      criterion_id: 'long_sick_leave',
      main_status: 'sick_leave_or_subsidy',
      agreed_on: '2022-05-01',
      description: 'Yli 60 päivää',
    });
    const agreed = [{ criterionId: own.criterion_id, mainStatus: own.main_status, flag: own.flag }];
    expect(guidanceCriteriaMet({ mainStatus: 'sick_leave_or_subsidy', flags: [] }, agreed)).toEqual(['long_sick_leave']);
    expect(guidanceCriteriaMet({ mainStatus: 'unemployed_jobseeker', flags: ['musculoskeletal'] }, agreed)).toEqual([
      'unemployed_musculoskeletal',
    ]);
    expect(
      rowOf('referrals', { referral_id: 'r1', ...e1, received_on: '2022-08-03', guidance_criterion: 'unemployed_musculoskeletal' })
        .guidance_criterion,
    ).toBe('unemployed_musculoskeletal');
  });

  test('SYS-27: the team of a case is whoever has gathered around the client, with or without the client in the room', () => {
    const team = caseTeam(
      [{ role: 'work_ability_coordinator', from: '2022-09-01' }],
      [
        { heldOn: '2022-09-10', rolesPresent: ['physician'], clientPresent: true },
        { heldOn: '2022-09-20', rolesPresent: ['nurse'], clientPresent: false },
      ],
      '2022-09-15',
    );
    expect(team).toMatchObject({ roles: ['work_ability_coordinator', 'physician'], meetings: { withClient: 1, withoutClient: 0 } });
  });

  test('SYS-28: a unit ticks which of the practices it uses, from a day to a day', () => {
    const named = Object.values(practices).filter(({ source }) => source.includes('S1.6'));
    expect(named).not.toEqual([]);
    const row = rowOf('practices', { team_id: 't1', practice: 'multisector_recording', from_on: '2022-08-01' });
    expect(row.practice).toBe('multisector_recording');
  });

  test('SYS-29: a second-level unit is reached from a case and leads back to the team', () => {
    expect(teamModels).toHaveProperty('work_ability_house');
    const there: readonly PathwayEntry[] = dated([...wayTo('specialist_consultation'), 'team_planning']);
    expect(validatePath(there)).toEqual([]);
  });

  test.each(['p10_tampere_reception', 'p11_ylojarvi_team', 'p12_lempaala_team'] as const)(
    'SYS-30: %s was piloted, and no results are told',
    (id) => {
      const { numbers, outcome } = pilots()[id];
      expect(numbers.filter(({ role }) => role === 'result')).toEqual([]);
      expect(outcome).toBeNull();
    },
  );

  test('SYS-31: a team settles its frame, who presents a matter, and who was in the room', () => {
    const { meets, records_in, consent_practice, goals } = teamRow({ meets: 'regularly', records_in: 'pegasos', goals: 'Polku työhön' });
    expect(frameGaps({ meets, records_where: records_in, consent_practice, goals })).toEqual(['consent_practice']);
    const meeting = rowOf('meetings', {
      meeting_id: 'm1',
      ...e1,
      held_on: '2022-09-10',
      presenter_role: 'own_worker',
      roles_present: 'physician',
    });
    expect([meeting.presenter_role, meeting.roles_present]).toEqual(['own_worker', 'physician']);
  });

  test('SYS-32: an escalation has its reason, the days of its course, and the return to the basic level', () => {
    const row = rowOf('escalations', {
      escalation_id: 's1',
      ...e1,
      reason: 'unsolved_locally',
      referred_on: '2022-09-01',
      handled_on: '2022-10-01',
      statement_on: '2022-11-01',
      returned_on: '2022-11-15',
    });
    const escalation = {
      referredOn: row.referred_on,
      handledOn: row.handled_on,
      statementOn: row.statement_on,
      returnedOn: row.returned_on,
    };
    expect(['2022-08-31', '2022-09-01', '2022-10-01', '2022-11-01', '2022-11-15'].map((on) => escalationStage(escalation, on))).toEqual([
      'not_referred',
      'waiting',
      'in_hand',
      'statement_given',
      'returned',
    ]);
  });

  test('SYS-33: basic services come first, consent before data are gathered, and several may be client-responsible at once', () => {
    const booked = { event: 'team_time_booked', occurredOn: '2022-09-01' } as const;
    const gathered = { event: 'material_gathered', occurredOn: '2022-09-10' } as const;
    const consented = { event: 'consent_given', occurredOn: '2022-09-05' } as const;
    const tried = [{ service: 'social_guidance', startedOn: '2022-06-01', endedOn: null }] as const;
    expect(teamGate('basic_services_tried', { services: [], events: [booked, gathered] })).toEqual([
      'no_basic_service_before',
      'material_before_consent',
    ]);
    expect(teamGate('basic_services_tried', { services: tried, events: [booked, gathered, consented] })).toEqual([]);
    const path = dated(wayTo('team_planning'));
    const two = [{ from: dayAfter(0) }, { from: dayAfter(0) }];
    expect(validatePath(path, { clientResponsibles: two, knownUntil: dayAfter(100) })).toEqual([]);
  });

  test('SYS-34: a network meeting has its day, the client, those present, what was read beforehand, and what was decided', () => {
    const row = rowOf('meetings', {
      meeting_id: 'm1',
      ...e1,
      booked_on: '2022-08-20',
      held_on: '2022-09-10',
      client_present: 'true',
      roles_present: 'te_expert;rehabilitation_counsellor',
      material_read_before: 'true',
      decisions: 'shared_view;measures;responsibilities',
    });
    expect(row).toMatchObject({ client_present: true, material_read_before: true, decisions: 'shared_view;measures;responsibilities' });
    expect(resources.meetings.periods).toContainEqual(['booked_on', 'held_on']);
  });

  test('SYS-35: asking the clinic and sending it a client are two different rows', () => {
    const asked = rowOf('consultations', {
      consultation_id: 'c1',
      organisation_id: 'o1',
      held_on: '2022-09-01',
      from_role: 'rehabilitation_counsellor',
      to_role: 'physician',
    });
    const sent = rowOf('events', { ...e1, event: 'specialist_referred', occurred_on: '2022-09-01' });
    expect([Object.hasOwn(asked, 'episode_id'), sent.event]).toEqual([false, 'specialist_referred']);
    expect(wayTo('specialist_consultation').at(-1)).toBe('specialist_consultation');
  });

  test('SYS-36: the network of nurses has its roles, and peers to set beside one another', () => {
    expect(networks.health_check_nurses.parties).toEqual([{ role: 'public_health_nurse' }]);
    const peers = Object.values<Network>(networks).filter(({ comparesPeers }) => comparesPeers === true);
    expect(peers).toEqual([networks.health_check_nurses]);
  });
});
