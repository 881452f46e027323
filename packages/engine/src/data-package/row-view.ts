import type { AnyRow, Resource } from '@polku/domain/data-package';
import type { CodedColumn } from './coded-column.ts';

/**
 * The row that is read, as rules see it: a property for each column of its resource, which looks up the value of the code that stands in
 * `codes` at the time. One view serves every row of a file, since most rules look at two or three of its cells.
 */
export function rowView(resource: Resource, present: readonly CodedColumn[], codes: Int32Array): AnyRow {
  const view = Object.fromEntries(Object.keys(resource.columns).map((name) => [name, null]));
  for (const [position, { name, values }] of present.entries()) {
    Object.defineProperty(view, name, { enumerable: true, get: () => values[codes[position]!]! });
  }
  return view;
}
