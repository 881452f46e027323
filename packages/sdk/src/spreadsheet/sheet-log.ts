import type { Facts } from '@polku/domain/data-package';
import { sheetProblem, type SheetRuleId } from './sheet-rules.ts';
import type { SheetProblem } from './source-table.ts';

interface Noted {
  readonly rule: SheetRuleId;
  readonly table: string | null;
  readonly column: string | null;
  readonly facts: Facts;
  readonly rows: number[];
}

/** Gathers what is wrong in sheets, once for each table, column and rule. */
export class SheetLog {
  readonly #noted = new Map<string, Noted>();

  add(rule: SheetRuleId, place: { table?: string | null; column?: string | null; row?: number; facts?: Facts }): void {
    const { table = null, column = null, row, facts = {} } = place;
    const key = JSON.stringify([rule, table, column, facts]);
    const noted = this.#noted.get(key) ?? { rule, table, column, facts, rows: [] };
    this.#noted.set(key, noted);
    if (row !== undefined) noted.rows.push(row);
  }

  get problems(): readonly SheetProblem[] {
    return [...this.#noted.values()].map(({ rule, ...place }) => sheetProblem(rule, place));
  }
}
