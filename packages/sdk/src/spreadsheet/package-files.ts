import { resources, type ResourceName } from '@polku/domain/data-package';
import Papa from 'papaparse';
import type { PackageRow, PackageRows } from './package-rows.ts';

export const madeBy = 'polku init';

/** Columns that some row fills, and those that must be there, in the order of the data package. */
function columnsOf(file: ResourceName, rows: readonly PackageRow[]): readonly string[] {
  return Object.entries(resources[file].columns)
    .filter(([name, { required }]) => required || rows.some(({ values }) => (values[name] ?? '') !== ''))
    .map(([name]) => name);
}

function csvOf(file: ResourceName, rows: readonly PackageRow[]): string {
  const columns = columnsOf(file, rows);
  const cells = rows.map(({ values }) => columns.map((name) => values[name] ?? ''));
  return `${Papa.unparse([columns as string[], ...cells], { newline: '\n' })}\n`;
}

interface Named {
  readonly name: string;
  readonly title: string;
}

/** The files of a package: one CSV file for each that has rows, and a descriptor that names them. */
export function packageFiles(rows: PackageRows, { name, title }: Named): Readonly<Record<string, string>> {
  const present = (Object.keys(resources) as ResourceName[]).filter((file) => rows.has(file));
  const descriptor = {
    profile: 'tabular-data-package',
    name,
    title,
    madeBy,
    resources: present.map((file) => ({ name: file, path: `${file}.csv` })),
  };
  return {
    'datapackage.json': `${JSON.stringify(descriptor, null, 2)}\n`,
    ...Object.fromEntries(present.map((file) => [`${file}.csv`, csvOf(file, rows.get(file)!)])),
  };
}
