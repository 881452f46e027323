import { SQL, type SQLChunk } from 'drizzle-orm';

/**
 * A part that many queries of one evaluation have in common, such as the episodes of a pilot with their arms. Where it stands it reads as
 * the query in parentheses would; an engine that can keep a table for the length of a snapshot answers it once.
 */
export class SharedPart extends SQL {
  constructor(query: SQL) {
    super(query.queryChunks);
  }
}

/** The query with what `place` gives in the place of each shared part, innermost first. */
export async function placeSharedParts(query: SQL, place: (part: SQL) => Promise<SQL>): Promise<SQL> {
  const chunks: SQLChunk[] = [];
  for (const chunk of query.queryChunks) {
    if (!(chunk instanceof SQL)) {
      chunks.push(chunk);
      continue;
    }
    const placed = await placeSharedParts(chunk, place);
    chunks.push(chunk instanceof SharedPart ? await place(placed) : placed);
  }
  return new SQL(chunks);
}
