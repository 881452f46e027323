import type { Locale, Text } from '@polku/domain';
import type { Problem } from '@polku/domain/data-package';
import type { PackageReport } from '@polku/engine';
import type { MadePackage } from './make-package.ts';
import { mostRowsKept } from './sheet-rules.ts';
import type { SheetProblem } from './source-table.ts';

/** Checks the files of a package, told in a language; `validatePackage` over `memorySource`, wherever that runs. */
export type Validate = (files: MadePackage['files'], language: Locale) => Promise<Pick<PackageReport, 'problems' | 'warnings'>>;

interface Placed {
  readonly table: string | null;
  readonly column: string | null;
  readonly row: number | null;
}

/** Where in the sheets a problem of a file of the package is; what comes from the mapping keeps the name of its file. */
function placeOf({ rows }: MadePackage, { file, row, column }: Problem): Placed {
  const origin = row === null ? null : (rows.get(file.replace(/\.csv$/, ''))?.[row - 1]?.origin ?? null);
  if (origin === null) return { table: file, column, row };
  // What no column of the sheet tells, as the event of a column of days, is told of the column that the row was made of.
  const [first] = Object.values(origin.columns);
  return { table: origin.table, column: column === null ? null : (origin.columns[column] ?? first ?? column), row: origin.row };
}

/** Problems of a package in the terms of the sheets that it was made of: their rows, and columns as they are called there. */
function inSheetTerms(
  made: MadePackage,
  severity: SheetProblem['severity'],
  told: Readonly<Record<Locale, readonly Problem[]>>,
): readonly SheetProblem[] {
  const groups = new Map<string, { problem: Problem; at: number; place: Placed; rows: number[] }>();
  told.en.forEach((problem, at) => {
    const place = placeOf(made, problem);
    const key = JSON.stringify([place.table, place.column, problem.rule, problem.expected]);
    const group = groups.get(key) ?? { problem, at, place, rows: [] };
    groups.set(key, group);
    if (place.row !== null && !group.rows.includes(place.row)) group.rows.push(place.row);
  });
  return [...groups.values()].map(({ problem: { rule }, at, place: { table, column }, rows }) => {
    const text = (part: 'expected' | 'hint'): Text => ({ fi: told.fi[at]![part], sv: told.sv[at]![part], en: told.en[at]![part] });
    return {
      severity,
      rule,
      table,
      column,
      rows: rows.slice(0, mostRowsKept),
      count: rows.length,
      expected: text('expected'),
      hint: text('hint'),
    };
  });
}

/** What `validatePackage` finds in a package, in the terms of the sheets that it was made of. Empty where the package is clean. */
export async function checkPackage(made: MadePackage, validate: Validate): Promise<readonly SheetProblem[]> {
  const en = await validate(made.files, 'en');
  if (en.problems.length + en.warnings.length === 0) return [];
  const [fi, sv] = [await validate(made.files, 'fi'), await validate(made.files, 'sv')];
  return [
    ...inSheetTerms(made, 'problem', { fi: fi.problems, sv: sv.problems, en: en.problems }),
    ...inSheetTerms(made, 'note', { fi: fi.warnings, sv: sv.warnings, en: en.warnings }),
  ];
}
