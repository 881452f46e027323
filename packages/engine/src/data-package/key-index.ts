/** The keys of a file's rows, each with its place among them and its organisation. */
export class KeyIndex {
  readonly #places = new Map<string, number>();
  readonly #organisations: (string | null)[] = [];

  get size(): number {
    return this.#places.size;
  }

  /** Adds a key; false where it was there. */
  add(key: string, organisation: string | null): boolean {
    if (this.#places.has(key)) return false;
    this.#places.set(key, this.#places.size);
    this.#organisations.push(organisation);
    return true;
  }

  has(key: string): boolean {
    return this.#places.has(key);
  }

  keys(): Iterable<string> {
    return this.#places.keys();
  }

  placeOf(key: string): number | undefined {
    return this.#places.get(key);
  }

  organisationOf(key: string): string | null {
    const place = this.#places.get(key);
    return place === undefined ? null : (this.#organisations[place] ?? null);
  }
}
