import { brokenByText, type CellValue, type CheckedCell } from '@polku/domain/data-package';
import { ByteText } from './byte-text.ts';
import type { CsvScanner } from './csv-scanner.ts';
import { TextCodes } from './text-codes.ts';

/** A column with so many distinct texts is to forget them all, and to begin again: memory stays bounded whatever stands in a file. */
const mostRemembered = 200_000;

/**
 * One column of one file. Each distinct text is checked once and has a code, by which everything else that depends on the cell alone can
 * be kept too.
 */
export class CodedColumn {
  readonly name: string;
  /** By code: the value, null where the cell is empty or breaks a rule. */
  readonly values: (CellValue | null)[] = [];
  /** By code: the cell, where something is to be told of it. */
  readonly told: (CheckedCell | undefined)[] = [];
  /** Whether something is to be told of any cell. */
  tells = false;
  /** By code: the value as JSON. */
  readonly json = new ByteText();
  readonly #codes = new TextCodes();
  readonly #read: (raw: string) => CheckedCell;
  readonly #kept: unknown[][] = [this.values, this.told];

  /** @param read what a cell's text comes to. */
  constructor(name: string, read: (raw: string) => CheckedCell) {
    this.name = name;
    this.#read = read;
  }

  /** Whether there are so many texts that they should be forgotten when their codes are needed no longer. */
  get isFull(): boolean {
    return this.values.length >= mostRemembered;
  }

  /** The code of the cell that is a field of the text. */
  codeOf({ bytes, starts, ends }: CsvScanner, field: number): number {
    const code = this.#codes.codeOf(bytes, starts.get(field), ends.get(field));
    return code < this.values.length ? code : this.#check(code);
  }

  /** A list for what else is known by code, that is forgotten together with the codes. */
  keptByCode<Kept>(): Kept[] {
    const kept: Kept[] = [];
    this.#kept.push(kept);
    return kept;
  }

  /** Begins the codes anew. */
  forget(): void {
    this.#codes.clear();
    this.json.clear();
    for (const kept of this.#kept) kept.length = 0;
  }

  #check(code: number): number {
    const cell = this.#read(this.#codes.textOf(code));
    this.values.push(cell.value);
    const isSilent = cell.broken === undefined && cell.notices.length === 0;
    this.told.push(isSilent ? undefined : cell);
    if (!isSilent) this.tells = true;
    this.json.addJson(cell.value);
    return code;
  }
}

/** A column that is not read, but searched for personal data all the same. */
export const searchedColumn = (): CodedColumn =>
  new CodedColumn('', (raw) => {
    const broken = brokenByText(raw);
    return { value: null, notices: [], ...(broken && { broken }) };
  });
