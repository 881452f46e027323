import { plainWords } from '@polku/domain/spreadsheet';

const longestSlug = 60;

/** An id that reads as the name: `Keskitetty tiimi` is `keskitetty_tiimi`. */
const slugOf = (name: string): string =>
  plainWords(name)
    .replaceAll(' ', '_')
    .replaceAll(/[^a-z0-9_]/g, '')
    .slice(0, longestSlug) || 'x';

/** Ids made of names, each another's; a name is the same in capitals, and with other blanks. */
export class NamedIds {
  readonly #ids = new Map<string, string>();

  of(name: string): string {
    const plain = plainWords(name);
    const known = this.#ids.get(plain);
    if (known !== undefined) return known;
    const taken = new Set(this.#ids.values());
    let id = slugOf(name);
    for (let number = 2; taken.has(id); number += 1) id = `${slugOf(name)}_${number}`;
    this.#ids.set(plain, id);
    return id;
  }
}

/** Running ids in the order in which they are asked for: `c00001`. Nothing is kept by which they could be led back. */
export const runningId = (letter: string, number: number): string => `${letter}${String(number).padStart(5, '0')}`;
