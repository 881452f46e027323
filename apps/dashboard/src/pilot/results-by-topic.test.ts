import { expect, test } from 'vitest';
import { countsOnly, threeGroups } from '../fixtures/evaluations.ts';
import { resultKey, resultsByTopic } from './results-by-topic.ts';

test('each result goes to the question that its metric declares, in the order a steering group asks', () => {
  const topics = resultsByTopic(threeGroups);
  expect(topics.map(({ topic, followed }) => [topic, followed.map(resultKey)])).toEqual([
    ['speed', ['time_to_service']],
    ['work', ['employed_at_6_months']],
    ['ability', ['score_change.work_ability_score']],
    ['reach', []],
    ['experience', []],
  ]);
});

test('a question without data keeps the reason, so that it is not taken for a zero', () => {
  const speed = resultsByTopic(countsOnly).find(({ topic }) => topic === 'speed');
  expect(speed?.followed).toEqual([]);
  expect(speed?.notFollowed[0]).toMatchObject({ absent: 'not_followed', reason: 'no_rows' });
});

test('a result with an estimate is told before one that is too early, whatever its rank', () => {
  const sixMonths = threeGroups.results[0]!;
  const tooEarly = { absent: 'too_early', reason: 'beyond_follow_up' } as const;
  const twelveMonths = structuredClone(sixMonths);
  if (!('arms' in twelveMonths) || twelveMonths.kind !== 'proportion') throw new Error('the fixture changed');
  twelveMonths.metric = 'employed_at_12_months';
  const work = (results: typeof threeGroups.results) =>
    resultsByTopic({ ...threeGroups, results })
      .find(({ topic }) => topic === 'work')
      ?.followed.map(resultKey);
  expect(work([sixMonths, twelveMonths])).toEqual(['employed_at_12_months', 'employed_at_6_months']);
  for (const arm of twelveMonths.arms) arm.estimate = tooEarly;
  expect(work([sixMonths, twelveMonths])).toEqual(['employed_at_6_months', 'employed_at_12_months']);
});
