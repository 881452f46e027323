import type { ArmMapping, Mapping } from '@polku/sdk/spreadsheet';
import { expect, test } from 'vitest';
import { roleOf, withRole } from './roles.ts';

const arm = (role: ArmMapping['role'], ...teams: string[]): ArmMapping => ({
  label: teams.join(),
  role,
  teams,
  from: null,
  to: null,
  standsFor: null,
});
const mapping: Mapping = {
  mapping: 'polku-mapping/1',
  organisation: { name: 'Satakunta' },
  pilot: { name: null, startsOn: '2024-03-01', design: null },
  arms: [arm('comparator', 'Uusi'), arm('intervention', 'Uusi'), arm('comparator', 'Vanha')],
  onlyTeam: null,
  endedAs: null,
  observedUntil: null,
  tables: [{ table: 'asiakkaat.csv', columns: [] }],
  values: {},
  language: 'fi',
};

test('a team that is its own comparison before the start tries the new way', () => {
  expect(['Uusi', 'Vanha', 'Kolmas'].map((team) => roleOf(mapping, team))).toEqual(['intervention', 'comparator', 'outside']);
});

test('a team that is given another part leaves the parts of the others as they are', () => {
  const teams = ['Uusi', 'Vanha', 'Kolmas'];
  expect(withRole(mapping, teams, 'Kolmas', 'comparator')).toEqual({ intervention: ['Uusi'], comparator: ['Vanha', 'Kolmas'] });
  expect(withRole(mapping, teams, 'Vanha', 'outside')).toEqual({ intervention: ['Uusi'], comparator: [] });
});
