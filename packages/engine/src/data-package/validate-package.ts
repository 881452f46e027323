import type { Locale } from '@polku/domain';
import { brokenByText, checksOf, columnsNamed, firstBroken, resources, type FileLayout, type Resource } from '@polku/domain/data-package';
import type { ColumnBatch } from './column-batch.ts';
import { CsvScanner } from './csv-scanner.ts';
import { comparedWith } from './declared-contents.ts';
import { descriptorFile, readLayouts } from './descriptor.ts';
import { decodeText } from './decode.ts';
import { DigestThread } from './digest-thread.ts';
import { readHeader } from './header.ts';
import { searchOtherFile, searchUnread } from './other-files.ts';
import { PackageKeys } from './package-keys.ts';
import { RefusedFile, type PackageSource } from './package-source.ts';
import { ProblemLog, type ListedProblems } from './problem-log.ts';
import { ResourceReader } from './resource-reader.ts';
import { RowBatch } from './row-batch.ts';
import { datasetHash } from './row-digests.ts';
import { namesPersonByCode, shownFile } from './shown-file.ts';
import { reportRows, reportWholePackage } from './whole-package.ts';

export interface PackageReport extends ListedProblems {
  /** Rows read, by file. */
  readonly rows: Readonly<Record<string, number>>;
  /** SHA-256 over the canonical rows of every file: line ends, order of rows and columns, and encoding do not change it. */
  readonly datasetHash: string;
}

export interface ValidationOptions {
  /** Today in Europe/Helsinki, YYYY-MM-DD: a date after it is refused. */
  readonly today: string;
  /**
   * Takes batches of checked rows as columns, each file after those it refers to. It is not called any more once a problem
   * stands, so that what it took before must be thrown away then.
   */
  readonly onColumns?: (resource: Resource, batch: ColumnBatch) => Promise<void> | void;
  readonly batchRows?: number;
  readonly maximumFileBytes?: number;
  /** The language of the texts of problems and warnings. */
  readonly language?: Locale;
  /** Nobody reads what is odd of a package without problems: its cases are not looked at, of which nothing but that is told. */
  readonly problemsAlone?: boolean | undefined;
}

const defaultBatchRows = 50_000;
const defaultMaximumFileBytes = 4 * 1024 ** 3;

const presenceChecks = checksOf('presence');
const layoutChecks = checksOf('layout');
const firstRecordChecks = checksOf('firstRecord');
const recordsChecks = checksOf('records');
const otherFileChecks = checksOf('otherFile');

type Run = Required<Omit<ValidationOptions, 'onColumns' | 'language' | 'problemsAlone'>> &
  Pick<ValidationOptions, 'onColumns'> & { readonly source: PackageSource; readonly log: ProblemLog; readonly thread: DigestThread };

/** What is made of a file's records: of the header, which tells whether to go on, and of the rows of each part of the text. */
interface Taker {
  readonly header: (cells: readonly string[]) => boolean;
  /** Rows from the record `first` on, of which that one has this number. */
  readonly part: (scanner: CsvScanner, first: number, number: number) => Promise<void>;
  /** How many of the rows held nothing. */
  readonly blankRows?: () => number;
  /** No further part comes, whether or not the file could be read to its end. */
  readonly end: () => Promise<void>;
}

/** Header and rows of a file. @returns how many rows; null where the file could not be read to its end, for which a problem stands. */
async function readRecords(
  layout: FileLayout,
  columns: string,
  { source, log, maximumFileBytes }: Run,
  take: Taker,
): Promise<number | null> {
  const place = { file: layout.path };
  const bytes = comparedWith(layout, source.open(layout.path), log);
  const notice = (rule: Parameters<typeof log.report>[1]) => log.report(place, rule);
  const text = decodeText(bytes, { encoding: layout.encoding, maximumBytes: maximumFileBytes, notice });
  const scanner = new CsvScanner(layout.delimiter);
  let count = 0;
  let isBegun = false;
  /** Whether the first record stands before the header and is none. */
  const isPassedOver = (): boolean => {
    if (isBegun || scanner.recordCount === 0) return false;
    isBegun = true;
    const said = firstBroken(firstRecordChecks, (check) => check({ cells: scanner.textsOf(0), delimiter: layout.delimiter }));
    if (said !== undefined) notice(said.rule);
    return said !== undefined;
  };
  const takeRecords = async (): Promise<boolean> => {
    const passedOver = isPassedOver() ? 1 : 0;
    const isFirst = count === 0 && scanner.recordCount > passedOver;
    if (isFirst && !take.header(scanner.textsOf(passedOver))) return false;
    const first = passedOver + (isFirst ? 1 : 0);
    if (first < scanner.recordCount) await take.part(scanner, first, count + first - passedOver);
    count += scanner.recordCount - passedOver;
    if (scanner.fault !== undefined) throw scanner.fault;
    return true;
  };
  try {
    for await (const part of text) {
      scanner.take(part);
      if (!(await takeRecords())) return null;
    }
    scanner.end();
    if (!(await takeRecords())) return null;
    await take.end();
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    await take.end();
    log.report({ ...place, row: error.row }, error.rule, { file: shownFile(layout.path), columns, ...error.facts });
    return null;
  }
  const held = count - (take.blankRows?.() ?? 0);
  log.reportBroken(place, recordsChecks, (check) => check({ declared: layout.declared, count: held }));
  return count === 0 ? null : held - 1;
}

interface ReadResource {
  readonly rows: number;
  readonly digest: Uint8Array | Promise<Uint8Array> | undefined;
}

async function readResource(resource: Resource, layout: FileLayout, keys: PackageKeys, run: Run): Promise<ReadResource> {
  const { log, batchRows, onColumns, today, thread } = run;
  log.reportBroken({ file: layout.path }, layoutChecks, (check) => check(layout));
  let reader: ResourceReader | undefined;
  let coded: { readonly batch: RowBatch; readonly repeats: Uint8Array | Promise<Uint8Array> } | undefined;
  let rows = 0;
  const handOn = async () => {
    const batch = reader?.batch;
    if (batch === undefined || batch.rowCount === 0) return;
    const taken = batch.take();
    if (log.isClean) await onColumns?.(resource, taken);
  };
  const readCoded = async () => {
    if (coded === undefined) return;
    const { batch } = coded;
    const repeats = await coded.repeats;
    coded = undefined;
    for (let place = 0; place < batch.size; place += 1) {
      reader!.read(batch, place, repeats[place] === 1);
      // Waiting on every row would cost more than reading it.
      if ((reader!.batch?.rowCount ?? 0) >= batchRows) await handOn();
    }
    rows = batch.fromRow + batch.size - 1;
  };
  const complete = await readRecords(layout, columnsNamed(resource), run, {
    header: (cells) => {
      const header = readHeader(cells, resource, layout, log);
      if (header !== undefined)
        reader = new ResourceReader({ resource, layout, header, keys, log, today, rows: thread.rows(), handsOn: onColumns !== undefined });
      return header !== undefined;
    },
    part: async (scanner, first, number) => {
      // A thread is worth its start where a file has more than one part.
      if (number > 1) void thread.start();
      if (reader!.isFull) {
        await readCoded();
        await handOn();
        reader!.forget();
      }
      const batch = new RowBatch(number);
      for (let record = first; record < scanner.recordCount; record += 1) reader!.code(scanner, record, batch);
      const repeats = reader!.rows.addAll(batch.texts.copy());
      await readCoded();
      coded = { batch, repeats };
    },
    blankRows: () => reader?.blankRows ?? 0,
    end: readCoded,
  });
  await handOn();
  if (complete === null) {
    keys.markIncomplete(resource.name);
    await searchUnread(layout.path, run.source, log);
  }
  // Whether a file that may be empty is so rightly shows when the others were read.
  if (complete !== null && !resource.mayBeEmpty) reportRows(resource, layout, complete, false, log);
  return { rows: rows - (reader?.blankRows ?? 0), digest: reader?.rows.digest() };
}

/** A file that the package names and that is none of its own is not loaded, but personal data in it would travel with the package. */
async function searchNamedFile(layout: FileLayout, run: Run): Promise<void> {
  const name = layout.path;
  const complete = await readRecords(layout, '', run, {
    header: (cells) => readHeader(cells, undefined, layout, run.log) !== undefined,
    part: async (scanner, first, number) => {
      for (let record = first; record < scanner.recordCount; record += 1) {
        for (const cell of scanner.textsOf(record)) {
          const broken = brokenByText(cell);
          if (broken !== undefined) run.log.report({ file: name, row: number + record - first }, broken.rule, broken.facts);
        }
      }
    },
    end: async () => {},
  });
  if (complete === null) await searchUnread(name, run.source, run.log);
}

/**
 * Checks a data package in one pass: the descriptor, then each file in the order of their references, cell by cell, row
 * by row and against the files before it. Memory holds keys, digests and
 * the distinct texts of the file that is read, not rows.
 *
 * All problems are counted and the first thousand listed; none repeats a value. Rejects only where the package cannot be
 * read at all (no such folder), or where `onColumns` does.
 *
 * ```ts
 * const { problems } = await validatePackage(folderSource('examples/waiting-list'), { today: '2024-01-31' });
 * problems; // → []
 * ```
 */
export async function validatePackage(source: PackageSource, options: ValidationOptions): Promise<PackageReport> {
  const thread = new DigestThread();
  try {
    return await validate(source, options, thread);
  } finally {
    await thread.close();
  }
}

async function validate(source: PackageSource, options: ValidationOptions, thread: DigestThread): Promise<PackageReport> {
  const log = new ProblemLog(options.language ?? 'en');
  const run: Run = { batchRows: defaultBatchRows, maximumFileBytes: defaultMaximumFileBytes, ...options, source, log, thread };
  const keys = new PackageKeys();
  const names = await source.list().catch((error: unknown) => {
    if (!(error instanceof RefusedFile)) throw error;
    log.report({ file: error.file ?? '' }, error.rule, error.facts);
    return undefined;
  });
  if (names === undefined) return { ...log.listed, rows: {}, datasetHash: datasetHash([]) };
  for (const file of new Set(names.flatMap((name) => name.split('/')).filter(namesPersonByCode)))
    log.report({ file }, 'personal_identity_code');
  const layouts = await readLayouts(source, names, log);
  const layoutFor = layouts.of;
  const rows: Record<string, number> = {};
  const digests: { name: string; digest: Uint8Array | Promise<Uint8Array> }[] = [];
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
  reportWholePackage({ rows, layoutFor, keys, log, problemsAlone: options.problemsAlone === true });
  for (const name of names.filter((each) => !used.has(each))) {
    log.reportBroken({ file: name }, otherFileChecks, (check) => check(name));
    const named = layouts.named.find(({ path }) => path === name);
    await (named === undefined ? searchOtherFile(name, source, log) : searchNamedFile(named, run));
  }
  const digested = await Promise.all(digests.map(async ({ name, digest }) => ({ name, digest: await digest })));
  const shownRows = Object.fromEntries(Object.entries(rows).map(([file, count]) => [shownFile(file), count]));
  return { ...log.listed, rows: shownRows, datasetHash: datasetHash(digested) };
}
