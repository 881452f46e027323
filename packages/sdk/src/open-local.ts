import type { Locale } from '@polku/domain';
import type { Evaluation } from '@polku/domain/evaluation';
import { evaluate, loadPackage, type EvaluateRequest, type OpenDatabase } from '@polku/engine';
import { answering, dayInFinland, isForAnotherEngine, openThrowAway, type Answers, type FolderEngine } from '@polku/engine/node';
import { InvalidPackage, nameOf, openFolder } from './package-folder.ts';

export type Progress = (message: string) => void;

/** The language of the texts of problems. */
export interface TextOptions {
  readonly language?: Locale | undefined;
}

/** A data package that is kept open, to be asked many times. */
export interface LocalPackage {
  /**
   * Evaluates a pilot of the package, as `evaluateFolder` does. What one evaluation has counted, the next does not count again: the same
   * request takes a fraction of the time.
   *
   * @throws PolkuError `unknown_pilot` or `unknown_metric` with the nearest ids in its text.
   */
  evaluate(request: EvaluateRequest): Promise<Evaluation>;
  /** Forgets the rows and what was counted. */
  close(): Promise<void>;
}

const said = new Set<string>();
function sayOnce(message: string): void {
  if (!said.has(message)) process.stderr.write(`polku: ${message}\n`);
  said.add(message);
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
      return evaluate(database, request);
    }).finally(() => this.#progress(''));
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

/**
 * Opens a data package of a folder, to be evaluated many times. Every cell is checked first. What is read is the package as it was when
 * it was opened; nothing is written, and nothing leaves the process.
 *
 * @param progress is told what happens as it does, and an empty text at the end.
 * @param texts the language of the texts of problems, where the package has some.
 * @throws InvalidPackage with the report where the package has problems; PolkuError `unreadable_folder` where it cannot be read.
 *
 * ```ts
 * import { openLocal } from '@polku/sdk/node';
 *
 * const local = await openLocal('examples/waiting-list');
 * const request = { pilot: 'waiting_list', policy: 'none', metrics: ['time_to_service'] } as const;
 * const first = await local.evaluate(request);
 * const again = await local.evaluate(request);
 * await local.close();
 * JSON.stringify(first) === JSON.stringify(again); // → true
 * ```
 */
export async function openLocal(folder: string, progress: Progress = () => undefined, texts: TextOptions = {}): Promise<LocalPackage> {
  const database = new FolderDatabase(folder, progress, texts);
  const answers: Answers = new Map();
  await database.ready().finally(() => progress(''));
  return {
    evaluate: (request) => database.evaluate(request, answers),
    close: async () => {
      answers.clear();
      await database.close();
    },
  };
}
