import { resources, type Problem, type Resource, type ResourceName } from '@polku/domain/data-package';
import { invariants } from '@polku/domain/pathway';
import { datesInOrder } from '@polku/domain/reference';
import { csvRecords, longestFieldBytes } from './csv-records.ts';
import { brokenByText } from './column-reader.ts';
import { comparedWith, descriptorFile, readLayouts, type FileLayout } from './descriptor.ts';
import { decodeText } from './decode.ts';
import { readHeader } from './header.ts';
import { PackageKeys } from './package-keys.ts';
import { RefusedFile, type PackageSource } from './package-source.ts';
import { brokenPathRules } from './path-rules.ts';
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
}

const defaultBatchRows = 5_000;
const defaultMaximumFileBytes = 4 * 1024 ** 3;

type Run = Required<Omit<ValidationOptions, 'onRows'>> &
  Pick<ValidationOptions, 'onRows'> & { readonly source: PackageSource; readonly log: ProblemLog };

const columnsNamed = (resource: Resource) => Object.keys(resource.columns).join(', ');

/** Header and rows of a file; a refusal of the file is reported and gives null. */
async function readRecords(
  layout: FileLayout,
  columns: string,
  { source, log, maximumFileBytes }: Run,
  take: (cells: string[], row: number) => Promise<boolean> | boolean,
): Promise<number | null> {
  const place = { file: layout.path };
  const bytes = comparedWith(layout.declared, source.open(layout.path), (fact) => log.report(place, 'descriptor_mismatch', { fact }));
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
  if (record === 0) {
    log.report(place, 'file_empty');
    return null;
  }
  const rows = record - 1;
  if (layout.declared.rows !== undefined && layout.declared.rows !== rows)
    log.report(place, 'descriptor_mismatch', { fact: 'number of rows' });
  return rows;
}

interface ReadResource {
  readonly rows: number;
  readonly digest: Uint8Array | undefined;
}

async function readResource(resource: Resource, layout: FileLayout, keys: PackageKeys, run: Run): Promise<ReadResource> {
  const { log, batchRows, onRows } = run;
  if (layout.delimiter !== ',' || layout.decimalCharacter !== '.') log.report({ file: layout.path }, 'dialect_declared');
  if (layout.encoding !== 'utf-8') log.report({ file: layout.path }, 'encoding_declared');
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
  if (complete === 0 && !resource.mayBeEmpty) log.report({ file: layout.path }, 'file_header_only');
  return { rows, digest: reader?.digest() };
}

/** A CSV file beside the package's own is not loaded, but personal data in it would travel with the package. */
async function searchOtherFile(name: string, layout: FileLayout, run: Run): Promise<void> {
  run.log.report({ file: name }, 'file_not_used');
  await readRecords(layout, '', run, (cells, row) => {
    if (row === 0) return readHeader(cells, undefined, layout, run.log) !== undefined;
    for (const cell of cells) {
      const broken = brokenByText(cell);
      if (broken !== undefined) run.log.report({ file: name, row }, broken, { maximum: longestFieldBytes });
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
  const log = new ProblemLog();
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
    if (!layout.isPromised && !names.includes(layout.path)) {
      if (layout.isListed && !resource.required) log.report({ file: layout.path }, 'file_listed_missing', { file: layout.path });
      if (!resource.required) continue;
      keys.markIncomplete(resource.name);
      log.report({ file: layout.path }, 'file_missing', { file: layout.path, columns: columnsNamed(resource) });
      continue;
    }
    const read = await readResource(resource, layout, keys, run);
    rows[layout.path] = read.rows;
    if (read.digest !== undefined) digests.push({ name: resource.name, digest: read.digest });
  }
  reportWholePackage(rows, layoutFor, keys, log);
  for (const name of names) {
    if (!used.has(name) && /\.csv$/i.test(name)) await searchOtherFile(name, layoutFor(name.replace(/\.csv$/i, '')), run);
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
  const hasCounts = (rows[layoutFor('counts').path] ?? 0) > 0;
  for (const { name, mayBeEmpty } of Object.values<Resource>(resources)) {
    const file = layoutFor(name).path;
    if (mayBeEmpty && rows[file] === 0 && !hasCounts && !keys.isIncomplete(name)) log.report({ file }, 'file_header_only');
  }
  const file = layoutFor('episodes').path;
  for (const row of keys.episodes.rowsThatOverlap()) log.report({ file, row, column: 'referred_on' }, 'episodes_overlap');
  for (const [place, id] of keys.previousEpisodes) {
    const previous = keys.indexOf('episodes')!.placeOf(id);
    if (previous !== undefined && !keys.episodes.mayBeOfOneClient(place, previous))
      log.report({ file, row: keys.episodes.rowOf(place), column: 'previous_episode_id' }, 'previous_of_another_client');
  }
  const isTold = (name: ResourceName) => rows[layoutFor(name).path] !== undefined && !keys.isIncomplete(name);
  for (const { row, consented } of isTold('consents') ? keys.foundInRegisters.values() : []) {
    if (!consented) log.report({ file, row, column: 'referral_source' }, 'case_before_consent');
  }
  for (const { row, pathwayRow, rule, dates } of brokenPathRules(keys, isTold)) {
    if (!log.listsWarnings) break;
    if (rule === 'milestones_out_of_order') {
      log.report({ file, row }, 'milestone_order', { values: datesInOrder.join(', ') });
      continue;
    }
    const facts = { pathRule: rule, law: invariants[rule].label.en, dates: dates.join(', ') };
    const place = pathwayRow === null ? { file, row } : { file: layoutFor('pathway').path, row: pathwayRow, column: 'state' };
    log.report(place, 'impossible_path', facts);
  }
}
