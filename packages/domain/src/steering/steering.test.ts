import { describe, expect, test } from 'vitest';
import { interfaceChecklist } from '../catalogue/steering/interfaces.ts';
import { stateIds, terminalStateIds, type StateId } from '../pathway/states.ts';
import { boxOfState } from './box-of-state.ts';
import { interfaceGaps } from './interface-gaps.ts';
import { milestoneStanding } from './milestone-standing.ts';
import { processVersionOn, processVersionStatus } from './process-versions.ts';

describe('interfaces', () => {
  const all = interfaceChecklist().map((cell) => ({ ...cell, described: true, agreedOn: '2022-05-10' }));

  test('leave no gap once all is described and agreed on', () => {
    expect(interfaceGaps(all)).toEqual([]);
  });

  test('lack four descriptions with each of the five parties at the beginning', () => {
    expect(interfaceGaps([]).map(({ missing }) => missing.length)).toEqual([4, 4, 4, 4, 4]);
  });

  test('count a row that says "not described" as missing, and a description without a day as not agreed on', () => {
    const [first, second, ...rest] = all;
    const gaps = interfaceGaps([{ ...first!, described: false }, { ...second!, agreedOn: null }, ...rest]);
    expect(gaps).toEqual([
      {
        counterpart: 'social_care',
        missing: [{ counterpart: 'social_care', kind: 'interface', state: 'present' }],
        notAgreed: [expect.objectContaining({ kind: 'interface', state: 'target' })],
      },
    ]);
  });
});

describe('the map of a service package', () => {
  test.each<[StateId, string | null]>([
    ['need_recognised', 'recognition'],
    ['team_planning', 'basic_services'],
    ['specialist_consultation', 'special_expertise'],
    ['ended_employed', null],
  ])('has a place for what the sources tell of: %s', (state, box) => {
    expect(boxOfState('varsinais_suomi', state)).toBe(box);
  });

  test('has no place for a case that has ended', () => {
    for (const state of terminalStateIds) expect(boxOfState('varsinais_suomi', state), state).toBeNull();
  });

  test('has no places where the sources tell of none', () => {
    expect(stateIds.map((state) => boxOfState('satakunta', state))).toEqual(stateIds.map(() => null));
  });
});

describe('a version of a process', () => {
  const versions = [
    { version: '1', approvedOn: '2021-06-01' },
    { version: '2', approvedOn: '2022-03-01' },
    { version: '3', approvedOn: null },
  ];

  test.each([
    ['2021-05-31', undefined],
    ['2021-06-01', '1'],
    ['2022-02-28', '1'],
    ['2022-12-31', '2'],
  ])('in force on %s is %s', (on, version) => {
    expect(processVersionOn(versions, on)?.version).toBe(version);
  });

  test('is a draft until the day of its approval', () => {
    expect(versions.map((version) => processVersionStatus(version, '2022-02-28'))).toEqual(['approved', 'draft', 'draft']);
  });
});

test.each([
  ['done by its day', '2022-02-15', '2022-02-15', 'done'],
  ['done without a day', null, '2022-02-15', 'done'],
  ['done after its day', '2022-02-15', '2022-02-20', 'done_late'],
  ['open on its day', '2022-03-01', null, 'planned'],
  ['open after its day', '2022-02-15', null, 'late'],
  ['open, to be done later', '2022-02-15', '2022-03-02', 'late'],
  ['without a day', null, null, 'no_day'],
])('a step that is %s', (_, plannedOn, doneOn, standing) => {
  expect(milestoneStanding({ plannedOn, doneOn }, '2022-03-01')).toBe(standing);
});
