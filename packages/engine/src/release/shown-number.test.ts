import { policies } from '@polku/domain/evaluation';
import { describe, expect, it } from 'vitest';
import { roundEstimate, roundedCount, shownCount } from './shown-number.ts';

const { steering } = policies;
const hidden = (value: unknown): boolean => typeof value === 'object';

describe('a count for a steering group', () => {
  it.each([
    [0, 0],
    [1, 'hidden'],
    [4, 'hidden'],
    [5, 5],
    [7, 5],
    [8, 10],
    [12, 10],
    [1904, 1905],
  ])('%d is shown as %s', (count, shown) => {
    const released = shownCount(count, steering);
    expect(hidden(released) ? 'hidden' : released).toBe(shown);
  });
});

it.each([
  [0, 0],
  [6, 3],
  [7, 9],
  [12, 9],
  [13, 15],
])('%d as the midpoint of its six is %d', (count, midpoint) => {
  expect(roundedCount(count, policies.public)).toBe(midpoint);
});

it.each([
  [0, 'hidden'],
  [9, 'hidden'],
  [10, 9],
  [12, 9],
  [13, 15],
])('everybody sees of %d: %s', (count, shown) => {
  const released = shownCount(count, policies.public);
  expect(hidden(released) ? 'hidden' : released).toBe(shown);
});

it('rounds an estimate to the second digit of its standard error', () => {
  const interval = (lower: number, upper: number) => ({ lower, upper, level: 0.95, method: 'normal' });
  expect(roundEstimate({ estimate: -32.7812, interval: interval(-41.4321, -24.1303) })).toEqual({
    estimate: -32.8,
    interval: interval(-41.4, -24.1),
  });
  // Where the number of people is hidden, to the first: the second would tell it.
  expect(roundEstimate({ estimate: -32.7812, interval: interval(-41.4321, -24.1303) }, 1).estimate).toBe(-33);
  expect(roundEstimate({ estimate: 6104.4, interval: interval(5712, 6497) })).toEqual({ estimate: 6100, interval: interval(5710, 6500) });
});
