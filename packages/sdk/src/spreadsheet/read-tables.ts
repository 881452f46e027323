import { decodeText, recordsOf } from './decode-text.ts';
import { sheetProblem } from './sheet-rules.ts';
import type { ReadTables } from './source-table.ts';
import { tableOfRecords } from './table-of-records.ts';
import { tablesOfWorkbook } from './tables-of-workbook.ts';

/** A larger file would stop a browser's page; packages of that size come from a database. */
const mostMegabytes = 100;

const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

/**
 * The tables of a file as a county has it: each sheet of a workbook, or a CSV file with whatever encoding and delimiter. Titles above the
 * header and empty rows are passed over; what a sheet is unfit for is among `problems`, and nothing is thrown.
 *
 * Misleads where two tables stand side by side on one sheet: they are read as one.
 *
 * @param bytes of the whole file.
 * @param fileName as people know it; its end says nothing, the bytes do.
 *
 * ```ts
 * import { readTables } from '@polku/sdk/spreadsheet';
 *
 * const csv = new TextEncoder().encode('Asiakasnumero;Lähete saapunut\n1007;3.1.2024\n');
 * const { tables } = await readTables(csv, 'asiakkaat.csv');
 * tables; // → [{ name: 'asiakkaat.csv', header: ['Asiakasnumero', 'Lähete saapunut'], rows: [{ row: 2, cells: ['1007', '3.1.2024'] }] }]
 * ```
 */
export async function readTables(bytes: Uint8Array, fileName: string): Promise<ReadTables> {
  if (bytes.length > mostMegabytes * 1024 ** 2)
    return { tables: [], problems: [sheetProblem('file_too_large', { table: fileName, facts: { limit: mostMegabytes } })] };
  if (isZip(bytes)) return tablesOfWorkbook(bytes, fileName);
  const text = decodeText(bytes);
  return text === undefined
    ? { tables: [], problems: [sheetProblem('not_a_table', { table: fileName })] }
    : tableOfRecords(fileName, recordsOf(text));
}
