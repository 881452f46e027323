import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intakeGaps, nextStepOptions, referralHolder, referralStages, serviceCardOn, walkIns } from '../../src/casework.ts';
import { resources, type Column } from '../../src/data-package.ts';
import {
  liveStateIds,
  sourcesOf,
  stateIds,
  terminalStateIds,
  transitionIds,
  transitions,
  transitionsBetween,
  validatePath,
  type StateId,
} from '../../src/pathway.ts';
import {
  flagIds,
  mainStatuses,
  nextStepIds,
  referralChannelIds,
  referralSourceIds,
  teamEntryRules,
  type TeamEntryRule,
} from '../../src/reference.ts';
import { rowOf, rowsOf } from './row-of.ts';

const e1 = { episode_id: 'e1' } as const;
const lastDay = '2022-12-31';

describe('the way in', () => {
  test('SYS-61: no file of the intake asks for a benefit or a diagnosis', () => {
    const asked = (['clients', 'episodes', 'referrals', 'signals'] as const).flatMap((file) =>
      Object.entries<Column>(resources[file].columns).flatMap(([name, { required }]) => (required ? [name] : [])),
    );
    expect([...new Set(asked)].toSorted()).toEqual(
      'client_id episode_id observed_until organisation_id received_on recognised_on referral_id referred_on route signal_id team_id'.split(
        ' ',
      ),
    );
    for (const rule of Object.values<TeamEntryRule>(teamEntryRules)) {
      expect(Object.keys(rule).filter((key) => !['label', 'onlyFrom', 'source'].includes(key))).toEqual([]);
    }
  });

  test('SYS-61: every source may come by every channel, whatever the client’s position or illness, and goes the same way', () => {
    const way = [
      { state: 'need_recognised', enteredOn: '2022-09-01' },
      { state: 'consent_requested', enteredOn: '2022-09-02' },
      { state: 'referred', enteredOn: '2022-09-03' },
      { state: 'in_triage', enteredOn: '2022-09-04' },
    ] as const;
    expect(validatePath(way)).toEqual([]);
    for (const referral_source of referralSourceIds) {
      for (const main_status of [undefined, ...mainStatuses]) {
        const cells = { ...e1, client_id: 'c1', organisation_id: 'o1', team_id: 't1', referred_on: '2022-09-04', observed_until: lastDay };
        const flags = flagIds.join(';');
        expect(rowOf('episodes', { ...cells, referral_source, flags, ...(main_status !== undefined && { main_status }) })).toMatchObject({
          referral_source,
          flags,
        });
      }
    }
    for (const channel of referralChannelIds) {
      expect(rowOf('referrals', { ...e1, referral_id: 'r1', received_on: '2022-09-04', channel }).channel).toBe(channel);
    }
  });

  test('SYS-61: a referral tells its channel and its source, the client’s own contact too; what is missing is named', () => {
    const referral = (referral_id: string, channel?: string) =>
      rowOf('referrals', { ...e1, referral_id, received_on: '2022-09-04', ...(channel !== undefined && { channel }) });
    expect(intakeGaps({ referralSource: 'self', referrals: [referral('r1', 'phone')] })).toEqual([]);
    expect(intakeGaps({ referralSource: 'self', referrals: [] })).toEqual([{ missing: 'referral' }]);
    expect(intakeGaps({ referralSource: 'unknown', referrals: [referral('r1', 'phone'), referral('r2')] })).toEqual([
      { missing: 'source' },
      { missing: 'channel', referralId: 'r2' },
    ]);
  });

  test('SYS-62: who walks in has no appointment, and how soon an assessment was done is told', () => {
    const referrals = rowsOf('referrals', { ...e1, received_on: '2022-09-05' }, [
      { referral_id: 'r1', channel: 'walk_in' },
      { referral_id: 'r2', channel: 'phone' },
    ]);
    const assessments = rowsOf('assessments', { ...e1, level: 'basic', topic: 'work_ability' }, [
      { assessment_id: 'a0', done_on: '2022-09-01' },
      { assessment_id: 'a2', done_on: '2022-09-20', booked_for: '2022-09-20' },
      { assessment_id: 'a1', done_on: '2022-09-05' },
    ]);
    const none = { referralId: 'r1', cameOn: '2022-09-05', assessedOn: null, waitDays: null, wasBooked: null };
    expect(walkIns(referrals, assessments, lastDay)).toEqual([{ ...none, assessedOn: '2022-09-05', waitDays: 0, wasBooked: false }]);
    expect(walkIns(referrals, assessments.slice(0, 2), lastDay)).toMatchObject([{ waitDays: 15, wasBooked: true }]);
    expect(walkIns(referrals, [], lastDay)).toEqual([none]);
    expect(walkIns(referrals, assessments, '2022-09-04')).toEqual([]);
  });

  test('SYS-62: what a walk-in holds is for the organisation to write on a card, and is empty until then', () => {
    const card = rowOf('service_cards', {
      organisation_id: 'o1',
      card: 'walk_in',
      version: '1',
      field: 'content',
      language: 'fi',
      text: 'Arviointi alkaa heti',
      valid_from: '2022-09-01',
    });
    expect(serviceCardOn([], 'walk_in', lastDay)).toBeNull();
    expect(serviceCardOn([card], 'walk_in', lastDay)?.fields.content?.fi).toBe('Arviointi alkaa heti');
  });

  test('SYS-63: the options are all listed in order, with the contacts of the client’s own area', () => {
    const directory = [
      rowOf('directory', {
        organisation_id: 'o1',
        counterpart: 'municipal_employment_services',
        role: 'work_coach',
        channel: 'phone_call',
      }),
      rowOf('directory', { organisation_id: 'o1', counterpart: 'kela', role: 'kela_expert' }),
      rowOf('directory', { organisation_id: 'o2', counterpart: 'municipal_employment_services', role: 'own_worker' }),
    ];
    const options = nextStepOptions(directory, 'o1');
    expect(options.map(({ id }) => id)).toEqual(nextStepIds);
    expect(options.filter(({ contacts }) => contacts.length > 0)).toMatchObject([
      {
        id: 'work_coach',
        contacts: [{ counterpart: 'municipal_employment_services', role: 'work_coach', channel: 'phone_call', page: null }],
      },
    ]);
    expect(options.filter(({ when }) => when !== null).map(({ id }) => id)).toEqual(['own_worker', 'coordinator']);
  });

  test.each(nextStepIds)('SYS-63: that the client was guided to %s is recorded with the sign', (guided_to) => {
    const row = rowOf('signals', { ...e1, signal_id: 's1', recognised_on: '2022-09-05', route: 'asking', guided_to });
    expect(row.guided_to).toBe(guided_to);
  });

  const referral = (cells: Partial<Record<'handled_on' | 'readdressed_on' | 'readdressed_to', string>>) =>
    rowOf('referrals', { ...e1, referral_id: 'r1', received_on: '2022-09-05', ...cells });

  test.each([
    ['stays with its receiver', {}, { teamId: 't1', standing: 'open', readdressed: false, fault: null }],
    [
      'is passed on to another team',
      { readdressed_on: '2022-09-07', readdressed_to: 't2' },
      { teamId: 't2', standing: 'open', readdressed: true, fault: null },
    ],
    [
      'is handled by it',
      { readdressed_on: '2022-09-07', readdressed_to: 't2', handled_on: '2022-09-10' },
      { teamId: 't2', standing: 'handled', readdressed: true, fault: null },
    ],
    [
      'cannot be sent to nobody',
      { readdressed_on: '2022-09-07' },
      { teamId: 't1', standing: 'open', readdressed: false, fault: 'to_nobody' },
    ],
    [
      'cannot be sent on to its receiver',
      { readdressed_on: '2022-09-07', readdressed_to: 't1' },
      { teamId: 't1', standing: 'open', readdressed: false, fault: 'to_nobody' },
    ],
    [
      'cannot be passed on before it came',
      { readdressed_on: '2022-09-01', readdressed_to: 't2' },
      { teamId: 't1', standing: 'open', readdressed: false, fault: 'before_it_came' },
    ],
    [
      'is passed on later than the day asked about',
      { readdressed_on: '2023-01-02', readdressed_to: 't2' },
      { teamId: 't1', standing: 'open', readdressed: false, fault: null },
    ],
  ] as const)('SYS-64: somebody answers for a referral from the day it came: it %s', (_, cells, expected) => {
    expect(referralHolder(referral(cells), 't1', lastDay)).toEqual(expected);
    expect(referralHolder(referral(cells), 't1', '2022-09-04')).toBeNull();
  });

  test('SYS-64: whatever is written of a referral, from its day on one team answers for it, and only another team takes it over', () => {
    const day = fc.integer({ min: 1, max: 30 }).map((date) => `2022-09-${String(date).padStart(2, '0')}`);
    const maybe = fc.option(day, { nil: null });
    fc.assert(
      fc.property(day, maybe, maybe, fc.option(fc.constantFrom('t1', 't2'), { nil: null }), day, (came, handled, passed, passedTo, on) => {
        const row = { received_on: came, handled_on: handled, readdressed_on: passed, readdressed_to: passedTo };
        const holder = referralHolder(row, 't1', on);
        expect(holder === null).toBe(on < came);
        if (holder === null) return;
        expect(holder.teamId).toBe(holder.readdressed ? 't2' : 't1');
        if (holder.readdressed) expect(holder.fault).toBeNull();
      }),
    );
  });

  test('SYS-64: nothing in the model is a rejection, and triage ends only in a service that took over, or by the client’s own going', () => {
    const codes = [...stateIds, ...terminalStateIds, ...Object.keys(referralStages)];
    expect(codes.filter((code) => /reject|refus|declin|not_eligible/.test(code))).toEqual([]);
    const onwards = transitionIds
      .filter((id) => sourcesOf(id).includes('in_triage'))
      .flatMap((id): readonly StateId[] => transitions[id].to);
    const fromAnywhere = terminalStateIds.filter((id) => liveStateIds.every((from) => transitionsBetween(from, id).length > 0));
    expect(fromAnywhere).toEqual(expect.arrayContaining(['ended_withdrew', 'ended_moved', 'ended_deceased']));
    const endings = terminalStateIds.filter((id) => onwards.includes(id) && !fromAnywhere.includes(id));
    expect(endings).toEqual(['ended_guided_elsewhere']);
    expect(onwards).toContain('referred');
  });
});
