import { describe, expect, it, test } from 'vitest';
import { readTables } from '../../src/spreadsheet/index.ts';
import { inWindows1252, workbook } from './sheets.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8])]);

describe('one table, however it was saved', () => {
  const plain = 'Asiakasnumero;Lähete saapunut\n7;3.1.2024\n';
  test.each<[string, Uint8Array]>([
    ['UTF-8', utf8(plain)],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${plain}`)],
    ['Windows-1252', inWindows1252(plain)],
    ['UTF-16', utf16(plain)],
    ['lines that end as in Windows', inWindows1252(plain.replaceAll('\n', '\r\n'))],
    ['commas', utf8(plain.replaceAll(';', ','))],
    ['tabs', utf8(plain.replaceAll(';', '\t'))],
    ['the delimiter named', utf8(`sep=;\n${plain}`)],
    ['empty columns at the end', utf8(plain.replaceAll('\n', ';;;\n'))],
  ])('%s', async (_, bytes) => {
    const { tables, problems } = await readTables(bytes, 'asiakkaat.csv');
    expect(problems).toEqual([]);
    expect(tables.map(({ header, rows }) => [header, rows.map(({ cells }) => cells)])).toEqual([
      [['Asiakasnumero', 'Lähete saapunut'], [['7', '3.1.2024']]],
    ]);
  });

  it('of a workbook has its days as YYYY-MM-DD, and each row its number in the sheet below titles', async () => {
    const bytes = await workbook({
      Taul1: [
        ['Asiakaslista'],
        [],
        ['Asiakasnumero', 'Lähete saapunut', 'Kunta'],
        ['7', '3.1.2024', 'Pori'],
        [],
        ['8', '4.1.2024', 'Pori'],
      ],
    });
    expect(await readTables(bytes, 'a.xlsx')).toEqual({
      tables: [
        {
          name: 'a.xlsx, Taul1',
          header: ['Asiakasnumero', 'Lähete saapunut', 'Kunta'],
          rows: [
            { row: 4, cells: ['7', '2024-01-03', 'Pori'] },
            { row: 6, cells: ['8', '2024-01-04', 'Pori'] },
          ],
        },
      ],
      problems: [],
    });
  });
});

describe('what is no table is told in one line', () => {
  const sheet = (...lines: string[]) => utf8(lines.join('\n'));
  test.each<[string, Uint8Array | Promise<Uint8Array>, string, Readonly<Record<string, unknown>>]>([
    ['a photo that is called a workbook', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46), 'not_a_table', {}],
    ['an archive that is no workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'not_a_table', {}],
    ['more than a page could hold', new Uint8Array(100 * 1024 ** 2 + 1), 'file_too_large', {}],
    ['nothing', new Uint8Array(0), 'sheet_empty', {}],
    ['a header alone', sheet('Asiakasnumero;Tiimi', ''), 'sheet_empty', {}],
    ['a workbook without a filled sheet', workbook({ Taul1: [[]] }), 'sheet_empty', {}],
    [
      'no header: a person’s row is not taken for names',
      sheet('7;Maija;010190-999P;3.1.2024', '8;Matti;020290-999K;4.1.2024'),
      'header_missing',
      { column: null, rows: [1] },
    ],
    ['no header over numbers', sheet('7;Pori;3;4', '8;Eura;5;6'), 'header_missing', {}],
    ['two columns of one name', sheet('Nro;Tiimi;Tiimi', '1;a;b'), 'header_repeated', { column: 'Tiimi', rows: [1] }],
    [
      'a header of two rows with merged cells',
      workbook({
        Taul1: [
          ['Nro', 'Tiimi', 'Päivät', ''],
          ['', '', 'Lähete saapunut', 'Palvelu alkoi'],
          ['1', 'a', '1.1.2024', '2.1.2024'],
        ],
      }),
      'header_merged',
      { rows: [1] },
    ],
    ['a merged header', sheet('Nro;Päivät;;Tiimi', '1;1.1.2024;2.1.2024;a'), 'header_merged', { rows: [1] }],
    [
      'ids that Excel has rounded',
      sheet('Nro;Tiimi', '1,23E+15;a', '7;a', '1.5E+11;a'),
      'id_rounded',
      { column: 'Nro', rows: [2, 4], count: 2 },
    ],
    [
      'years of two digits, whose century nobody wrote',
      sheet('Nro;Lähete saapunut', '1;2.1.24', '2;3.1.24', '3;'),
      'year_short',
      { column: 'Lähete saapunut', rows: [2, 3] },
    ],
    ['errors of formulas', sheet('Nro;Tiimi', '1;#PUUTTUU!', '2;#N/A', '3;a'), 'formula_error', { column: 'Tiimi', count: 2 }],
  ])('%s', async (_, bytes, rule, place) => {
    const { problems } = await readTables(await bytes, 'a.xlsx');
    expect(problems).toEqual([expect.objectContaining({ severity: 'problem', rule, ...place })]);
    expect(JSON.stringify(problems)).not.toContain('Maija');
  });
});

describe('what stands below the rows of data is passed over, and told of', () => {
  const header = 'Nro;Tiimi;Lähete saapunut;Työkyky alku';
  test.each([
    ['totals', ['Yhteensä;;;12']],
    ['totals in Swedish, and a mean', ['Totalt;;;12', 'Medelvärde;;;4']],
    ['how many there were', ['Yhteensä 2 asiakasta;;;']],
    ['a remark below an empty row', [';;;', 'Raportin teki: Maija Esimerkki;;;']],
  ])('%s', async (_, below) => {
    const { tables, problems } = await readTables(utf8([header, '1;a;1.1.2024;4', '2;a;2.1.2024;8', ...below].join('\n')), 'a.csv');
    expect(tables[0]!.rows.map(({ row }) => row)).toEqual([2, 3]);
    expect(problems).toEqual([expect.objectContaining({ severity: 'note', rule: 'closing_rows' })]);
    expect(JSON.stringify(problems)).not.toContain('Maija');
  });

  test.each(['3;;;', 'Yhteensä;a;3.1.2024;5', ';a;3.1.2024;'])('but a row that may be of a client, %s, is data', async (last) => {
    const { tables, problems } = await readTables(utf8([header, '1;a;1.1.2024;4', last].join('\n')), 'a.csv');
    expect([tables[0]!.rows.length, problems]).toEqual([2, []]);
  });
});
