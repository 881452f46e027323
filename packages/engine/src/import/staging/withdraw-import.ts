import { PolkuError } from '@polku/domain';
import { QueryRefused, waitForTurn, type PolkuDatabase } from '../../database/database.ts';
import { removeDataset } from '../dataset-rows.ts';
import { recordDeletion } from '../record-import.ts';
import { changeState, findImport, type ImportRecord, type ImportScope } from './import-record.ts';
import { dropParts } from './kept-parts.ts';

const foreignKeyViolation = '23503';

/**
 * Takes a published import back: its rows are gone from the database, and nothing is answered of them. Its files are kept, so that it can
 * be published again.
 *
 * @throws PolkuError `unknown_import`; `import_refused` where it is not published, or another package's rows name one of its own. Nothing
 *   is changed then.
 */
export async function withdrawImport(
  database: PolkuDatabase,
  id: string,
  { organisations: scope, subject }: { readonly organisations: ImportScope; readonly subject: string },
): Promise<ImportRecord> {
  return database.transaction(async (transaction) => {
    await waitForTurn(transaction, 'import');
    const kept = await findImport(transaction, id, scope);
    const { record, hash } = kept;
    if (record.state !== 'published')
      throw new PolkuError('import_refused', `Only what is published can be withdrawn; the import is ${record.state}.`);
    await removeDataset(transaction, { datasetId: record.package, organisations: record.organisations }).catch((error: unknown) => {
      if (!(error instanceof QueryRefused) || error.sqlState !== foreignKeyViolation) throw error;
      throw new PolkuError(
        'import_refused',
        'Another package of the organisation names rows of this one: withdraw that one first. Nothing was changed.',
      );
    });
    await recordDeletion(
      transaction,
      { datasetId: record.package, organisations: record.organisations },
      { hash, rows: record.rows, subject },
    );
    return changeState(transaction, kept, 'withdrawn');
  });
}

/**
 * Forgets the files of an import that is not published; what remains is that it was.
 *
 * @throws PolkuError `unknown_import`; `import_refused` where it is published. Nothing is changed then.
 */
export async function discardImport(database: PolkuDatabase, id: string, scope: ImportScope): Promise<ImportRecord> {
  return database.transaction(async (transaction) => {
    await waitForTurn(transaction, 'import');
    const kept = await findImport(transaction, id, scope);
    if (kept.record.state === 'published')
      throw new PolkuError('import_refused', 'What is published cannot be discarded: withdraw it first. Nothing was changed.');
    await dropParts(transaction, { owner: kept.owner, id });
    return changeState(transaction, kept, 'discarded');
  });
}
