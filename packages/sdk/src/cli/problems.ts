import type { Problem } from '@polku/domain/data-package';
import type { PackageReport } from '@polku/engine';
import type { Printout } from './printing/format.ts';

/** A problem of a data package, or of another file that has rules of its own. */
type AnyProblem = Omit<Problem, 'rule'> & { readonly rule: string };

export function printProblem({ file, row, column, rule, expected, hint }: AnyProblem): void {
  const place = [file, row === null ? null : `row ${row}`, column].filter((part) => part !== null).join(', ');
  console.error(`${place}: ${rule}. Expected: ${expected}. ${hint}`);
}

const mostRowsNamed = 5;

/** Notes of one kind are told once, with the first of their rows: a large package may hold thousands. */
function printNotes(warnings: readonly Problem[]): void {
  const alike = new Map<string, Problem[]>();
  for (const warning of warnings) {
    const kind = [warning.file, warning.rule, warning.expected].join('\n');
    const group = alike.get(kind);
    if (group === undefined) alike.set(kind, [warning]);
    else group.push(warning);
  }
  for (const group of alike.values()) {
    const [{ file, rule, expected, hint }] = group as [Problem];
    const named = group.flatMap(({ row }) => row ?? []).slice(0, mostRowsNamed);
    const rows = named.length === 0 ? '' : `, ${named.length === 1 ? 'row' : 'rows'} ${named.join(', ')}`;
    const more = group.length > Math.max(1, named.length) ? ` and more, ${group.length} in all` : '';
    const of = group.length > 1 && named.length > 0 ? `Row ${named[0]}: ` : '';
    console.error(`note: ${file}${rows}${more}: ${rule}. Expected: ${expected}. ${of}${hint}`);
  }
}

/** The problems of a package as lines: file, row, column, rule, what was expected, how to mend it. */
export function printProblems({ problems, problemCount, warnings, rows }: PackageReport): void {
  problems.forEach(printProblem);
  if (problemCount > problems.length) console.error(`… and ${problemCount - problems.length} more of ${problemCount} problems.`);
  printNotes(warnings);
  const total = Object.values(rows).reduce((sum, n) => sum + n, 0);
  console.error(
    problemCount === 0
      ? `The package is clean: ${total} rows in ${Object.keys(rows).length} files.`
      : `${problemCount} ${problemCount === 1 ? 'problem' : 'problems'}: nothing was loaded. Mend the files and run the command again.`,
  );
}

const problemColumns = ['severity', 'file', 'row', 'column', 'rule', 'expected', 'hint'] as const;

/** The same for a machine, and as a table of a document. */
export function problemsPrintout({ problems, problemCount, warnings, rows }: PackageReport): Printout {
  const all = [
    ...problems.map((problem) => ({ severity: 'problem', ...problem })),
    ...warnings.map((warning) => ({ severity: 'warning', ...warning })),
  ];
  return {
    json: () => ({ problems, problemCount, warnings, rows }),
    tables: () => [
      {
        told: [`${problemCount} problems, ${warnings.length} warnings.`],
        columns: problemColumns,
        rows: all.map((each) => problemColumns.map((name) => each[name])),
      },
    ],
    csv: () => ({ columns: problemColumns, rows: all.map(({ ...each }) => each) }),
  };
}
