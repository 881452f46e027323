import type { AnyRow, CellValue, Resource } from '@polku/domain/data-package';
import type { CodedColumn } from './coded-column.ts';

/**
 * The row that is read, as rules see it: a property for each column of its resource, which looks up the value of the code that stands in
 * `codes` at the time. One view serves every row of a file, since most rules look at two or three of its cells.
 */
export function rowView(resource: Resource, columns: readonly CodedColumn[], codes: Int32Array): AnyRow {
  const view: Record<string, CellValue | null> = {};
  for (const name of Object.keys(resource.columns)) {
    const position = columns.findIndex((column) => column.name === name);
    const values = columns[position]?.values;
    if (values === undefined) view[name] = null;
    else Object.defineProperty(view, name, { enumerable: true, get: () => values[codes[position]!]! });
  }
  return view;
}
