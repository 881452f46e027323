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
  /** Columns of the resource, with the position of the code of each in a row; −1 where the file has no such column. */
  readonly #sources: readonly { readonly name: string; readonly position: number; readonly values: readonly (CellValue | null)[] }[];

  /** @param columns of the file, by the position of their codes. */
  constructor(resource: Resource, columns: readonly CodedColumn[]) {
    this.#sources = Object.keys(resource.columns).map((name) => {
      const position = columns.findIndex((column) => column.name === name);
      return { name, position, values: columns[position]?.values ?? [] };
    });
    this.#begin();
  }

  add(codes: Int32Array, { number, organisation, derived }: RowToHandOn): void {
    if (this.rowCount === 0) this.#fromRow = number;
    for (const { name, position, values } of this.#sources) {
      this.#columns[name]!.push(position < 0 ? null : values[codes[position]!]!);
    }
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
    this.#columns = Object.fromEntries(this.#sources.map(({ name }) => [name, []]));
    this.#organisations = [];
  }
}
