import { expect, test } from 'vitest';
import { countsOnly, threeGroups } from '../fixtures/evaluations.ts';
import { dataQuality, groupsComparable, isMaturing } from './readiness.ts';

test('groups are comparable while every shown difference is below a tenth of a standard deviation', () => {
  expect(groupsComparable(threeGroups, { arm: 'centralised', reference: 'before' })).toBe(true);
  expect(groupsComparable(threeGroups, { arm: 'centralised', reference: 'beside' })).toBe(false);
});

test('without a comparison, or without diagnostics, nothing is said of comparability', () => {
  expect(groupsComparable(threeGroups, undefined)).toBeUndefined();
  expect(groupsComparable(countsOnly, { arm: 'coached', reference: 'others' })).toBeUndefined();
});

test('a pilot is still maturing while some of its episodes are younger than the horizon', () => {
  expect(isMaturing(threeGroups)).toBe(true);
  expect(isMaturing(countsOnly)).toBe(false);
});

test('data quality is what the diagnostics say, and unknown where there are none', () => {
  expect(dataQuality(threeGroups)).toEqual({ knownSegmentShare: 0.94, orderViolations: 8 });
  expect(dataQuality(countsOnly)).toEqual({ knownSegmentShare: undefined, orderViolations: undefined });
});
