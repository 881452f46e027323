import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { workbookOf, type ExampleCell } from '../examples/workbook-of.ts';
import { readWorkbook } from './read-workbook.ts';

const oneCell = async (cell: ExampleCell) => (await readWorkbook(workbookOf({ one: { rows: [['x', cell, 'x']] } })))[0]!.rows[0]![1];

describe('a cell', () => {
  test.each<[string, ExampleCell, string]>([
    ['text', 'Säkylä', 'Säkylä'],
    ['text that looks like a number', '00123', '00123'],
    ['blanks around text', ' a ', ' a '],
    ['a whole number', { number: '7' }, '7'],
    ['a fraction', { number: '98000.5' }, '98000.5'],
    ['a fraction that binary cannot hold', { number: '0.30000000000000004' }, '0.3'],
    ['another', { number: '7.1999999999999993' }, '7.2'],
    ['a small fraction', { number: '1.5E-7' }, '0.00000015'],
    ['a whole number written with an exponent', { number: '1.2E+6' }, '1200000'],
    ['a negative number', { number: '-3' }, '-3'],
    ['an id of fifteen digits', { number: '123456789012345' }, '123456789012345'],
    ['an id whose last digits are lost', { number: '1234567890123460' }, '1.23456789012346E+15'],
    ['a day', { serial: '45356' }, '2024-03-05'],
    ['a leap day', { serial: '45351' }, '2024-02-29'],
    ['a day with a time', { serial: '45356.604166666664' }, '2024-03-05T14:30:00'],
    ['a time', { serial: '0.60416666666666663' }, '14:30:00'],
    ['a truth value', true, 'true'],
    ['another truth value', false, 'false'],
    ['an error', { error: '#VALUE!' }, '#VALUE!'],
    ['an absence that a formula found', { error: '#N/A' }, '#N/A'],
    ['a cell with a format and no value', { styled: true }, ''],
    ['no cell', null, ''],
  ])('of %s', async (_, cell, text) => {
    expect(await oneCell(cell)).toBe(text);
  });
});

test('sheets come in their order, with their merged cells, and all rows of a sheet have one length', async () => {
  const bytes = workbookOf({
    clients: { rows: [['client_id', 'municipality'], ['c1'], [], ['c2', 'Pori', null, { styled: true }]] },
    'Ohje & apu': { rows: [['Täytä ensin']], mergedRanges: ['A1:C1', 'A3:A9'] },
    empty: { rows: [] },
  });
  expect(await readWorkbook(bytes)).toEqual([
    {
      name: 'clients',
      rows: [
        ['client_id', 'municipality'],
        ['c1', ''],
        ['', ''],
        ['c2', 'Pori'],
      ],
      mergedRanges: [],
    },
    { name: 'Ohje & apu', rows: [['Täytä ensin']], mergedRanges: ['A1:C1', 'A3:A9'] },
    { name: 'empty', rows: [], mergedRanges: [] },
  ]);
});

describe('what is no workbook', () => {
  const far = `<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData></worksheet>`;
  const withSheet = (xml: string) => {
    const bytes = workbookOf({ one: { rows: [['a']] } });
    return zipSync({ ...unzipSync(bytes), 'xl/worksheets/sheet1.xml': strToU8(xml) });
  };
  test.each<[string, Uint8Array, string]>([
    ['a photo', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'workbook_unreadable'],
    ['text', strToU8('client_id;municipality\n'), 'workbook_unreadable'],
    ['nothing', new Uint8Array(0), 'workbook_unreadable'],
    ['an archive of something else', zipSync({ 'photo.jpg': Uint8Array.of(1, 2, 3) }), 'workbook_unreadable'],
    ['a workbook cut short', workbookOf({ one: { rows: [['a']] } }).subarray(0, 700), 'workbook_unreadable'],
    ['a sheet that is no XML', withSheet('<worksheet><sheetData><row r="1"><c r="A1"'), 'workbook_unreadable'],
    ['an old .xls, or one with a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'workbook_locked'],
    ['a bomb', zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(257 * 1024 ** 2) }), 'workbook_too_large'],
    ['two cells with millions between them', withSheet(far), 'workbook_too_large'],
  ])('%s', async (_, bytes, rule) => {
    await expect(readWorkbook(bytes)).rejects.toMatchObject({ name: 'RefusedFile', rule });
  });
});
