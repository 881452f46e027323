import { sql } from 'drizzle-orm';
import { unreadable, type PackageSource } from '../../data-package/package-source.ts';
import type { PolkuDatabase } from '../../database/database.ts';

/** Whose files: the organisation that the import goes by, and the import. */
export interface PartsKey {
  readonly owner: string;
  readonly id: string;
}

/** What is held at once of a file. */
const partBytes = 1024 * 1024;

async function* inParts(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const held = new Uint8Array(partBytes);
  let length = 0;
  for await (const chunk of bytes) {
    for (let from = 0; from < chunk.length;) {
      const taken = Math.min(partBytes - length, chunk.length - from);
      held.set(chunk.subarray(from, from + taken), length);
      from += taken;
      length += taken;
      if (length < partBytes) continue;
      yield held.slice();
      length = 0;
    }
  }
  if (length > 0) yield held.slice(0, length);
}

/** Keeps files as they are. @returns how many bytes they hold. */
export async function keepParts(transaction: PolkuDatabase, { owner, id }: PartsKey, files: PackageSource): Promise<number> {
  let total = 0;
  for (const file of await files.list()) {
    const keep = (part: number, bytes: Uint8Array) =>
      transaction.execute(sql`
        insert into import_parts (organisation_id, import_id, file, part, bytes)
        values (${owner}, ${id}, ${file}, ${part}, ${sql.param(bytes)})`);
    // An empty file is a file too.
    await keep(0, new Uint8Array());
    let part = 0;
    for await (const bytes of inParts(files.open(file))) {
      await keep((part += 1), bytes);
      total += bytes.length;
    }
  }
  return total;
}

/** The files that were kept, read part by part. */
export function keptParts(database: PolkuDatabase, { owner, id }: PartsKey): PackageSource {
  const isIts = sql`organisation_id = ${owner} and import_id = ${id}`;
  return {
    async list() {
      const { rows } = await database.execute<{ file: string }>(sql`
        select file from import_parts where ${isIts} and part = 0 order by file`);
      return rows.map(({ file }) => file);
    },
    async *open(name) {
      for (let part = 0; ; part += 1) {
        const { rows } = await database.execute<{ bytes: Uint8Array }>(sql`
          select bytes from import_parts where ${isIts} and file = ${name} and part = ${part}`);
        if (rows[0] === undefined && part === 0) throw unreadable('not_there');
        if (rows[0] === undefined) return;
        yield rows[0].bytes;
      }
    },
  };
}

export async function dropParts(transaction: PolkuDatabase, { owner, id }: PartsKey): Promise<void> {
  await transaction.execute(sql`delete from import_parts where organisation_id = ${owner} and import_id = ${id}`);
}
