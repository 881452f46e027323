/** Where in the sheets a row of the package comes from. */
export interface Origin {
  readonly table: string;
  readonly row: number;
  /** What the sheet calls the columns of the package. */
  readonly columns: Readonly<Record<string, string>>;
}

/** A row of the package and its origin; null where it comes from the mapping. */
export interface PackageRow {
  readonly values: Record<string, string>;
  readonly origin: Origin | null;
}

/** The rows of the files of a package, by file. */
export type PackageRows = Map<string, PackageRow[]>;

export function addRow(rows: PackageRows, file: string, row: PackageRow): void {
  const ofFile = rows.get(file);
  if (ofFile === undefined) rows.set(file, [row]);
  else ofFile.push(row);
}
