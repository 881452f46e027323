import { describe, expect, test } from 'vitest';
import { leaderView, type LeaderFacts, type LedCase } from './leader-view.ts';

const on = '2022-12-31';
const nothing: LeaderFacts = { posts: [], openCases: [], descriptionPhases: [], interfaces: [] };
const looked: LedCase = { metByTeam: true, clientResponsibles: [{ from: '2022-09-01' }], assessments: [] };
const seen = (facts: Partial<LeaderFacts>) => leaderView({ ...nothing, ...facts }, on);

describe('resources', () => {
  const coordinator = { role: 'work_ability_coordinator', from: '2022-08-01', fullTimeEquivalents: 1.5 } as const;

  test('are the posts of coordinators in force on the day, and the open cases for each', () => {
    const view = seen({
      posts: [coordinator, { ...coordinator, to: '2022-10-31' }, { ...coordinator, role: 'physician' }],
      openCases: [looked, looked, looked],
    });
    expect(view).toMatchObject({ coordinatorFullTimeEquivalents: 1.5, openCasesPerFullTimeEquivalent: 2 });
  });

  test('are unknown where no post is recorded, and none where other posts are', () => {
    expect(seen({})).toMatchObject({ coordinatorFullTimeEquivalents: null, openCasesPerFullTimeEquivalent: null });
    expect(seen({ posts: [{ ...coordinator, role: 'physician' }] })).toMatchObject({
      coordinatorFullTimeEquivalents: 0,
      openCasesPerFullTimeEquivalent: null,
    });
  });
});

describe('overlaps', () => {
  const assessed = (...days: readonly string[]): LedCase => ({ ...looked, assessments: days.map((doneOn) => ({ topic: 'work', doneOn })) });
  test.each([
    ['the same topic within 12 months', assessed('2022-01-10', '2022-06-10'), 1],
    ['in whatever order the rows stand', assessed('2022-06-10', '2022-01-10'), 1],
    ['the same topic after more than 12 months', assessed('2021-01-10', '2022-06-10'), 0],
    ['a later assessment that has not been done yet', assessed('2022-06-10', '2023-01-10'), 0],
    [
      'another topic',
      {
        ...looked,
        assessments: [
          { topic: 'work', doneOn: '2022-01-10' },
          { topic: 'sleep', doneOn: '2022-02-10' },
        ],
      },
      0,
    ],
  ])('%s', (_, led, count) => {
    expect(seen({ openCases: [led] }).overlaps.casesAssessedAgain).toBe(count);
  });

  test('two who answer for a client at once are several; a handover on the day is not', () => {
    const two = { ...looked, clientResponsibles: [{ from: '2022-09-01' }, { from: '2022-10-01' }] };
    const handedOver = { ...looked, clientResponsibles: [{ from: '2022-09-01', to: on }, { from: on }] };
    expect(seen({ openCases: [two, handedOver] }).overlaps.casesWithSeveralResponsible).toBe(1);
  });
});

test('unowned are cases that the team has met about, phases that are not done, and interfaces without an agreement', () => {
  const view = seen({
    openCases: [
      looked,
      { ...looked, clientResponsibles: [] },
      { ...looked, clientResponsibles: [{ from: '2022-09-01', to: '2022-11-30' }] },
      { ...looked, metByTeam: false, clientResponsibles: [] },
    ],
    descriptionPhases: [
      { phase: 'situation_analysis', status: 'done', ownerRole: null },
      { phase: 'segmentation', status: 'in_progress', ownerRole: 'project_manager' },
      { phase: 'goals', status: 'blocked', ownerRole: null },
    ],
    interfaces: [
      { counterpart: 'kela', agreedOn: '2022-05-02' },
      { counterpart: 'te_services', agreedOn: null },
      { counterpart: 'school', agreedOn: '2023-02-01' },
    ],
    pilots: [
      { pilot: 'p1', ownerRole: 'leader' },
      { pilot: 'p2', ownerRole: null },
    ],
  });
  expect(view.unowned).toEqual({ cases: 2, descriptionPhases: ['goals'], interfaces: ['te_services', 'school'], pilots: ['p2'] });
});
