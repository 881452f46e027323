import { resourceNames } from '@polku/domain/data-package';
import { sql } from 'drizzle-orm';
import type { PackageSource } from '../data-package/package-source.ts';
import { validatePackage, type PackageReport } from '../data-package/validate-package.ts';
import { waitForTurn, type PolkuDatabase } from '../database/database.ts';
import { claimOrganisations, heldDataset, removeDataset } from './dataset-rows.ts';
import { insertRows } from './insert-rows.ts';
import { postponeReferences, proveReferences } from './references.ts';

export interface ImportOptions {
  /** Today in Europe/Helsinki, YYYY-MM-DD. */
  readonly today: string;
  /** The package's name: importing it again replaces what it held. */
  readonly datasetId: string;
  readonly title: string;
  /** Told what is being done, for whoever waits; an empty message at the end. */
  readonly progress?: (message: string) => void;
}

export interface ImportReport extends PackageReport {
  /** The same content was there already: nothing was changed. */
  readonly unchanged: boolean;
}

/** Thrown inside the transaction so that it is undone; carries what is to be reported. */
class RefusedPackage extends Error {
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
 * What the package held before is replaced; until the load ends, readers see what was there. The same content again
 * changes nothing: a package that is held already is first read without writing. An organisation belongs to one package:
 * rows of one that another package holds are refused. `database` must not be inside a transaction.
 *
 * @throws PolkuError `organisation_of_another_dataset`, `database_unreachable`, `database_failed`. Nothing is loaded then.
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
    return await importOnce(database, source, options);
  } finally {
    options.progress?.('');
  }
}

async function importOnce(database: PolkuDatabase, source: PackageSource, options: ImportOptions): Promise<ImportReport> {
  const { today, datasetId, title, progress } = options;
  const held = await heldDataset(database, datasetId);
  if (held !== undefined) {
    progress?.('Comparing with what is there');
    const report = await validatePackage(source, { today });
    const unchanged = report.problemCount === 0 && held.hash === report.datasetHash && held.title === title;
    if (unchanged || report.problemCount > 0) return { ...report, unchanged };
  }
  const report = await database
    .transaction((transaction) => load(transaction, source, options))
    .catch((error: unknown) => {
      if (error instanceof RefusedPackage) return error.report;
      throw error;
    });
  await freeSpace(database);
  return report;
}

async function load(transaction: PolkuDatabase, source: PackageSource, options: ImportOptions): Promise<ImportReport> {
  const { today, datasetId, title, progress } = options;
  await waitForTurn(transaction, 'import');
  await postponeReferences(transaction);
  await removeDataset(transaction, datasetId);
  await transaction.execute(sql`
    insert into datasets (dataset_id, title, dataset_hash, imported_on, row_counts)
    values (${datasetId}, ${title}, '', ${today}, '{}')`);
  const organisations: string[] = [];
  const report = await validatePackage(source, {
    today,
    onRows: async (resource, rows, fromRow) => {
      progress?.(`${resource.name}: ${fromRow + rows.length - 1} rows`);
      if (resource.name === 'organisations') {
        const ids = rows.map(({ organisation_id }) => organisation_id!);
        organisations.push(...ids);
        await claimOrganisations(transaction, datasetId, ids);
      }
      if (resource.organisation !== 'whole_package') return insertRows(transaction, resource, { rows, fromRow });
      for (const organisation of organisations) await insertRows(transaction, resource, { rows, fromRow, organisation });
    },
  });
  if (report.problemCount > 0) throw new RefusedPackage(report);
  // Until they are counted, the planner takes freshly filled tables for small, and joins them row by row.
  for (const name of resourceNames) await transaction.execute(sql`analyze ${sql.identifier(name)}`);
  await proveReferences(transaction, organisations);
  await transaction.execute(sql`
    update datasets set dataset_hash = ${report.datasetHash}, row_counts = ${JSON.stringify(report.rows)}::jsonb
    where dataset_id = ${datasetId}`);
  return { ...report, unchanged: false };
}

/** Frees the space of replaced rows, which an embedded database does not do by itself. */
async function freeSpace(database: PolkuDatabase): Promise<void> {
  for (const name of resourceNames) await database.execute(sql`vacuum ${sql.identifier(name)}`);
}
