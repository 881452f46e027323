import { resources, type Resource, type ResourceName, type ResourceRow } from '@polku/domain/data-package';

type Row<Name extends ResourceName> = ResourceRow<Name>;
type NullableColumn<Name extends ResourceName> = {
  [Column in keyof Row<Name>]: null extends Row<Name>[Column] ? Column : never;
}[keyof Row<Name>];

/** A row to be written: columns that may be empty may be left out. */
export type NewRow<Name extends ResourceName> = Omit<Row<Name>, NullableColumn<Name>> & Partial<Pick<Row<Name>, NullableColumn<Name>>>;

/** The rows of a package that is small enough to be held whole, by file. */
export type Tables = { readonly [Name in ResourceName]?: readonly NewRow<Name>[] };

type Cell = string | number | boolean | null | undefined;

/** RFC 4180: a cell with a comma, a quote or a line end stands in quotes, and its quotes are doubled. */
function csvCell(value: Cell): string {
  const cell = value === null || value === undefined ? '' : String(value);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const csvLine = (cells: readonly Cell[]) => `${cells.map(csvCell).join(',')}\n`;

export function csvHeader(name: ResourceName): string {
  return csvLine(Object.keys(resources[name].columns));
}

export function csvRow<Name extends ResourceName>(name: Name, row: NewRow<Name>): string {
  const { columns }: Resource = resources[name];
  const cells = row as Readonly<Record<string, Cell>>;
  return csvLine(Object.keys(columns).map((column) => cells[column]));
}

export function csvTable<Name extends ResourceName>(name: Name, rows: readonly NewRow<Name>[]): string {
  return csvHeader(name) + rows.map((row) => csvRow(name, row)).join('');
}
