import { expect, test } from 'vitest';
import { threeGroups } from '../fixtures/evaluations.ts';
import { topicCertainties } from './certainties.ts';
import { resultsByTopic } from './results-by-topic.ts';

const topicsOf = (results: typeof threeGroups.results) =>
  topicCertainties(threeGroups, undefined, resultsByTopic({ ...threeGroups, results })).map(({ topic }) => topic);

test('each answered question says how sure its answer is', () => {
  expect(topicsOf(threeGroups.results)).toEqual(['speed', 'work', 'ability']);
});

test('rounds of a survey compare no groups, so nothing is said of how sure they are', () => {
  const results = threeGroups.results.map((result) =>
    'kind' in result && result.kind === 'duration'
      ? { ...result, kind: 'series' as const, metric: 'competence_survey' as const, arms: [], comparisons: [] }
      : result,
  ) as unknown as typeof threeGroups.results;
  expect(topicsOf(results)).toEqual(['work', 'ability']);
});
