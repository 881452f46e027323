import type { Locale } from '@polku/domain';
import { resources, type Resource } from '@polku/domain/data-package';
import type { ColumnBatch } from '../data-package/column-batch.ts';
import type { PackageSource } from '../data-package/package-source.ts';
import { validatePackage, type PackageReport } from '../data-package/validate-package.ts';
import type { PolkuDatabase } from '../database/database.ts';
import type { DatasetKey } from './dataset-rows.ts';
import { insertRows } from './insert-rows.ts';

export interface ImportOptions {
  /** Today in Europe/Helsinki, YYYY-MM-DD. */
  readonly today: string;
  /** The package's name, empty where it has none: importing it again replaces what the same organisations held under it. */
  readonly datasetId: string;
  readonly title: string;
  /** The language of the texts of problems and warnings. */
  readonly language?: Locale | undefined;
  /** Told what is being done, for whoever waits; an empty message at the end. */
  readonly progress?: (message: string) => void;
  /** See `ValidationOptions`. */
  readonly problemsAlone?: boolean;
}

interface AddedRows {
  readonly report: PackageReport;
  /** Undefined where a problem stood before any row could be added. */
  readonly key: DatasetKey | undefined;
  /** The tables that rows went into. */
  readonly filled: readonly string[];
}

/** Ids, in order. */
export const organisationsOf = (batches: readonly ColumnBatch[]): readonly string[] =>
  [...new Set(batches.flatMap(({ organisations }) => organisations.values as readonly string[]))].toSorted();

/**
 * Checks a package and adds its rows as they are read. Where the report tells of problems, what was added is to be thrown away.
 *
 * @param begin Called before the first row goes in, when all organisations of the package are known.
 */
export async function addRows(
  transaction: PolkuDatabase,
  source: PackageSource,
  { today, datasetId, language = 'en', progress, problemsAlone }: ImportOptions,
  begin: (key: DatasetKey) => Promise<void> = async () => undefined,
): Promise<AddedRows> {
  const organisationRows: ColumnBatch[] = [];
  const filled = new Set<string>();
  let key: DatasetKey | undefined;
  const add = (resource: Resource, batch: ColumnBatch, organisation?: string) => {
    filled.add(resource.name);
    return insertRows(transaction, resource, batch, organisation === undefined ? { datasetId } : { datasetId, organisation });
  };
  const started = async (): Promise<DatasetKey> => {
    const begun = { datasetId, organisations: organisationsOf(organisationRows) };
    await begin(begun);
    for (const batch of organisationRows) await add(resources.organisations, batch);
    return begun;
  };
  // While one batch goes in, the next is read.
  let goingIn: Promise<void> = Promise.resolve();
  const next = async (work: () => Promise<void>): Promise<void> => {
    await goingIn;
    goingIn = work();
    goingIn.catch(() => undefined);
  };
  const onColumns = async (resource: Resource, batch: ColumnBatch): Promise<void> => {
    progress?.(`${resource.name}: ${batch.fromRow + batch.rowCount - 1} rows`);
    // Whose the package is shows once all of its organisations are known, and those come first.
    if (resource.name === 'organisations') return void organisationRows.push(batch);
    key ??= await started();
    const owners = resource.organisation === 'whole_package' ? key.organisations : [undefined];
    for (const organisation of owners) await next(() => add(resource, batch, organisation));
  };
  const report = await validatePackage(source, { today, language, onColumns, problemsAlone }).finally(() => goingIn.catch(() => undefined));
  await goingIn;
  return { report, key, filled: [...filled] };
}
