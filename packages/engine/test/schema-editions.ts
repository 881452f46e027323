import { readFileSync } from 'node:fs';
import { migrations } from '../src/database/migrations.ts';

/** The migrations as they were when a database was made by them. */
export interface SchemaEdition {
  readonly name: string;
  readonly migrations: readonly { readonly name: string; readonly text: string; readonly checksum: string }[];
}

interface Difference {
  readonly name: string;
  /** Against the edition that came after: what stands there, and what stood here. */
  readonly changes: readonly { readonly migration: string; readonly later: string; readonly earlier: string }[];
  readonly checksums: Readonly<Record<string, string>>;
}

const differences = JSON.parse(readFileSync(new URL('schema-editions.json', import.meta.url), 'utf8')) as readonly Difference[];

const latest: SchemaEdition = { name: '0002', migrations: migrations.filter(({ name }) => name <= '0002_schema') };

/** Every schema that databases were made by before migrations were kept as they are, the latest first. */
export const schemaEditions: readonly SchemaEdition[] = differences.reduce<SchemaEdition[]>(
  (editions, { name, changes, checksums }) => {
    const later = editions.at(-1)!.migrations.filter((migration) => Object.hasOwn(checksums, migration.name));
    const earlier = later.map((migration) => ({
      name: migration.name,
      checksum: checksums[migration.name]!,
      text: changes
        .filter((change) => change.migration === migration.name)
        .reduce((text, change) => text.replace(change.later, () => change.earlier), migration.text),
    }));
    return [...editions, { name, migrations: earlier }];
  },
  [latest],
);
