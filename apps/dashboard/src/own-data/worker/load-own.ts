import type { Locale } from '@polku/domain';
import type { Problem, ProblemGroup } from '@polku/domain/data-package';
import { dayInFinland, loadPackage, validatePackage, type PackageReport, type PackageSource } from '@polku/engine';
import type { Checked, Finding } from '../protocol.ts';
import type { OwnDatabase } from './own-database.ts';

/** Checks a package and loads it in place of what was there. Where it has problems, nothing of it is asked. */
export const loadOwn = async (source: PackageSource, database: OwnDatabase, language: Locale): Promise<PackageReport> =>
  loadPackage(await database.empty(), source, { today: dayInFinland(new Date()), datasetId: 'own-data', title: '', language });

/** A ready package that the reader gave, with the files that it came in. */
export async function loadReady(
  source: PackageSource,
  { files, database, language }: { files: readonly File[]; database: OwnDatabase; language: Locale },
): Promise<Checked> {
  const report = await loadOwn(source, database, language);
  if (report.problemCount === 0) database.lockedBy(await lockedPlanIn(files));
  return checkedOf(report, language);
}

/** The findings of a package once more, in another language. */
export async function retell(source: PackageSource, language: Locale): Promise<Checked> {
  return checkedOf(await validatePackage(source, { today: dayInFinland(new Date()), language }), language);
}

function checkedOf(report: PackageReport, language: Locale): Checked {
  const { problems, problemGroups, problemCount, warnings, warningGroups, rows } = report;
  const findings = [...findingsOf('problem', problemGroups, problems), ...findingsOf('note', warningGroups, warnings)];
  return { kind: 'checked', isClean: problemCount === 0, rowsAre: 'below_header', language, problemCount, findings, rows };
}

/** Groups of problems with every row that is listed of them, for whoever mends them one by one. */
function findingsOf(severity: Finding['severity'], groups: readonly ProblemGroup[], listed: readonly Problem[]): readonly Finding[] {
  // They were told in one language, that of the reader.
  const inEach = (text: string) => ({ fi: text, sv: text, en: text });
  return groups.map(({ file, column, rule, expected, hint, hintVaries, count }) => {
    const isOfGroup = (one: Problem) => one.file === file && one.column === column && one.rule === rule;
    // Notes of one rule that expect different things are told apart.
    const alike = listed.filter((one) => isOfGroup(one) && (severity === 'problem' || one.expected === expected));
    const rows = alike.flatMap(({ row }) => row ?? []);
    return { severity, rule, table: file, column, rows, count, expected: inEach(expected), hint: inEach(hint), hintVaries };
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
