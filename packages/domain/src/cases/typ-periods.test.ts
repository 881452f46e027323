import { expect, test } from 'vitest';
import { isTypClient, typPeriods } from './typ-periods.ts';

test('the periods are those of started services of TYP, earliest first', () => {
  expect(
    typPeriods([
      { service: 'typ', startedOn: '2023-01-09', endedOn: null },
      { service: 'ohjaamo', startedOn: '2022-01-03', endedOn: null },
      { service: 'typ', startedOn: null, endedOn: null },
      { service: 'typ', startedOn: '2022-03-01', endedOn: '2022-08-31' },
    ]),
  ).toEqual([
    { from: '2022-03-01', to: '2022-08-31' },
    { from: '2023-01-09', to: null },
  ]);
});

test.each([
  ['2022-02-28', false],
  ['2022-03-01', true],
  ['2022-08-31', true],
  ['2022-09-01', false],
])('on %s: %s', (on, expected) => {
  expect(isTypClient([{ from: '2022-03-01', to: '2022-08-31' }], on)).toBe(expected);
});

test('a period without an end goes on', () => {
  expect(isTypClient([{ from: '2022-03-01', to: null }], '2030-01-01')).toBe(true);
});
