import { expect, test } from 'vitest';
import { OwnSheets } from './own-sheets.ts';

const csv = [
  'Asiakasnumero;Sukunimi;Tiimi;Lähete saapunut;Palvelu alkoi',
  '7;Virtanen;Keskitetty tiimi;3.6.2024;10.6.2024',
  '8;Korhonen;Aluetiimi;2.1.2024;9.2.2024',
].join('\n');
const file = (name: string, text: string) => new File([text], name);
const ignore = () => {};

test('tables come to the page as columns, teams and questions, and none of their people', async () => {
  const matching = await new OwnSheets().open([file('asiakkaat.csv', csv)], 'fi', ignore);
  expect(matching.tables).toEqual([{ name: 'asiakkaat.csv', rows: 2 }]);
  expect(matching.teams.map(({ team }) => team)).toEqual(['Aluetiimi', 'Keskitetty tiimi']);
  expect(matching.questions.filter(({ required }) => required).map(({ id }) => id)).toEqual(['organisation.name']);
  expect(JSON.stringify(matching)).not.toMatch(/Virtanen|Korhonen/);
});

test('what is told stands, and files that are mended and given again are matched as before', async () => {
  const sheets = new OwnSheets();
  await sheets.open([file('asiakkaat.csv', csv)], 'fi', ignore);
  sheets.tell({ about: 'questions', answers: { 'organisation.name': 'Satakunta' } });
  sheets.tell({ about: 'column', place: { table: 'asiakkaat.csv', column: 'Palvelu alkoi' }, meaning: null });
  const again = await sheets.open([file('asiakkaat 2.csv', csv)], 'fi', ignore);
  expect(again.isRunAgain).toBe(true);
  expect(again.mapping.organisation.name).toBe('Satakunta');
  expect(again.mapping.tables[0]?.columns.at(-1)?.as).toBeNull();
});

test('other files are matched anew', async () => {
  const sheets = new OwnSheets();
  await sheets.open([file('asiakkaat.csv', csv)], 'fi', ignore);
  const other = await sheets.open([file('klienter.csv', 'Klientnummer;Remissdatum\n1;3.1.2024\n')], 'sv', ignore);
  expect(other.isRunAgain).toBe(false);
  expect(other.mapping.tables[0]?.columns.map(({ as }) => as)).toEqual(['clients.client_id', 'episodes.referred_on']);
});

test('a photo is no table, and one line says so', async () => {
  const photo = new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0])], 'photo.xlsx');
  await expect(new OwnSheets().open([photo], 'fi', ignore)).rejects.toMatchObject({
    refusal: { fault: 'unfit_tables', findings: [{ table: 'photo.xlsx', rule: 'not_a_table' }] },
  });
});
