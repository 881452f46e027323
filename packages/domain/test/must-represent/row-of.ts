import { resources, type Column, type ResourceName, type ResourceRow } from '../../src/data-package.ts';

/** A row as the data package reads it: each cell through the schema of its column, what is left out missing. */
export function rowOf<Name extends ResourceName>(
  file: Name,
  cells: Readonly<Partial<Record<keyof ResourceRow<Name> & string, string>>>,
): ResourceRow<Name> {
  const columns: Readonly<Record<string, Column>> = resources[file].columns;
  const given = cells as Readonly<Record<string, string | undefined>>;
  for (const name of Object.keys(given)) if (!Object.hasOwn(columns, name)) throw new Error(`${file} has no column ${name}`);
  const row = Object.entries(columns).map(([name, { schema, required }]) => {
    const cell = given[name];
    if (cell === undefined && required) throw new Error(`${file} asks for ${name}`);
    return [name, cell === undefined ? null : schema.parse(cell)] as const;
  });
  return Object.fromEntries(row) as ResourceRow<Name>;
}

/** Several rows that share some cells. */
export const rowsOf = <Name extends ResourceName>(
  file: Name,
  shared: Readonly<Partial<Record<keyof ResourceRow<Name> & string, string>>>,
  each: readonly Readonly<Partial<Record<keyof ResourceRow<Name> & string, string>>>[],
): readonly ResourceRow<Name>[] => each.map((cells) => rowOf(file, { ...shared, ...cells }));
