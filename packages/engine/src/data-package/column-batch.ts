import type { CellValue, Resource } from '@polku/domain/data-package';
import { codedValues, type CodedValues } from '../database/table-rows.ts';
import type { CodedColumn } from './coded-column.ts';
import { GrowingArray } from './growing-array.ts';

/** Checked rows of one file, column by column: every column has one value a row, null where it is missing. */
export interface ColumnBatch {
  /** Number of the first row in its file, from 1. */
  readonly fromRow: number;
  readonly rowCount: number;
  /** Every column of the resource, whether or not the file has it. */
  readonly columns: Readonly<Record<string, CodedValues>>;
  /** The organisation that each row belongs to; null for rows of files that belong to the whole package. */
  readonly organisations: CodedValues;
}

/** A checked row: one value for every column of the resource, and its organisation; null in files that belong to the whole package. */
export type ValidatedRow = Readonly<Record<string, CellValue | null>> & { readonly organisation_id: string | null };

/** Checked rows as columns. */
export function columnBatch(resource: Resource, rows: readonly ValidatedRow[], fromRow: number): ColumnBatch {
  return {
    fromRow,
    rowCount: rows.length,
    columns: Object.fromEntries(Object.keys(resource.columns).map((name) => [name, codedValues(rows.map((row) => row[name] ?? null))])),
    organisations: codedValues(rows.map(({ organisation_id }) => organisation_id)),
  };
}

/** Columns as the checked rows that they are of. */
export function rowsOfBatch({ rowCount, columns, organisations }: ColumnBatch): ValidatedRow[] {
  const named = Object.entries(columns);
  const valueAt = ({ codes, values }: CodedValues, place: number) => values[codes[place]!]!;
  return Array.from({ length: rowCount }, (_, place) => ({
    ...Object.fromEntries(named.map(([name, column]) => [name, valueAt(column, place)])),
    organisation_id: valueAt(organisations, place) as string | null,
  }));
}

/** What a row has besides its cells. */
interface RowToHandOn {
  readonly number: number;
  readonly organisation: string | null;
  /** Cells that are filled in by what is known of the row otherwise. */
  readonly derived: Readonly<Record<string, CellValue>> | undefined;
}

const missing = -1;

/** One column of the rows that are gathered: the file's codes, and behind them those of values that do not stand in it. */
class GatheredColumn {
  readonly #source: CodedColumn | undefined;
  readonly #codes = new GrowingArray();
  /** Values beside those of the file, told by codes below zero, of which the first is that of what is missing. */
  readonly #others: (CellValue | null)[] = [null];

  constructor(source?: CodedColumn) {
    this.#source = source;
  }

  add(code: number): void {
    this.#codes.push(code);
  }

  addValue(value: CellValue | null): void {
    this.#codes.push(this.#codeOf(value));
  }

  /** What was gathered, with the values that stand in it alone, each once; begins anew. */
  take(): CodedValues {
    const codes = this.#codes.toArray();
    const [ofFile, others] = [this.#source?.values ?? [], this.#others];
    // Two texts of a file may come to one value, so that codes go by values and not by those of the file.
    const places = new Map<CellValue | null, number>();
    const known = new Int32Array(ofFile.length + others.length);
    for (let row = 0; row < codes.length; row += 1) {
      const code = codes[row]! < 0 ? ofFile.length - 1 - codes[row]! : codes[row]!;
      let place = known[code]! - 1;
      if (place < 0) {
        const value = code < ofFile.length ? ofFile[code]! : others[code - ofFile.length]!;
        place = places.get(value) ?? places.size;
        places.set(value, place);
        known[code] = place + 1;
      }
      codes[row] = place;
    }
    this.#codes.length = 0;
    others.length = 1;
    return { codes, values: [...places.keys()] };
  }

  #codeOf(value: CellValue | null): number {
    const known = this.#others.lastIndexOf(value);
    return -1 - (known < 0 ? this.#others.push(value) - 1 : known);
  }
}

/** Gathers checked rows into batches, which hold nothing of the file's codes. */
export class BatchBuilder {
  rowCount = 0;
  #fromRow = 0;
  readonly #organisations = new GatheredColumn();
  /** Columns of the resource, with the position of the code of each in a row; −1 where the file has no such column. */
  readonly #columns: readonly { readonly name: string; readonly position: number; readonly gathered: GatheredColumn }[];

  /** @param columns of the file, by the position of their codes. */
  constructor(resource: Resource, columns: readonly CodedColumn[]) {
    this.#columns = Object.keys(resource.columns).map((name) => {
      const position = columns.findIndex((column) => column.name === name);
      return { name, position, gathered: new GatheredColumn(columns[position]) };
    });
  }

  add(codes: Int32Array, { number, organisation, derived }: RowToHandOn): void {
    if (this.rowCount === 0) this.#fromRow = number;
    for (const { name, position, gathered } of this.#columns) {
      const value = derived?.[name];
      if (value !== undefined) gathered.addValue(value);
      else gathered.add(position < 0 ? missing : codes[position]!);
    }
    this.#organisations.addValue(organisation);
    this.rowCount += 1;
  }

  /** The rows that were gathered; begins anew. */
  take(): ColumnBatch {
    const columns = Object.fromEntries(this.#columns.map(({ name, gathered }) => [name, gathered.take()]));
    const batch = { fromRow: this.#fromRow, rowCount: this.rowCount, columns, organisations: this.#organisations.take() };
    this.rowCount = 0;
    return batch;
  }
}
