import { unreadable } from '../package-source.ts';
import { cellText, WrittenNumber, type WorkbookValue } from './cell-text.ts';

/** One sheet of a workbook. */
export interface WorkbookSheet {
  readonly name: string;
  /** Its rows from the first to the last that is filled, all of one length; each cell as the text that a CSV file would hold. */
  readonly rows: readonly (readonly string[])[];
  /** Ranges of merged cells, such as `A1:C1`: only the first cell of each has a value. */
  readonly mergedRanges: readonly string[];
}

/**
 * The sheets of an XLSX workbook, hidden ones too, each cell as text: days as `YYYY-MM-DD` (with `THH:MM:SS` where they have a time),
 * numbers with a point and without noise of binary fractions, `true` and `false`, errors as they are shown (`#VALUE!`), and nothing
 * for an empty cell. Runs in Node and in a worker of a browser; the libraries are loaded when it is first called.
 *
 * Misleads where a formula was never calculated: its cell is empty. A number of more than fifteen digits has lost the last of them in the
 * spreadsheet, and is written with an exponent (`1.23456789012346E+15`), so that no rule takes it for an id.
 *
 * @throws RefusedFile with the rule `workbook_unreadable` (no workbook at all, or a damaged one), `workbook_locked` (the old .xls, or
 *   locked with a password) or `workbook_too_large` (unpacked over 256 MiB, or more than ten million cells in a sheet).
 *
 * ```ts
 * const photo = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
 * const sheets = await readWorkbook(photo).catch(({ rule }: RefusedFile) => rule);
 * sheets; // → 'workbook_unreadable'
 * ```
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly WorkbookSheet[]> {
  const [{ openArchive }, { default: readSheets }] = await Promise.all([
    import('./workbook-archive.ts'),
    import('read-excel-file/universal'),
  ]);
  const archive = openArchive(bytes);
  const sheets = await readSheets(archive.bytes.buffer, { trim: false, parseNumber: (digits) => new WrittenNumber(digits) }).catch(() => {
    throw unreadable('not_a_workbook');
  });
  return sheets.flatMap(({ sheet: name, data }, index) => {
    const mergedRanges = archive.mergedRanges[index];
    return mergedRanges === undefined ? [] : [{ name, rows: data.map((row) => (row as WorkbookValue[]).map(cellText)), mergedRanges }];
  });
}
