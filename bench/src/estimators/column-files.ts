import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';

type Column = Int32Array | Uint8Array | Float64Array;
/** By name. */
export type Columns = Readonly<Record<string, Column>>;

const kinds = { '.i4': Int32Array, '.u1': Uint8Array, '.f8': Float64Array } as const;

/** Bare memory, one file a column, its extension saying what it holds: R reads the same. */
export function writeColumns(folder: string, columns: Columns): void {
  for (const [name, column] of Object.entries(columns)) {
    const [extension] = Object.entries(kinds).find(([, kind]) => column instanceof kind)!;
    writeFileSync(join(folder, `${name}${extension}`), Buffer.from(column.buffer, column.byteOffset, column.byteLength));
  }
}

export function readColumns(folder: string): Columns {
  return Object.fromEntries(
    readdirSync(folder).map((file) => {
      const extension = extname(file) as keyof typeof kinds;
      const bytes = readFileSync(join(folder, file));
      const kind = kinds[extension];
      return [file.slice(0, -extension.length), new kind(bytes.buffer, bytes.byteOffset, bytes.byteLength / kind.BYTES_PER_ELEMENT)];
    }),
  );
}
