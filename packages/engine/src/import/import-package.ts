import { PolkuError, resourceNames, type Column, type Resource } from '@polku/domain';
import { sql, type SQL } from 'drizzle-orm';
import type { PackageSource } from '../data-package/package-source.ts';
import type { ValidatedRow } from '../data-package/resource-reader.ts';
import { validatePackage, type PackageReport } from '../data-package/validate-package.ts';
import type { PolkuDatabase } from '../database/database.ts';

export interface ImportOptions {
  /** Today in Europe/Helsinki, YYYY-MM-DD. */
  readonly today: string;
  /** The package's name: importing it again replaces what it held. */
  readonly datasetId: string;
  readonly title: string;
  readonly progress?: (message: string) => void;
}

export interface ImportReport extends PackageReport {
  /** The same content was there already: nothing was changed. */
  readonly unchanged: boolean;
}

/** Thrown inside the transaction so that it is undone; carries what is to be reported. */
class Undo extends Error {
  readonly report: ImportReport;
  constructor(report: ImportReport) {
    super('undo');
    this.report = report;
  }
}

/**
 * Checks and loads a data package in one pass and one transaction: all of it, or nothing where a problem stands.
 *
 * What the package held before is replaced. The same content again changes nothing. An organisation belongs to one
 * package: rows of one that another package holds are refused.
 *
 * @throws PolkuError `organisation_of_another_dataset`, `database_unreachable`, `database_failed`.
 */
export async function importPackage(database: PolkuDatabase, source: PackageSource, options: ImportOptions): Promise<ImportReport> {
  try {
    return await database.transaction((transaction) => load(transaction, source, options));
  } catch (error) {
    if (error instanceof Undo) return error.report;
    throw error;
  }
}

async function load(
  transaction: PolkuDatabase,
  source: PackageSource,
  { today, datasetId, title, progress }: ImportOptions,
): Promise<ImportReport> {
  const { rows: held } = await transaction.execute<{ hash: string }>(
    sql`select dataset_hash as hash from datasets where dataset_id = ${datasetId}`,
  );
  await removeDataset(transaction, datasetId);
  await transaction.execute(
    sql`insert into datasets (dataset_id, title, dataset_hash, imported_on, row_counts) values (${datasetId}, ${title}, '', ${today}, '{}')`,
  );
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
      const targets = resource.organisation === 'whole_package' ? organisations : [undefined];
      for (const organisation of targets) await insertRows(transaction, resource, rows, fromRow, organisation);
    },
  });
  progress?.('');
  if (report.problemCount > 0) throw new Undo({ ...report, unchanged: false });
  if (held[0]?.hash === report.datasetHash) throw new Undo({ ...report, unchanged: true });
  await transaction.execute(
    sql`update datasets set dataset_hash = ${report.datasetHash}, row_counts = ${JSON.stringify(report.rows)}::jsonb where dataset_id = ${datasetId}`,
  );
  // The planner misjudges joins of freshly filled tables until they are counted.
  for (const name of resourceNames) await transaction.execute(sql`analyze ${sql.identifier(name)}`);
  return { ...report, unchanged: false };
}

async function removeDataset(transaction: PolkuDatabase, datasetId: string): Promise<void> {
  for (const name of resourceNames.toReversed()) {
    await transaction.execute(sql`
      delete from ${sql.identifier(name)}
      where organisation_id in (select organisation_id from dataset_organisations where dataset_id = ${datasetId})`);
  }
  await transaction.execute(sql`delete from dataset_organisations where dataset_id = ${datasetId}`);
  await transaction.execute(sql`delete from datasets where dataset_id = ${datasetId}`);
}

async function claimOrganisations(transaction: PolkuDatabase, datasetId: string, ids: readonly string[]): Promise<void> {
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

const sqlTypes: Readonly<Partial<Record<Column['type'], SQL>>> = {
  date: sql`date[]`,
  integer: sql`integer[]`,
  number: sql`numeric[]`,
  boolean: sql`boolean[]`,
};

/** Inserts a batch with one parameter per column, whatever the number of rows: the same statement on every driver. */
async function insertRows(
  transaction: PolkuDatabase,
  { name, key, columns }: Resource,
  rows: readonly ValidatedRow[],
  fromRow: number,
  organisation: string | undefined,
): Promise<void> {
  const arrays: { column: string; type: SQL; values: unknown[] }[] = [
    { column: 'organisation_id', type: sql`text[]`, values: rows.map((row) => organisation ?? row.organisation_id) },
  ];
  for (const [column, { type }] of Object.entries(columns)) {
    if (column === 'organisation_id') continue;
    arrays.push({ column, type: sqlTypes[type] ?? sql`text[]`, values: rows.map((row) => row[column] ?? null) });
  }
  if (key.length === 0) arrays.push({ column: 'row_id', type: sql`bigint[]`, values: rows.map((_, i) => fromRow + i) });
  const list = (parts: readonly SQL[]): SQL => sql.join([...parts], sql`, `);
  await transaction.execute(sql`
    insert into ${sql.identifier(name)} (${list(arrays.map(({ column }) => sql.identifier(column) as unknown as SQL))})
    select * from unnest(${list(arrays.map(({ type, values }) => sql`${sql.param(values)}::${type}`))})`);
}
