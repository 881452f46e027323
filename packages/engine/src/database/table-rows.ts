import type { CellValue } from '@polku/domain/data-package';

/** Rows to be added to a table: of each column named, the values in the order of the rows, null where there is none. */
export interface TableRows {
  readonly table: string;
  readonly rowCount: number;
  readonly columns: Readonly<Record<string, readonly (CellValue | null)[]>>;
}

/** What stands for itself nowhere in the text format of COPY. */
const marks = /[\\\t\n\r]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function cellText(value: CellValue | null): string {
  if (value === null) return '\\N';
  if (typeof value !== 'string') return String(value);
  return marks.test(value) ? value.replaceAll(/[\\\t\n\r]/g, (mark) => escapes[mark]!) : value;
}

export const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** What Postgres reads by `COPY`: half the time of an insert, and the same on a server and in this process. */
export function copyStatement({ table, columns }: TableRows, from: string): string {
  return `copy ${quotedName(table)} (${Object.keys(columns).map(quotedName).join(', ')}) from ${from}`;
}

/** The rows in the text format of COPY. */
export function copyText({ rowCount, columns }: TableRows): string {
  const values = Object.values(columns);
  const lines: string[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    let line = cellText(values[0]![row]!);
    for (let column = 1; column < values.length; column += 1) line += `\t${cellText(values[column]![row]!)}`;
    lines.push(line);
  }
  return `${lines.join('\n')}\n`;
}
