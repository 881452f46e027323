import { brokenByText, checksOf, columnsNamed, eachOf, rules, spelt, type FileLayout, type Resource } from '@polku/domain/data-package';
import type { ProblemLog } from './problem-log.ts';

const lineChecks = checksOf('headerLine');
const nameChecks = checksOf('headerName');
const headerChecks = checksOf('header');
const refusing = headerChecks.filter(({ id }) => rules[id].severity === 'refuse');
const warning = headerChecks.filter(({ id }) => rules[id].severity === 'warn');

/**
 * Which column stands at each position of a row; undefined where a position is passed over: a column that is refused keeps no row from
 * being read for what else is wrong. Undefined as a whole where a column of the file's own is missing or stands there twice. `resource` is undefined for a file that is not part of a data package.
 */
export function readHeader(
  cells: readonly string[],
  resource: Resource | undefined,
  layout: FileLayout,
  log: ProblemLog,
): readonly (string | undefined)[] | undefined {
  const place = { file: layout.path };
  const names = cells.map((cell) => spelt(cell.trim()));
  const columns = resource && Object.keys(resource.columns);
  const problemsBefore = log.problemCount;

  if (resource !== undefined)
    log.reportBroken(place, lineChecks, (check) => check({ names, delimiter: layout.delimiter, columns: columns! }));
  // What is not cut into columns has no names.
  if (log.problemCount > problemsBefore) return undefined;
  for (const [index, name] of names.entries()) {
    const personalOrLong = brokenByText(cells[index]!, name);
    if (personalOrLong !== undefined) log.report(place, personalOrLong.rule, personalOrLong.facts);
    else reportName(name, index);
  }
  const problemsOfNames = log.problemCount;
  if (resource !== undefined) log.reportFound(place, refusing, (check) => check({ names, resource }));
  const isOwn = (name: string) => columns?.includes(name) === true;
  if (log.problemCount > problemsOfNames || names.some((name, index) => isOwn(name) && names.indexOf(name) !== index)) return undefined;
  if (resource !== undefined) log.reportFound(place, warning, (check) => check({ names, resource }));
  return names.map((name) => (isOwn(name) ? name : undefined));

  /** Of the rules that a name breaks the first is told. */
  function reportName(name: string, index: number): void {
    const header = {
      name,
      position: index + 1,
      isRepeated: names.indexOf(name) !== index,
      columns,
      columnsNamed: resource && columnsNamed(resource),
      extraColumns: layout.extraColumns,
    };
    for (const { id, check } of nameChecks) {
      const found = eachOf(check(header));
      for (const { column = null, facts } of found) log.report({ ...place, column }, id, facts);
      if (found.length > 0) return;
    }
  }
}
