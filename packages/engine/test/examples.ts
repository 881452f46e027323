import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { folderSource } from '../src/data-package/folder-source.ts';
import { importPackage } from '../src/import/import-package.ts';
import type { loadPackage } from '../src/import/load-package.ts';
import type { PolkuDatabase } from '../src/database/database.ts';

const folder = fileURLToPath(new URL('../../../examples/', import.meta.url));

export const exampleNames: readonly string[] = readdirSync(folder).sort();

/** Loads one of the example packages. */
export async function loadExample(database: PolkuDatabase, name: string, load: typeof loadPackage = importPackage): Promise<void> {
  const report = await load(database, folderSource(`${folder}${name}`), { today: '2026-01-01', datasetId: name, title: name });
  if (report.problemCount > 0) throw new Error(`examples/${name} has ${report.problemCount} problems`);
}

/** What R says of a data set, kept beside the estimators. */
export function golden<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../stats/reference/golden/${name}.json`, import.meta.url), 'utf8')) as T;
}
