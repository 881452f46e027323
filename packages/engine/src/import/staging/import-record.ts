import { PolkuError } from '@polku/domain';
import { sql, type SQL } from 'drizzle-orm';
import * as z from 'zod';
import type { PolkuDatabase } from '../../database/database.ts';

/**
 * The states of a package that was brought to a server. `staged` was checked and waits; `published` is what answers are made of;
 * `superseded` was published until another took its place; `withdrawn` was taken back; of `discarded` nothing is left but this record.
 */
const importStates = ['staged', 'published', 'superseded', 'withdrawn', 'discarded'] as const;
export type ImportState = (typeof importStates)[number];

/** What is told of an import: no row of it, and nothing of any person. */
export const importSchema = z.object({
  id: z.string(),
  /** The package's name; empty where it has none. */
  package: z.string(),
  title: z.string(),
  organisations: z.array(z.string()),
  state: z.enum(importStates),
  /** Rows read, by file. */
  rows: z.record(z.string(), z.number().int()),
  warningCount: z.number().int(),
  bytes: z.number().int(),
  stagedAt: z.string(),
  changedAt: z.string(),
});
export type ImportRecord = z.infer<typeof importSchema>;

/** The organisations whose imports a caller may work on. */
export type ImportScope = readonly string[] | 'all';

/** An import and what the database alone needs to know of it. */
export interface KeptImport {
  readonly record: ImportRecord;
  /** The organisation that its rows in the database go by: the first that the package names. */
  readonly owner: string;
  readonly hash: string;
}

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly owner: string;
  readonly package: string;
  readonly title: string;
  readonly hash: string;
  readonly organisations: readonly string[];
  readonly state: ImportState;
  readonly rows: Readonly<Record<string, number>>;
  readonly warningCount: number;
  readonly bytes: number | string;
  readonly stagedAt: string;
  readonly changedAt: string;
}

const moment = (column: string): SQL => sql`to_char(${sql.identifier(column)} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** Imports that a condition names, the newest first; of a package of several organisations only where the scope has all of them. */
async function readImports(database: PolkuDatabase, scope: ImportScope, where: SQL): Promise<readonly KeptImport[]> {
  const { rows } = await database.execute<Row>(sql`
    select import_id as id, organisation_id as owner, dataset_id as package, title, dataset_hash as hash, organisations, state,
           row_counts as rows, warning_count as "warningCount", byte_count as bytes,
           ${moment('staged_at')} as "stagedAt", ${moment('changed_at')} as "changedAt"
    from imports where ${where} order by staged_at desc, import_id`);
  return rows
    .filter(({ organisations }) => isInScope(organisations, scope))
    .map(({ hash, owner, bytes, organisations, rows: counts, ...told }) => ({
      record: { ...told, organisations: [...organisations], rows: counts, bytes: Number(bytes) },
      owner,
      hash,
    }));
}

export const isInScope = (organisations: readonly string[], scope: ImportScope): boolean =>
  scope === 'all' || organisations.every((id) => scope.includes(id));

/** The history of what was brought, the newest first. */
export const listImports = async (database: PolkuDatabase, scope: ImportScope): Promise<readonly ImportRecord[]> => {
  const ofScope = scope === 'all' ? sql`true` : sql`organisation_id = any(${sql.param(scope)}::text[])`;
  return (await readImports(database, scope, ofScope)).map(({ record }) => record);
};

/** Whether a package of the same content is there already, waiting or published. */
export const findSameContent = async (
  database: PolkuDatabase,
  {
    owner,
    package: name,
    hash,
    title,
  }: { readonly owner: string; readonly package: string; readonly hash: string; readonly title: string },
  organisations: readonly string[],
): Promise<ImportRecord | undefined> => {
  const same = sql`organisation_id = ${owner} and dataset_id = ${name} and dataset_hash = ${hash} and title = ${title}
    and organisations = ${JSON.stringify(organisations)}::jsonb and state in ('staged', 'published')`;
  return (await readImports(database, 'all', same))[0]?.record;
};

/** @throws PolkuError `unknown_import`, also of an import of others: whether they have it is not told. */
export async function findImport(database: PolkuDatabase, id: string, scope: ImportScope): Promise<KeptImport> {
  const [found] = await readImports(database, scope, sql`import_id = ${id}`);
  if (found === undefined) throw new PolkuError('unknown_import', 'There is no import of that id.');
  return found;
}

/** Writes down that an import is in another state now. */
export async function changeState(transaction: PolkuDatabase, { owner, record }: KeptImport, state: ImportState): Promise<ImportRecord> {
  await transaction.execute(sql`
    update imports set state = ${state}, changed_at = ${new Date().toISOString()}::timestamptz where organisation_id = ${owner} and import_id = ${record.id}`);
  const [changed] = await readImports(transaction, 'all', sql`organisation_id = ${owner} and import_id = ${record.id}`);
  return changed!.record;
}
