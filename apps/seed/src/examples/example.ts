import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { ResourceName } from '@polku/domain/data-package';
import { descriptorFile, licenceFile, readmeFile, type PackageDescription } from '../package/description.ts';
import { csvTable, type NewRow, type Tables } from '../package/table.ts';

/** A package made of public data, small enough to be held whole. */
export interface Example extends PackageDescription {
  readonly tables: () => Tables;
}

/** Rows of a file of `sources/`, every cell as text. */
export function readSource<Column extends string>(file: string): Readonly<Record<Column, string>>[] {
  const text = readFileSync(new URL(`../../sources/${file}`, import.meta.url), 'utf8');
  return parse(text, { columns: true });
}

/** Every file of an example, by name. */
export function exampleFiles(example: Example): Readonly<Record<string, string>> {
  const tables = example.tables();
  const present = Object.keys(tables) as ResourceName[];
  const write = <Name extends ResourceName>(name: Name) => csvTable(name, tables[name] as readonly NewRow<Name>[]);
  return {
    'datapackage.json': descriptorFile(example, present),
    'README.md': readmeFile(example, tables.pilots?.map(({ pilot_id }) => pilot_id) ?? []),
    'LICENCE.md': licenceFile(example),
    ...Object.fromEntries(present.map((name) => [`${name}.csv`, write(name)])),
  };
}
