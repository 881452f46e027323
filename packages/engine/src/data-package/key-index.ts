/** The keys of a file's rows, each with its place among them and its organisation. */
export class KeyIndex {
  readonly #places = new Map<string, number>();
  readonly #keys: string[] = [];
  readonly #organisations: (string | null)[] = [];

  /**
   * Whether every key was written as it is read and nothing was to be told of any: then a cell that names one is as sound, and need not be
   * checked again.
   */
  isPlain = true;

  get size(): number {
    return this.#keys.length;
  }

  /** Adds a key; false where it was there. */
  add(key: string, organisation: string | null): boolean {
    if (this.#places.has(key)) return false;
    this.#places.set(key, this.#keys.length);
    this.#keys.push(key);
    this.#organisations.push(organisation);
    return true;
  }

  has(key: string): boolean {
    return this.#places.has(key);
  }

  keys(): Iterable<string> {
    return this.#keys;
  }

  /** The key that a text is, as the one piece of memory that all who name it can share; undefined where it is none. */
  keyOf(text: string): string | undefined {
    const place = this.#places.get(text);
    return place === undefined ? undefined : this.#keys[place];
  }

  placeOf(key: string): number | undefined {
    return this.#places.get(key);
  }

  organisationOf(key: string): string | null {
    const place = this.#places.get(key);
    return place === undefined ? null : (this.#organisations[place] ?? null);
  }
}
