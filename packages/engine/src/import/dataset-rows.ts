import { PolkuError } from '@polku/domain';
import { resourceNames } from '@polku/domain/data-package';
import { sql, type SQL } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';
import { forgetKept } from '../database/kept-tables.ts';

/** A package is told apart by its name and the organisations that it names: two counties may use one name. */
export interface DatasetKey {
  /** Empty where it has no name: the folder it lies in is none. */
  readonly datasetId: string;
  /** Ids, in order. */
  readonly organisations: readonly string[];
}

interface HeldDataset {
  readonly organisations: readonly string[];
  readonly title: string;
  readonly hash: string;
}

/** Whether any organisation holds a package of the name. */
export async function isNameHeld(database: PolkuDatabase, datasetId: string): Promise<boolean> {
  const { rows } = await database.execute(sql`select 1 from datasets where dataset_id = ${datasetId} limit 1`);
  return rows.length > 0;
}

const isIts = ({ datasetId, organisations }: DatasetKey): SQL =>
  sql`organisation_id = any(${sql.param(organisations)}::text[]) and dataset_id = ${datasetId}`;

/**
 * What the organisations of a package hold under its name.
 *
 * @throws PolkuError `held_by_another_package` where that belongs to others as well, so that replacing it would take theirs away.
 */
export async function heldDataset(database: PolkuDatabase, key: DatasetKey): Promise<HeldDataset | undefined> {
  const { rows } = await database.execute<HeldDataset & Record<string, unknown>>(sql`
    select distinct organisations, title, dataset_hash as hash from datasets where ${isIts(key)}`);
  const isNamed = (id: string): boolean => key.organisations.includes(id);
  if (rows.length > 1 || rows.some(({ organisations }) => !organisations.every(isNamed))) {
    throw new PolkuError(
      'held_by_another_package',
      'datapackage.json: the name of this package is held by one of other organisations too, whose rows would be lost. Give this one a name of its own, or name all of its organisations in organisations.csv, also those without rows now. Nothing was loaded.',
    );
  }
  return rows[0];
}

/** Takes away what the organisations of a package hold under its name, rows that name others first, and what was counted from them. */
export async function removeDataset(transaction: PolkuDatabase, key: DatasetKey): Promise<void> {
  await forgetKept(transaction, key.organisations);
  for (const name of resourceNames.toReversed()) await transaction.execute(sql`delete from ${sql.identifier(name)} where ${isIts(key)}`);
  await transaction.execute(sql`delete from datasets where ${isIts(key)}`);
}

/** Writes down what was loaded, for each organisation. */
export async function recordDataset(
  transaction: PolkuDatabase,
  { datasetId, organisations }: DatasetKey,
  { title, hash, today, rows }: { readonly title: string; readonly hash: string; readonly today: string; readonly rows: object },
): Promise<void> {
  await transaction.execute(sql`
    insert into datasets (organisation_id, dataset_id, title, dataset_hash, imported_on, row_counts, organisations)
    select id, ${datasetId}, ${title}, ${hash}, ${today}::date, ${JSON.stringify(rows)}::json, ${JSON.stringify(organisations)}::json
    from unnest(${sql.param(organisations)}::text[]) as t(id)`);
}

/** What was published of the package before is so no more: the rows that are there now are others. */
export async function supersedePublished(transaction: PolkuDatabase, key: DatasetKey): Promise<void> {
  await transaction.execute(
    sql`update imports set state = 'superseded', changed_at = ${new Date().toISOString()}::timestamptz where ${isIts(key)} and state = 'published'`,
  );
}

/** Pilots that the organisations hold under the package's name, each with its organisation. */
export async function heldPilots(database: PolkuDatabase, key: DatasetKey): Promise<readonly string[]> {
  const { rows } = await database.execute<{ pilot: string }>(sql`
    select json_build_array(organisation_id, pilot_id)::text as pilot from pilots where ${isIts(key)}`);
  return rows.map(({ pilot }) => pilot);
}
