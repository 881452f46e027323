import { checksOf, firstBroken, type Broken } from '../checks-of.ts';
import type { CellValue } from '../resource.ts';
import type { RuleId } from '../rules/ids.ts';
import { brokenByText, textNotices } from './broken-by-text.ts';
import { dayReader } from '../declared-day.ts';
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
const declaredDayChecks = checksOf('declaredDay');
const none: readonly RuleId[] = [];

/** Reads the cells of one column of one file; whoever reads many asks once of each text. */
export class ColumnReader {
  readonly #column: CellColumn;
  readonly #readDay: ((text: string) => string | undefined) | undefined;
  readonly #checks;

  constructor(column: CellColumn) {
    this.#column = column;
    const { dayFormat } = column.layout ?? {};
    this.#readDay = dayFormat === undefined || column.column.type !== 'date' ? undefined : dayReader(dayFormat);
    this.#checks = cellChecks.flatMap(({ id, check }) => {
      const prepared = check(column);
      return prepared === undefined ? [] : [{ id, check: prepared }];
    });
  }

  read(raw: string): CheckedCell {
    let notices = none;
    const written = spelt(raw, (rule) => {
      notices = [...notices, rule];
    });
    const { type } = this.#column.column;
    const brokenText = brokenByText(raw, written, type);
    if (brokenText !== undefined) return { value: null, broken: brokenText, notices: none };
    if (type === 'id' || type === 'text') {
      const noticed = textNotices(raw);
      if (noticed.length > 0) notices = [...notices, ...noticed];
    }
    const text = this.#declared(written);
    if (text === undefined) {
      const broken = firstBroken(declaredDayChecks, (check) => check(text, this.#column.layout!.dayFormat!));
      return { value: null, ...(broken && { broken }), notices };
    }
    const broken =
      text === '' ? firstBroken(emptyCellChecks, (check) => check(this.#column)) : firstBroken(this.#checks, (check) => check(text));
    if (broken !== undefined) return { value: null, broken, notices };
    const { column, decimalCharacter } = this.#column;
    return { value: text === '' ? null : column.read(text, decimalCharacter), notices };
  }

  /** The text that a cell has by what was declared of its column; undefined for a day that is written otherwise. */
  #declared(text: string): string | undefined {
    const { missingValues, trueValues, falseValues } = this.#column.layout ?? {};
    if (text === '' || missingValues?.has(text) === true) return '';
    if (this.#readDay !== undefined) return this.#readDay(text);
    if (trueValues?.has(text) === true) return 'true';
    return falseValues?.has(text) === true ? 'false' : text;
  }
}
