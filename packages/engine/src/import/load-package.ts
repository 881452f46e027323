import { sql } from 'drizzle-orm';
import type { PackageSource } from '../data-package/package-source.ts';
import type { PackageReport } from '../data-package/validate-package.ts';
import type { PolkuDatabase } from '../database/database.ts';
import { addRows, type ImportOptions } from './add-rows.ts';
import { recordDataset } from './dataset-rows.ts';

/**
 * Checks a data package and loads it into a database that holds nothing and is thrown away with the answer. What a server needs, which
 * holds packages side by side, is left out: nothing is replaced or compared, and keys that were checked as the rows were read are not
 * proved again. Where the report tells of problems, the database holds a part of the package and is good for nothing.
 *
 * @throws PolkuError `database_failed`, `database_unreachable`.
 */
export async function loadPackage(database: PolkuDatabase, source: PackageSource, options: ImportOptions): Promise<PackageReport> {
  const { today, title } = options;
  try {
    return await database.transaction(async (transaction) => {
      const { report, key, filled } = await addRows(transaction, source, options);
      if (report.problemCount > 0 || key === undefined) return report;
      // Until they are counted, the planner takes freshly filled tables for small, and joins them row by row.
      for (const name of filled) await transaction.execute(sql`analyze ${sql.identifier(name)}`);
      await recordDataset(transaction, key, { title, hash: report.datasetHash, today, rows: report.rows });
      return report;
    });
  } finally {
    options.progress?.('');
  }
}
