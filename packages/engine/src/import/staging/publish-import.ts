import { PolkuError, type Locale } from '@polku/domain';
import { packageOf } from '../../data-package/package-of.ts';
import type { PackageReport } from '../../data-package/validate-package.ts';
import { waitForTurn, type PolkuDatabase } from '../../database/database.ts';
import { load, RefusedPackage } from '../import-package.ts';
import { changeState, findImport, type ImportRecord, type ImportScope } from './import-record.ts';
import { keptParts } from './kept-parts.ts';

export interface PublishOptions {
  /** Today in Europe/Helsinki, YYYY-MM-DD. */
  readonly today: string;
  readonly scope: ImportScope;
  /** Who publishes, for the trail. */
  readonly subject?: string | undefined;
  readonly language?: Locale | undefined;
  readonly progress?: (message: string) => void;
}

/** What came of it: the import as it is now, or the problems for which it stayed as it was. */
export interface PublishReport {
  readonly import: ImportRecord;
  readonly unchanged: boolean;
  readonly report: PackageReport | null;
}

/**
 * Makes an import what answers are made of, in one transaction: its rows replace those of the same package, which becomes `superseded`,
 * and until the end readers see what was there. One that was superseded or withdrawn is published again in the same way.
 *
 * Its files are checked once more, by the rules of today. Where they do not pass any more nothing changes, and the report says why.
 *
 * @throws PolkuError `unknown_import`; `import_refused` where it was discarded; `held_by_another_package`; `database_unreachable`,
 *   `database_failed`. Nothing is changed then.
 */
export async function publishImport(database: PolkuDatabase, id: string, options: PublishOptions): Promise<PublishReport> {
  const found = await findImport(database, id, options.scope);
  try {
    return await database.transaction(async (transaction) => {
      await waitForTurn(transaction, 'import');
      const kept = await findImport(transaction, id, options.scope);
      const { owner, record, hash } = kept;
      if (record.state === 'published') return { import: record, unchanged: true, report: null };
      if (record.state === 'discarded')
        throw new PolkuError('import_refused', 'The import was discarded, and its files are gone: bring the package again.');
      const source = await packageOf(keptParts(transaction, { owner, id }));
      const report = await load(transaction, source, { ...options, datasetId: record.package, title: record.title });
      if (report.datasetHash !== hash)
        throw new PolkuError('database_failed', 'The files are not those that were kept. Nothing was changed.');
      return { import: await changeState(transaction, kept, 'published'), unchanged: false, report };
    });
  } catch (error) {
    if (!(error instanceof RefusedPackage)) throw error;
    return { import: found.record, unchanged: false, report: error.report };
  } finally {
    options.progress?.('');
  }
}
