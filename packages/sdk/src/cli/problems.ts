import type { Problem } from '@polku/domain';
import type { PackageReport } from '@polku/engine';

/** A problem of a data package, or of another file that has rules of its own. */
type AnyProblem = Omit<Problem, 'rule'> & { readonly rule: string };

export function printProblem({ file, row, column, rule, expected, hint }: AnyProblem): void {
  const place = [file, row === null ? null : `row ${row}`, column].filter((part) => part !== null).join(', ');
  console.error(`${place}: ${rule}. Expected: ${expected}. ${hint}`);
}

/** The problems of a package as lines: file, row, column, rule, what was expected, how to mend it. */
export function printProblems({ problems, problemCount, warnings, rows }: PackageReport): void {
  problems.forEach(printProblem);
  if (problemCount > problems.length) console.error(`… and ${problemCount - problems.length} more of ${problemCount} problems.`);
  // Notes of one kind are told once: a large package may hold thousands.
  const alike = new Map<string, { hint: string; times: number }>();
  for (const { file, rule, hint } of warnings) {
    const key = `${file}: ${rule}`;
    alike.set(key, { hint, times: (alike.get(key)?.times ?? 0) + 1 });
  }
  for (const [key, { hint, times }] of alike) console.error(`note: ${key}${times === 1 ? '' : `, ${times} times`}. ${hint}`);
  const total = Object.values(rows).reduce((sum, n) => sum + n, 0);
  console.error(
    problemCount === 0
      ? `The package is clean: ${total} rows in ${Object.keys(rows).length} files.`
      : `${problemCount} ${problemCount === 1 ? 'problem' : 'problems'}: nothing was loaded. Mend the files and run the command again.`,
  );
}
