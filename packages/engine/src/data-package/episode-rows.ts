import { resources, type Column, type ResourceName, type ResourceRow } from '@polku/domain/data-package';
import { dayNumber, GrowingArray, isoDay } from './growing-array.ts';

type Field<Name extends ResourceName> = keyof ResourceRow<Name> & string;

/** A row with the fields that were kept, and its number in the file. */
export type KeptRow<Name extends ResourceName, Kept extends Field<Name>> = Pick<ResourceRow<Name>, Kept> & { readonly row: number };

interface Codec {
  readonly encode: (value: unknown) => number;
  readonly decode: (stored: number) => string | boolean | null;
}

const missing = 0;

/** How a value is kept as one integer, 0 where it is missing. Codes of a closed list keep their place in it, several of them as bits. */
function codecOf({ type, values = [] }: Column): Codec {
  switch (type) {
    case 'date':
      return { encode: (day) => dayNumber(day as string), decode: isoDay };
    case 'boolean':
      return { encode: (is) => (is === true ? 1 : 2), decode: (stored) => stored === 1 };
    case 'code': {
      const places = new Map<unknown, number>(values.map((value, place) => [value, place + 1]));
      return {
        encode: (value) => places.get(value) ?? missing,
        decode: (stored) => values[stored - 1]!,
      };
    }
    case 'codes':
      return {
        encode: (joined) => (joined as string).split(';').reduce((bits, value) => bits | (1 << values.indexOf(value)), 0),
        decode: (stored) => values.filter((_, place) => (stored & (1 << place)) !== 0).join(';'),
      };
    default:
      throw new TypeError(`A column of type ${type} is not kept: its values are too many to be told by an integer.`);
  }
}

interface KeptField<Kept> {
  readonly name: Kept;
  readonly required: boolean;
  readonly codec: Codec;
  readonly values: GrowingArray;
}

/** A class of rows that look a field up when it is asked for: rules ask for some fields again and again, and for others never. */
function keptRows<Name extends ResourceName, Kept extends Field<Name>>(
  rows: GrowingArray,
  fields: readonly KeptField<Kept>[],
): new (index: number) => KeptRow<Name, Kept> {
  class Row {
    readonly #index: number;

    constructor(index: number) {
      this.#index = index;
    }

    get row(): number {
      return rows.get(this.#index);
    }

    static indexOf(row: Row): number {
      return row.#index;
    }
  }
  for (const { name, codec, values } of fields) {
    Object.defineProperty(Row.prototype, name, {
      get(this: Row) {
        const stored = values.get(Row.indexOf(this));
        return stored === missing ? null : codec.decode(stored);
      },
    });
  }
  return Row as unknown as new (index: number) => KeptRow<Name, Kept>;
}

/**
 * Rows of one file, with the fields that rules on whole cases ask for, in columns of integers: four bytes a field, where a
 * million rows' objects would not fit. Rows of an episode may stand anywhere in the file; they are found again by the place of the episode.
 */
export class EpisodeRows<Name extends ResourceName, Kept extends Field<Name>> {
  readonly #row = new GrowingArray();
  readonly #episode = new GrowingArray();
  readonly #fields: readonly KeptField<Kept>[];
  readonly #Kept: new (index: number) => KeptRow<Name, Kept>;
  /** Where the rows of each episode begin in the order of episodes, and that order; found when first asked for. */
  #byEpisode: { readonly starts: Uint32Array; readonly order: Uint32Array } | undefined;

  constructor(file: Name, kept: readonly Kept[]) {
    const columns: Readonly<Record<string, Column>> = resources[file].columns;
    this.#fields = kept.map((name) => {
      const codec = codecOf(columns[name]!);
      return { name, required: columns[name]!.required, codec, values: new GrowingArray() };
    });
    this.#Kept = keptRows(this.#row, this.#fields);
  }

  /** Keeps a row, unless it lacks a cell that it must have: it is refused, and nothing can be said of it. */
  add(episode: number, row: number, cells: Readonly<Record<string, unknown>>): void {
    if (this.#fields.some(({ name, required }) => required && cells[name] === null)) return;
    this.#row.push(row);
    this.#episode.push(episode);
    for (const { name, codec, values } of this.#fields) {
      const value = cells[name];
      values.push(value === null || value === undefined ? missing : codec.encode(value));
    }
  }

  of(episode: number): KeptRow<Name, Kept>[] {
    const { starts, order } = (this.#byEpisode ??= this.#sorted());
    const found: KeptRow<Name, Kept>[] = [];
    // An episode beyond the last that has rows has none.
    for (let at = starts[episode] ?? 0; at < (starts[episode + 1] ?? 0); at += 1) {
      found.push(new this.#Kept(order[at]!));
    }
    return found;
  }

  /** Counted into their places, since sorting them all costs far more. */
  #sorted(): { starts: Uint32Array; order: Uint32Array } {
    let episodeCount = 0;
    for (let index = 0; index < this.#episode.length; index += 1) episodeCount = Math.max(episodeCount, this.#episode.get(index) + 1);
    const starts = new Uint32Array(episodeCount + 1);
    for (let index = 0; index < this.#episode.length; index += 1) starts[this.#episode.get(index) + 1]! += 1;
    for (let episode = 0; episode < episodeCount; episode += 1) starts[episode + 1]! += starts[episode]!;
    const next = starts.slice();
    const order = new Uint32Array(this.#row.length);
    for (let index = 0; index < this.#row.length; index += 1) order[next[this.#episode.get(index)]!++] = index;
    return { starts, order };
  }
}
