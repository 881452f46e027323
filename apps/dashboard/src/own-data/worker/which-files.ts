import { resources } from '@polku/domain/data-package';
import { RefusedFile, workbookSource, type PackageSource } from '@polku/engine';
import type { Progress } from '../protocol.ts';
import { filesSource } from './files-source.ts';

const required = Object.values(resources).flatMap(({ name, required }) => (required ? [name] : []));

/**
 * Whether names are those of a ready package: it has a descriptor, or files of its own beside each other. One file named `clients.csv`
 * is as likely a table of a client system.
 */
export function isPackage(names: readonly string[]): boolean {
  const given = new Set(names.map((name) => name.toLowerCase()));
  return given.has('datapackage.json') || required.filter((name) => given.has(`${name}.csv`)).length > 1;
}

/** The ready package that files are, as CSV or as one workbook whose sheets are named as its files; undefined where they are other tables. */
export async function packageIn(files: readonly File[], progress: (progress: Progress) => void): Promise<PackageSource | undefined> {
  const beside = filesSource(files, progress);
  const workbooks = files.filter(({ name }) => name.toLowerCase().endsWith('.xlsx'));
  const [workbook] = workbooks;
  if (workbooks.length !== 1 || workbook === undefined) return isPackage(files.map(({ name }) => name)) ? beside : undefined;
  const source = workbookSource(workbook.name, async () => new Uint8Array(await workbook.arrayBuffer()), beside);
  try {
    const sheets = (await source.list()).filter((name) => name.startsWith(`${workbook.name}/`));
    return isPackage(sheets.map((name) => `${name.slice(workbook.name.length + 1)}.csv`)) ? source : undefined;
  } catch (error) {
    // What is wrong with it is told by whoever reads it as a table.
    if (error instanceof RefusedFile) return undefined;
    throw error;
  }
}
