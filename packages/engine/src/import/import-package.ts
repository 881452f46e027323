import { resourceNames } from '@polku/domain/data-package';
import { PolkuError } from '@polku/domain';
import { sql } from 'drizzle-orm';
import type { ColumnBatch } from '../data-package/column-batch.ts';
import type { PackageSource } from '../data-package/package-source.ts';
import { validatePackage, type PackageReport } from '../data-package/validate-package.ts';
import { waitForTurn, type PolkuDatabase } from '../database/database.ts';
import { addRows, organisationsOf, type ImportOptions } from './add-rows.ts';
import { heldDataset, heldPilots, isNameHeld, recordDataset, removeDataset, supersedePublished, type DatasetKey } from './dataset-rows.ts';
import { recordImport, recordRefusal } from './record-import.ts';
import { makeSecrets } from './organisation-secrets.ts';
import { postponeReferences, proveReferences } from './references.ts';

export interface ImportReport extends PackageReport {
  /** The same content was there already: nothing was changed. */
  readonly unchanged: boolean;
}

/** Thrown inside the transaction so that it is undone; carries what is to be reported. */
export class RefusedPackage extends Error {
  readonly report: ImportReport;

  constructor(report: PackageReport) {
    super('the package has problems');
    this.name = 'RefusedPackage';
    this.report = { ...report, unchanged: false };
  }
}

/**
 * Checks and loads a data package in one pass and one transaction: all of it, or nothing where a problem stands.
 *
 * What its organisations held under its name before is replaced; until the load ends, readers see what was there. The same content
 * again changes nothing: a package that is held already is first read without writing. Packages of one name from different
 * organisations stay side by side, as do an organisation's packages of different names; but one that shares its name with organisations
 * that it does not name, or an id with another package of its organisation, is refused. `database` must not be inside a transaction.
 *
 * @throws PolkuError `held_by_another_package`, `not_allowed`, `database_unreachable`, `database_failed`. Nothing is loaded then.
 *
 * ```ts
 * const database = await openEmbedded();
 * const { problems, unchanged } = await importPackage(database, folderSource('examples/waiting-list'), {
 *   today: '2024-01-31',
 *   datasetId: 'waiting-list',
 *   title: 'Waiting list',
 * });
 * problems; // → []
 * unchanged; // → false
 * await database.close();
 * ```
 */
export async function importPackage(database: PolkuDatabase, source: PackageSource, options: ImportOptions): Promise<ImportReport> {
  try {
    const report = await importOnce(database, source, options);
    if (report.problemCount > 0) await recordRefusal(database, options, { problems: report.problemCount, reason: 'problems' });
    return report;
  } catch (error) {
    if (error instanceof PolkuError && error.code === 'held_by_another_package')
      await recordRefusal(database, options, { problems: 0, reason: error.code });
    throw error;
  } finally {
    options.progress?.('');
  }
}

async function importOnce(database: PolkuDatabase, source: PackageSource, options: ImportOptions): Promise<ImportReport> {
  const { today, datasetId, title, progress, language = 'en' } = options;
  if (await isNameHeld(database, datasetId)) {
    progress?.('Comparing with what is there');
    const told: ColumnBatch[] = [];
    const report = await validatePackage(source, {
      today,
      language,
      onColumns: ({ name }, batch) => {
        if (name === 'organisations') told.push(batch);
      },
    });
    if (report.problemCount > 0) return { ...report, unchanged: false };
    const organisations = organisationsOf(told);
    const held = await heldDataset(database, { datasetId, organisations });
    const unchanged =
      held?.hash === report.datasetHash && held.title === title && JSON.stringify(held.organisations) === JSON.stringify(organisations);
    if (unchanged) return { ...report, unchanged };
  }
  const report = await database
    .transaction((transaction) => load(transaction, source, options))
    .catch((error: unknown) => {
      if (error instanceof RefusedPackage) return error.report;
      throw error;
    });
  await database.freeSpace?.(resourceNames);
  return report;
}

/**
 * Loads a package inside a transaction that is given.
 *
 * @throws RefusedPackage with the report where a problem stands: the transaction is then to be undone.
 */
export async function load(transaction: PolkuDatabase, source: PackageSource, options: ImportOptions): Promise<ImportReport> {
  const { today, datasetId, title } = options;
  await waitForTurn(transaction, 'import');
  await postponeReferences(transaction);
  let pilotsBefore: readonly string[] = [];
  let replaced: string | undefined;
  // Rows of others are told from those that may be replaced once all organisations are known.
  const { report, key } = await addRows(transaction, source, options, async (begun) => {
    replaced = (await heldDataset(transaction, begun))?.hash;
    if (datasetId === '') pilotsBefore = await heldPilots(transaction, begun);
    await removeDataset(transaction, begun);
  });
  if (report.problemCount > 0 || key === undefined) throw new RefusedPackage(report);
  await refuseLostPilots(transaction, key, pilotsBefore);
  // Until they are counted, the planner takes freshly filled tables for small, and joins them row by row.
  for (const name of resourceNames) await transaction.execute(sql`analyze ${sql.identifier(name)}`);
  await proveReferences(transaction, key.organisations);
  await recordDataset(transaction, key, { title, hash: report.datasetHash, today, rows: report.rows });
  await makeSecrets(transaction, key.organisations);
  await supersedePublished(transaction, key);
  // Last, since other writers of the trail wait from here on.
  await recordImport(transaction, key, report, { replaced, subject: options.subject });
  return { ...report, unchanged: false };
}

/** A package without a name replaces the organisation's other one without a name, unless a pilot tells that it is not the same. */
async function refuseLostPilots(transaction: PolkuDatabase, key: DatasetKey, before: readonly string[]): Promise<void> {
  const now = new Set(before.length === 0 ? [] : await heldPilots(transaction, key));
  if (before.every((pilot) => now.has(pilot))) return;
  throw new PolkuError(
    'held_by_another_package',
    'datapackage.json gives this package no name, and its organisation holds another without a name, with a pilot that this one does not have. Give it a name ("name" in datapackage.json). Nothing was loaded.',
  );
}
