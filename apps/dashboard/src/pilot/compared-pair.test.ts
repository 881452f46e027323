import { isFollowed } from '@polku/domain/evaluation';
import { expect, test } from 'vitest';
import { countsOnly, threeGroups } from '../fixtures/evaluations.ts';
import { choosePair, comparedPairs, ofPair } from './compared-pair.ts';

const before = { arm: 'centralised', reference: 'before' };
const beside = { arm: 'centralised', reference: 'beside' };

test('the address chooses the pair; without it, or with one unknown, the first is shown', () => {
  const pairs = comparedPairs(threeGroups);
  expect(pairs).toEqual([before, beside]);
  expect(choosePair(pairs, { against: 'beside' })).toEqual(beside);
  expect(choosePair(pairs, {})).toEqual(before);
  expect(choosePair(pairs, { against: 'nobody' })).toEqual(before);
});

test('a pair tells of its own intervention, with its words', () => {
  const result = threeGroups.results.filter(isFollowed).find(({ metric }) => metric === 'time_to_service')!;
  const [conclusion] = result.conclusions!;
  const text = (en: string) => ({ fi: en, sv: en, en });
  const several = {
    ...result,
    conclusions: [conclusion!, { ...conclusion!, arm: 'second', case: 'worse' as const, certainty: 1 as const }],
    conclusionWords: [
      { arm: 'centralised', headline: text('Yes'), sentence: text('The first is faster.') },
      { arm: 'second', headline: text('No'), sentence: text('The second is slower.') },
    ],
  };
  const seen = ofPair(several, { arm: 'second', reference: 'beside' });
  expect([seen.headline.en, seen.sentence.en, seen.certainty?.level]).toEqual(['No', 'The second is slower.', 1]);
  expect(seen.conclusions?.map(({ arm }) => arm)).toEqual(['second', 'centralised']);
});

test('a pilot of one group has no pair, and its results stay whole', () => {
  expect(comparedPairs(countsOnly)).toEqual([]);
  const result = countsOnly.results.find(isFollowed)!;
  expect(ofPair(result, undefined)).toBe(result);
});

test('a pair sees its own two groups and their comparison only', () => {
  const result = threeGroups.results.filter(isFollowed)[0]!;
  const seen = ofPair(result, beside);
  expect(seen.arms.map(({ arm }) => arm)).toEqual(['centralised', 'beside']);
  expect(seen.comparisons.map(({ reference }) => reference)).toEqual(['beside']);
});
