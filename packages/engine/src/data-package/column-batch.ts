import type { CellValue, Resource } from '@polku/domain/data-package';
import type { CodedColumn } from './coded-column.ts';

type Values = (CellValue | null)[];

/** Checked rows of one file, column by column: every column has one value a row, null where it is missing. */
export interface ColumnBatch {
  /** Number of the first row in its file, from 1. */
  readonly fromRow: number;
  readonly rowCount: number;
  /** Every column of the resource, whether or not the file has it. */
  readonly columns: Readonly<Record<string, readonly (CellValue | null)[]>>;
  /** The organisation that each row belongs to; null for rows of files that belong to the whole package. */
  readonly organisations: readonly (string | null)[];
}

/** A checked row: one value for every column of the resource, and its organisation; null in files that belong to the whole package. */
export type ValidatedRow = Readonly<Record<string, CellValue | null>> & { readonly organisation_id: string | null };

/** Checked rows as columns. */
export function columnBatch(resource: Resource, rows: readonly ValidatedRow[], fromRow: number): ColumnBatch {
  return {
    fromRow,
    rowCount: rows.length,
    columns: Object.fromEntries(Object.keys(resource.columns).map((name) => [name, rows.map((row) => row[name] ?? null)])),
    organisations: rows.map(({ organisation_id }) => organisation_id),
  };
}

/** Columns as the checked rows that they are of. */
export function rowsOfBatch({ rowCount, columns, organisations }: ColumnBatch): ValidatedRow[] {
  const named = Object.entries(columns);
  return Array.from({ length: rowCount }, (_, place) => ({
    ...Object.fromEntries(named.map(([name, values]) => [name, values[place]!])),
    organisation_id: organisations[place]!,
  }));
}

/** What a row has besides its cells. */
interface RowToHandOn {
  readonly number: number;
  readonly organisation: string | null;
  /** Cells that are filled in by what is known of the row otherwise. */
  readonly derived: Readonly<Record<string, CellValue>> | undefined;
}

/** Gathers checked rows into batches. */
export class BatchBuilder {
  rowCount = 0;
  #fromRow = 0;
  #columns: Record<string, Values> = {};
  #organisations: (string | null)[] = [];
  readonly #names: readonly string[];
  readonly #present: readonly CodedColumn[];
  readonly #absent: readonly string[];

  /** @param present the columns of the file, by the position of their codes. */
  constructor(resource: Resource, present: readonly CodedColumn[]) {
    const names = new Set(present.map(({ name }) => name));
    this.#names = Object.keys(resource.columns);
    this.#present = present;
    this.#absent = this.#names.filter((name) => !names.has(name));
    this.#begin();
  }

  add(codes: Int32Array, { number, organisation, derived }: RowToHandOn): void {
    if (this.rowCount === 0) this.#fromRow = number;
    for (let position = 0; position < this.#present.length; position += 1) {
      const { name, values } = this.#present[position]!;
      this.#columns[name]!.push(values[codes[position]!]!);
    }
    for (const name of this.#absent) this.#columns[name]!.push(null);
    for (const name in derived) this.#columns[name]![this.rowCount] = derived[name]!;
    this.#organisations.push(organisation);
    this.rowCount += 1;
  }

  /** The rows that were gathered; begins anew. */
  take(): ColumnBatch {
    const batch = { fromRow: this.#fromRow, rowCount: this.rowCount, columns: this.#columns, organisations: this.#organisations };
    this.#begin();
    return batch;
  }

  #begin(): void {
    this.rowCount = 0;
    this.#columns = Object.fromEntries(this.#names.map((name) => [name, []]));
    this.#organisations = [];
  }
}
