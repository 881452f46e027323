import { PolkuError, type Locale } from '@polku/domain';
import { sql } from 'drizzle-orm';
import type { ColumnBatch } from '../../data-package/column-batch.ts';
import { packageName } from '../../data-package/package-name.ts';
import { packageOf } from '../../data-package/package-of.ts';
import type { PackageSource } from '../../data-package/package-source.ts';
import { validatePackage, type PackageReport } from '../../data-package/validate-package.ts';
import type { PolkuDatabase } from '../../database/database.ts';
import { organisationsOf } from '../add-rows.ts';
import { findImport, findSameContent, isInScope, type ImportRecord, type ImportScope } from './import-record.ts';
import { keepParts } from './kept-parts.ts';

export interface StageOptions {
  /** The id of the import, if it comes to one. */
  readonly id: string;
  /** Today in Europe/Helsinki, YYYY-MM-DD. */
  readonly today: string;
  /** The organisations whose rows the caller may bring. */
  readonly scope: ImportScope;
  /** The language of the texts of problems and warnings. */
  readonly language?: Locale | undefined;
  readonly progress?: (message: string) => void;
}

export interface StagedReport extends PackageReport {
  /** null where problems stand: nothing was kept. */
  readonly import: ImportRecord | null;
  /** The same content waits or is published already: nothing was changed. */
  readonly unchanged: boolean;
}

/**
 * Checks the files of a data package, or a workbook, and keeps them until they are published. All of them, or nothing where a problem
 * stands; the same content again changes nothing. No answer is made of it yet.
 *
 * @throws PolkuError `not_your_organisation` where the package names an organisation that the caller may bring no rows of;
 *   `database_unreachable`, `database_failed`. Nothing is kept then.
 */
export async function stageImport(
  database: PolkuDatabase,
  files: PackageSource,
  { id, today, scope, language = 'en', progress }: StageOptions,
): Promise<StagedReport> {
  const named: ColumnBatch[] = [];
  const report = await validatePackage(await packageOf(files), {
    today,
    language,
    onColumns: ({ name }, batch) => {
      progress?.(`${name}: ${batch.fromRow + batch.rowCount - 1} rows`);
      if (name === 'organisations') named.push(batch);
    },
  });
  if (report.problemCount > 0) return { ...report, import: null, unchanged: false };
  const organisations = organisationsOf(named);
  if (!isInScope(organisations, scope)) {
    throw new PolkuError(
      'not_your_organisation',
      'organisations.csv, column organisation_id: the package names an organisation that you may not bring rows of. Nothing was kept.',
    );
  }
  const { datasetId, title = organisations.join(', ') } = await packageName(files);
  const owner = organisations[0]!;
  const same = await findSameContent(database, { owner, package: datasetId, hash: report.datasetHash, title }, organisations);
  if (same !== undefined) return { ...report, import: same, unchanged: true };
  progress?.('keeping');
  const stagedAt = new Date().toISOString();
  const kept = await database.transaction(async (transaction) => {
    await transaction.execute(sql`
      insert into imports (organisation_id, import_id, dataset_id, title, dataset_hash, organisations, state, row_counts, warning_count,
                           byte_count, staged_at, changed_at)
      values (${owner}, ${id}, ${datasetId}, ${title}, ${report.datasetHash}, ${JSON.stringify(organisations)}::jsonb, 'staged',
              ${JSON.stringify(report.rows)}::jsonb, ${report.warnings.length}, 0,
              ${stagedAt}::timestamptz, ${stagedAt}::timestamptz)`);
    const bytes = await keepParts(transaction, { owner, id }, files);
    await transaction.execute(sql`update imports set byte_count = ${bytes} where organisation_id = ${owner} and import_id = ${id}`);
    return (await findImport(transaction, id, 'all')).record;
  });
  return { ...report, import: kept, unchanged: false };
}
