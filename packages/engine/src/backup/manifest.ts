import { PolkuError } from '@polku/domain';
import * as z from 'zod';
import { migrations } from '../database/migrations.ts';

export const backupRefused = (message: string): PolkuError => new PolkuError('backup_refused', message);

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const tableName = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/);

const backedUpTable = z.strictObject({
  name: tableName,
  columns: z.array(z.string().min(1).max(63)).min(1),
  rows: z.int().nonnegative(),
  /** Of the rows as COPY writes them, before they are compressed: the same wherever the same rows are. */
  sha256,
});

const manifestSchema = z.strictObject({
  format: z.literal('polku-backup/1'),
  polkuVersion: z.string(),
  madeAt: z.iso.datetime(),
  /** The migrations that the database had, in order. */
  schema: z.array(z.strictObject({ name: z.string(), checksum: sha256 })).min(1),
  /** In the order in which their rows may be put in: those that others name come first. */
  tables: z.array(backedUpTable),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type BackedUpTable = z.infer<typeof backedUpTable>;

export const manifestFile = 'manifest.json';
export const fileOf = ({ name }: Pick<BackedUpTable, 'name'>): string => `${name}.copy.gz`;

/**
 * Reads what a backup says of itself.
 *
 * @throws PolkuError `backup_refused`.
 */
export function readManifest(text: string): Manifest {
  const parsed = (() => {
    try {
      return manifestSchema.safeParse(JSON.parse(text));
    } catch {
      return undefined;
    }
  })();
  if (parsed?.success !== true) throw backupRefused(`${manifestFile} is not that of a backup by polku backup. Nothing was changed.`);
  return parsed.data;
}

/**
 * Refuses a backup whose schema this version does not know.
 *
 * @returns the last migration that the backup's database had.
 * @throws PolkuError `newer_database`, `other_schema`.
 */
export function schemaOf({ schema, polkuVersion }: Manifest): string {
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  const last = schema.at(-1)!.name;
  if (last > migrations.at(-1)!.name)
    throw new PolkuError('newer_database', `The backup was made by a newer Polku (${polkuVersion}). Use that one. Nothing was changed.`);
  const other = schema.find(({ name, checksum }, place) => migrations[place]?.name !== name || known.get(name) !== checksum);
  if (other !== undefined)
    throw new PolkuError('other_schema', `The schema ${other.name} of the backup is not the one that this Polku has. Nothing was changed.`);
  return last;
}
