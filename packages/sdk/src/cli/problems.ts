import type { Locale } from '@polku/domain';
import { groupProblems, problemGroupLine, type AnyProblem } from '@polku/domain/data-package';
import type { PackageReport } from '@polku/engine';
import type { Printout } from './printing/format.ts';

/** Problems of another file than a data package, as lines. */
export const printFileProblems = (problems: readonly AnyProblem[], language: Locale = 'en'): void =>
  groupProblems(problems).forEach((group) => console.error(problemGroupLine(group, language)));

const words = {
  fi: {
    note: 'huomio',
    clean: (rows: number, files: number) => `Aineisto on kunnossa: ${rows} riviä ${files} tiedostossa.`,
    refused: (problems: number) =>
      `${problems} ${problems === 1 ? 'ongelma' : 'ongelmaa'}: mitään ei ladattu. Korjaa tiedostot ja aja komento uudelleen.`,
  },
  sv: {
    note: 'märk',
    clean: (rows: number, files: number) => `Materialet är i ordning: ${rows} rader i ${files} filer.`,
    refused: (problems: number) => `${problems} problem: ingenting laddades. Rätta filerna och kör kommandot på nytt.`,
  },
  en: {
    note: 'note',
    clean: (rows: number, files: number) => `The package is clean: ${rows} rows in ${files} files.`,
    refused: (problems: number) =>
      `${problems} ${problems === 1 ? 'problem' : 'problems'}: nothing was loaded. Mend the files and run the command again.`,
  },
} as const;

/** The problems of a package as lines, those of one cause as one: file, column, rows, rule, what was expected, how to mend it. */
export function printProblems(
  { problemCount, problemGroups, warningGroups, rows }: Pick<PackageReport, 'problemCount' | 'problemGroups' | 'warningGroups' | 'rows'>,
  language: Locale = 'en',
): void {
  const said = words[language];
  for (const group of problemGroups) console.error(problemGroupLine(group, language));
  for (const group of warningGroups) console.error(`${said.note}: ${problemGroupLine(group, language)}`);
  const total = Object.values(rows).reduce((sum, n) => sum + n, 0);
  console.error(problemCount === 0 ? said.clean(total, Object.keys(rows).length) : said.refused(problemCount));
}

const problemColumns = ['severity', 'file', 'row', 'column', 'rule', 'expected', 'hint'] as const;

/** The same for a machine, and as a table of a document. */
export function problemsPrintout({
  problems,
  problemCount,
  warnings,
  rows,
}: Pick<PackageReport, 'problems' | 'problemCount' | 'warnings' | 'rows'>): Printout {
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
