import { readFile, stat } from 'node:fs/promises';
import { resourceNames } from '@polku/domain/data-package';
import { basename, join } from 'node:path';
import { descriptorFile } from './descriptor.ts';
import { folderSource } from './folder-source.ts';
import type { PackageSource } from './package-source.ts';
import { workbookSource } from './workbook/workbook-source.ts';

const isWorkbook = (name: string) => /\.xls[xm]$/i.test(name) && !/^[.~]/.test(name);

const isOwnCsv = (name: string) => resourceNames.some((resource) => name.toLowerCase() === `${resource}.csv`);
const isCsv = (name: string) => /\.csv$/i.test(name);

/**
 * The package at a path: a folder of CSV files, a workbook whose sheets are named as the files, or a folder that holds one such workbook
 * and no CSV of the package's: none is named as its files are, and no descriptor names others. Undefined where nothing of these is there.
 */
export async function packageAt(path: string): Promise<PackageSource | undefined> {
  const status = await stat(path).catch(() => undefined);
  if (status?.isFile() === true && isWorkbook(basename(path))) return workbookSource(basename(path), () => readFile(path));
  if (status?.isDirectory() !== true) return undefined;
  const folder = folderSource(path);
  const names = await folder.list();
  const workbooks = names.filter(isWorkbook);
  const isOfCsv = names.some(names.includes(descriptorFile) ? isCsv : isOwnCsv);
  if (workbooks.length !== 1 || isOfCsv) return folder;
  const [name] = workbooks as [string];
  return workbookSource(name, () => readFile(join(path, name)), folder);
}
