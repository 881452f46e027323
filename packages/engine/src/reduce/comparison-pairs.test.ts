import { describe, expect, it } from 'vitest';
import { comparisonPairs } from './comparison-pairs.ts';

const arm = (id: string, role: 'intervention' | 'comparator') => ({ id, role });

describe('which arms are compared', () => {
  it.each([
    ['an intervention with its comparator', [arm('new', 'intervention'), arm('old', 'comparator')], [['new', 'old']]],
    [
      'an intervention with the teams before and the teams beside',
      [arm('new', 'intervention'), arm('before', 'comparator'), arm('beside', 'comparator')],
      [
        ['new', 'before'],
        ['new', 'beside'],
      ],
    ],
    [
      'interventions only: each later one against the first',
      [arm('a', 'intervention'), arm('b', 'intervention'), arm('c', 'intervention')],
      [
        ['b', 'a'],
        ['c', 'a'],
      ],
    ],
    ['one arm: nothing to compare', [arm('only', 'intervention')], []],
    ['no arm', [], []],
  ] as const)('%s', (_, arms, pairs) => {
    expect(comparisonPairs(arms).map(({ arm, reference }) => [arm, reference])).toEqual(pairs);
  });
});
