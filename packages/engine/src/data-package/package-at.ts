import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { folderSource } from './folder-source.ts';
import { isWorkbook, packageOf } from './package-of.ts';
import type { PackageSource } from './package-source.ts';
import { workbookSource } from './workbook/workbook-source.ts';

/**
 * The package at a path: a folder of CSV files, a workbook whose sheets are named as the files, or a folder that holds one such workbook
 * and no CSV of the package's. Undefined where nothing of these is there.
 */
export async function packageAt(path: string): Promise<PackageSource | undefined> {
  const status = await stat(path).catch(() => undefined);
  if (status?.isFile() === true && isWorkbook(basename(path))) return workbookSource(basename(path), () => readFile(path));
  return status?.isDirectory() === true ? packageOf(folderSource(path)) : undefined;
}
