import { PolkuError } from '@polku/domain';
import type { PackageReport, PackageSource } from '@polku/engine';
import { folderSource, packageAt, packageName } from '@polku/engine/node';
import { basename, resolve } from 'node:path';

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
  // Of a workbook by itself no descriptor lies beside.
  const { datasetId, title } = await packageName(folderSource(folder));
  return { datasetId, title: title ?? basename(resolve(folder)) };
}
