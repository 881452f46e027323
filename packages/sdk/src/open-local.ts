import type { Locale } from '@polku/domain';
import { type Evaluation, type PolicyId } from '@polku/domain/evaluation';
import { jsonStatOf, type JsonStat } from '@polku/domain/json-stat';
import { evaluate, listPilots, loadPackage, type EvaluateRequest, type OpenDatabase } from '@polku/engine';
import {
  answering,
  dayInFinland,
  isForAnotherEngine,
  openPostgres,
  openThrowAway,
  type Answers,
  type FolderEngine,
} from '@polku/engine/node';
import { folderKey } from './folder-key.ts';
import { InvalidPackage, nameOf, openFolder } from './package-folder.ts';
import type { Polku } from './polku.ts';
import { told } from './told-error.ts';

export type Progress = (message: string) => void;

/** The language of the texts of problems. */
export interface TextOptions {
  readonly language?: Locale | undefined;
}

/** How a package or a database in this process is asked. */
export interface LocalOptions extends TextOptions {
  /** What may be shown where a request does not say it; `steering` unless told. `none` hides nothing and is for one's own data alone. */
  readonly policy?: PolicyId | undefined;
}

/** What is asked of a package or a database in this process: there one may choose the policy, and leave out the pilot where it is the only one. */
export type LocalEvaluation = Omit<EvaluateRequest, 'policy'> & { readonly policy?: PolicyId | undefined };

/** A data package, or a database, that is kept open, to be asked many times. */
export interface LocalPackage extends Polku {
  /**
   * Evaluates a pilot of the package, as `evaluateFolder` does. What one evaluation has counted, the next does not count again: the same
   * request takes a fraction of the time.
   *
   * @throws PolkuError `unknown_pilot` or `unknown_metric` with the nearest ids in its text.
   */
  evaluate(request: LocalEvaluation): Promise<Evaluation>;
  jsonStat(request: LocalEvaluation): Promise<JsonStat>;
  /** Forgets the rows and what was counted. */
  close(): Promise<void>;
}

const said = new Set<string>();
function sayOnce(message: string): void {
  if (!said.has(message)) process.stderr.write(`polku: ${message}\n`);
  said.add(message);
}

/** What the hash of a folder is keyed with; one's own data need none. */
async function keyFor({ policy }: EvaluateRequest): Promise<string | undefined> {
  if (policy === 'none') return undefined;
  const key = await folderKey();
  if (key === undefined) sayOnce('No key can be kept for this user, so the hash of the data will be another the next time.');
  return key;
}

async function openLoaded(folder: string, engine: FolderEngine, progress: Progress, texts: TextOptions): Promise<OpenDatabase> {
  const source = await openFolder(folder);
  progress('Starting the database');
  const database = await openThrowAway(engine);
  try {
    const options = { today: dayInFinland(new Date()), ...(await nameOf(folder)), ...texts, progress, problemsAlone: true };
    const report = await loadPackage(database, source, options);
    if (report.problemCount > 0) throw new InvalidPackage(report);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** A folder's database, opened when first asked for: DuckDB, or PGlite where that cannot do it. */
export class FolderDatabase {
  readonly #folder: string;
  readonly #progress: Progress;
  readonly #texts: TextOptions;
  #engine: FolderEngine = 'duckdb';
  #opened: Promise<OpenDatabase> | undefined;

  constructor(folder: string, progress: Progress, texts: TextOptions = {}) {
    this.#folder = folder;
    this.#progress = progress;
    this.#texts = texts;
  }

  get isOpen(): boolean {
    return this.#opened !== undefined;
  }

  open(): Promise<OpenDatabase> {
    this.#opened ??= openLoaded(this.#folder, this.#engine, this.#progress, this.#texts);
    return this.#opened;
  }

  /** Opens it at once. */
  async ready(): Promise<void> {
    await this.#withAnother(() => this.open());
  }

  /** Evaluates from what is kept, and from the rows what is not; what is counted is kept with it. Without that, from the rows alone. */
  async evaluate(request: EvaluateRequest, answers?: Answers): Promise<Evaluation> {
    return this.#withAnother(async () => {
      const database = answers === undefined ? await this.open() : answering(answers, () => this.open());
      this.#progress('Evaluating');
      return evaluate(database, request, await keyFor(request));
    }).finally(() => this.#progress(''));
  }

  /** Asks the rows. */
  ask<T>(work: (database: OpenDatabase) => Promise<T>): Promise<T> {
    return this.#withAnother(async () => work(await this.open()));
  }

  async close(): Promise<void> {
    const opened = this.#opened;
    this.#opened = undefined;
    await (await opened?.catch(() => undefined))?.close();
  }

  async #withAnother<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (this.#engine === 'pglite' || !isForAnotherEngine(error)) throw error;
      sayOnce('DuckDB cannot be used here for these data; PGlite is, which gives the same answers and takes several times as long.');
      await this.close();
      this.#engine = 'pglite';
      return work();
    }
  }
}

const isDatabase = (where: string): boolean => /^postgres(ql)?:\/\//.test(where);

/** What answers: the rows, and evaluations of them. */
interface Answering {
  ask<T>(work: (database: OpenDatabase) => Promise<T>): Promise<T>;
  evaluate(request: EvaluateRequest): Promise<Evaluation>;
  close(): Promise<void>;
}

async function openPackage(folder: string, progress: Progress, texts: TextOptions): Promise<Answering> {
  const database = new FolderDatabase(folder, progress, texts);
  const answers: Answers = new Map();
  await database.ready().finally(() => progress(''));
  return {
    ask: (work) => database.ask(work),
    evaluate: (request) => database.evaluate(request, answers),
    close: async () => {
      answers.clear();
      await database.close();
    },
  };
}

function openDatabase(url: string): Answering {
  const database = openPostgres(url);
  return { ask: (work) => work(database), evaluate: (request) => evaluate(database, request), close: () => database.close() };
}

/**
 * Opens a data package of a folder, or a Postgres database that packages were imported into, to be asked many times. What `connect` gives
 * has the same methods and fails in the same way.
 *
 * Of a folder every cell is checked first, and what is read is the package as it was when it was opened. Nothing is written, and nothing
 * leaves the process.
 *
 * @param where the folder or the workbook; or the `postgres://` address of a database, whose rows the login may read.
 * @param progress is told what happens as it does, and an empty text at the end.
 * @param options the language of the texts of problems, where the package has some; the policy where a request names none.
 * @throws InvalidPackage with the report where the package has problems; PolkuError `unreadable_folder` where it cannot be read.
 *
 * ```ts
 * import { openLocal } from '@polku/sdk/node';
 *
 * const local = await openLocal('examples/waiting-list');
 * (await local.pilots()).map(({ id }) => id); // → ['waiting_list']
 * const request = { pilot: 'waiting_list', policy: 'none', metrics: ['time_to_service'] } as const;
 * const first = await local.evaluate(request);
 * const again = await local.evaluate(request);
 * await local.close();
 * JSON.stringify(first) === JSON.stringify(again); // → true
 * ```
 */
export async function openLocal(
  where: string,
  progress: Progress = () => undefined,
  { policy: usual = 'steering', ...texts }: LocalOptions = {},
): Promise<LocalPackage> {
  const telling = <T>(answer: Promise<T>): Promise<T> =>
    answer.catch((error: unknown) => {
      throw told(error);
    });
  const opened = isDatabase(where) ? openDatabase(where) : await telling(openPackage(where, progress, texts));
  const evaluated = ({ policy = usual, ...request }: LocalEvaluation) => telling(opened.evaluate({ ...request, policy }));
  return {
    pilots: () => telling(opened.ask((database) => listPilots(database, usual))),
    evaluate: evaluated,
    jsonStat: async (request) => jsonStatOf(await evaluated(request)),
    close: () => opened.close(),
  };
}
