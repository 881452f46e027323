import { teamModels } from '@polku/domain/reference';
import { plainWords } from '@polku/domain/spreadsheet';
import { cellValue } from './cell-value.ts';
import type { NamedIds } from './ids.ts';
import type { Mapping } from './mapping.ts';
import { cellOf, columnFor, type MatchedTable } from './matched-tables.ts';
import type { PackageRow } from './package-rows.ts';
import type { SheetLog } from './sheet-log.ts';
import { columnOf } from './table-blocks.ts';

/** The model that a team's name tells: "Porin keskitetty tiimi" is centralised. */
function modelByName(team: string): string {
  const words = plainWords(team).split(' ');
  const told = Object.entries(teamModels).find(([, { label }]) =>
    Object.values(label).some((name) => {
      const own = plainWords(name).split(' ');
      return own.length > 1 && words.includes(own[0]!) && own[0]!.length > 5;
    }),
  );
  return told?.[0] ?? 'other';
}

/** The teams that referrals name, with what the sheets tell of them. */
export function teamRows(
  tables: readonly MatchedTable[],
  mapping: Mapping,
  teamIds: NamedIds,
  organisation: string,
  log: SheetLog,
): readonly PackageRow[] {
  const teams = new Map<string, PackageRow & { values: Record<string, string> }>();
  const teamOf = (name: string, origin: PackageRow['origin']): PackageRow => {
    const id = teamIds.of(name);
    const known = teams.get(id);
    if (known !== undefined) return known;
    const values = { team_id: id, organisation_id: organisation, name, model: '', municipality: '' };
    const team = { values, origin };
    teams.set(id, team);
    return team;
  };
  if (mapping.onlyTeam !== null) teamOf(mapping.onlyTeam, null);
  for (const matched of tables) {
    const column = columnFor(matched, 'episodes.team_id');
    if (column === undefined) continue;
    const facts = matched.columns.filter(({ as }) => as.startsWith('teams.'));
    for (const row of matched.table.rows) {
      const name = cellOf(row, column);
      if (name === '') continue;
      const columns = {
        team_id: column.column,
        name: column.column,
        ...Object.fromEntries(facts.map((fact) => [columnOf(fact.as), fact.column])),
      };
      const { values } = teamOf(name, { table: matched.table.name, row: row.row, columns });
      for (const fact of facts)
        values[columnOf(fact.as)] ||= cellValue(row, fact, { table: matched.table.name, values: mapping.values, log });
    }
  }
  for (const { values } of teams.values()) values.model ||= modelByName(values.name!);
  return [...teams.values()];
}
