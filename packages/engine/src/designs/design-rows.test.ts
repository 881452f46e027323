import { describe, expect, it } from 'vitest';
import { designRows, type ArmRow } from './design-rows.ts';

const row = (arm: string, team: string, fromOn: string | null, toOn: string | null, changes: Partial<ArmRow> = {}): ArmRow => ({
  organisation: 'county',
  arm,
  role: arm === 'new' ? 'intervention' : 'comparator',
  team,
  municipality: null,
  fromOn,
  toOn,
  standsFor: null,
  ...changes,
});
const start = '2022-08-01';
const told = (rows: readonly ArmRow[], busy: Parameters<typeof designRows>[3] = []) =>
  designRows(rows, 'new', start, busy).map(({ team, area, group, fromOn, toOn, cutOn }) => [team, area, group, fromOn, toOn, cutOn]);

describe('what each team of a pilot stands for', () => {
  it('a comparator that closed before the start is the own area before, one that runs on is beside and split at the start', () => {
    expect(told([row('new', 'n', start, null), row('before', 'b', null, '2022-07-31'), row('beside', 's', null, null)])).toEqual([
      ['n', 'own', 'treated', start, null, null],
      ['b', 'own', 'own_before', null, '2022-07-31', start],
      ['s', 'beside', 'beside_before', null, '2022-07-31', start],
      ['s', 'beside', 'beside', start, null, null],
    ]);
  });

  it('what the package says of it goes first', () => {
    expect(told([row('new', 'n', start, null), row('old', 'o', null, null, { standsFor: 'own_before' })])).toEqual([
      ['n', 'own', 'treated', start, null, null],
      ['o', 'own', 'own_before', null, '2022-07-31', start],
    ]);
  });

  it('a team that starts later is an area of its own, untreated until its own start', () => {
    const teams = [row('new', 'a', start, null), row('new', 'b', '2023-02-01', null)];
    const before = [row('old', 'a', null, '2022-07-31'), row('old', 'b', null, '2023-01-31', { standsFor: 'own_before' })];
    const [a, b] = ['["county","a"]', '["county","b"]'];
    expect(told([...teams, ...before])).toEqual([
      ['a', a, 'treated', start, null, null],
      ['b', b, 'treated', '2023-02-01', null, null],
      ['a', a, 'own_before', null, '2022-07-31', start],
      ['b', b, 'own_before', null, '2023-01-31', '2023-02-01'],
    ]);
  });

  it('new teams stand in their municipality where each has one before it there', () => {
    const inTown = (municipality: string) => ({ municipality });
    const areas = designRows(
      [
        row('new', 'n1', start, null, inTown('Pori')),
        row('new', 'n2', start, null, inTown('Ulvila')),
        row('old', 'o1', null, '2022-07-31', inTown('Pori')),
        row('old', 'o2', null, '2022-07-31', inTown('Ulvila')),
      ],
      'new',
      start,
    ).map(({ area }) => area);
    expect(areas).toEqual(['Pori', 'Ulvila', 'Pori', 'Ulvila']);
  });

  it('a comparator is left out while it is another pilot’s intervention', () => {
    const busy = [{ organisation: 'county', team: 's', fromOn: '2022-10-01', toOn: '2022-12-31' }];
    expect(told([row('new', 'n', start, null), row('beside', 's', start, null)], busy).slice(1)).toEqual([
      ['s', 'beside', 'beside', start, '2022-09-30', null],
      ['s', 'beside', 'beside', '2023-01-01', null, null],
    ]);
  });
});
