import { expect, test } from 'vitest';
import type { DesignRow } from './design-rows.ts';
import { withStartUp } from './start-up.ts';

const place = (team: string, group: DesignRow['group'], fromOn: string | null, toOn: string | null = null): DesignRow => ({
  organisation: 'o',
  arm: group,
  team,
  area: 'own',
  group,
  fromOn,
  toOn,
  cutOn: null,
});
const beside = place('beside', 'beside', '2022-08-01');
const split = (days: number, ...places: DesignRow[]) =>
  withStartUp({ arm: 'treated', startsOn: '2022-08-01', places: [...places, beside], adjustment: 'segment' }, days, true)
    .places.filter(({ group }) => group === 'treated')
    .map(({ fromOn, toOn, startUp }) => [fromOn, toOn, startUp]);

test.each([
  ['no days', 0, [place('a', 'treated', '2022-08-01')], [['2022-08-01', null, undefined]]],
  [
    'the first thirty days of a team',
    30,
    [place('a', 'treated', '2022-08-01')],
    [
      ['2022-08-01', '2022-08-30', 'left_out'],
      ['2022-08-31', null, undefined],
    ],
  ],
  [
    'each team from its own start',
    30,
    [place('a', 'treated', '2022-08-01'), place('b', 'treated', '2023-01-01')],
    [
      ['2022-08-01', '2022-08-30', 'left_out'],
      ['2022-08-31', null, undefined],
      ['2023-01-01', '2023-01-30', 'left_out'],
      ['2023-01-31', null, undefined],
    ],
  ],
  [
    'a team in two rows has one start',
    30,
    [place('a', 'treated', '2022-08-01', '2022-08-15'), place('a', 'treated', '2022-10-01')],
    [
      ['2022-08-01', '2022-08-15', 'left_out'],
      ['2022-10-01', null, undefined],
    ],
  ],
  ['longer than the pilot', 900, [place('a', 'treated', '2022-08-01', '2023-12-31')], [['2022-08-01', '2023-12-31', 'left_out']]],
])('%s', (_, days, places, expected) => {
  expect(split(days, ...places)).toEqual(expected);
});
