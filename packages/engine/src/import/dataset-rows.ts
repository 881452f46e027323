import { PolkuError } from '@polku/domain';
import { resourceNames } from '@polku/domain/data-package';
import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';

interface HeldDataset {
  readonly title: string;
  readonly hash: string;
}

/** What the database holds under a package's name. */
export async function heldDataset(database: PolkuDatabase, datasetId: string): Promise<HeldDataset | undefined> {
  const { rows } = await database.execute<{ title: string; hash: string }>(sql`
    select title, dataset_hash as hash from datasets where dataset_id = ${datasetId}`);
  return rows[0];
}

/** Takes away a package and the rows of its organisations, those that name others first. */
export async function removeDataset(transaction: PolkuDatabase, datasetId: string): Promise<void> {
  for (const name of resourceNames.toReversed()) {
    await transaction.execute(sql`
      delete from ${sql.identifier(name)}
      where organisation_id in (select organisation_id from dataset_organisations where dataset_id = ${datasetId})`);
  }
  await transaction.execute(sql`delete from dataset_organisations where dataset_id = ${datasetId}`);
  await transaction.execute(sql`delete from datasets where dataset_id = ${datasetId}`);
}

/**
 * Writes down that organisations belong to a package.
 *
 * @throws PolkuError `organisation_of_another_dataset` where one belongs to another already.
 */
export async function claimOrganisations(transaction: PolkuDatabase, datasetId: string, ids: readonly string[]): Promise<void> {
  const { rows } = await transaction.execute<{ id: string }>(sql`
    insert into dataset_organisations (organisation_id, dataset_id)
    select id, ${datasetId} from unnest(${sql.param(ids)}::text[]) as t(id)
    on conflict do nothing returning organisation_id as id`);
  if (rows.length < ids.length) {
    throw new PolkuError(
      'organisation_of_another_dataset',
      'organisations.csv: an organisation of this package belongs to another package in the database. Give it an id of its own, or import under the other package’s name.',
    );
  }
}
