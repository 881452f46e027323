import type { Locale } from '@polku/domain';
import {
  brokenByText,
  checksOf,
  columnsNamed,
  resources,
  type FileLayout,
  type PackageFinding,
  type Problem,
  type Resource,
  type ResourceName,
  type RuleId,
} from '@polku/domain/data-package';
import { casesSeen } from './cases-seen.ts';
import { csvRecords } from './csv-records.ts';
import { comparedWith, descriptorFile, readLayouts } from './descriptor.ts';
import { decodeText } from './decode.ts';
import { readHeader } from './header.ts';
import { PackageKeys } from './package-keys.ts';
import { RefusedFile, type PackageSource } from './package-source.ts';
import { ProblemLog } from './problem-log.ts';
import { ResourceReader, type ValidatedRow } from './resource-reader.ts';
import { datasetHash } from './row-digests.ts';

export interface PackageReport {
  /** The first thousand; nothing is loaded when one stands. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  /** What was normalised, left out, or is odd without being wrong; the first thousand. */
  readonly warnings: readonly Problem[];
  /** Rows read, by file. */
  readonly rows: Readonly<Record<string, number>>;
  /** SHA-256 over the canonical rows of every file: line ends, order of rows and columns, and encoding do not change it. */
  readonly datasetHash: string;
}

export interface ValidationOptions {
  /** Today in Europe/Helsinki, YYYY-MM-DD: a date after it is refused. */
  readonly today: string;
  /**
   * Takes batches of checked rows, each file after those it refers to; `fromRow` is the number of the first. It is not
   * called any more once a problem stands, so that what it took before must be thrown away then.
   */
  readonly onRows?: (resource: Resource, rows: readonly ValidatedRow[], fromRow: number) => Promise<void> | void;
  readonly batchRows?: number;
  readonly maximumFileBytes?: number;
  /** The language of the texts of problems and warnings. */
  readonly language?: Locale;
}

const defaultBatchRows = 5_000;
const defaultMaximumFileBytes = 4 * 1024 ** 3;

const presenceChecks = checksOf('presence');
const layoutChecks = checksOf('layout');
const recordsChecks = checksOf('records');
const rowsChecks = checksOf('rows');
const otherFileChecks = checksOf('otherFile');
const wholePackageChecks = checksOf('wholePackage');
const caseChecks = checksOf('case');

type Run = Required<Omit<ValidationOptions, 'onRows' | 'language'>> &
  Pick<ValidationOptions, 'onRows'> & { readonly source: PackageSource; readonly log: ProblemLog };

/** Header and rows of a file; a refusal of the file is reported and gives null. */
async function readRecords(
  layout: FileLayout,
  columns: string,
  { source, log, maximumFileBytes }: Run,
  take: (cells: string[], row: number) => Promise<boolean> | boolean,
): Promise<number | null> {
  const place = { file: layout.path };
  const bytes = comparedWith(layout, source.open(layout.path), log);
  const notice = (rule: Parameters<typeof log.report>[1]) => log.report(place, rule);
  const text = decodeText(bytes, { encoding: layout.encoding, maximumBytes: maximumFileBytes, notice });
  let record = 0;
  try {
    for await (const cells of csvRecords(text, layout.delimiter)) {
      // A promise only at the end of a batch: waiting on every row would cost more than reading it.
      const goesOn = take(cells, record);
      if (!(typeof goesOn === 'boolean' ? goesOn : await goesOn)) return null;
      record += 1;
    }
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    log.report({ ...place, row: error.row }, error.rule, { file: layout.path, columns, ...error.facts });
    return null;
  }
  log.reportBroken(place, recordsChecks, (check) => check({ declared: layout.declared, count: record }));
  return record === 0 ? null : record - 1;
}

interface ReadResource {
  readonly rows: number;
  readonly digest: Uint8Array | undefined;
}

async function readResource(resource: Resource, layout: FileLayout, keys: PackageKeys, run: Run): Promise<ReadResource> {
  const { log, batchRows, onRows } = run;
  log.reportBroken({ file: layout.path }, layoutChecks, (check) => check(layout));
  let reader: ResourceReader | undefined;
  let batch: ValidatedRow[] = [];
  let batchFrom = 1;
  let rows = 0;
  const hand = async () => {
    if (batch.length > 0 && log.isClean) await onRows?.(resource, batch, batchFrom);
    batch = [];
    return true;
  };
  const complete = await readRecords(layout, columnsNamed(resource), run, (cells, row) => {
    if (row === 0) {
      const header = readHeader(cells, resource, layout, log);
      if (header !== undefined) reader = new ResourceReader({ resource, layout, header, keys, log, today: run.today });
      return header !== undefined;
    }
    rows = row;
    const checked = reader!.read(cells, row);
    if (checked === undefined || !log.isClean || onRows === undefined) return true;
    if (batch.length === 0) batchFrom = row;
    batch.push(checked);
    return batch.length < batchRows || hand();
  });
  await hand();
  if (complete === null) keys.markIncomplete(resource.name);
  // Whether a file that may be empty is so rightly shows when the others were read.
  if (complete !== null && !resource.mayBeEmpty) reportRows(resource, layout, complete, false, log);
  return { rows, digest: reader?.digest() };
}

function reportRows(resource: Resource, { path }: FileLayout, count: number, hasCounts: boolean, log: ProblemLog): void {
  log.reportBroken({ file: path }, rowsChecks, (check) => check({ resource, count, hasCounts }));
}

/** A CSV file beside the package's own is not loaded, but personal data in it would travel with the package. */
async function searchOtherFile(name: string, layout: FileLayout, run: Run): Promise<void> {
  await readRecords(layout, '', run, (cells, row) => {
    if (row === 0) return readHeader(cells, undefined, layout, run.log) !== undefined;
    for (const cell of cells) {
      const broken = brokenByText(cell);
      if (broken !== undefined) run.log.report({ file: name, row }, broken.rule, broken.facts);
    }
    return true;
  });
}

/**
 * Checks a data package in one pass: the descriptor, then each file in the order of their references, cell by cell, row
 * by row and against the files before it. Memory holds keys and digests, not rows.
 *
 * All problems are counted and the first thousand listed; none repeats a value. Rejects only where the package cannot be
 * read at all (no such folder), or where `onRows` does.
 *
 * ```ts
 * const { problems } = await validatePackage(folderSource('examples/waiting-list'), { today: '2024-01-31' });
 * problems; // → []
 * ```
 */
export async function validatePackage(source: PackageSource, options: ValidationOptions): Promise<PackageReport> {
  const log = new ProblemLog(options.language ?? 'en');
  const run: Run = { batchRows: defaultBatchRows, maximumFileBytes: defaultMaximumFileBytes, ...options, source, log };
  const keys = new PackageKeys();
  const names = await source.list();
  const layoutFor = await readLayouts(source, names, log);
  const rows: Record<string, number> = {};
  const digests: { name: string; digest: Uint8Array }[] = [];
  const used = new Set([descriptorFile]);

  for (const resource of Object.values<Resource>(resources)) {
    const layout = layoutFor(resource.name);
    used.add(layout.path);
    const isThere = names.includes(layout.path);
    log.reportBroken({ file: layout.path }, presenceChecks, (check) => check({ resource, layout, isThere }));
    if (!isThere && !layout.isPromised) {
      if (resource.required) keys.markIncomplete(resource.name);
      continue;
    }
    const read = await readResource(resource, layout, keys, run);
    rows[layout.path] = read.rows;
    if (read.digest !== undefined) digests.push({ name: resource.name, digest: read.digest });
  }
  reportWholePackage(rows, layoutFor, keys, log);
  for (const name of names.filter((each) => !used.has(each))) {
    log.reportBroken({ file: name }, otherFileChecks, (check) => check(name));
    if (/\.csv$/i.test(name)) await searchOtherFile(name, layoutFor(name.replace(/\.csv$/i, '')), run);
  }
  const { problems, problemCount, warnings } = log;
  return { problems, problemCount, warnings, rows, datasetHash: datasetHash(digests) };
}

/** What shows only when every file was read. */
function reportWholePackage(
  rows: Readonly<Record<string, number>>,
  layoutFor: (resource: string) => FileLayout,
  keys: PackageKeys,
  log: ProblemLog,
): void {
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
  for (const seen of casesSeen(keys, isTold)) {
    if (!log.listsWarnings) break;
    for (const { id, check } of caseChecks) for (const finding of check(seen)) report(id, finding);
  }
}
