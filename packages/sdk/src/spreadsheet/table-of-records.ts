import { brokenByText } from '@polku/domain/data-package';
import { templateMark } from '@polku/domain/spreadsheet';
import { isWrittenAsDay } from './date-forms.ts';
import { sheetProblem } from './sheet-rules.ts';
import type { ReadTables, SheetProblem, SourceRow } from './source-table.ts';

const filled = (cell: string | undefined): boolean => cell !== undefined && cell.trim() !== '';
const countFilled = (cells: readonly string[]): number => cells.filter(filled).length;
const mostTitleRows = 20;

/**
 * The place of the header: the first row that is about as full as the fullest one near the top. Rows above it are titles.
 */
function headerPlace(records: readonly (readonly string[])[]): number {
  const top = records.slice(0, mostTitleRows + 1).map(countFilled);
  const fullest = Math.max(...top);
  return top.findIndex((count) => count > 0 && count >= 0.7 * fullest);
}

/** Whether a row that should name columns holds somebody's data: its cells are then never repeated as names. */
const isData = (names: readonly string[]): boolean => {
  const numbers = names.filter((cell) => /^[\d.,\s]+$/.test(cell)).length;
  return names.some((cell) => isWrittenAsDay(cell) || brokenByText(cell) !== undefined) || numbers * 2 >= countFilled(names);
};

/** `1,23E+15`: what a spreadsheet makes of a long number. */
const rounded = /^[+-]?\d+([.,]\d+)?e\+?\d+$/i;
const errorValue =
  /^#(N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\??|NUM!|ARVO!|PUUTTUU!?|JAKO\/0!|VIITTAUS!|NIMI\?|LUKU!|TYHJÄ!|SAKNAS!?|VÄRDEFEL!|REFERENS!|DIVISION\/0!|NAMN\?|OGILTIGT!?)$/i;

/** `1.3.24`: which century a year of two digits is of is not guessed. */
const shortYear = /^\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2}$/;

/** What people and programs write where they know nothing. */
const nothingKnown = /^([-–—]+|\.|null|na|n\/a|nan)$/i;
const textOf = (cell = ''): string => (nothingKnown.test(cell.trim()) ? '' : cell.replaceAll('\u00a0', ' ').trim());

function cellProblems(table: string, header: readonly string[], rows: readonly SourceRow[]): readonly SheetProblem[] {
  return header.flatMap((column, place) => {
    const rowsOf = (pattern: RegExp): readonly number[] =>
      rows.filter(({ cells }) => pattern.test(cells[place]!.trim())).map(({ row }) => row);
    const shortYears = rowsOf(shortYear);
    const isOfShortYears = shortYears.length * 2 > rows.filter(({ cells }) => filled(cells[place])).length;
    return (
      [
        ['year_short', isOfShortYears ? shortYears : []],
        ['id_rounded', rowsOf(rounded)],
        ['formula_error', rowsOf(errorValue)],
      ] as const
    ).flatMap(([rule, at]) => (at.length === 0 ? [] : sheetProblem(rule, { table, column, rows: at })));
  });
}

const totalWord =
  /^(kaikki )?(yhteens[aä]|yht\.?|summa|keskiarvo|ka\.?|lukum[aä][aä]r[aä]|lkm|loppusumma|totalt|summa|sammanlagt|antal|medelv[aä]rde|medeltal|total|totals|grand total|sum|average|mean|count)(?![\p{L}\d])/iu;

/**
 * The rows below the last one of data: totals, and a line of words such as who made the report. A row that holds a day is data, and so
 * is one of a number alone, whose cells are missing.
 */
function closingRows(rows: readonly SourceRow[], width: number): readonly SourceRow[] {
  const isClosing = ({ cells }: SourceRow): boolean => {
    const told = cells.filter(filled);
    if (told.some(isWrittenAsDay)) return false;
    return totalWord.test(told[0]!) || (told.length === 1 && width >= 4 && /\p{L}.*\s|\s.*\p{L}/u.test(told[0]!));
  };
  const last = rows.findLastIndex((row) => !isClosing(row));
  return last < 0 ? [] : rows.slice(last + 1);
}

/**
 * A table from the records of a sheet, the first of them row 1: titles above the header and empty rows are passed over, and what makes
 * a sheet unfit as a table is told.
 */
export function tableOfRecords(name: string, records: readonly (readonly string[])[]): ReadTables {
  // A template explains itself on sheets of their own.
  const isExplanation = records[0]?.[0]?.startsWith(templateMark) === true;
  const place = records.length === 0 || isExplanation ? -1 : headerPlace(records);
  if (place < 0) return { tables: [], problems: [sheetProblem('sheet_empty', { table: name })] };
  const names = records[place]!.map((cell) => cell.replaceAll(/\s+/g, ' ').trim());
  if (isData(names)) return { tables: [], problems: [sheetProblem('header_missing', { table: name, rows: [place + 1] })] };
  const below = records.slice(place + 1);
  const isUsed = (column: number): boolean => filled(names[column]) || below.some((cells) => filled(cells[column]));
  const width = Math.max(names.length, ...below.map((cells) => cells.length));
  const used = Array.from({ length: width }, (_, column) => column).filter(isUsed);
  const header = used.map((column) => names[column] ?? '');
  const written = below
    .map((cells, at) => ({ row: place + 2 + at, cells: used.map((column) => textOf(cells[column])) }))
    .filter(({ cells }) => cells.some(filled) && !cells[0]!.startsWith(templateMark));
  if (written.length === 0) return { tables: [], problems: [sheetProblem('sheet_empty', { table: name })] };

  const problems: SheetProblem[] = [];
  const closing = closingRows(written, header.length);
  if (closing.length > 0) problems.push(sheetProblem('closing_rows', { table: name, rows: closing.map(({ row }) => row) }));
  const rows = written.slice(0, written.length - closing.length);
  const nameless = used.filter((_, at) => header[at] === '').map(columnLetters);
  if (nameless.length > 0)
    problems.push(sheetProblem('header_merged', { table: name, rows: [place + 1], facts: { columns: nameless.join(', ') } }));
  const repeated = new Set(header.filter((one, at) => one !== '' && header.indexOf(one) !== at));
  for (const column of repeated) problems.push(sheetProblem('header_repeated', { table: name, column, rows: [place + 1] }));
  problems.push(...cellProblems(name, header, rows));
  return { tables: [{ name, header, rows }], problems };
}

/** A column as a spreadsheet letters it: 0 is A, 26 is AA. */
export function columnLetters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : columnLetters(Math.floor(place / 26) - 1) + last;
}
