import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseRecord, DatedEvent } from '../../src/pathway/case-record.ts';
import { daysInState, inPathOrder, stateIntervals } from '../../src/pathway/intervals.ts';
import { isLoop, isTerminal, transitionsBetween } from '../../src/pathway/machine.ts';
import { transitionIds, transitions } from '../../src/pathway/transitions.ts';
import { sameDayOrder, stateIds, type StateId } from '../../src/pathway/states.ts';
import { dayAfter, walks } from './walks.ts';

const far = dayAfter(5000);
const event = (id: DatedEvent['event'], occurredOn: string, detail?: string): DatedEvent => ({
  event: id,
  occurredOn,
  ...(detail && { detail }),
});
const brief = (record: CaseRecord, asOf: string) =>
  stateIntervals(record, asOf).map(({ state, from, to }) => `${state} ${from}…${to ?? ''}`);

describe('intervals from milestones', () => {
  test('follow a case from its referral to the end, with the stay that goes on left open', () => {
    const record: CaseRecord = {
      referredOn: '2022-03-01',
      events: [
        event('need_recognised', '2022-02-10'),
        event('consent_asked', '2022-02-12'),
        event('consent_given', '2022-02-14'),
        event('referral_sent', '2022-02-28'),
        event('team_time_booked', '2022-03-05'),
        event('team_meeting', '2022-03-20'),
        event('investigation_ordered', '2022-03-20'),
        event('investigation_ordered', '2022-03-25'),
        event('investigation_done', '2022-04-10'),
        event('goals_set', '2022-04-20'),
        event('plan_formed', '2022-04-27'),
        event('service_ordered', '2022-04-28'),
        event('service_started', '2022-06-01'),
      ],
    };
    expect(brief(record, '2022-06-30')).toEqual([
      'need_recognised 2022-02-10…2022-02-12',
      'consent_requested 2022-02-12…2022-02-28',
      'referred 2022-02-28…2022-03-01',
      'in_triage 2022-03-01…2022-03-05',
      'waiting_for_team 2022-03-05…2022-03-20',
      'team_planning 2022-03-20…2022-03-20',
      'investigations 2022-03-20…2022-04-20',
      'goal_setting 2022-04-20…2022-04-20',
      'plan_drafting 2022-04-20…2022-04-28',
      'waiting_for_service 2022-04-28…2022-06-01',
      'on_pathway 2022-06-01…',
    ]);
  });

  test('know an episode with nothing but its referral to be in triage', () => {
    expect(stateIntervals({ referredOn: '2022-03-01' }, '2022-03-31')).toEqual([
      { state: 'in_triage', from: '2022-03-01', to: null, round: 0, loops: 0 },
    ]);
  });

  test('take the result of a check for its state only where nobody recorded the order', () => {
    const done = event('health_check_done', '2022-03-15');
    expect(brief({ referredOn: '2022-03-01', events: [done] }, far)).toContain('health_check 2022-03-15…');
    expect(brief({ referredOn: '2022-03-01', events: [event('health_check_ordered', '2022-03-04'), done] }, far)).toContain(
      'health_check 2022-03-04…',
    );
  });

  test('do not take a service before the plan for a step of the plan, nor a consent after the referral for a state', () => {
    const early = [event('service_started', '2022-03-04'), event('consent_asked', '2022-03-05')];
    expect(brief({ referredOn: '2022-03-01', events: early }, far)).toEqual(['in_triage 2022-03-01…']);
    expect(
      brief(
        { referredOn: '2022-03-01', events: [...early, event('plan_formed', '2022-04-01'), event('service_started', '2022-05-01')] },
        far,
      ),
    ).toEqual([
      'in_triage 2022-03-01…2022-04-01',
      'plan_drafting 2022-04-01…2022-04-01',
      'waiting_for_service 2022-04-01…2022-05-01',
      'on_pathway 2022-05-01…',
    ]);
  });

  test('end with the state that the ending names', () => {
    const events = [event('ending_agreed', '2022-05-01'), event('ended', '2022-05-10', 'ended_transferred')];
    expect(brief({ referredOn: '2022-03-01', events }, far).at(-1)).toBe('ended_transferred 2022-05-10…');
  });

  test('do not reopen a case that has ended, whatever is learnt of it later', () => {
    const events = [event('ended', '2022-05-10', 'ended_moved'), event('employment_started', '2022-07-01')];
    expect(brief({ referredOn: '2022-03-01', events }, far)).toEqual(['in_triage 2022-03-01…2022-05-10', 'ended_moved 2022-05-10…']);
  });

  test('stop at the cut-off: what was ordered after it does not hide what was done before it', () => {
    const record: CaseRecord = {
      referredOn: '2022-03-01',
      events: [event('health_check_done', '2022-03-15'), event('health_check_ordered', '2022-06-01')],
      observedUntil: '2022-05-31',
    };
    expect(brief(record, far)).toEqual(['in_triage 2022-03-01…2022-03-15', 'health_check 2022-03-15…']);
    expect(brief(record, '2022-02-01')).toEqual([]);
  });
});

describe('intervals from entries', () => {
  test('leave events aside, order the rows, and merge a state that is recorded again while it lasts', () => {
    const record: CaseRecord = {
      referredOn: '2022-03-01',
      events: [event('team_meeting', '2022-03-09')],
      entries: [
        { state: 'health_check', enteredOn: '2022-03-20' },
        { state: 'in_triage', enteredOn: '2022-03-10' },
        { state: 'in_triage', enteredOn: '2022-03-01' },
      ],
    };
    expect(brief(record, far)).toEqual(['in_triage 2022-03-01…2022-03-20', 'health_check 2022-03-20…']);
  });

  test('give a walk through the machine back, whatever the order of its rows', () => {
    fc.assert(
      fc.property(walks(), fc.infiniteStream(fc.nat()), (walk, keys) => {
        const shuffled = walk
          .map((entry) => ({ entry, key: keys.next().value! }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
        const intervals = stateIntervals({ referredOn: dayAfter(0), entries: shuffled }, far);
        expect(intervals.map(({ state, from }) => ({ state, enteredOn: from }))).toEqual(walk);
        for (const [index, { to }] of intervals.entries()) expect(to).toBe(walk[index + 1]?.enteredOn ?? null);
      }),
    );
  });

  test('of a walk cut at any day are those of the whole walk up to that day', () => {
    fc.assert(
      fc.property(walks(), fc.nat(800), (walk, day) => {
        const whole = stateIntervals({ referredOn: dayAfter(0), entries: walk }, far).filter(({ from }) => from <= dayAfter(day));
        const open = whole.map((interval) => (interval.to !== null && interval.to > dayAfter(day) ? { ...interval, to: null } : interval));
        expect(stateIntervals({ referredOn: dayAfter(0), entries: walk }, dayAfter(day))).toEqual(open);
      }),
    );
  });

  test('add up to the time from the first entry to the cut-off', () => {
    fc.assert(
      fc.property(walks({ leastDays: 0 }), (walk) => {
        const intervals = stateIntervals({ referredOn: dayAfter(0), entries: walk }, far);
        const days = intervals.reduce((sum, interval) => sum + daysInState(interval, far), 0);
        expect(days).toBe((Date.parse(far) - Date.parse(intervals[0]!.from)) / 86_400_000);
      }),
    );
  });

  test('count rounds in the team and returns to it', () => {
    fc.assert(
      fc.property(walks({ mostSteps: 40 }), (walk) => {
        const last = stateIntervals({ referredOn: dayAfter(0), entries: walk }, far).at(-1)!;
        expect(last.round).toBe(walk.filter(({ state }) => state === 'team_planning').length);
        expect(last.loops).toBe(walk.filter(({ state }, i) => i > 0 && isLoop(walk[i - 1]!.state, state)).length);
      }),
    );
  });
});

describe('the order of one day', () => {
  test('holds every state once', () => {
    expect([...sameDayOrder].sort()).toEqual([...stateIds].sort());
  });

  test('follows the machine: besides returns to the team and new cases, few transitions run against it', () => {
    const runsBack = (id: (typeof transitionIds)[number]): boolean =>
      sameDayOrder.some((from, place) =>
        transitions[id].to.some((to: StateId) => sameDayOrder.indexOf(to) < place && transitionsBetween(from, to).includes(id)),
      );
    const against = transitionIds.filter((id) => !('loop' in transitions[id]) && !('newCase' in transitions[id]) && runsBack(id));
    expect(against).toEqual(expect.arrayContaining(['t8', 't14', 't17', 't37', 't43', 't48']));
    expect(against.length).toBeLessThan(transitionIds.length / 6);
  });

  test('puts an ending last', () => {
    const day = '2022-03-01';
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...stateIds), { minLength: 2 }), (several) => {
        const ordered = inPathOrder(several.map((state) => ({ state, enteredOn: day }))).map(({ state }) => state);
        expect(ordered.some((state, i) => isTerminal(state) && ordered.slice(i).some((later) => !isTerminal(later)))).toBe(false);
      }),
    );
  });
});
