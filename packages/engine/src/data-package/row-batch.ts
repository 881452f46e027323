import { ByteText } from './byte-text.ts';
import { GrowingArray } from './growing-array.ts';

/** Records of one part of a file: cells as codes, and rows as the bytes by which they are told apart. */
export class RowBatch {
  /** Number of the first record in its file. */
  readonly fromRow: number;
  /** The canonical bytes of each row; none for a record that is no row. */
  readonly texts = new ByteText();
  /** The cells of records that are no rows, by their place among the records. */
  readonly notRows = new Map<number, readonly string[]>();
  readonly #codes = new GrowingArray();

  constructor(fromRow: number) {
    this.fromRow = fromRow;
  }

  get size(): number {
    return this.texts.size;
  }

  /** Keeps the codes of a record; its text is added beside them. */
  add(codes: Int32Array): void {
    this.#codes.pushAll(codes);
  }

  /** Makes `codes` those of the row at this place. */
  show(place: number, codes: Int32Array): void {
    this.#codes.copyTo(codes, place * codes.length);
  }
}
