import { describe, expect, test } from 'vitest';
import type { CaseRecord, DatedEvent } from './case-record.ts';
import { clocks, type ClockDeclaration, type ClockId } from './clocks.ts';
import { measureClock } from './measure-clock.ts';
import { eventIds, type EventId } from '../catalogue/events.ts';

const dated = (...events: readonly (readonly [EventId, string])[]): readonly DatedEvent[] =>
  events.map(([event, occurredOn]) => ({ event, occurredOn }));

test('clocks are of events that the data package has', () => {
  for (const clock of Object.values<ClockDeclaration>(clocks))
    if (clock.kind === 'duration') {
      const named = [clock.to, clock.from].flatMap((point) => (point === 'referral' ? [] : point.firstOf));
      expect(named.filter((id) => !eventIds.includes(id))).toEqual([]);
    }
});

describe('a case as the clocks read it', () => {
  const record: CaseRecord = {
    referredOn: '2022-03-01',
    events: dated(
      ['need_recognised', '2022-02-09'],
      ['referral_sent', '2022-02-27'],
      ['first_contact', '2022-03-04'],
      ['team_time_booked', '2022-03-06'],
      ['team_meeting', '2022-03-16'],
      ['service_started', '2022-03-20'],
      ['specialist_referred', '2022-03-21'],
      ['specialist_statement', '2022-04-20'],
      ['team_meeting', '2022-04-25'],
      ['goals_set', '2022-04-25'],
      ['plan_formed', '2022-04-30'],
      ['service_ordered', '2022-04-30'],
      ['service_started', '2022-05-15'],
      ['employment_started', '2022-08-01'],
      ['ending_agreed', '2022-10-01'],
    ),
    observedUntil: '2022-12-31',
  };
  test.each<[ClockId, string, number]>([
    ['recognition_to_referral', 'stopped', 18],
    ['referral_to_first_contact', 'stopped', 3],
    ['referral_to_service', 'stopped', 15],
    ['service_to_plan', 'stopped', 45],
    ['referral_to_plan', 'stopped', 60],
    ['plan_to_path', 'stopped', 15],
    ['referral_to_start', 'stopped', 153],
    ['waiting_total', 'running', 25],
    ['team_rounds', 'running', 2],
    ['follow_up_after_start', 'running', 152],
    ['specialist_round', 'stopped', 30],
  ])('%s', (id, status, value) => {
    expect(measureClock(clocks[id], record, '2023-06-30')).toMatchObject({ status, value });
  });

  test('earlier: a clock runs up to the as-of date and uses nothing that came later', () => {
    expect(measureClock(clocks.referral_to_plan, record, '2022-04-29')).toEqual({
      status: 'running',
      value: 59,
      from: '2022-03-01',
      until: '2022-04-29',
    });
    expect(measureClock(clocks.follow_up_after_start, record, '2022-07-31')).toEqual({ status: 'not_started' });
    expect(measureClock(clocks.referral_to_plan, record, '2022-02-28')).toEqual({ status: 'not_started' });
  });

  test('later: a clock runs no longer than the case is known about', () => {
    expect(measureClock(clocks.follow_up_after_start, record, '2024-01-01')).toMatchObject({ status: 'running', until: '2022-12-31' });
  });
});

describe('the end of a case', () => {
  const ended = (...events: readonly (readonly [EventId, string])[]): CaseRecord => ({
    referredOn: '2022-03-01',
    events: [...dated(...events), { event: 'ended', occurredOn: '2022-04-01', detail: 'ended_moved' }],
  });

  test('stops a duration that did not reach its event: an exit, not a censoring', () => {
    expect(measureClock(clocks.referral_to_plan, ended(), '2022-12-31')).toMatchObject({ status: 'case_ended', value: 31 });
  });
  test('comes after an event of the same day', () => {
    expect(measureClock(clocks.referral_to_plan, ended(['plan_formed', '2022-04-01']), '2022-12-31')).toMatchObject({
      status: 'stopped',
      value: 31,
    });
  });
  test('makes a sum or a count final', () => {
    expect(measureClock(clocks.waiting_total, ended(['team_time_booked', '2022-03-10']), '2022-12-31')).toMatchObject({
      status: 'stopped',
      value: 22,
    });
  });
  test('is known from a terminal state where no event tells it', () => {
    const record: CaseRecord = { referredOn: '2022-03-01', entries: [{ state: 'ended_withdrew', enteredOn: '2022-03-31' }] };
    expect(measureClock(clocks.referral_to_start, record, '2022-12-31')).toMatchObject({ status: 'case_ended', value: 30 });
  });
});

test('a plan before the service is told apart, not counted as a negative wait', () => {
  const record: CaseRecord = { referredOn: '2022-03-01', events: dated(['plan_formed', '2022-03-10'], ['team_meeting', '2022-03-20']) };
  expect(measureClock(clocks.service_to_plan, record, '2022-12-31')).toEqual({
    status: 'stopped_before_start',
    from: '2022-03-20',
    until: '2022-03-10',
  });
});

test('a case of which only the referral is known has no waiting time, rather than none of it', () => {
  expect(measureClock(clocks.waiting_total, { referredOn: '2022-03-01' }, '2022-12-31')).toEqual({ status: 'not_recorded' });
  expect(measureClock(clocks.team_rounds, { referredOn: '2022-03-01' }, '2022-12-31')).toEqual({ status: 'not_recorded' });
});
