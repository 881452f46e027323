import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Finished counts in a file, so that an interrupted run goes on; without a file they live as long as the run. */
export class KeptCounts {
  readonly #file: string | undefined;
  readonly #counts: Map<string, unknown>;

  constructor(file: string | undefined) {
    this.#file = file;
    const text = file !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : '{}';
    this.#counts = new Map(Object.entries(JSON.parse(text) as Record<string, unknown>));
  }

  /** What was counted under a key, or what is counted now. The key holds all that the counts, and their kind, depend on. */
  counted<Counts>(key: string, count: () => Counts): Counts {
    const known = this.#counts.get(key);
    if (known !== undefined) return known as Counts;
    const counts = count();
    this.#counts.set(key, counts);
    if (this.#file !== undefined) {
      // Written beside and renamed: whoever stops the run now leaves a whole file.
      writeFileSync(`${this.#file}.part`, `${JSON.stringify(Object.fromEntries(this.#counts), null, 2)}\n`);
      renameSync(`${this.#file}.part`, this.#file);
    }
    return counts;
  }
}
