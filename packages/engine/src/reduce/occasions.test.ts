import { expect, it } from 'vitest';
import { occasionsFrom } from './occasions.ts';

it('an instrument’s own occasions share the days between their targets half-way', () => {
  const windows = occasionsFrom('bdi', 'month_2=61; baseline=0;month_5=152').map(({ occasion, position, fromDay, toDay }) => [
    occasion,
    position,
    fromDay,
    toDay,
  ]);
  expect(windows).toEqual([
    ['baseline', 0, -100_000, 30],
    ['month_2', 1, 31, 106],
    ['month_5', 2, 107, 100_000],
  ]);
});
