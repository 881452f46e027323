import { PolkuError } from '@polku/domain';
import type { PackageReport, PackageSource } from '@polku/engine';
import { packageAt } from '@polku/engine/node';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

/** A data package that cannot be evaluated, because it has problems; they are in the report. */
export class InvalidPackage extends Error {
  override readonly name = 'InvalidPackage';
  readonly report: PackageReport;

  constructor(report: PackageReport) {
    super(`The data package has ${report.problemCount} problems.`);
    this.report = report;
  }
}

/** @throws PolkuError `unreadable_folder` where there is no such folder or workbook. */
export async function openFolder(folder: string): Promise<PackageSource> {
  const source = await packageAt(folder).catch(() => undefined);
  if (source === undefined)
    throw new PolkuError('unreadable_folder', 'The folder or the workbook of the data package does not exist, or cannot be read.');
  return source;
}

/** The package's own name, by which importing it again replaces it. The folder's is none: two counties may both have called theirs `data`. */
export async function nameOf(folder: string): Promise<{ datasetId: string; title: string }> {
  const written = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);
  const descriptor = await readFile(join(folder, 'datapackage.json'), 'utf8')
    .then((text) => JSON.parse(text.replace(/^\ufeff/, '')) as { name?: unknown; title?: unknown } | null)
    // One that is missing or broken is a matter of the validation, which names it.
    .catch(() => null);
  const datasetId = written(descriptor?.name) ?? '';
  return { datasetId, title: written(descriptor?.title) ?? (datasetId === '' ? basename(resolve(folder)) : datasetId) };
}
