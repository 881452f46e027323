import { scoreOccasions, serviceDateEvents, type ScoreOccasionId } from '@polku/domain/reference';
import { cellValue, type CellContext } from './cell-value.ts';
import type { TargetColumn } from '@polku/domain/spreadsheet';
import { withEnding } from './endings.ts';
import type { EpisodeBook, Gathered } from './episode-book.ts';
import type { Mapping } from './mapping.ts';
import { cellOf, columnFor, dayOf, type MatchedTable } from './matched-tables.ts';
import { addRow, type Origin, type PackageRow, type PackageRows } from './package-rows.ts';
import type { SheetLog } from './sheet-log.ts';
import type { SourceRow } from './source-table.ts';
import { blocksOf, columnOf, type Block } from './table-blocks.ts';

const dayMs = 86_400_000;
const daysAfter = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** A row of a file is one where these are filled; `day`: the one that is said to be missing where it alone is empty. */
const needed = {
  events: { columns: ['event', 'occurred_on'], day: 'occurred_on' },
  scores: { columns: ['score'] },
  services: { columns: ['service'] },
} as const;
type LongFile = keyof typeof needed;
const isLong = (file: string): file is LongFile => Object.hasOwn(needed, file);

interface Reading {
  readonly mapping: Mapping;
  readonly book: EpisodeBook;
  readonly rows: PackageRows;
  readonly log: SheetLog;
  readonly observedUntil: string;
  readonly teamId: (name: string) => string;
}

const originOf = (matched: MatchedTable, { row }: SourceRow, block: Block): Origin => ({
  table: matched.table.name,
  row,
  columns: Object.fromEntries(block.columns.map(({ as, column }) => [columnOf(as), column])),
});

/** Puts what a row tells into what other rows told already; two values that differ are told of. */
function gather(into: Gathered, block: Block, row: SourceRow, context: CellContext, disagrees: 'rows_disagree' | 'client_disagrees'): void {
  for (const column of block.columns) {
    const name = columnOf(column.as);
    if (name === 'client_id' || name === 'episode_id' || name === 'team_id') continue;
    const value = cellValue(row, column, context);
    if (value === '') continue;
    const earlier = into.values[name] ?? '';
    if (earlier === '') into.values[name] = value;
    else if (earlier !== value) context.log.add(disagrees, { table: context.table, column: column.column, row: row.row });
  }
}

/** The episode that a row of a sheet with referrals is of; several rows may tell of one. */
function referredEpisode(matched: MatchedTable, row: SourceRow, reading: Reading): Gathered {
  const { book, mapping, teamId, observedUntil } = reading;
  const clientKey = book.clientKey(matched, row);
  const referral = dayOf(row, columnFor(matched, 'episodes.referred_on')) ?? '';
  const number = cellOf(row, columnFor(matched, 'episodes.episode_id'));
  // In a long sheet only the first row of an episode may name its referral.
  if (referral === '' && number === '') {
    const latest = book.latestOf(clientKey);
    if (latest !== undefined && clientKey !== '') return latest;
  }
  const teamColumn = columnFor(matched, 'episodes.team_id');
  const team = teamColumn === undefined ? (mapping.onlyTeam ?? '') : cellOf(row, teamColumn);
  const key =
    number !== ''
      ? `number ${number}`
      : clientKey === ''
        ? `row ${row.row} of ${matched.table.name}`
        : [clientKey, referral, team].join('\n');
  const blocks = blocksOf(matched);
  const block = (file: string): Block => blocks.find((one) => one.file === file) ?? { file: 'episodes', fixed: {}, columns: [] };
  // The id stands in the clients' columns of the sheet, and is a column of episodes too.
  const idColumns = block('clients').columns.filter(({ as }) => as === 'clients.client_id');
  const origin = originOf(matched, row, { ...block('episodes'), columns: [...block('episodes').columns, ...idColumns] });
  return book.episode(key, number, clientKey, (id) => ({
    values: {
      episode_id: id,
      client_id: clientKey === '' ? '' : clientOf(matched, row, reading).values.client_id!,
      team_id: team === '' ? '' : teamId(team),
      observed_until: columnFor(matched, 'episodes.observed_until') === undefined ? observedUntil : '',
    },
    origin,
  }));
}

function clientOf(matched: MatchedTable, row: SourceRow, { book }: Reading): Gathered {
  const block = blocksOf(matched).find(({ file }) => file === 'clients') ?? ({ file: 'clients', fixed: {}, columns: [] } as const);
  return book.client(book.clientKey(matched, row), columnFor(matched, 'clients.client_id') !== undefined, (id) => ({
    values: { client_id: id },
    origin: originOf(matched, row, block),
  }));
}

/** Days before the last one of the follow-up, for an occasion that aims beyond it: two of one client are not of one day. */
const daysBeforeLast: Readonly<Record<ScoreOccasionId, number>> = Object.fromEntries(
  Object.keys(scoreOccasions)
    .toReversed()
    .map((occasion, at) => [occasion, at]),
) as Record<ScoreOccasionId, number>;

/** A score whose day nobody wrote is of the day on which its occasion aims, within the follow-up. */
function withScoreDay(values: Record<string, string>, episode: Gathered, block: Block, context: CellContext, row: SourceRow): void {
  if ((values.measured_on ?? '') !== '' || !Object.hasOwn(scoreOccasions, values.occasion ?? '')) return;
  const occasion = values.occasion as ScoreOccasionId;
  const { targetDay } = scoreOccasions[occasion];
  const { referred_on: referral = '', observed_until: last = '' } = episode.values;
  if (referral === '') return;
  const aimed = daysAfter(referral, targetDay);
  const latest = last === '' || targetDay <= 0 ? aimed : daysAfter(last, -daysBeforeLast[occasion]);
  values.measured_on = latest < aimed ? latest : aimed;
  const { column } = block.columns.find(({ as }) => as === 'scores.score')!;
  context.log.add('score_day_assumed', { table: context.table, column, row: row.row, facts: { days: targetDay } });
}

function addBlock(
  block: Block & { file: LongFile },
  matched: MatchedTable,
  row: SourceRow,
  episode: Gathered,
  context: CellContext,
  { rows, mapping: { endedAs } }: Reading,
): void {
  const values: Record<string, string> = { episode_id: episode.values.episode_id!, ...block.fixed };
  let told = 0;
  for (const column of block.columns) {
    const value = cellValue(row, column, context);
    if (value !== '') told += 1;
    values[columnOf(column.as)] = value;
  }
  if (told === 0) return;
  // A start is known even where the service is not one of those that have a code.
  if (block.file === 'services' && (values.service ?? '') === '') return addServiceDays(values, block, matched, row, rows);
  const { columns, ...rest } = needed[block.file];
  if (block.file === 'events') withEnding(values, block, row, endedAs, context);
  if (block.file === 'scores' && values.score !== '') withScoreDay(values, episode, block, context, row);
  const empty = columns.filter((name) => (values[name] ?? '') === '');
  if (empty.length > 0) {
    const day =
      'day' in rest && empty.length === 1 && empty[0] === rest.day ? block.columns.find(({ as }) => columnOf(as) === rest.day) : undefined;
    if (day !== undefined && cellOf(row, day) === '')
      context.log.add('day_missing', { table: context.table, column: day.column, row: row.row });
    return;
  }
  addRow(rows, block.file, { values, origin: originOf(matched, row, block) });
}

/** The days of a service without a name, as events. */
function addServiceDays(
  values: Readonly<Record<string, string>>,
  block: Block,
  matched: MatchedTable,
  row: SourceRow,
  rows: PackageRows,
): void {
  for (const [column, event] of Object.entries(serviceDateEvents)) {
    const day = values[column] ?? '';
    const source = block.columns.find(({ as }) => columnOf(as) === column);
    if (day === '' || source === undefined) continue;
    const origin = { table: matched.table.name, row: row.row, columns: { occurred_on: source.column } };
    addRow(rows, 'events', { values: { episode_id: values.episode_id!, event, occurred_on: day }, origin });
  }
}

const firstDay = (matched: MatchedTable, row: SourceRow): string => {
  for (const column of matched.columns.filter(({ dates }) => dates !== undefined)) {
    const day = dayOf(row, column);
    if (day !== undefined) return day;
  }
  return '';
};

const has = (matched: MatchedTable, as: TargetColumn): boolean => columnFor(matched, as) !== undefined;

/** Reads the sheets with referrals first, so that every other row finds its episode. */
export function readSheets(tables: readonly MatchedTable[], reading: Reading): void {
  const first = (matched: MatchedTable): number => Number(!has(matched, 'episodes.referred_on'));
  for (const matched of tables.toSorted((a, b) => first(a) - first(b))) readSheet(matched, reading);
}

function linkedEpisode(matched: MatchedTable, row: SourceRow, { book }: Reading): Gathered | undefined {
  const number = cellOf(row, columnFor(matched, 'episodes.episode_id'));
  if (number !== '') return book.episodes.get(`number ${number}`);
  return book.episodeOn(book.clientKey(matched, row), firstDay(matched, row));
}

function readSheet(matched: MatchedTable, reading: Reading): void {
  const { log, mapping } = reading;
  const { name: table, rows } = matched.table;
  const context: CellContext = { table, values: mapping.values, log };
  const blocks = blocksOf(matched);
  const hasReferrals = has(matched, 'episodes.referred_on');
  const hasClient = has(matched, 'clients.client_id');
  // A list of teams is read with the teams.
  if (blocks.every(({ file }) => file === 'teams') || (!hasReferrals && blocks.some(({ file }) => file === 'teams'))) return;
  if (!hasReferrals && !hasClient && !has(matched, 'episodes.episode_id')) return log.add('link_missing', { table });
  const isOfClientsAlone = blocks.every(({ file }) => file === 'clients');
  for (const row of rows) {
    const episode = hasReferrals ? referredEpisode(matched, row, reading) : linkedEpisode(matched, row, reading);
    if (episode === undefined) {
      log.add(isOfClientsAlone ? 'client_without_referral' : 'link_unknown', { table, row: row.row });
      continue;
    }
    const client = reading.book.clients.get(reading.book.clientKey(matched, row));
    for (const block of blocks) {
      if (block.file === 'clients' && client !== undefined) gather(client, block, row, context, 'client_disagrees');
      else if (block.file === 'episodes') gather(episode, block, row, context, 'rows_disagree');
      else if (isLong(block.file)) addBlock({ ...block, file: block.file }, matched, row, episode, context, reading);
    }
  }
}

/** Rows that say the same of one episode count once: long sheets repeat what they tell of it. */
export function withoutRepeats(rows: readonly PackageRow[]): readonly PackageRow[] {
  const seen = new Set<string>();
  return rows.filter(({ values }) => {
    const key = JSON.stringify(Object.entries(values).sort());
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
