import { expect, test } from 'vitest';
import { mersenneTwister } from './mersenne-twister.ts';

test.each([
  // The first three are those of numpy.random.RandomState(seed); the last is what ISO C++ [rand.predef] says of mt19937.
  [1234, 1, 822_569_775],
  [1, 1, 1_791_095_845],
  [1, 2, 4_282_876_139],
  [5489, 10_000, 4_123_659_995],
])('seed %i, draw %i is %i', (seed, nth, expected) => {
  const draw = mersenneTwister(seed);
  for (let before = 1; before < nth; before += 1) draw();
  expect(draw()).toBe(expected);
});
