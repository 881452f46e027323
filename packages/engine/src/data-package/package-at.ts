import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { folderSource } from './folder-source.ts';
import type { PackageSource } from './package-source.ts';
import { workbookSource } from './workbook/workbook-source.ts';

const isWorkbook = (name: string) => /\.xls[xm]$/i.test(name) && !/^[.~]/.test(name);

/**
 * The package at a path: a folder of CSV files, a workbook whose sheets are named as the files, or a folder that holds one such workbook
 * and no CSV. Undefined where nothing of these is there.
 */
export async function packageAt(path: string): Promise<PackageSource | undefined> {
  const status = await stat(path).catch(() => undefined);
  if (status?.isFile() === true && isWorkbook(basename(path))) return workbookSource(basename(path), () => readFile(path));
  if (status?.isDirectory() !== true) return undefined;
  const folder = folderSource(path);
  const names = await folder.list();
  const workbooks = names.filter(isWorkbook);
  if (workbooks.length !== 1 || names.some((name) => /\.csv$/i.test(name))) return folder;
  const [name] = workbooks as [string];
  return workbookSource(name, () => readFile(join(path, name)), folder);
}
