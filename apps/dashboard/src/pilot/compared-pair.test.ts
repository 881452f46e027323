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
