import { brokenByText } from '@polku/domain/data-package';
import { codesOf, eventNamed, isCoded } from './known-names.ts';
import type { Mapping } from './mapping.ts';
import { cellOf, matchTables } from './matched-tables.ts';
import type { SourceTable } from './source-table.ts';

/** A value that stands in fewer rows may tell of somebody: it is counted and never repeated, on a screen or in the mapping. */
const fewestRowsOfValue = 3;

/** How often each value of each coded column stands in the sheets, by column of the package. */
function valueCounts(tables: readonly SourceTable[], mapping: Mapping): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { table, columns } of matchTables(tables, mapping).matched)
    for (const column of columns.filter(({ as }) => isCoded(as)))
      for (const row of table.rows) {
        const value = cellOf(row, column);
        if (value === '') continue;
        const ofColumn = counts.get(column.as) ?? new Map<string, number>();
        counts.set(column.as, ofColumn.set(value, (ofColumn.get(value) ?? 0) + 1));
      }
  return counts;
}

/** What values that are no names of a code are most likely: the nearest code, or null where a person has to say it. */
export function proposeValues(tables: readonly SourceTable[], mapping: Mapping): Mapping['values'] {
  const proposed: Mapping['values'] = {};
  for (const [target, values] of valueCounts(tables, mapping)) {
    if (!isCoded(target)) continue;
    const codes = codesOf[target];
    for (const [value, count] of values) {
      if (codes.exact(value) !== undefined || count < fewestRowsOfValue || brokenByText(value) !== undefined) continue;
      const event = target === 'events.event' ? eventNamed(value) : undefined;
      if (event === 'referral') continue;
      (proposed[target] ??= {})[value] = codes.near(value) ?? event ?? null;
    }
  }
  return proposed;
}
