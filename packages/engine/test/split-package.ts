import { resources, type Resource } from '@polku/domain/data-package';
import { rowsOfBatch } from '../src/data-package/column-batch.ts';
import { folderSource } from '../src/data-package/folder-source.ts';
import { validatePackage } from '../src/data-package/validate-package.ts';

type Row = Readonly<Record<string, unknown>>;
type Rows = Readonly<Record<string, readonly Row[]>>;

async function rowsOf(folder: string): Promise<Rows> {
  const rows: Record<string, Row[]> = {};
  await validatePackage(folderSource(folder), {
    today: '2026-01-01',
    onColumns: ({ name }, batch) => void (rows[name] ??= []).push(...(rowsOfBatch(batch) as unknown as Row[])),
  });
  return rows;
}

function cell(value: unknown): string {
  const text = value === null || value === undefined ? '' : Array.isArray(value) ? value.join(';') : String(value as string);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function written(rows: Rows): Record<string, string> {
  const files: Record<string, string> = {
    'datapackage.json': '{"name":"joint","resources":[{"name":"episodes","path":"episodes.csv"}]}\n',
  };
  for (const [name, held] of Object.entries(rows)) {
    if (held.length === 0) continue;
    const columns = Object.keys((resources as Readonly<Record<string, Resource>>)[name]!.columns);
    files[`${name}.csv`] =
      [columns.join(','), ...held.map((row) => columns.map((column) => cell(row[column])).join(','))].join('\n') + '\n';
  }
  return files;
}

/** Columns in which a row may name one of another organisation. */
const namesOthers: ReadonlySet<string> = new Set(['readdressed_to', 'process_version']);

export interface SplitPackage {
  /** One package of all organisations. */
  readonly whole: Record<string, string>;
  /** Of each organisation a package of its own rows; the pilot's own rows are with the first. */
  readonly parts: readonly Record<string, string>[];
}

/**
 * A package of one organisation as several would have made it together, and as each would have made its part: teams belong to the
 * organisations named, and every row to that of its team. Of its episodes every so many one is taken.
 */
export async function splitPackage(
  folder: string,
  organisations: readonly string[],
  ofTeam: (team: string) => string,
  every: number,
): Promise<SplitPackage> {
  const held = await rowsOf(folder);
  const episodes = held['episodes']!.filter((_, i) => i % every === 0);
  const byEpisode = new Map(episodes.map((row) => [row['episode_id'], ofTeam(String(row['team_id']))]));
  const byClient = new Map(episodes.map((row) => [row['client_id'], ofTeam(String(row['team_id']))]));
  /** Undefined: of every organisation; null: of a person who was not taken. */
  const organisationOf = (name: string, row: Row): string | null | undefined => {
    if ('episode_id' in row) return byEpisode.get(row['episode_id']) ?? null;
    if ('client_id' in row) return byClient.get(row['client_id']) ?? null;
    if (typeof row['team_id'] === 'string') return ofTeam(row['team_id']);
    const { organisation } = (resources as Readonly<Record<string, Resource>>)[name]!;
    return organisation === 'whole_package' ? undefined : organisations[0]!;
  };
  const owned: Record<string, { readonly row: Row; readonly organisation: string | undefined }[]> = {};
  for (const [name, rows] of Object.entries(held)) {
    if (name === 'organisations') continue;
    owned[name] = rows.flatMap((row) => {
      const organisation = organisationOf(name, row);
      if (organisation === null) return [];
      const isOwn = 'organisation_id' in row && organisation !== undefined;
      const taken = isOwn ? { ...row, organisation_id: organisation } : row;
      return [
        {
          row: Object.fromEntries(Object.entries(taken).map(([column, value]) => [column, namesOthers.has(column) ? null : value])),
          organisation,
        },
      ];
    });
  }
  const packageOf = (of: readonly string[]): Record<string, string> => {
    const rows: Record<string, readonly Row[]> = { organisations: of.map((id) => ({ organisation_id: id, name: id })) };
    for (const [name, each] of Object.entries(owned)) {
      const own = each.filter(({ organisation }) => organisation === undefined || of.includes(organisation)).map(({ row }) => row);
      // Every part knows the pilot; the whole has it once.
      rows[name] = name === 'pilots' && own.length === 0 ? each.map(({ row }) => ({ ...row, organisation_id: of[0] })) : own;
    }
    return written(rows);
  };
  return { whole: packageOf(organisations), parts: organisations.map((id) => packageOf([id])) };
}
