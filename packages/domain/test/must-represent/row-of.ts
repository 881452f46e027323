import { ColumnReader, resources, type Column, type ResourceName, type ResourceRow } from '../../src/data-package.ts';

/** No day of the rows lies after it. */
const today = '2026-12-31';

/** A row as the data package reads it: each cell by the rules of its column, what is left out missing. */
export function rowOf<Name extends ResourceName>(
  file: Name,
  cells: Readonly<Partial<Record<keyof ResourceRow<Name> & string, string>>>,
): ResourceRow<Name> {
  const columns: Readonly<Record<string, Column>> = resources[file].columns;
  const given = cells as Readonly<Record<string, string | undefined>>;
  for (const name of Object.keys(given)) if (!Object.hasOwn(columns, name)) throw new Error(`${file} has no column ${name}`);
  const row = Object.entries(columns).map(([name, column]) => {
    const cell = given[name];
    if (cell === undefined && column.required) throw new Error(`${file} asks for ${name}`);
    if (cell === undefined) return [name, null] as const;
    const { value, broken } = new ColumnReader({ column, decimalCharacter: '.', today }).read(cell);
    if (broken !== undefined) throw new Error(`${file} refuses ${name} by ${broken.rule}`);
    return [name, value] as const;
  });
  return Object.fromEntries(row) as ResourceRow<Name>;
}

/** Several rows that share some cells. */
export const rowsOf = <Name extends ResourceName>(
  file: Name,
  shared: Readonly<Partial<Record<keyof ResourceRow<Name> & string, string>>>,
  each: readonly Readonly<Partial<Record<keyof ResourceRow<Name> & string, string>>>[],
): readonly ResourceRow<Name>[] => each.map((cells) => rowOf(file, { ...shared, ...cells }));
