import type { ResourceName, ResourceRow } from '../data-package/index.ts';

/** Files whose rows tell of one case, by the episode that they name. */
const filesOfCase = [
  'assessments',
  'assignments',
  'coaching',
  'consents',
  'endings',
  'escalations',
  'events',
  'goals',
  'handovers',
  'meetings',
  'pathway',
  'physician_visits',
  'plans',
  'referrals',
  'scores',
  'services',
  'signals',
] as const satisfies readonly ResourceName[];
type FileOfCase = (typeof filesOfCase)[number];

/** Files whose rows are of all cases: what teams and organisations have agreed on. */
const filesOfAllCases = [
  'directory',
  'guidance_criteria',
  'process_versions',
  'recording_agreements',
  'score_bands',
  'staffing',
  'teams',
  'triggers',
] as const satisfies readonly ResourceName[];
type FileOfAllCases = (typeof filesOfAllCases)[number];

/** Every file that a case is told from. */
export const caseFiles = ['clients', 'episodes', ...filesOfCase, ...filesOfAllCases] as const satisfies readonly ResourceName[];

/** Rows of a data package, file by file, checked; a file without rows is left out. */
export type PackageRows = { readonly [File in (typeof caseFiles)[number]]?: readonly ResourceRow<File>[] };

/** The rows that tell of one case. */
export interface CaseRows {
  readonly episode: ResourceRow<'episodes'>;
  readonly client: ResourceRow<'clients'> | undefined;
  /** The earlier case that this one continues, where it names one. */
  readonly previous: { readonly episode: ResourceRow<'episodes'>; readonly pathway: readonly ResourceRow<'pathway'>[] } | undefined;
  /** Rows of the case. */
  readonly own: { readonly [File in FileOfCase]: readonly ResourceRow<File>[] };
  /** Rows that all cases share. */
  readonly shared: { readonly [File in FileOfAllCases]: readonly ResourceRow<File>[] };
  /** Whether the file has rows of anybody, so that a case without rows in it has none. */
  readonly has: (file: ResourceName) => boolean;
}

function byEpisode<Row extends { readonly episode_id: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    const own = grouped.get(row.episode_id);
    if (own === undefined) grouped.set(row.episode_id, [row]);
    else own.push(row);
  }
  return grouped;
}

/**
 * The cases of a package, one for each episode and in the order of the file.
 *
 * @example
 * casesOf({ episodes: [] }) // []
 */
export function casesOf(rows: PackageRows): readonly CaseRows[] {
  const episodes = rows.episodes ?? [];
  const clients = new Map((rows.clients ?? []).map((client) => [client.client_id, client]));
  const known = new Map(episodes.map((episode) => [episode.episode_id, episode]));
  const grouped = filesOfCase.map((file) => [file, byEpisode<{ readonly episode_id: string }>(rows[file] ?? [])] as const);
  const pathways = byEpisode(rows.pathway ?? []);
  const shared = Object.fromEntries(filesOfAllCases.map((file) => [file, rows[file] ?? []])) as unknown as CaseRows['shared'];
  return episodes.map((episode) => {
    const earlier = episode.previous_episode_id === null ? undefined : known.get(episode.previous_episode_id);
    return {
      episode,
      client: clients.get(episode.client_id),
      previous: earlier && { episode: earlier, pathway: pathways.get(earlier.episode_id) ?? [] },
      own: Object.fromEntries(grouped.map(([file, of]) => [file, of.get(episode.episode_id) ?? []])) as unknown as CaseRows['own'],
      shared,
      has: (file) => (rows as Readonly<Record<string, unknown>>)[file] !== undefined,
    };
  });
}
