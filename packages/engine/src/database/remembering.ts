import type { SQL } from 'drizzle-orm';
import type { PolkuDatabase } from './database.ts';
import { queryText } from './query-text.ts';

type Answer = { readonly rows: readonly Readonly<Record<string, unknown>>[] };

/** What queries were answered, by their text and parameters. */
export type Answers = Map<string, Promise<Answer>>;

/** What a query is known by: the same text with the same parameters is the same question. */
function questionOf(query: SQL): string {
  const { text, parameters } = queryText(query);
  return JSON.stringify([text, parameters]);
}

/**
 * The same snapshot, which is asked no question twice: half of what the metrics of an evaluation ask, another one has asked before.
 *
 * Misleads outside a snapshot, where the rows may have changed since. Who asks shares the answer with others, and must not change it.
 */
export function remembering(snapshot: PolkuDatabase, answers: Answers = new Map()): PolkuDatabase {
  const remembered: PolkuDatabase = {
    ...snapshot,
    execute: <Row extends Readonly<Record<string, unknown>>>(query: SQL) => {
      const question = questionOf(query);
      const known = answers.get(question);
      if (known !== undefined) return known as Promise<{ readonly rows: readonly Row[] }>;
      const asked = snapshot.execute<Row>(query);
      answers.set(question, asked);
      // A failure is no answer: who asks again may get one.
      asked.catch(() => answers.delete(question));
      return asked;
    },
    snapshot: (read) => read(remembered),
  };
  return remembered;
}
