import { expect, test } from 'vitest';
import { feedbackStage, shareActedOn, type FeedbackAction } from './feedback-actions.ts';

const action: FeedbackAction = { decidedOn: '2022-03-01', text: 'Evening hours', doneOn: '2022-05-02', toldBackOn: '2022-06-01' };

test.each([
  ['2022-02-28', 'waiting'],
  ['2022-03-01', 'decided'],
  ['2022-05-02', 'done'],
  ['2022-06-01', 'told_back'],
])('on %s: %s', (on, stage) => {
  expect(feedbackStage(action, on)).toBe(stage);
});

test('without a decision feedback waits', () => {
  expect(feedbackStage(null, '2030-01-01')).toBe('waiting');
});

test('a decision alone does not count as acting on feedback', () => {
  const feedback = [
    { givenOn: '2022-02-01', action },
    { givenOn: '2022-02-02', action: { ...action, doneOn: null } },
    { givenOn: '2022-02-03', action: null },
    { givenOn: '2022-06-30', action: null },
  ];
  expect(shareActedOn(feedback, '2022-04-30')).toEqual({ actedOn: 0, given: 3, share: 0 });
  expect(shareActedOn(feedback, '2022-06-30')).toEqual({ actedOn: 1, given: 4, share: 0.25 });
});

test('of no feedback there is no share', () => {
  expect(shareActedOn([], '2022-06-30')).toBeNull();
});
