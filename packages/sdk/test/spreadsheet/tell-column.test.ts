import { proposeMapping, readTables, tellColumn, tellDates, tellValue } from '@polku/sdk/spreadsheet';
import { expect, test } from 'vitest';

const sheet = [
  'Asiakasnumero;Yksikkö;Saapui;Tilanne',
  '1;Aluetiimi;2.1.2024;Työtön',
  '2;Aluetiimi;3.1.2024;Työtön',
  '3;Keskitetty tiimi;3.6.2024;Työtön',
  '4;Keskitetty tiimi;4.6.2024;Lomalla',
].join('\n');
const at = (column: string) => ({ table: 'asiakkaat.csv', column });
const tablesOf = async (csv: string) => (await readTables(new TextEncoder().encode(csv), 'asiakkaat.csv')).tables;

test('a column that is told to be the team brings the roles that its referrals show', async () => {
  const tables = await tablesOf(sheet);
  const referred = tellColumn(tables, proposeMapping(tables), at('Saapui'), { as: 'episodes.referred_on' });
  const { arms, pilot } = tellColumn(tables, referred, at('Yksikkö'), { as: 'episodes.team_id' });
  expect(arms.map(({ role, teams }) => [role, ...teams])).toEqual([
    ['intervention', 'Keskitetty tiimi'],
    ['comparator', 'Aluetiimi'],
  ]);
  expect(pilot.startsOn).toBe('2024-06-03');
});

test('roles of teams that are no longer in the sheets are not kept', async () => {
  const tables = await tablesOf(sheet);
  const referred = tellColumn(tables, proposeMapping(tables), at('Saapui'), { as: 'episodes.referred_on' });
  const withTeams = tellColumn(tables, referred, at('Yksikkö'), { as: 'episodes.team_id' });
  expect(tellColumn(tables, withTeams, at('Yksikkö'), null).arms).toEqual([]);
});

test('a value that is told stays told when another column changes', async () => {
  const rows = Array.from({ length: 4 }, (_, index) => `${index};Aluetiimi;${index + 1}.1.2024;Omituinen`);
  const tables = await tablesOf(['Asiakasnumero;Tiimi;Lähete saapunut;Tilanne', ...rows].join('\n'));
  const asked = tellColumn(tables, proposeMapping(tables), at('Tilanne'), { as: 'episodes.main_status' });
  expect(asked.values['episodes.main_status']).toEqual({ Omituinen: null });
  const told = tellValue(asked, 'episodes.main_status', 'Omituinen', 'student');
  expect(tellColumn(tables, told, at('Tiimi'), null).values['episodes.main_status']).toEqual({ Omituinen: 'student' });
});

test('a form of dates is told of one column alone', async () => {
  const tables = await tablesOf('Asiakasnumero;Lähete saapunut;Palvelu alkoi\n1;03/04/2025;05/06/2025\n');
  const told = tellDates(proposeMapping(tables), at('Lähete saapunut'), 'd/m/yyyy');
  expect(told.tables[0]!.columns.map(({ dates }) => dates)).toEqual([undefined, 'd/m/yyyy', null]);
});
