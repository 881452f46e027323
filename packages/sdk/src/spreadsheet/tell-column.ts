import { formOfDates } from './date-forms.ts';
import { holdsDays, type Meaning } from './known-names.ts';
import type { ColumnMapping, Mapping } from './mapping.ts';
import { matchTables } from './matched-tables.ts';
import { armsFor, designOf, evidentRoles, rolesOf } from './pilot-arms.ts';
import { cellsOf } from './propose-columns.ts';
import { proposeValues } from './propose-values.ts';
import type { SourceTable } from './source-table.ts';
import { teamReferrals } from './team-referrals.ts';

/** A column as the mapping names it. */
export interface ColumnPlace {
  readonly table: string;
  readonly column: string;
}

const withColumn = (mapping: Mapping, { table, column }: ColumnPlace, change: (column: ColumnMapping) => ColumnMapping): Mapping => ({
  ...mapping,
  tables: mapping.tables.map((one) =>
    one.table === table ? { ...one, columns: one.columns.map((each) => (each.column === column ? change(each) : each)) } : one,
  ),
});

/** Roles that name teams that the sheets do not have any more give way to those that are evident, if any are. */
export function withTeamsOfSheets(mapping: Mapping, tables: readonly SourceTable[]): Mapping {
  const referrals = teamReferrals(tables, mapping);
  const { intervention, comparator } = rolesOf(mapping);
  const named = [...intervention, ...comparator];
  if (named.length > 0 && named.every((name) => referrals.some(({ team }) => team === name))) return mapping;
  const evident = evidentRoles(referrals);
  if (evident === undefined) return { ...mapping, arms: [] };
  const roles = { ...evident, startsOn: evident.startsOn ?? mapping.pilot.startsOn };
  const arms = armsFor(roles, referrals, mapping.language);
  return { ...mapping, arms, pilot: { ...mapping.pilot, startsOn: roles.startsOn, design: designOf(arms) } };
}

/**
 * The mapping with a column told by a person: what it fills in the package, or that it is left out. Its form of dates, what its values are
 * and, where it names teams, their roles are proposed anew; what was told of values stays.
 *
 * @param meaning null to leave it out.
 *
 * ```ts
 * import { proposeMapping, readTables, tellColumn } from '@polku/sdk/spreadsheet';
 *
 * const csv = new TextEncoder().encode('Asiakasnumero;Saapui\n1007;3.1.2024\n');
 * const { tables } = await readTables(csv, 'asiakkaat.csv');
 * const place = { table: 'asiakkaat.csv', column: 'Saapui' };
 * const { tables: told } = tellColumn(tables, proposeMapping(tables), place, { as: 'episodes.referred_on' });
 * told[0]?.columns[1]; // → { column: 'Saapui', as: 'episodes.referred_on', dates: 'd.m.yyyy', because: 'told' }
 * ```
 */
export function tellColumn(tables: readonly SourceTable[], mapping: Mapping, place: ColumnPlace, meaning: Meaning | null): Mapping {
  const sheet = matchTables(tables, mapping).matched.find((matched) => matched.mapping.table === place.table)?.table;
  const cells = sheet === undefined ? [] : cellsOf(sheet, sheet.header.indexOf(place.column));
  const told = withColumn(mapping, place, ({ column }) => {
    if (meaning === null || meaning.as === null) return { column, as: null, because: 'told' };
    return { column, ...meaning, ...(holdsDays(meaning.as) && { dates: formOfDates(cells).form }), because: 'told' };
  });
  const values = Object.entries(proposeValues(tables, told)).map(([target, proposed]) => [
    target,
    { ...proposed, ...mapping.values[target] },
  ]);
  return withTeamsOfSheets({ ...told, values: Object.fromEntries(values) as Mapping['values'] }, tables);
}

/** The mapping with a value of the sheets told: the code that it is in the package, or null to leave it out. */
export const tellValue = (mapping: Mapping, target: string, value: string, code: string | null): Mapping => ({
  ...mapping,
  values: { ...mapping.values, [target]: { ...mapping.values[target], [value]: code } },
});

/** The mapping with the form told in which a column writes its days, where the sheet does not show which number is the month. */
export const tellDates = (mapping: Mapping, place: ColumnPlace, dates: ColumnMapping['dates']): Mapping =>
  withColumn(mapping, place, (column) => ({ ...column, dates }));
