import type { Conclusion, NumbersOf } from '@polku/domain/evaluation';
import { metrics } from '@polku/domain/metrics';
import { expect, test } from 'vitest';
import type { Released } from '../release/release.ts';
import { wordsOf } from './words-of.ts';

const absent = { absent: 'not_estimable', reason: 'no_data' } as const;
const conclusion = (arm: string, changes: Partial<Conclusion>): Conclusion => ({
  arm,
  basis: 'difference_in_differences',
  adjustment: 'segment',
  coverage: 1,
  references: ['before', 'beside'],
  beside: ['beside'],
  horizon: 182,
  estimate: -17,
  interval: { lower: -20, upper: -14, level: 0.95, method: 'shocks' },
  unit: 'days',
  samplingInterval: absent,
  shock: absent,
  placebos: [],
  priority: 'primary',
  adjustedPValue: 0.01,
  case: 'better',
  certainty: 2,
  loweredBy: ['few_teams'],
  unadjusted: [],
  ...changes,
});
const arm = (id: string, role: 'intervention' | 'comparator') => ({
  id,
  label: id.toUpperCase(),
  role,
  teamCount: 9,
  fromOn: '2022-01-01',
});
const measured = {
  pilot: {
    plan: [],
    arms: [arm('first', 'intervention'), arm('second', 'intervention'), arm('before', 'comparator'), arm('beside', 'comparator')],
  },
  instruments: [],
} as unknown as Parameters<typeof wordsOf>[2];
const words = (...conclusions: Conclusion[]) => {
  const numbers: NumbersOf<'duration'> = {
    metric: 'time_to_service',
    metricVersion: 1,
    kind: 'duration',
    unit: 'days',
    arms: [],
    comparisons: [],
    conclusions,
  };
  return wordsOf(numbers as Released<NumbersOf<'duration'>>, metrics.time_to_service, measured, 'steering');
};

test('a result speaks by its first conclusion, and tells of each other one by its own words', () => {
  const slower = conclusion('second', { estimate: 9, interval: { lower: 4, upper: 14, level: 0.95, method: 'shocks' }, case: 'worse' });
  const { headline, certainty, conclusionWords } = words(conclusion('first', {}), slower);
  expect(headline.en.replaceAll('\u00A0', ' ')).toBe('Yes: −17 days');
  expect(certainty).toEqual({ level: 2, loweredBy: ['few_teams'] });
  expect(conclusionWords?.map((each) => [each.arm, each.headline.en.replaceAll('\u00A0', ' ')])).toEqual([
    ['first', 'Yes: −17 days'],
    ['second', 'No, the opposite: +9 days'],
  ]);
  expect(conclusionWords?.[1]?.sentence.en).toMatch(/^SECOND: clients reached service later than expected without the pilot/);
});

test('what is taken off is the change of those beside, never of the own area before', () => {
  const { sentence, conclusionWords } = words(conclusion('first', {}));
  expect(sentence.en).toContain('the change in the comparison (BESIDE)');
  expect(sentence.en).not.toContain('BEFORE');
  expect(conclusionWords).toBeUndefined();
});
