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
export function placeSharedParts(query: SQL, place: (part: SQL) => SQL): SQL {
  const chunks = query.queryChunks.map((chunk): SQLChunk => {
    if (!(chunk instanceof SQL)) return chunk;
    const placed = placeSharedParts(chunk, place);
    return chunk instanceof SharedPart ? place(placed) : placed;
  });
  return new SQL(chunks);
}
