import type { SQL } from 'drizzle-orm';
import type { PolkuDatabase } from '../src/database/database.ts';
import { queryText } from '../src/database/query-text.ts';

/** The same database, which notes the text of every query that it is asked, without values. */
export function noting(database: PolkuDatabase, texts: Set<string>): PolkuDatabase {
  const note = (query: SQL): void =>
    void texts.add(
      queryText(query)
        .text.replaceAll(/--[^\n]*/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
  return {
    execute: (query) => {
      note(query);
      return database.execute(query);
    },
    append: (rows) => database.append(rows),
    transaction: (work) => database.transaction((transaction) => work(noting(transaction, texts))),
    snapshot: (work) => database.snapshot((snapshot) => work(noting(snapshot, texts))),
  };
}
