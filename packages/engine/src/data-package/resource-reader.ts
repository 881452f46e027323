import {
  brokenByText,
  checksOf,
  ColumnReader,
  eachOf,
  firstBroken,
  type AnyRow,
  type Facts,
  type FileLayout,
  type Resource,
  type ResourceName,
  type RowCheck,
  type RuleCheck,
  type RuleId,
} from '@polku/domain/data-package';
import { ByteText, type Texts } from './byte-text.ts';
import { CodedColumn, searchedColumn } from './coded-column.ts';
import { BatchBuilder } from './column-batch.ts';
import { isBlankText, type CsvScanner } from './csv-scanner.ts';
import { namingKeys } from './naming-keys.ts';
import { noteRow } from './note-row.ts';
import type { PackageKeys } from './package-keys.ts';
import { prepared } from './prepared.ts';
import type { ProblemLog } from './problem-log.ts';
import type { RowBatch } from './row-batch.ts';
import { RowBelonging } from './row-belonging.ts';
import { RowBytes, rowNames } from './row-bytes.ts';
import { RowReferences } from './row-references.ts';
import { rowView } from './row-view.ts';
import { TextCodes } from './text-codes.ts';

const recordChecks = checksOf('record');
const repeatChecks = checksOf('repeat');
const rowChecks = checksOf('row');

/** Tells the rows of a file apart, here or in another thread. */
export interface RowRegister {
  /** Adds rows. @returns 1 for each that was added before; an empty text is no row. */
  addAll(rows: Texts): Uint8Array | Promise<Uint8Array>;
  /** One digest of all rows, whatever their order. */
  digest(): Uint8Array | Promise<Uint8Array>;
}

/**
 * Reads the rows of one resource, part by part: what the cells of a part are (`code`), whether its rows stood in the file before
 * (`rows`, which another thread may find out meanwhile), and then, row by row, what is to be told of them and of one another (`read`).
 */
export class ResourceReader {
  /** Checked rows that were not handed on yet; undefined where nobody takes them. */
  readonly batch: BatchBuilder | undefined;
  /** Records without a value, which are no rows. */
  blankRows = 0;
  readonly rows: RowRegister;
  readonly #resource: Resource;
  readonly #file: string;
  readonly #keys: PackageKeys;
  readonly #log: ProblemLog;
  /** The columns of the file, in its order; those that are passed over have no name. */
  readonly #columns: readonly CodedColumn[];
  readonly #passedOver: readonly number[];
  /** How many cells the record had that was a row, and not a blank one: all that have as many are rows too. */
  #rowWidth = -1;
  /** Whether something is to be told of any cell of any column. */
  #tells = false;
  /** The row that is read: the code of each column, the values behind the codes, and its number. */
  readonly #codes: Int32Array;
  readonly #row: AnyRow;
  #number = 0;
  readonly #rowBytes: RowBytes;
  readonly #keyColumn: CodedColumn | undefined;
  readonly #keyBytes: RowBytes;
  readonly #key = new ByteText();
  readonly #compoundKeys = new TextCodes();
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
    rows,
    handsOn,
  }: {
    resource: Resource;
    layout: FileLayout;
    header: readonly (string | undefined)[];
    keys: PackageKeys;
    log: ProblemLog;
    today: string;
    rows: RowRegister;
    handsOn: boolean;
  }) {
    this.#columns = header.map((name) => {
      if (name === undefined) return searchedColumn();
      const field = layout.fields.get(name);
      const decimalCharacter = field?.decimalCharacter ?? layout.decimalCharacter;
      const reader = new ColumnReader({ column: resource.columns[name]!, decimalCharacter, layout: field, today });
      return new CodedColumn(
        name,
        namingKeys(resource.columns[name]!, keys, (raw) => reader.read(raw), field),
      );
    });
    this.#passedOver = header.flatMap((name, position) => (name === undefined ? [position] : []));
    this.rows = rows;
    this.#resource = resource;
    this.#file = layout.path;
    this.#keys = keys;
    this.#log = log;
    this.#codes = new Int32Array(header.length);
    this.#row = rowView(resource, this.#columns, this.#codes);
    this.#rowBytes = new RowBytes(rowNames(resource), this.#columns);
    this.#keyColumn = this.#columns.find(({ name }) => name === resource.key[0]);
    this.#keyBytes = new RowBytes(resource.key, this.#columns);
    this.#belonging = new RowBelonging(resource, this.#columns, keys);
    this.#references = new RowReferences(resource, this.#columns, keys);
    this.#rowChecks = prepared(rowChecks, { resource, earlier: keys, today });
    this.batch = handsOn ? new BatchBuilder(resource, this.#columns) : undefined;
  }

  /** Whether a column has seen so many texts that codes should begin anew before another part is coded. */
  get isFull(): boolean {
    return this.#columns.some((column) => column.isFull);
  }

  /** Begins the codes anew; none may be in use. */
  forget(): void {
    for (const column of this.#columns) column.forget();
  }

  /** What the cells of a record are; it goes into the batch. */
  code(scanner: CsvScanner, record: number, batch: RowBatch): void {
    const [first, cellCount] = [scanner.firstField(record), scanner.fieldCount(record)];
    const isBlank = scanner.isBlank(record);
    const isRow = isBlank || cellCount !== this.#rowWidth ? this.#isRow(cellCount, isBlank) : true;
    let isSound = isRow;
    if (isRow) {
      for (let position = 0; position < cellCount; position += 1) {
        const column = this.#columns[position]!;
        const code = column.codeOf(scanner, first + position);
        this.#codes[position] = code;
        if (!column.tells) continue;
        this.#tells = true;
        if (column.told[code]?.broken !== undefined) isSound = false;
      }
    } else batch.notRows.set(batch.size, scanner.textsOf(record));
    if (isBlank) this.blankRows += 1;
    // A row with a cell that cannot be read may differ in it from a row that it is like otherwise.
    if (isSound) this.#rowBytes.addTo(batch.texts, this.#codes);
    else batch.texts.end();
    batch.add(this.#codes);
  }

  #isRow(cellCount: number, isBlank: boolean): boolean {
    const isRow = firstBroken(recordChecks, (check) => check({ cellCount, width: this.#columns.length, isBlank })) === undefined;
    if (isRow && !isBlank) this.#rowWidth = cellCount;
    return isRow;
  }

  /** Checks a record of the batch, all of it in one go. It goes on unless it is a repeat, or has no value for its key. */
  read(batch: RowBatch, place: number, isRepeat: boolean): void {
    this.#number = batch.fromRow + place;
    const notRow = batch.notRows.size === 0 ? undefined : batch.notRows.get(place);
    if (notRow !== undefined) return this.#reportNotRow(notRow);
    batch.show(place, this.#codes);
    if (this.#tells) this.#tellOfCells();
    if (isRepeat) return this.#reportRepeat('row');
    const row = this.#row;
    const organisation = this.#belonging.organisationOf(this.#codes);
    const hasKey = this.#hasKey();
    const isNew = hasKey && this.#addKey(organisation);
    if (hasKey && !isNew) this.#reportRepeat('key');
    this.#references.check(this.#codes, organisation, this.#report);
    const episode = this.#belonging.episodeOf(this.#codes);
    const context = { organisation, episode };
    for (const { id: rule, check } of this.#rowChecks) {
      const findings = check(row, context);
      if (findings) for (const { column = null, facts } of eachOf(findings)) this.#report(column, rule, facts);
    }
    if (!isNew) return;
    const derived = noteRow(this.#resource.name as ResourceName, row, { row: this.#number, episode, keys: this.#keys });
    if (this.#log.isClean) this.batch?.add(this.#codes, { number: this.#number, organisation, derived });
  }

  readonly #report = (column: string | null, rule: RuleId, facts?: Facts): void => {
    this.#log.report({ file: this.#file, row: this.#number, column }, rule, facts);
  };

  #reportText(text: string): void {
    const broken = brokenByText(text);
    if (broken !== undefined) this.#report(null, broken.rule, broken.facts);
  }

  /** A record that is no row is searched for personal data all the same. */
  #reportNotRow(cells: readonly string[]): void {
    for (const position of this.#passedOver) this.#reportText(cells[position] ?? '');
    for (const cell of cells) this.#reportText(cell);
    const isBlank = cells.every(isBlankText);
    for (const { id, check } of recordChecks) {
      const verdict = check({ cellCount: cells.length, width: this.#columns.length, isBlank });
      if (verdict !== false) this.#report(null, id, verdict === true ? undefined : verdict);
    }
  }

  /** Cells that are passed over come first. */
  #tellOfCells(): void {
    for (const position of this.#passedOver) this.#tellOfCell(position, null);
    for (let position = 0; position < this.#columns.length; position += 1) {
      const { name, tells } = this.#columns[position]!;
      if (tells && name !== '') this.#tellOfCell(position, name);
    }
  }

  #tellOfCell(position: number, column: string | null): void {
    const told = this.#columns[position]!.told[this.#codes[position]!];
    if (told === undefined) return;
    if (told.broken !== undefined) this.#report(column, told.broken.rule, told.broken.facts);
    for (const notice of told.notices) this.#report(column, notice);
  }

  /** A row that stands in the file already is not read. */
  #reportRepeat(of: 'row' | 'key'): void {
    for (const { id, check } of repeatChecks) {
      for (const { column = null, facts } of eachOf(check({ of, key: this.#resource.key }))) this.#report(column, id, facts);
    }
  }

  #hasKey(): boolean {
    for (const column of this.#resource.key) if (this.#row[column] === null) return false;
    return true;
  }

  /** Adds the row's key; false where another row has it. */
  #addKey(organisation: string | null): boolean {
    const { name, key } = this.#resource;
    if (key.length === 0) return true;
    const index = this.#keys.indexOf(name);
    if (index !== undefined) {
      if (this.#keyColumn?.tells === true) index.isPlain = false;
      return index.add(String(this.#row[key[0]!]), organisation);
    }
    this.#key.clear();
    this.#keyBytes.addTo(this.#key, this.#codes);
    const keyCount = this.#compoundKeys.size;
    return this.#compoundKeys.codeOf(this.#key.bytes, 0, this.#key.endOf(0)) === keyCount;
  }
}
