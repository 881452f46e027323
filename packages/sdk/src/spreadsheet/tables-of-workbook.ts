import { sheetProblem } from './sheet-rules.ts';
import type { ReadTables, SheetProblem, SourceTable } from './source-table.ts';
import { tableOfRecords } from './table-of-records.ts';

/** The tables of a workbook, one a sheet. Empty sheets are passed over where another holds a table. */
export async function tablesOfWorkbook(bytes: Uint8Array, fileName: string): Promise<ReadTables> {
  // Loaded when it is needed: a person with a CSV file waits for no reader of workbooks.
  const { readWorkbook, RefusedFile } = await import('@polku/engine');
  let sheets;
  try {
    sheets = await readWorkbook(bytes);
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    return { tables: [], problems: [sheetProblem('not_a_table', { table: fileName })] };
  }
  const tables: SourceTable[] = [];
  const problems: SheetProblem[] = [];
  for (const { name, rows } of sheets) {
    const read = tableOfRecords(`${fileName}, ${name}`, rows);
    tables.push(...read.tables);
    problems.push(...read.problems.filter(({ rule }) => rule !== 'sheet_empty'));
  }
  if (tables.length === 0 && problems.length === 0) problems.push(sheetProblem('sheet_empty', { table: fileName }));
  return { tables, problems };
}
