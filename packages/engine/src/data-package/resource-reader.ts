import {
  brokenByText,
  checksOf,
  ColumnReader,
  eachOf,
  type AnyRow,
  type Facts,
  type FileLayout,
  type Resource,
  type ResourceName,
  type RowCheck,
  type RuleCheck,
  type RuleId,
} from '@polku/domain/data-package';
import { CodedColumn, searchedColumn } from './coded-column.ts';
import { BatchBuilder } from './column-batch.ts';
import type { CsvScanner } from './csv-scanner.ts';
import { noteRow } from './note-row.ts';
import type { PackageKeys } from './package-keys.ts';
import { prepared } from './prepared.ts';
import type { ProblemLog } from './problem-log.ts';
import { RowBelonging } from './row-belonging.ts';
import { RowBytes, rowNames } from './row-bytes.ts';
import { RowDigests } from './row-digests.ts';
import { RowReferences } from './row-references.ts';
import { rowView } from './row-view.ts';

const recordChecks = checksOf('record');
const repeatChecks = checksOf('repeat');
const rowChecks = checksOf('row');

/** A column of the file, by the place of its cells in a record. */
interface PlacedColumn {
  readonly place: number;
  readonly column: CodedColumn;
}

/** Reads the rows of one resource: cells, then keys, then what rows say of one another. */
export class ResourceReader {
  /** Checked rows that were not handed on yet; undefined where nobody takes them. */
  readonly batch: BatchBuilder | undefined;
  readonly #resource: Resource;
  readonly #file: string;
  readonly #keys: PackageKeys;
  readonly #log: ProblemLog;
  readonly #width: number;
  /** The columns of the resource that the file has, and those that are passed over, by their place in a record. */
  readonly #columns: readonly PlacedColumn[];
  readonly #passedOver: readonly PlacedColumn[];
  /** The row that is read: the code of each column, the values behind the codes, and its number. */
  readonly #codes: Int32Array;
  readonly #row: AnyRow;
  #number = 0;
  readonly #rowBytes: RowBytes;
  readonly #keyBytes: RowBytes;
  readonly #rows = new RowDigests();
  readonly #compoundKeys = new RowDigests();
  readonly #belonging: RowBelonging;
  readonly #references: RowReferences;
  readonly #rowChecks: readonly RuleCheck<RowCheck>[];

  constructor({
    resource,
    layout,
    header,
    keys,
    log,
    today,
    handsOn,
  }: {
    resource: Resource;
    layout: FileLayout;
    header: readonly (string | undefined)[];
    keys: PackageKeys;
    log: ProblemLog;
    today: string;
    handsOn: boolean;
  }) {
    const read = (name: string) => {
      const reader = new ColumnReader({ column: resource.columns[name]!, decimalCharacter: layout.decimalCharacter, today });
      return new CodedColumn(name, (raw) => reader.read(raw));
    };
    this.#columns = header.flatMap((name, place) => (name === undefined ? [] : [{ place, column: read(name) }]));
    this.#passedOver = header.flatMap((name, place) => (name === undefined ? [{ place, column: searchedColumn() }] : []));
    this.#resource = resource;
    this.#file = layout.path;
    this.#keys = keys;
    this.#log = log;
    this.#width = header.length;
    this.#codes = new Int32Array(this.#columns.length);
    const columns = this.#columns.map(({ column }) => column);
    this.#row = rowView(resource, columns, this.#codes);
    this.#rowBytes = new RowBytes(rowNames(resource), columns);
    this.#keyBytes = new RowBytes(resource.key, columns);
    this.#belonging = new RowBelonging(resource, columns, keys);
    this.#references = new RowReferences(resource, columns, keys);
    this.#rowChecks = prepared(rowChecks, { resource, earlier: keys, today });
    this.batch = handsOn ? new BatchBuilder(resource, columns) : undefined;
  }

  /** Checks a record as the row of this number. It goes into the batch unless it was there before, or has no value for its key. */
  read(scanner: CsvScanner, record: number, number: number): void {
    this.#number = number;
    this.#searchPassedOver(scanner, record);
    if (!this.#isWhole(scanner, record)) return;
    this.#readCells(scanner, scanner.firstField(record));
    if (!this.#rows.add(this.#rowBytes.of(this.#codes))) return this.#reportRepeat('row');
    const row = this.#row;
    const organisation = this.#belonging.organisationOf(this.#codes);
    if (this.#resource.key.some((column) => row[column] === null)) return;
    if (!this.#addKey(organisation)) return this.#reportRepeat('key');
    this.#references.check(this.#codes, organisation, this.#report);
    const episode = this.#belonging.episodeOf(this.#codes);
    const context = { organisation, episode };
    for (const { id: rule, check } of this.#rowChecks) {
      const findings = check(row, context);
      if (findings) for (const { column = null, facts } of eachOf(findings)) this.#report(column, rule, facts);
    }
    const derived = noteRow(this.#resource.name as ResourceName, row, { row: number, episode, keys: this.#keys });
    if (this.#log.isClean) this.batch?.add(this.#codes, { number, organisation, derived });
  }

  digest(): Uint8Array {
    return this.#rows.digest();
  }

  readonly #report = (column: string | null, rule: RuleId, facts?: Facts): void => {
    this.#log.report({ file: this.#file, row: this.#number, column }, rule, facts);
  };

  #searchPassedOver(scanner: CsvScanner, record: number): void {
    const [first, count] = [scanner.firstField(record), scanner.fieldCount(record)];
    for (const { place, column } of this.#passedOver) {
      if (place >= count) continue;
      const broken = column.told[column.codeOf(scanner, first + place)]?.broken;
      if (broken !== undefined) this.#report(null, broken.rule, broken.facts);
    }
  }

  /** Whether a record is a row. One that is not is searched for personal data all the same. */
  #isWhole(scanner: CsvScanner, record: number): boolean {
    let isWhole = true;
    for (const { id, check } of recordChecks) {
      const verdict = check({ cellCount: scanner.fieldCount(record), width: this.#width });
      if (verdict === false) continue;
      for (const text of isWhole ? scanner.textsOf(record) : []) {
        const broken = brokenByText(text);
        if (broken !== undefined) this.#report(null, broken.rule, broken.facts);
      }
      isWhole = false;
      this.#report(null, id, verdict === true ? undefined : verdict);
    }
    return isWhole;
  }

  #readCells(scanner: CsvScanner, firstField: number): void {
    const columns = this.#columns;
    for (let position = 0; position < columns.length; position += 1) {
      const { place, column } = columns[position]!;
      const code = column.codeOf(scanner, firstField + place);
      this.#codes[position] = code;
      const told = column.told[code];
      if (told === undefined) continue;
      if (told.broken !== undefined) this.#report(column.name, told.broken.rule, told.broken.facts);
      for (const notice of told.notices) this.#report(column.name, notice);
    }
  }

  /** A row that stands in the file already is not read. */
  #reportRepeat(of: 'row' | 'key'): void {
    for (const { id, check } of repeatChecks) {
      for (const { column = null, facts } of eachOf(check({ of, key: this.#resource.key }))) this.#report(column, id, facts);
    }
  }

  /** Adds the row's key; false where another row has it. */
  #addKey(organisation: string | null): boolean {
    const { name, key } = this.#resource;
    if (key.length === 0) return true;
    const index = this.#keys.indexOf(name);
    return index === undefined
      ? this.#compoundKeys.add(this.#keyBytes.of(this.#codes))
      : index.add(String(this.#row[key[0]!]), organisation);
  }
}
