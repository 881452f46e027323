import { nearestIds } from '@polku/domain';
import { plainWords } from '@polku/domain/spreadsheet';
import type { Mapping } from './mapping.ts';
import { columnFor, matchTables } from './matched-tables.ts';
import { filledText } from './question-texts.ts';
import { SheetLog } from './sheet-log.ts';
import type { SheetProblem, SourceTable } from './source-table.ts';
import { teamReferrals } from './team-referrals.ts';

const perhaps = { fi: ' Lähin: {name}.', sv: ' Närmast: {name}.', en: ' The nearest is {name}.' };
const nearestOf = (name: string, names: readonly string[]) => {
  const [nearest] = nearestIds(
    name,
    names.filter((one) => one !== ''),
    1,
  );
  return nearest === undefined ? { fi: '', sv: '', en: '' } : filledText(perhaps, { name: nearest });
};

const mostNamed = 10;

/**
 * What of a mapping does not fit these sheets: a column or a table that is gone since it was written, a team that is not in them. New
 * columns, and teams in no group, are notes.
 */
export function checkMapping(mapping: Mapping, tables: readonly SourceTable[]): readonly SheetProblem[] {
  const log = new SheetLog();
  const { matched, gone } = matchTables(tables, mapping);
  for (const { table } of gone) log.add('table_gone', { table });
  for (const { table, mapping: ofTable, columns, gone: columnsGone } of matched) {
    const known = new Set([...ofTable.columns.map(({ column }) => column), ...columns.map(({ place }) => table.header[place]!)]);
    for (const column of columnsGone)
      log.add('column_gone', {
        table: table.name,
        column,
        facts: {
          nearest: nearestOf(
            column,
            table.header.filter((name) => !known.has(name)),
          ),
        },
      });
    for (const column of table.header.filter((name) => name !== '' && !known.has(name)))
      log.add('column_new', { table: table.name, column });
  }
  const hasReferrals = matched.some((table) => columnFor(table, 'episodes.referred_on') !== undefined);
  const teams = teamReferrals(tables, mapping).map(({ team }) => team);
  const inArms = new Set(mapping.arms.flatMap((arm) => arm.teams));
  if (hasReferrals && teams.length > 0 && inArms.size > 0) {
    const isAmong = (team: string, others: Iterable<string>): boolean =>
      [...others].some((other) => plainWords(other) === plainWords(team));
    for (const team of inArms) if (!isAmong(team, teams)) log.add('team_gone', { facts: { team, nearest: nearestOf(team, teams) } });
    const outside = teams.filter((team) => !isAmong(team, inArms));
    const named = outside.slice(0, mostNamed).join(', ');
    const teamsOutside = outside.length > mostNamed ? `${named}, … (${outside.length})` : named;
    if (outside.length > 0) log.add('team_outside', { facts: { teams: teamsOutside } });
  }
  return log.problems;
}
