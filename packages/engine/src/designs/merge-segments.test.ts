import { expect, it } from 'vitest';
import { mergeSegments } from './merge-segments.ts';

/** Two groups, people and events alike in both. */
const merged = (counts: Readonly<Record<string, number>>) => {
  const strata = mergeSegments(Object.keys(counts), (segment) => [
    { people: counts[segment]!, events: counts[segment]! },
    { people: 100, events: 100 },
  ]);
  return strata === undefined ? undefined : Object.fromEntries(strata);
};

it.each([
  ['each by itself where each has ten', { a: 10, b: 12 }, { a: 'a', b: 'b' }],
  ['a small one with the next', { a: 4, b: 12, c: 10 }, { a: 'a', b: 'a', c: 'c' }],
  ['several small ones until they are enough', { a: 4, b: 4, c: 4 }, { a: 'a', b: 'a', c: 'a' }],
  ['the last with the one before', { a: 10, b: 3 }, { a: 'a', b: 'a' }],
  ['none where all together are too few', { a: 4, b: 3 }, undefined],
] as const)('%s', (_, counts, strata) => {
  expect(merged(counts)).toEqual(strata);
});
