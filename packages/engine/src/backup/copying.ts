import type { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { createHash } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { BackedUpTable } from './manifest.ts';

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** What a stream of rows came to. */
export type Content = Pick<BackedUpTable, 'rows' | 'sha256'>;

const lineFeed = 10;

/** Lets bytes through, and tells afterwards how many rows they were and their hash. A line break within a value is written as letters by COPY. */
export function counting(): { readonly through: Transform; readonly content: () => Content } {
  const hash = createHash('sha256');
  let rows = 0;
  const through = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, at + 1)) rows += 1;
      done(null, chunk);
    },
  });
  return { through, content: () => ({ rows, sha256: hash.digest('hex') }) };
}

/** Takes the rows of a table out, in the order of its key by their bytes, whatever the language of the database. */
export async function takeOut(
  client: Client,
  table: { name: string; columns: readonly string[]; key: readonly string[] },
  into: Writable[],
): Promise<Content> {
  const columns = table.columns.map((column) => `t.${quoted(column)}`).join(', ');
  const order = (table.key.length === 0 ? table.columns : table.key).map((column) => `t.${quoted(column)}::text collate "C"`).join(', ');
  const { through, content } = counting();
  const rows = client.query(copyTo(`copy (select ${columns} from ${quoted(table.name)} t order by ${order}) to stdout`));
  await pipeline([rows, through, ...into]);
  return content();
}

/** Puts rows into a table, as they were taken out. */
export async function putIn(client: Client, { name, columns }: BackedUpTable, from: Readable): Promise<Content> {
  const { through, content } = counting();
  await pipeline(from, through, client.query(copyFrom(`copy ${quoted(name)} (${columns.map(quoted).join(', ')}) from stdin`)));
  return content();
}
