import { describe, expect, test } from 'vitest';
import { outreachFunnel, outreachStanding, outreachSteps, physicianVisitStanding } from '../../src/casework.ts';
import { resources, type Column } from '../../src/data-package.ts';
import { recognitionInstruments } from '../../src/reference.ts';
import { rowOf } from './row-of.ts';

const e1 = { episode_id: 'e1' } as const;
const lastDay = '2022-12-31';

describe('people found before they ask', () => {
  const round = { organisation_id: 'o1', lawful_basis: 'Sopimus' };
  const rounds = [
    rowOf('outreach', {
      ...round,
      round_id: 'r1',
      held_on: '2022-10-01',
      identified: '200',
      contacted: '160',
      reached: '60',
      in_service: '30',
    }),
    rowOf('outreach', {
      organisation_id: 'o1',
      round_id: 'r2',
      held_on: '2022-11-01',
      identified: '100',
      contacted: '80',
      reached: '20',
      in_service: '0',
    }),
    rowOf('outreach', {
      ...round,
      round_id: 'r3',
      held_on: '2023-06-01',
      identified: '500',
      contacted: '0',
      reached: '0',
      in_service: '0',
    }),
  ];

  test('SYS-56: the funnel is counts of rounds by a day, and says which round names no lawful basis', () => {
    expect(outreachFunnel(rounds, lastDay)).toEqual({
      steps: [
        { step: 'identified', people: 300, shareOfPrevious: null },
        { step: 'contacted', people: 240, shareOfPrevious: 0.8 },
        { step: 'reached', people: 80, shareOfPrevious: 1 / 3 },
        { step: 'in_service', people: 30, shareOfPrevious: 0.375 },
      ],
      withoutLawfulBasis: ['r2'],
    });
    expect(outreachSteps.map((step) => resources.outreach.columns[step].type)).toEqual(Array(4).fill('integer'));
    const named = Object.values<Column>(resources.outreach.columns).flatMap(({ references }) => references ?? []);
    expect(named).toEqual(['organisations']);
  });

  test.each<[string, Partial<Parameters<typeof outreachStanding>[0]>, ReturnType<typeof outreachStanding>]>([
    ['consented before', { consents: [{ askedOn: '2022-09-01', givenOn: '2022-09-04' }] }, 'case'],
    ['consented on the day', { consents: [{ askedOn: '2022-09-05', givenOn: '2022-09-05' }] }, 'case'],
    ['consented after', { consents: [{ askedOn: '2022-09-05', givenOn: '2022-09-06' }] }, 'not_yet'],
    ['withdrew before', { consents: [{ askedOn: '2022-08-01', givenOn: '2022-08-01', withdrawnOn: '2022-09-01' }] }, 'not_yet'],
    ['was never asked', { consents: [] }, 'not_yet'],
    ['consents are not recorded', { consents: null }, 'consent_not_recorded'],
    ['came by themselves', { referralSource: 'self', consents: [] }, 'not_from_outreach'],
  ])('SYS-56: who was found in a register is a case only by consenting: %s', (_, facts, expected) => {
    expect(outreachStanding({ referralSource: 'kela_data_mining', referredOn: '2022-09-05', consents: [], ...facts })).toBe(expected);
  });

  const visit = { ...e1, visit_id: 'v1', booked_on: '2022-09-01' };

  test.each([
    ['2022-08-31', null, null],
    ['2022-09-01', 'booked_on', null],
    ['2022-09-08', 'coordinator_met_on', null],
    ['2022-09-20', 'visited_on', true],
    ['2022-10-01', 'statement_on', true],
  ] as const)('SYS-57: booking, coordinator, physician and statement follow one another: by %s %s', (on, reached, coordinatorFirst) => {
    const row = rowOf('physician_visits', {
      ...visit,
      coordinator_met_on: '2022-09-08',
      visited_on: '2022-09-20',
      statement_on: '2022-10-01',
    });
    expect(physicianVisitStanding(row, on)).toMatchObject({ reached, coordinatorFirst });
  });

  test('SYS-57: a coordinator who came after the physician did not come first; one that nobody wrote down is not known', () => {
    const late = rowOf('physician_visits', { ...visit, visited_on: '2022-09-20', coordinator_met_on: '2022-09-21' });
    expect(physicianVisitStanding(late, lastDay).coordinatorFirst).toBe(false);
    const unknown = physicianVisitStanding(rowOf('physician_visits', { ...visit, visited_on: '2022-09-20' }), lastDay);
    expect(unknown).toMatchObject({ reached: 'visited_on', coordinatorFirst: null });
    expect(unknown.steps[1]).toEqual({ step: 'coordinator_met_on', on: null });
  });

  test('SYS-58: a self-check in Omaolo is a way in which a need is recognised, and comes by the net', () => {
    const row = rowOf('signals', {
      ...e1,
      signal_id: 's1',
      recognised_on: '2022-09-05',
      route: 'mapping',
      instrument: 'omaolo_wellbeing_check',
    });
    expect(row.instrument).toBe('omaolo_wellbeing_check');
    expect(recognitionInstruments.omaolo_wellbeing_check.scoredBy).toBeNull();
    expect(rowOf('referrals', { ...e1, referral_id: 'r1', received_on: '2022-09-05', channel: 'online' }).channel).toBe('online');
  });
});
