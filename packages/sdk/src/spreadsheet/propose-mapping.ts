import { brokenByText } from '@polku/domain/data-package';
import type { Locale } from '@polku/domain';
import type { TargetColumn } from '@polku/domain/spreadsheet';
import { mappingKind, type Mapping, type TableMapping } from './mapping.ts';
import { armsFor, designOf, evidentRoles } from './pilot-arms.ts';
import { cellsOf, proposeColumns } from './propose-columns.ts';
import { proposeValues } from './propose-values.ts';
import type { SourceTable } from './source-table.ts';
import { teamReferrals } from './team-referrals.ts';

const ids = ['clients.client_id', 'episodes.episode_id'] as const;

/** Rows without a number of their own are linked by identity codes, in memory: the package gets running numbers in their place. */
function linkedByCode(table: SourceTable, mapping: TableMapping): TableMapping {
  if (mapping.columns.some(({ as }) => ids.some((id) => id === as))) return mapping;
  const isCode = (cell: string): boolean => brokenByText(cell)?.rule === 'personal_identity_code';
  const place = table.header.findIndex((_, at) => {
    const filled = cellsOf(table, at).filter((cell) => cell !== '');
    return filled.length > 0 && filled.filter(isCode).length > filled.length / 2;
  });
  const columns = mapping.columns.map((column, at) =>
    at === place ? { column: column.column, as: 'clients.client_id' as const, because: 'personal_data' as const } : column,
  );
  return { ...mapping, columns };
}

const has = ({ columns }: TableMapping, test: (as: TargetColumn) => boolean): boolean => columns.some(({ as }) => as !== null && test(as));

/** A sheet beside those of referrals that names neither a client nor an episode, such as a summary, holds no rows of theirs. */
function withoutSummaries(tables: readonly TableMapping[]): TableMapping[] {
  const hasReferrals = (table: TableMapping): boolean => has(table, (as) => as === 'episodes.referred_on');
  if (!tables.some(hasReferrals)) return [...tables];
  return tables.map((table) => {
    const isLinked = has(table, (as) => ids.some((id) => id === as) || as.startsWith('teams.'));
    if (hasReferrals(table) || isLinked) return table;
    return {
      ...table,
      columns: table.columns.map(({ column, because, as }) => ({ column, as: null, because: as === null ? because : 'unknown' })),
    };
  });
}

/**
 * What the columns of a county's sheets are, as far as their names in Finnish, Swedish or English, their values and their days tell; and,
 * where of two teams one opened later, that it is the pilot. `openQuestions` says what is left to a person.
 *
 * Misleads where a column is called as another thing is: read the mapping before it is run.
 *
 * @param language in which arms are named.
 *
 * ```ts
 * import { proposeMapping, readTables } from '@polku/sdk/spreadsheet';
 *
 * const csv = new TextEncoder().encode('Asiakasnumero;Remissdatum;Shoe size\n1007;3.1.2024;43\n');
 * const mapping = proposeMapping((await readTables(csv, 'klienter.csv')).tables);
 * mapping.tables[0]?.columns.map(({ as }) => as); // → ['clients.client_id', 'episodes.referred_on', null]
 * ```
 */
export function proposeMapping(tables: readonly SourceTable[], language: Locale = 'fi'): Mapping {
  const columns: Mapping = {
    mapping: mappingKind,
    organisation: { name: null },
    pilot: { name: null, startsOn: null, design: null },
    arms: [],
    onlyTeam: null,
    observedUntil: null,
    endedAs: null,
    tables: withoutSummaries(tables.map((table) => linkedByCode(table, proposeColumns(table)))),
    values: {},
    language,
  };
  const referrals = teamReferrals(tables, columns);
  const roles = evidentRoles(referrals);
  const arms = roles === undefined ? [] : armsFor(roles, referrals, language);
  return {
    ...columns,
    values: proposeValues(tables, columns),
    ...(roles !== undefined && { arms, pilot: { name: null, startsOn: roles.startsOn, design: designOf(arms) } }),
  };
}
