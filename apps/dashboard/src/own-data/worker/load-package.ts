import type { Locale } from '@polku/domain';
import type { Problem } from '@polku/domain/data-package';
import { dayInFinland, importPackage, validatePackage, type ImportReport, type PackageReport, type PackageSource } from '@polku/engine';
import type { Checked, Finding } from '../protocol.ts';
import type { OwnDatabase } from './own-database.ts';

/** Checks a package and, where nothing is wrong with it, loads it in place of what was there. */
export async function loadPackage(source: PackageSource, database: OwnDatabase, language: Locale): Promise<ImportReport> {
  const report = await importPackage(await database.empty(), source, {
    today: dayInFinland(new Date()),
    datasetId: 'own-data',
    title: '',
    language,
  });
  if (report.problemCount === 0) database.loaded();
  return report;
}

/** A ready package that the reader gave, with the files that it came in. */
export async function loadReady(
  source: PackageSource,
  { files, database, language }: { files: readonly File[]; database: OwnDatabase; language: Locale },
): Promise<Checked> {
  const report = await loadPackage(source, database, language);
  if (report.problemCount === 0) database.lockedBy(await lockedPlanIn(files));
  return checkedOf(report, language);
}

/** The findings of a package once more, in another language. */
export async function retell(source: PackageSource, language: Locale): Promise<Checked> {
  return checkedOf(await validatePackage(source, { today: dayInFinland(new Date()), language }), language);
}

function checkedOf({ problems, problemCount, warnings, rows }: PackageReport, language: Locale): Checked {
  const findings = [...findingsOf('problem', problems), ...findingsOf('note', warnings)];
  return { kind: 'checked', isClean: problemCount === 0, rowsAre: 'below_header', language, problemCount, findings, rows };
}

/** Hundreds of problems have a few causes: of the same file, column and rule, they are read and mended once. */
function findingsOf(severity: Finding['severity'], problems: readonly Problem[]): readonly Finding[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const cause = [problem.file, problem.column, problem.rule, problem.expected].join('\n');
    const alike = groups.get(cause);
    if (alike === undefined) groups.set(cause, [problem]);
    else alike.push(problem);
  }
  // They were told in one language, that of the reader.
  const inEach = (text: string) => ({ fi: text, sv: text, en: text });
  return [...groups.values()].map((alike) => {
    const { file, column, rule, expected, hint } = alike[0]!;
    const rows = alike.flatMap(({ row }) => row ?? []);
    return { severity, rule, table: file, column, rows, count: rows.length, expected: inEach(expected), hint: inEach(hint) };
  });
}

async function lockedPlanIn(files: readonly File[]): Promise<unknown> {
  const file = files.find(({ name }) => name === 'locked-plan.json');
  try {
    return file && (JSON.parse(await file.text()) as unknown);
  } catch {
    return undefined;
  }
}
