import { checksOf, firstBroken, type Broken } from '../checks-of.ts';
import type { CellValue } from '../resource.ts';
import type { RuleId } from '../rules/ids.ts';
import { brokenByText } from './broken-by-text.ts';
import type { CellColumn } from './cell-column.ts';
import { spelt } from './spelt.ts';

/** What a cell comes to. A value that breaks a rule is null, so that it cannot set off further rules. */
export interface CheckedCell {
  readonly value: CellValue | null;
  readonly broken?: Broken;
  readonly notices: readonly RuleId[];
}

/** Dates, codes and small numbers repeat: each is checked once. Ids and free text do not, and would only fill memory. */
const mostRemembered = 20_000;

const cellChecks = checksOf('cell');
const emptyCellChecks = checksOf('emptyCell');
const none: readonly RuleId[] = [];

/** Reads the cells of one column of one file. */
export class ColumnReader {
  readonly #column: CellColumn;
  readonly #checks;
  readonly #remembered: Map<string, CheckedCell> | undefined;

  constructor(column: CellColumn) {
    const { type } = column.column;
    this.#column = column;
    this.#checks = cellChecks.flatMap(({ id, check }) => {
      const prepared = check(column);
      return prepared === undefined ? [] : [{ id, check: prepared }];
    });
    this.#remembered = type === 'id' || type === 'text' ? undefined : new Map();
  }

  read(raw: string): CheckedCell {
    const known = this.#remembered?.get(raw);
    if (known !== undefined) return known;
    const checked = this.#check(raw);
    if (this.#remembered !== undefined && this.#remembered.size < mostRemembered) this.#remembered.set(raw, checked);
    return checked;
  }

  #check(raw: string): CheckedCell {
    let notices = none;
    const text = spelt(raw, (rule) => {
      notices = [...notices, rule];
    });
    const brokenText = brokenByText(raw, text);
    if (brokenText !== undefined) return { value: null, broken: brokenText, notices: none };
    const broken =
      text === '' ? firstBroken(emptyCellChecks, (check) => check(this.#column)) : firstBroken(this.#checks, (check) => check(text));
    if (broken !== undefined) return { value: null, broken, notices };
    const { column, decimalCharacter } = this.#column;
    return { value: text === '' ? null : column.read(text, decimalCharacter), notices };
  }
}
