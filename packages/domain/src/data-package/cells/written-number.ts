import type { CellColumn } from './cell-column.ts';

const integerForm = /^[+-]?\d{1,15}$/;
const numberForm = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i;

/**
 * The number that a text of a column of numbers is; undefined where it is none. With a declared decimal comma a point is no decimal
 * character: `1.234` could as well be a thousand.
 */
export function writtenNumber(
  text: string,
  { column, decimalCharacter }: Pick<CellColumn, 'column' | 'decimalCharacter'>,
): number | undefined {
  if (column.type === 'integer') return integerForm.test(text) ? Number(text) : undefined;
  if (decimalCharacter === ',' && text.includes('.')) return undefined;
  const withPoint = decimalCharacter === ',' ? text.replace(',', '.') : text;
  const value = numberForm.test(withPoint) ? Number(withPoint) : Infinity;
  return Number.isFinite(value) ? value : undefined;
}
