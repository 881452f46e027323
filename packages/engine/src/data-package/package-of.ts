import { resourceNames } from '@polku/domain/data-package';
import { descriptorFile } from './descriptor.ts';
import type { PackageSource } from './package-source.ts';
import { workbookSource } from './workbook/workbook-source.ts';

export const isWorkbook = (name: string): boolean => /\.xls[xm]$/i.test(name) && !/^[.~]/.test(name);

const isOwnCsv = (name: string) => resourceNames.some((resource) => name.toLowerCase() === `${resource}.csv`);
const isCsv = (name: string) => /\.csv$/i.test(name);

/** A file whole: of workbooks, which can only be read so. */
async function wholeFile(folder: PackageSource, name: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of folder.open(name)) parts.push(part);
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * The package that some files are: CSV files as they are, or the one workbook among them, where none of the CSV is the package's: none is
 * named as its files are, and no descriptor names others.
 */
export async function packageOf(files: PackageSource): Promise<PackageSource> {
  const names = await files.list();
  const workbooks = names.filter(isWorkbook);
  const isOfCsv = names.some(names.includes(descriptorFile) ? isCsv : isOwnCsv);
  if (workbooks.length !== 1 || isOfCsv) return files;
  const [name] = workbooks as [string];
  return workbookSource(name, () => wholeFile(files, name), files);
}
