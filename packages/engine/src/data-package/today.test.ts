import { expect, test } from 'vitest';
import { dayInFinland } from './today.ts';

test.each([
  ['2024-01-31T21:59:59Z', '2024-01-31'],
  ['2024-01-31T22:00:00Z', '2024-02-01'],
  ['2024-07-31T21:00:00Z', '2024-08-01'],
])('at %s it is %s in Finland', (moment, day) => {
  expect(dayInFinland(new Date(moment))).toBe(day);
});
