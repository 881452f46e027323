import type { Column, Facts, Resource, ResourceName, RuleId } from '@polku/domain/data-package';
import { brokenByText, ColumnReader, factsOf } from './column-reader.ts';
import { longestFieldBytes } from './csv-records.ts';
import type { FileLayout } from './descriptor.ts';
import type { PackageKeys } from './package-keys.ts';
import type { ProblemLog } from './problem-log.ts';
import { checkRow, type PackageRow } from './row-checks.ts';
import { RowDigests } from './row-digests.ts';

/** A checked row with the organisation it belongs to; null in files that belong to the whole package. */
export type ValidatedRow = Readonly<PackageRow> & { readonly organisation_id: string | null };

interface PresentColumn {
  readonly name: string;
  readonly position: number;
  readonly reader: ColumnReader;
}

/** Reads the rows of one resource: cells, then keys, then what rows say of one another. */
export class ResourceReader {
  readonly #resource: Resource;
  readonly #file: string;
  readonly #keys: PackageKeys;
  readonly #log: ProblemLog;
  readonly #today: string;
  readonly #width: number;
  readonly #present: readonly PresentColumn[];
  readonly #passedOver: readonly number[];
  readonly #references: readonly (readonly [name: string, column: Column])[];
  readonly #emptyRow: PackageRow & { organisation_id: string | null };
  readonly #rows = new RowDigests();
  readonly #compoundKeys = new RowDigests();

  constructor({
    resource,
    layout,
    header,
    keys,
    log,
    today,
  }: {
    resource: Resource;
    layout: FileLayout;
    header: readonly (string | undefined)[];
    keys: PackageKeys;
    log: ProblemLog;
    today: string;
  }) {
    this.#resource = resource;
    this.#file = layout.path;
    this.#keys = keys;
    this.#log = log;
    this.#today = today;
    this.#width = header.length;
    this.#present = header.flatMap((name, position) =>
      name === undefined ? [] : [{ name, position, reader: new ColumnReader(resource.columns[name]!, { ...layout, today }) }],
    );
    this.#passedOver = header.flatMap((name, position) => (name === undefined ? [position] : []));
    this.#references = Object.entries(resource.columns).filter(([, column]) => column.references !== undefined);
    this.#emptyRow = { ...Object.fromEntries(Object.keys(resource.columns).map((name) => [name, null])), organisation_id: null };
  }

  /** The row, checked; undefined where it is not to be loaded: it was there before, or has no value for its key. */
  read(cells: readonly string[], number: number): ValidatedRow | undefined {
    const report = (column: string | null, rule: RuleId, facts?: Facts) => {
      this.#log.report({ file: this.#file, row: number, column }, rule, facts);
    };
    for (const position of this.#passedOver) this.#reportText(cells[position] ?? '', report);
    if (cells.length !== this.#width) {
      for (const cell of cells) this.#reportText(cell, report);
      report(null, 'row_ragged', { count: this.#width });
      return undefined;
    }
    const row = { ...this.#emptyRow };
    const values: PackageRow = row;
    for (const { name, position, reader } of this.#present) {
      const { value, broken, facts, notices } = reader.read(cells[position]!);
      values[name] = value;
      if (broken !== undefined) report(name, broken, facts ?? reader.facts);
      for (const notice of notices) report(name, notice);
    }
    if (!this.#rows.add(JSON.stringify(Object.values(row)))) {
      report(null, 'row_duplicate');
      return undefined;
    }
    const organisation = this.#keys.organisationOf(this.#resource, row);
    if (!this.#addKey(row, organisation, report)) return undefined;
    this.#checkReferences(row, organisation, report);
    this.#checkPeriods(row, report);
    checkRow(this.#resource.name as ResourceName, row, { row: number, keys: this.#keys, today: this.#today, report });
    row.organisation_id = organisation;
    return row;
  }

  digest(): Uint8Array {
    return this.#rows.digest();
  }

  #reportText(cell: string, report: (column: null, rule: RuleId, facts: Facts) => void): void {
    const broken = brokenByText(cell);
    if (broken !== undefined) report(null, broken, { maximum: longestFieldBytes });
  }

  /** Adds the row's key; false where another row has it, or where a part of it is missing. */
  #addKey(row: Readonly<PackageRow>, organisation: string | null, report: (column: string, rule: RuleId, facts: Facts) => void): boolean {
    const { name, key } = this.#resource;
    if (key.length === 0) return true;
    if (key.some((column) => row[column] === null)) return false;
    const index = this.#keys.indexOf(name);
    const added =
      index === undefined
        ? this.#compoundKeys.add(JSON.stringify(key.map((column) => row[column])))
        : index.add(String(row[key[0]!]), organisation);
    if (!added) report(key[0]!, 'key_duplicate', { columns: key.join(', ') });
    return added;
  }

  #checkReferences(
    row: Readonly<PackageRow>,
    organisation: string | null,
    report: (column: string, rule: RuleId, facts: Facts) => void,
  ): void {
    for (const [name, column] of this.#references) {
      const id = row[name];
      const file = column.references!;
      if (typeof id !== 'string' || this.#keys.isIncomplete(file)) continue;
      const index = this.#keys.indexOf(file)!;
      if (index.has(id)) {
        const other = this.#resource.organisation === 'own_column' ? index.organisationOf(id) : null;
        if (other !== null && organisation !== null && other !== organisation)
          report(name, 'organisation_differs', { file: `${file}.csv` });
        continue;
      }
      const isClosedList = column.values !== undefined && (index.size === 0 || column.fileReplacesValues !== true);
      if (isClosedList && column.values.includes(id)) continue;
      if (column.values !== undefined && index.size === 0) report(name, 'unknown_code', factsOf(column));
      else report(name, 'key_unknown', { file: `${file}.csv` });
    }
  }

  #checkPeriods(row: Readonly<PackageRow>, report: (column: string, rule: RuleId, facts: Facts) => void): void {
    for (const [start, end] of this.#resource.periods ?? []) {
      const [from, to] = [row[start], row[end]];
      if (typeof from === 'string' && typeof to === 'string' && to < from) report(end, 'end_before_start', { start });
    }
  }
}
