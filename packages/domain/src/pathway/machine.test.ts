import { describe, expect, test } from 'vitest';
import { locales } from '../text.ts';
import { isLoop, isTerminal, liveStateIds, nextStates, sourcesOf, transitionsBetween } from './machine.ts';
import { agreedEnds, phaseIds, stateIds, states, terminalStateIds, type StateId } from './states.ts';
import { transitionsOfStates } from './states/transitions.ts';
import { transitionIds, transitions } from './transitions.ts';
import type { TransitionDeclaration } from './transition.ts';

test('transitions are numbered in order, none left out or given twice, each in words and with a source', () => {
  expect(transitionIds).toEqual(transitionIds.map((_, i) => `t${i + 1}`));
  expect(Object.values(transitionsOfStates).flatMap((ofState) => Object.keys(ofState))).toHaveLength(transitionIds.length);
  for (const id of transitionIds) {
    expect(locales.every((locale) => transitions[id].label[locale].length > 0)).toBe(true);
    expect(transitions[id].source).not.toBe('');
  }
});

test('states stand by their phases and places, the terminal ones last and named as endings', () => {
  const places = stateIds.map((id) => 1000 * phaseIds.indexOf(states[id].phase) + states[id].place);
  expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  expect(stateIds).toEqual([...liveStateIds, ...terminalStateIds]);
  expect(stateIds.filter((id) => id.startsWith('ended_'))).toEqual(terminalStateIds);
});

test('the ends that are agreed are those that a case reaches by agreement', () => {
  const byAgreement = (id: StateId): boolean =>
    transitionsBetween('ending_under_agreement', id).some((each) => (transitions[each] as TransitionDeclaration).from !== 'any_live');
  expect([...agreedEnds]).toEqual(terminalStateIds.filter(byAgreement));
});

describe('what may follow', () => {
  test.each<[StateId | null, readonly StateId[]]>([
    [null, ['need_recognised']],
    ['need_recognised', ['consent_requested', 'referred', 'ended_guided_elsewhere', 'ended_withdrew', 'ended_moved', 'ended_deceased']],
    [
      'health_check',
      [
        'waiting_for_team',
        'work_ability_assessment',
        'follow_up_after_start',
        'ended_no_further_need',
        'ended_guided_elsewhere',
        'ended_withdrew',
        'ended_moved',
        'ended_deceased',
      ],
    ],
    ['goal_setting', ['plan_drafting', 'follow_up_after_start', 'ended_withdrew', 'ended_moved', 'ended_deceased']],
  ])('after %s', (state, following) => {
    expect(nextStates(state).filter((id) => following.includes(id))).toEqual(following);
    expect(nextStates(state)).not.toContain('on_pathway');
  });

  test('nothing within a case, once it has ended', () => {
    for (const id of terminalStateIds) expect(nextStates(id), id).toEqual([]);
  });

  test('agrees with the transitions between the states, wherever the case does not begin anew', () => {
    for (const from of [null, ...liveStateIds])
      expect(nextStates(from)).toEqual(stateIds.filter((to) => transitionsBetween(from, to).length > 0));
  });
});

describe('the transitions between two states', () => {
  test.each<[StateId | null, StateId, readonly string[]]>([
    [null, 'need_recognised', ['t1']],
    ['investigations', 'team_planning', ['t25']],
    ['plan_drafting', 'follow_up_after_start', ['t34', 't53']],
    ['ended_transferred', 'need_recognised', ['t51']],
    ['ended_deceased', 'need_recognised', []],
    ['goal_setting', 'on_pathway', []],
    ['ended_withdrew', 'ended_moved', []],
  ])('%s → %s', (from, to, ids) => {
    expect(transitionsBetween(from, to)).toEqual(ids);
  });
});

test('the matter comes back to the team from where it was sent on, and by the transitions that say so', () => {
  const returning: readonly StateId[] = [
    'investigations',
    'specialist_consultation',
    'plan_drafting',
    'waiting_for_service',
    'on_pathway',
    'pension_application_support',
    'follow_up_after_start',
  ];
  expect(returning.filter((from) => !isLoop(from, 'team_planning'))).toEqual([]);
  expect(isLoop('ending_under_agreement', 'team_planning')).toBe(false);
  expect(transitionIds.filter((id) => sourcesOf(id).some((from) => transitions[id].to.some((to) => isLoop(from, to))))).toEqual(
    transitionIds.filter((id) => 'loop' in transitions[id]),
  );
});

test('every state is reached from the beginning, and every live one may end', () => {
  const reached = new Set<StateId>();
  const visit = (state: StateId | null): void => {
    for (const next of nextStates(state)) if (!reached.has(next) && reached.add(next)) visit(next);
  };
  visit(null);
  expect(stateIds.filter((id) => !reached.has(id))).toEqual([]);
  for (const id of liveStateIds) expect(nextStates(id).some(isTerminal)).toBe(true);
});

test('neither diagnosis nor benefit decides whether a case passes: guards ask events, permission and earlier cases alone', () => {
  const kinds = transitionIds.flatMap((id) => (transitions[id] as TransitionDeclaration).guards ?? []).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['event', 'permission', 'previous_case']));
});
