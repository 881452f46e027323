import { codesOf, asDayOfService, holdsDays, meaningOf, type Meaning } from './known-names.ts';
import { formOfDates } from './date-forms.ts';
import type { ColumnMapping, ColumnReason, TableMapping } from './mapping.ts';
import { isNamedAsPerson, isPersonalColumn } from './personal-columns.ts';
import type { SourceTable } from './source-table.ts';

export const cellsOf = ({ rows }: SourceTable, place: number): readonly string[] => rows.map(({ cells }) => cells[place]!);

const leftOut = (column: string, because: ColumnReason): ColumnMapping => ({ column, as: null, because });

const filledOf = (cells: readonly string[]): readonly string[] => cells.filter((cell) => cell !== '');

/** Codes that free words are not taken for: yes and no answer too many questions, and a score may be any number. */
const namedOnly = new Set([
  'episodes.social_services_client',
  'events.event',
  'events.detail',
  'scores.instrument',
  'scores.occasion',
  'teams.model',
]);
const fewestRows = 5;

/** The code list that most values of a column belong to, where two of them at least do. */
function meaningByValues(cells: readonly string[]): Meaning | undefined {
  const filled = filledOf(cells);
  if (filled.length < fewestRows) return undefined;
  const values = new Set(filled);
  for (const [target, codes] of Object.entries(codesOf)) {
    if (namedOnly.has(target)) continue;
    const known = [...values].filter((value) => value.length > 1 && codes.exact(value) !== undefined);
    const cellsKnown = filled.filter((cell) => known.includes(cell)).length;
    if (known.length >= 2 && cellsKnown >= 0.8 * filled.length) return { as: target as Meaning['as'] };
  }
  return undefined;
}

/** Half of the filled cells of a column of days are written as days: one of free words that has its name is another thing. */
function fits({ as }: Meaning, cells: readonly string[]): boolean {
  const filled = filledOf(cells);
  if (filled.length === 0) return true;
  if (as === 'episodes.referred_on') return true;
  if (holdsDays(as)) return formOfDates(filled).share >= 0.5;
  if (as === 'scores.score') return filled.filter((cell) => /^-?\d+([.,]\d+)?$/.test(cell)).length >= 0.5 * filled.length;
  return true;
}

function proposeColumn(table: SourceTable, place: number): ColumnMapping {
  const column = table.header[place]!;
  const cells = cellsOf(table, place);
  const filled = filledOf(cells);
  const named = meaningOf(column);
  const isId = named?.meaning.as === 'clients.client_id' || named?.meaning.as === 'episodes.episode_id';
  const isPersonal = isPersonalColumn(table, place);
  if (isId && !named.isNear) return { column, ...named.meaning, because: 'name' };
  // Of a birthday the year alone goes on.
  const isBirth = named?.meaning.as === 'clients.birth_year';
  if (isNamedAsPerson(column) && !isBirth) return leftOut(column, 'names_person');
  if (isPersonal) return leftOut(column, 'personal_data');
  if (filled.length === 0 && named === undefined) return leftOut(column, 'empty');
  const byName = named !== undefined && fits(named.meaning, cells) ? named.meaning : undefined;
  const meaning = byName ?? meaningByValues(cells);
  if (meaning === undefined) return leftOut(column, 'unknown');
  const because = byName === undefined ? 'values' : named!.isNear ? 'near_name' : 'name';
  return { column, ...meaning, ...(holdsDays(meaning.as) && { dates: formOfDates(filled).form }), because };
}

const keyOf = ({ as, with: fixed }: ColumnMapping): string => JSON.stringify([as, fixed ?? {}]);

/** Which of the columns that would fill one place does so: the first that is called so, before one that is only so by values. */
const strength: Readonly<Partial<Record<ColumnReason, number>>> = { told: 4, name: 3, near_name: 2, values: 1 };

function withoutRivals(columns: readonly ColumnMapping[]): readonly ColumnMapping[] {
  return columns.map((column, place) => {
    if (column.as === null) return column;
    const better = columns.some(
      (other, at) =>
        at !== place &&
        keyOf(other) === keyOf(column) &&
        ((strength[other.because] ?? 0) > (strength[column.because] ?? 0) ||
          ((strength[other.because] ?? 0) === (strength[column.because] ?? 0) && at < place)),
    );
    return better ? leftOut(column.column, 'unknown') : column;
  });
}

/** What columns mean beside one another: days of the services that a table names, the day of a row of long tables. */
function together(columns: readonly ColumnMapping[]): readonly ColumnMapping[] {
  const has = (as: ColumnMapping['as'], test: (column: ColumnMapping) => boolean = () => true): boolean =>
    columns.some((column) => column.as === as && test(column));
  const isGeneral = ({ with: fixed }: ColumnMapping): boolean => fixed?.event === undefined && fixed?.instrument === undefined;
  return columns.map((column) => {
    const { as } = column;
    if (has('services.service', (service) => service.with?.group === column.with?.group)) {
      const ofService = asDayOfService(column);
      if (ofService !== undefined) {
        const { with: _, ...rest } = column;
        return { ...rest, ...ofService };
      }
    }
    if (as === 'events.occurred_on' && isGeneral(column) && !has('events.event')) {
      if (has('scores.score', isGeneral) && !has('scores.measured_on')) return { ...column, as: 'scores.measured_on' };
      return leftOut(column.column, 'unknown');
    }
    // A score of no instrument is any number.
    if (as === 'scores.score' && isGeneral(column) && !has('scores.instrument')) return leftOut(column.column, 'unknown');
    if (as === 'events.detail' && !has('events.event'))
      return has('events.occurred_on', (other) => other.with?.event === 'ended')
        ? { ...column, with: { event: 'ended' } }
        : leftOut(column.column, 'unknown');
    return column;
  });
}

/** What each column of a table is, by its name, its values and its days, beside the others. */
export function proposeColumns(table: SourceTable): TableMapping {
  const alone = table.header.map((_, place) => proposeColumn(table, place));
  return { table: table.name, columns: [...withoutRivals(together(alone))] };
}
