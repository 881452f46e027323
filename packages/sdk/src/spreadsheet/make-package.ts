import { PolkuError } from '@polku/domain';
import { checkMapping } from './check-mapping.ts';
import { EpisodeBook } from './episode-book.ts';
import { NamedIds } from './ids.ts';
import type { Mapping } from './mapping.ts';
import { matchTables, type MatchedTable } from './matched-tables.ts';
import { openQuestions } from './open-questions.ts';
import { packageFiles } from './package-files.ts';
import { addRow, type PackageRows } from './package-rows.ts';
import { teamRows } from './package-teams.ts';
import { personalRows } from './personal-columns.ts';
import { SheetLog } from './sheet-log.ts';
import { readSheets, withoutRepeats } from './sheet-rows.ts';
import type { SheetProblem, SourceTable } from './source-table.ts';
import { latestDay } from './team-referrals.ts';

/** A data package made of sheets. */
export interface MadePackage {
  /** Its files by name, `datapackage.json` among them; not yet checked as a package (`checkPackage`). */
  readonly files: Readonly<Record<string, string>>;
  readonly pilot: string;
  /** What the package takes for the last day known. */
  readonly observedUntil: string;
  /** What stands in the way, and what should be known: a package with problems is not to be used. */
  readonly problems: readonly SheetProblem[];
  /** Its rows, each with the place in the sheets that it comes from. */
  readonly rows: PackageRows;
}

function tellLeftOut({ table, mapping: { columns } }: MatchedTable, log: SheetLog): void {
  if (columns.every(({ as }) => as === null)) return log.add('table_left_out', { table: table.name });
  for (const { column, as, because } of columns.filter((one) => one.as === null)) {
    const place = table.header.indexOf(column);
    if (as !== null || place < 0 || column === '' || because === 'empty') continue;
    const personal = personalRows(table, place);
    const isPersonal = because === 'names_person' || because === 'personal_data' || personal.length > 0;
    const count = table.rows.filter(({ cells }) => cells[place] !== '').length;
    if (isPersonal) log.add('personal_left_out', { table: table.name, column, facts: { count } });
    else log.add('column_left_out', { table: table.name, column });
  }
}

function addPilot(rows: PackageRows, mapping: Mapping, ids: { organisation: string; pilot: string; teams: NamedIds }): void {
  const { pilot, arms } = mapping;
  addRow(rows, 'pilots', {
    values: {
      pilot_id: ids.pilot,
      organisation_id: ids.organisation,
      name: pilot.name!,
      starts_on: pilot.startsOn!,
      design: pilot.design ?? '',
    },
    origin: null,
  });
  const armIds = new NamedIds();
  for (const arm of arms)
    for (const team of arm.teams)
      addRow(rows, 'arms', {
        values: {
          pilot_id: ids.pilot,
          arm_id: armIds.of(arm.label),
          label: arm.label,
          role: arm.role,
          team_id: ids.teams.of(team),
          from_on: arm.from ?? '',
          to_on: arm.to ?? '',
          stands_for: arm.standsFor ?? '',
        },
        origin: null,
      });
}

/** The mapping with the defaults of what was left open. */
function settled(mapping: Mapping, tables: readonly SourceTable[], today: string): Mapping & { readonly observedUntil: string } {
  const teams = mapping.arms.filter(({ role }) => role === 'intervention').flatMap((arm) => arm.teams);
  return {
    ...mapping,
    observedUntil: mapping.observedUntil ?? latestDay(tables, mapping, today) ?? '',
    pilot: { ...mapping.pilot, name: mapping.pilot.name ?? teams.join(', ') },
  };
}

/**
 * The data package that sheets are under a mapping: wide columns made long, words made codes, days made YYYY-MM-DD. Columns of personal
 * data, and those that the mapping leaves out, are never read into it; where identity codes are all that links the rows, they do so in
 * memory, and running numbers are written.
 *
 * Misleads where the mapping is wrong: a day of something else under the name of an event counts as that event.
 *
 * @param today YYYY-MM-DD: no later day is taken for the last one known.
 * @throws PolkuError `mapping_refused` where a required question is open: see `openQuestions`.
 *
 * ```ts
 * import { answerMapping, makePackage, proposeMapping, readTables } from '@polku/sdk/spreadsheet';
 *
 * const csv = ['Asiakasnumero;Tiimi;Lähete saapunut;Palvelu alkoi', '7;Keskitetty tiimi;3.6.2024;10.6.2024', '8;Aluetiimi;2.1.2024;9.2.2024'];
 * const { tables } = await readTables(new TextEncoder().encode(csv.join('\n')), 'asiakkaat.csv');
 * const mapping = answerMapping(tables, proposeMapping(tables), { 'organisation.name': 'Satakunta' }, '2024-12-31');
 * const { files } = makePackage(tables, mapping, '2024-12-31');
 * files['events.csv']?.split('\n').slice(0, 2); // → ['episode_id,event,occurred_on', 'e00001,service_started,2024-06-10']
 * ```
 */
export function makePackage(tables: readonly SourceTable[], mapping: Mapping, today: string): MadePackage {
  const open = openQuestions(tables, mapping, today).filter(({ required }) => required);
  if (open.length > 0) throw new PolkuError('mapping_refused', `The mapping leaves open: ${open.map(({ place }) => place).join(', ')}.`);
  const told = settled(mapping, tables, today);
  const log = new SheetLog();
  const { matched } = matchTables(tables, told);
  for (const one of matched) tellLeftOut(one, log);
  const names = new NamedIds();
  const teams = new NamedIds();
  const ids = { organisation: names.of(told.organisation.name!), pilot: new NamedIds().of(told.pilot.name!), teams };
  const rows: PackageRows = new Map();
  addRow(rows, 'organisations', { values: { organisation_id: ids.organisation, name: told.organisation.name! }, origin: null });
  rows.set('teams', [...teamRows(matched, told, teams, ids.organisation, log)]);
  addPilot(rows, told, ids);

  const book = new EpisodeBook(matched);
  readSheets(matched, { mapping: told, book, rows, log, observedUntil: told.observedUntil, teamId: (name) => teams.of(name) });
  const owned = <Row extends { readonly values: Record<string, string> }>(row: Row): Row => ({
    ...row,
    values: { ...row.values, organisation_id: ids.organisation },
  });
  rows.set('clients', [...book.clients.values()].map(owned));
  rows.set('episodes', [...book.episodes.values()].map(owned));
  for (const file of ['events', 'scores', 'services']) if (rows.has(file)) rows.set(file, [...withoutRepeats(rows.get(file)!)]);
  for (const { table, columns } of matched)
    for (const { column } of columns.filter(({ as }) => book.hiddenIds.includes(as)))
      log.add('personal_link', { table: table.name, column });

  const title = `${told.organisation.name!}: ${told.pilot.name!}`;
  return {
    files: packageFiles(rows, { name: `${ids.organisation}-${ids.pilot}`, title }),
    pilot: ids.pilot,
    observedUntil: told.observedUntil,
    problems: [...checkMapping(told, tables), ...log.problems],
    rows,
  };
}
