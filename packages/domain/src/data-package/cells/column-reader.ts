import { checksOf, firstBroken, type Broken } from '../checks-of.ts';
import type { CellValue } from '../resource.ts';
import type { RuleId } from '../rules/ids.ts';
import { brokenByText, textNotices } from './broken-by-text.ts';
import type { CellColumn } from './cell-column.ts';
import { spelt } from './spelt.ts';

/** What a cell comes to. A value that breaks a rule is null, so that it cannot set off further rules. */
export interface CheckedCell {
  readonly value: CellValue | null;
  readonly broken?: Broken;
  readonly notices: readonly RuleId[];
}

const cellChecks = checksOf('cell');
const emptyCellChecks = checksOf('emptyCell');
const none: readonly RuleId[] = [];

/** Reads the cells of one column of one file; whoever reads many asks once of each text. */
export class ColumnReader {
  readonly #column: CellColumn;
  readonly #checks;

  constructor(column: CellColumn) {
    this.#column = column;
    this.#checks = cellChecks.flatMap(({ id, check }) => {
      const prepared = check(column);
      return prepared === undefined ? [] : [{ id, check: prepared }];
    });
  }

  read(raw: string): CheckedCell {
    let notices = none;
    const text = spelt(raw, (rule) => {
      notices = [...notices, rule];
    });
    const { type } = this.#column.column;
    const brokenText = brokenByText(raw, text, type);
    if (brokenText !== undefined) return { value: null, broken: brokenText, notices: none };
    if (type === 'id' || type === 'text') notices = [...notices, ...textNotices(raw)];
    const broken =
      text === '' ? firstBroken(emptyCellChecks, (check) => check(this.#column)) : firstBroken(this.#checks, (check) => check(text));
    if (broken !== undefined) return { value: null, broken, notices };
    const { column, decimalCharacter } = this.#column;
    return { value: text === '' ? null : column.read(text, decimalCharacter), notices };
  }
}
