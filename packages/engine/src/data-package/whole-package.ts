import {
  checksOf,
  resources,
  type FileLayout,
  type PackageFinding,
  type Resource,
  type ResourceName,
  type RuleId,
} from '@polku/domain/data-package';
import { casesSeen } from './cases-seen.ts';
import type { PackageKeys } from './package-keys.ts';
import type { ProblemLog } from './problem-log.ts';

const rowsChecks = checksOf('rows');
const wholePackageChecks = checksOf('wholePackage');
const caseChecks = checksOf('case');

/** How many rows a file has, and whether it may. `hasCounts`: the package holds published counts. */
export function reportRows(resource: Resource, { path }: FileLayout, count: number, hasCounts: boolean, log: ProblemLog): void {
  log.reportBroken({ file: path }, rowsChecks, (check) => check({ resource, count, hasCounts }));
}

/** A package of which every file was read. */
interface ReadPackage {
  /** Rows read, by file. */
  readonly rows: Readonly<Record<string, number>>;
  readonly layoutFor: (resource: string) => FileLayout;
  readonly keys: PackageKeys;
  readonly log: ProblemLog;
  readonly problemsAlone: boolean;
}

/** What shows only when every file was read. */
export function reportWholePackage({ rows, layoutFor, keys, log, problemsAlone }: ReadPackage): void {
  const rowsOf = (name: string) => rows[layoutFor(name).path];
  const isTold = (name: ResourceName) => rowsOf(name) !== undefined && !keys.isIncomplete(name);
  const hasCounts = (rowsOf('counts') ?? 0) > 0;
  for (const resource of Object.values<Resource>(resources)) {
    const count = rowsOf(resource.name);
    if (resource.mayBeEmpty && count !== undefined && !keys.isIncomplete(resource.name))
      reportRows(resource, layoutFor(resource.name), count, hasCounts, log);
  }
  const report = (rule: RuleId, { file, row, column, facts }: PackageFinding) =>
    log.report({ file: layoutFor(file).path, row, column }, rule, facts);
  const whole = keys.wholePackage(isTold);
  for (const { id, check } of wholePackageChecks) for (const finding of check(whole)) report(id, finding);
  // Rules on whole cases tell of what is odd, and refuse nothing.
  if (problemsAlone && log.isClean) return;
  for (const seen of casesSeen(keys, isTold)) {
    if (!log.listsWarnings) break;
    for (const { id, check } of caseChecks) for (const finding of check(seen)) report(id, finding);
  }
}
