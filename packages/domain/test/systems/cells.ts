import type { Column } from '../../src/data-package/resource.ts';

/** A cell that a column takes. */
export function rightCell({ type, values, minimum }: Column): string {
  if (values !== undefined) return values[0]!;
  return {
    id: 'a-1',
    text: 'words',
    date: '2022-03-01',
    integer: `${Math.max(minimum ?? 1, 1)}`,
    number: `${minimum ?? 0.5}`,
    boolean: 'true',
  }[type as 'id' | 'text' | 'date' | 'integer' | 'number' | 'boolean'];
}

/** A cell that it refuses: a code of no list, a day of no calendar, words for a number. */
export function wrongCell({ type, references }: Column): string {
  if (type === 'date') return '2022-02-30';
  if (type === 'code' || type === 'codes') return references === undefined ? 'no_such_code' : 'n/a';
  return type === 'id' || type === 'text' ? 'n/a' : 'many';
}
