import { PolkuError } from '@polku/domain';
import type { ResourceName, ResourceRow } from '@polku/domain/data-package';
import type { Evaluation } from '@polku/domain/evaluation';
import { importPackage, migrate, type EvaluateRequest, type ImportReport, type PackageReport } from '@polku/engine';
import { dayInFinland, hashUnder, openPostgres, rowsOfBatch, validatePackage } from '@polku/engine/node';
import { folderKey } from './folder-key.ts';
import { FolderDatabase, type Progress, type TextOptions } from './open-local.ts';
import { InvalidPackage, nameOf, openFolder } from './package-folder.ts';

/** Checks a data package in a folder, or in a workbook; loads nothing. */
export async function validateFolder(folder: string, { language = 'en' }: TextOptions = {}): Promise<PackageReport> {
  return validatePackage(await openFolder(folder), { today: dayInFinland(new Date()), language });
}

/**
 * The rows of some files of a data package, checked as all of it is.
 *
 * @param evaluated the content that an evaluation was made of, where the rows are to stand beside it.
 * @throws InvalidPackage where the package has problems; PolkuError `unreadable_folder` where it has changed since.
 */
export async function readRows<Name extends ResourceName>(
  folder: string,
  names: readonly Name[],
  evaluated?: Pick<Evaluation['provenance'], 'datasetHash' | 'policy'>,
): Promise<{ readonly [File in Name]: readonly ResourceRow<File>[] }> {
  const { rows, report } = await readFiles(folder, names);
  if (evaluated !== undefined && hashUnder(evaluated.policy, report.datasetHash, await folderKey()) !== evaluated.datasetHash)
    throw new PolkuError('unreadable_folder', 'The data package was changed while it was read: ask again.');
  return { ...Object.fromEntries(names.map((name) => [name, []])), ...rows } as never;
}

/** The same, with the report, and without the files that have no rows in the package. */
export async function readFiles<Name extends ResourceName>(
  folder: string,
  names: readonly Name[],
): Promise<{ readonly rows: { readonly [File in Name]?: readonly ResourceRow<File>[] }; readonly report: PackageReport }> {
  const rows = Object.fromEntries(names.map((name) => [name, [] as unknown[]]));
  const report = await validatePackage(await openFolder(folder), {
    today: dayInFinland(new Date()),
    onColumns: ({ name }, batch) => {
      const kept = rows[name];
      if (kept !== undefined) for (const row of rowsOfBatch(batch)) kept.push(row);
    },
  });
  if (report.problemCount > 0) throw new InvalidPackage(report);
  return { rows: Object.fromEntries(Object.entries(rows).filter(([, each]) => each.length > 0)) as never, report };
}

/** Loads a data package into a Postgres server, all or nothing. */
export async function importFolder(
  folder: string,
  databaseUrl: string,
  progress: Progress = () => undefined,
  texts: TextOptions = {},
): Promise<ImportReport> {
  const database = openPostgres(databaseUrl);
  try {
    const source = await openFolder(folder);
    await migrate(database);
    return await importPackage(database, source, { today: dayInFinland(new Date()), ...(await nameOf(folder)), ...texts, progress });
  } finally {
    await database.close();
  }
}

/**
 * Evaluates one pilot of a data package: of every metric the numbers of each arm, how the arms differ, the intervals, how sure one
 * may be, and a sentence in three languages. The same as `polku evaluate --json` prints.
 *
 * Every cell is checked first; then the package is loaded into a database inside this process, in memory. Nothing is kept, and nothing
 * leaves the process. Numbers are as of `asOf`, by default the last day that the package observed, and are released under `policy`:
 * `steering` and `public` hide small groups, `none` hides nothing and is for one's own data alone.
 *
 * Misleads where an arm is taken for the cause: without randomisation a difference holds all else by which the arms differ,
 * as `certainty` of each result says; and of many metrics looked at, some differ by chance.
 *
 * A number that is not there is an object with `absent` and `reason` in its place (`suppressed`, `not_estimable`, `not_followed`, …),
 * never 0, NaN or null: see `isAbsence` and `isFollowed`.
 *
 * @param folder of CSV files, from the working directory; or a workbook whose sheets are named as the files.
 * @param request the pilot and the policy; metrics, cut-off, windows, horizon or a locked plan where others than usual are wanted.
 * @param progress is told what happens as it does, and an empty text at the end.
 * @param texts the language of the texts of problems, where the package has some.
 * @throws InvalidPackage with the report where the package has problems; PolkuError `unreadable_folder` where it cannot be read,
 *   `unknown_pilot` or `unknown_metric` with the nearest ids in its text.
 *
 * ```ts
 * import { evaluateFolder } from '@polku/sdk/node';
 *
 * const { pilot, results } = await evaluateFolder('examples/waiting-list', {
 *   pilot: 'waiting_list',
 *   policy: 'none',
 *   metrics: ['time_to_service'],
 * });
 * pilot.arms.map(({ label, episodes }) => `${label}: ${episodes}`); // → ['Other blood groups: 469', 'Blood group O: 346']
 * results.map(({ metric, sentence }) => [metric, Object.keys(sentence)]); // → [['time_to_service', ['fi', 'sv', 'en']]]
 * ```
 *
 * Sources of the estimators: in `@polku/stats`, with the R call that each agrees with.
 */
export async function evaluateFolder(
  folder: string,
  request: EvaluateRequest,
  progress: Progress = () => undefined,
  texts: TextOptions = {},
): Promise<Evaluation> {
  const database = new FolderDatabase(folder, progress, texts);
  try {
    return await database.evaluate(request);
  } finally {
    await database.close();
  }
}
