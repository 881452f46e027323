import { sql } from 'drizzle-orm';
import { followClients } from '../audit/audited-clients.ts';
import { databaseSubject } from '../audit/database-subject.ts';
import { appendEntry, trailIn } from '../audit/trail.ts';
import type { PackageReport } from '../data-package/validate-package.ts';
import type { PolkuDatabase } from '../database/database.ts';
import type { ImportOptions } from './add-rows.ts';
import type { DatasetKey } from './dataset-rows.ts';

interface Loading {
  /** The hash of what was there before. */
  readonly replaced: string | undefined;
  readonly subject: string | undefined;
}

/** Writes down what was loaded, for each of its organisations, in the transaction that loads it; and which clients came and went with it. */
export async function recordImport(
  transaction: PolkuDatabase,
  { datasetId, organisations }: DatasetKey,
  { datasetHash, rows }: PackageReport,
  { replaced, subject }: Loading,
): Promise<void> {
  const { rows: observed } = await transaction.execute<{ until: string | null }>(sql`
    select max(observed_until)::text as until from episodes
    where organisation_id = any(${sql.param(organisations)}::text[]) and dataset_id = ${datasetId}`);
  const details = {
    package: datasetId,
    snapshot: datasetHash,
    replaced: replaced ?? null,
    rows: Object.values(rows).reduce((sum, each) => sum + each, 0),
    observedUntil: observed[0]!.until,
  };
  const by = subject ?? (await databaseSubject(transaction));
  const now = new Date();
  for (const organisation of organisations) {
    const { number } = await appendEntry(transaction, { action: 'imported', subject: by, organisation, details }, now);
    await followClients(transaction, { organisation, datasetId }, number);
  }
}

/** Writes down whose rows are there no more, in the transaction that removes them; their clients went with them. */
export async function recordDeletion(
  transaction: PolkuDatabase,
  { datasetId, organisations }: Pick<DatasetKey, 'datasetId' | 'organisations'>,
  { hash, rows, subject }: { readonly hash: string; readonly rows: Readonly<Record<string, number>>; readonly subject: string },
): Promise<void> {
  const details = { package: datasetId, snapshot: hash, rows: Object.values(rows).reduce((sum, each) => sum + each, 0) };
  const now = new Date();
  for (const organisation of organisations.toSorted()) {
    const { number } = await appendEntry(transaction, { action: 'deleted', subject, organisation, details }, now);
    await followClients(transaction, { organisation, datasetId }, number);
  }
}

/** Writes down that a package was refused. Whose it is, a package that is refused does not tell for certain. */
export async function recordRefusal(
  database: PolkuDatabase,
  { datasetId, subject }: ImportOptions,
  told: { readonly problems: number; readonly reason: string },
): Promise<void> {
  const by = subject ?? (await databaseSubject(database));
  await trailIn(database).record({ action: 'import_refused', subject: by, details: { package: datasetId, ...told } });
}
