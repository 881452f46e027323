import type { Resource } from '@polku/domain/data-package';
import type { ByteText } from './byte-text.ts';
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

  /** Adds the row that has these codes to texts. */
  addTo(rows: ByteText, codes: Int32Array): void {
    for (const { before, column, position } of this.#parts) {
      const code = codes[position]!;
      rows.append(before, 0, before.length);
      rows.append(column.json.bytes, column.json.startOf(code), column.json.endOf(code));
    }
    rows.append(this.#behind, 0, this.#behind.length);
    rows.end();
  }
}

/** What a row is told apart by: all that its resource declares, and the organisation. */
export const rowNames = ({ columns }: Resource): readonly string[] => [...new Set([...Object.keys(columns), 'organisation_id'])];
