import type { Resource } from '@polku/domain/data-package';
import type { CodedColumn } from './coded-column.ts';

const encoder = new TextEncoder();

/** A value of the row: that of a column of the file, behind what stands before it whatever the row. */
interface Part {
  readonly before: Uint8Array;
  readonly column: CodedColumn;
  /** Where the row's code of the column stands. */
  readonly position: number;
}

/**
 * Rows of a file in the one form in which rows are compared and hashed: the JSON list of their values, in the order of the declaration
 * and null where the file has no such column. It is put together from the JSON of each value, which is made once.
 */
export class RowBytes {
  readonly #parts: readonly Part[];
  readonly #behind: Uint8Array;
  #row = new Uint8Array(1024);

  /** @param names of the values, in their order; @param present the columns of the file, by the position of their codes. */
  constructor(names: readonly string[], present: readonly CodedColumn[]) {
    const parts: Part[] = [];
    let before = '[';
    for (const [index, name] of names.entries()) {
      if (index > 0) before += ',';
      const position = present.findIndex((column) => column.name === name);
      if (position < 0) before += 'null';
      else {
        parts.push({ before: encoder.encode(before), column: present[position]!, position });
        before = '';
      }
    }
    this.#parts = parts;
    this.#behind = encoder.encode(`${before}]`);
  }

  /** The row that has these codes; good until the next is asked for. */
  of(codes: Int32Array): Uint8Array {
    let length = 0;
    for (const { before, column, position } of this.#parts) {
      const code = codes[position]!;
      length = this.#append(before, 0, before.length, length);
      length = this.#append(column.json.bytes, column.json.startOf(code), column.json.endOf(code), length);
    }
    length = this.#append(this.#behind, 0, this.#behind.length, length);
    return this.#row.subarray(0, length);
  }

  /** Byte by byte: values are short, and a view of each would cost more than its bytes. */
  #append(source: Uint8Array, start: number, end: number, length: number): number {
    if (length + end - start > this.#row.length) {
      const wider = new Uint8Array((length + end - start) * 2);
      wider.set(this.#row);
      this.#row = wider;
    }
    const row = this.#row;
    let to = length;
    for (let at = start; at < end; at += 1) row[to++] = source[at]!;
    return to;
  }
}

/** What a row is told apart by: all that its resource declares, and the organisation. */
export const rowNames = ({ columns }: Resource): readonly string[] => [...new Set([...Object.keys(columns), 'organisation_id'])];
