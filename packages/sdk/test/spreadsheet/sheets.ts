import type { Cell } from 'write-excel-file/universal';
import writeXlsxFile from 'write-excel-file/universal';
import {
  makePackage,
  proposeMapping,
  answerMapping,
  readTables,
  type Answers,
  type MadePackage,
  type SourceTable,
} from '../../src/spreadsheet/index.ts';

export const today = '2025-06-30';

/** The bytes of a CSV file in Windows-1252, as a spreadsheet program of Western Europe saves it. */
export const inWindows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => (character === '€' ? 0x80 : character.charCodeAt(0)));

const pointed = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** A workbook with these sheets; d.m.yyyy are days, and digits alone are numbers, as Excel takes them when somebody types. */
export async function workbook(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Promise<Uint8Array> {
  const typed = (cell: string): Cell => {
    const day = pointed.exec(cell);
    if (day !== null)
      return { type: Date, value: new Date(Date.UTC(Number(day[3]), Number(day[2]) - 1, Number(day[1]))), format: 'd.m.yyyy' };
    if (/^\d{1,14}$/.test(cell)) return { type: Number, value: Number(cell) };
    return cell === '' ? null : cell;
  };
  const blob = await writeXlsxFile(
    Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows.map((cells) => cells.map(typed)) })),
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** The tables of CSV texts, by file name. */
export async function tablesOf(files: Readonly<Record<string, string>>): Promise<readonly SourceTable[]> {
  const read = await Promise.all(
    Object.entries(files).map(([name, text]) => readTables(new TextEncoder().encode(text.replaceAll(/^ +/gm, '')), name)),
  );
  return read.flatMap(({ tables }) => tables);
}

/** A package of CSV texts under what is proposed and these answers. */
export async function made(files: Readonly<Record<string, string>>, answers: Answers = {}): Promise<MadePackage> {
  const tables = await tablesOf(files);
  const told = { 'organisation.name': 'Satakunta', 'pilot.startsOn': '2024-01-01', ...answers };
  return makePackage(tables, answerMapping(tables, proposeMapping(tables), told, today), today);
}

/** The rows of a file without its header. */
export const rowsOf = ({ files }: MadePackage, file: string): readonly string[] =>
  (files[`${file}.csv`] ?? '').trimEnd().split('\n').slice(1);
