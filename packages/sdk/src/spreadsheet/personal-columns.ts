import { brokenByText, rules } from '@polku/domain/data-package';
import type { SourceTable } from './source-table.ts';

const namesPerson = rules.header_names_person.check.headerName;

/** Whether a column is called as a person's name, address, telephone or identity code is. */
export const isNamedAsPerson = (column: string): boolean => {
  const found = namesPerson?.({ name: column, position: 1, isRepeated: false, columns: undefined, extraColumns: new Set() });
  return found !== undefined && found !== false && !(Array.isArray(found) && found.length === 0);
};

/** Rows whose cell in a column holds an identity code, a telephone number or an e-mail address. */
export function personalRows({ rows }: SourceTable, place: number): readonly number[] {
  return rows.filter(({ cells }) => cells[place] !== '' && brokenByText(cells[place]!) !== undefined).map(({ row }) => row);
}

/** A column of personal data: more than every tenth filled cell. A slip in a column of something else is told of and mended instead. */
export function isPersonalColumn(table: SourceTable, place: number): boolean {
  const filled = table.rows.filter(({ cells }) => cells[place] !== '').length;
  return personalRows(table, place).length * 10 > filled;
}
