import { brokenByText } from '@polku/domain/data-package';
import { plainWords } from '@polku/domain/spreadsheet';
import type { Mapping } from './mapping.ts';
import { cellOf, columnFor, dayOf, matchTables } from './matched-tables.ts';
import type { SourceTable } from './source-table.ts';

/** When a team, as the sheet calls it, received referrals. */
export interface TeamReferrals {
  readonly team: string;
  readonly first: string;
  readonly last: string;
  readonly count: number;
}

/** The teams of the sheets in the order of their first referrals. */
export function teamReferrals(tables: readonly SourceTable[], mapping: Mapping): readonly TeamReferrals[] {
  const teams = new Map<string, TeamReferrals>();
  for (const matched of matchTables(tables, mapping).matched) {
    const [teamColumn, dayColumn] = [columnFor(matched, 'episodes.team_id'), columnFor(matched, 'episodes.referred_on')];
    for (const row of dayColumn === undefined ? [] : matched.table.rows) {
      const team = teamColumn === undefined ? (mapping.onlyTeam ?? '') : cellOf(row, teamColumn);
      const day = dayOf(row, dayColumn);
      // What tells of a person is no team, and is never named as one.
      if (team === '' || day === undefined || brokenByText(team) !== undefined) continue;
      // As it was written first: capitals and blanks make no other team.
      const { team: name = team, first = day, last = day, count = 0 } = teams.get(plainWords(team)) ?? {};
      teams.set(plainWords(team), { team: name, first: day < first ? day : first, last: day > last ? day : last, count: count + 1 });
    }
  }
  return [...teams.values()].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
}

/** The latest day that a used column of the sheets tells, up to `today`; undefined where there is none. */
export function latestDay(tables: readonly SourceTable[], mapping: Mapping, today: string): string | undefined {
  let latest: string | undefined;
  for (const { table, columns } of matchTables(tables, mapping).matched)
    for (const column of columns.filter(({ dates }) => dates !== undefined))
      for (const row of table.rows) {
        const day = dayOf(row, column);
        if (day !== undefined && day <= today && (latest === undefined || day > latest)) latest = day;
      }
  return latest;
}
