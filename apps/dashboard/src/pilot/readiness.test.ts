import { expect, test } from 'vitest';
import { countsOnly, threeGroups } from '../fixtures/evaluations.ts';
import { dataQuality, isMaturing } from './readiness.ts';

test('a pilot is still maturing while some of its episodes are younger than the horizon', () => {
  expect(isMaturing(threeGroups)).toBe(true);
  expect(isMaturing(countsOnly)).toBe(false);
});

test('data quality is what the diagnostics say, and unknown where there are none', () => {
  expect(dataQuality(threeGroups)).toEqual({ knownSegmentShare: 0.94, orderViolations: 8 });
  expect(dataQuality(countsOnly)).toEqual({ knownSegmentShare: undefined, orderViolations: undefined });
});
