import type { SQL } from 'drizzle-orm';
import type { PolkuDatabase } from './database.ts';
import { questionOf } from './query-text.ts';

type Answer = { readonly rows: readonly Readonly<Record<string, unknown>>[] };

/** What queries were answered, by their text and parameters. */
export type Answers = Map<string, Promise<Answer>>;

/**
 * The same snapshot, which is asked no question twice: half of what the metrics of an evaluation ask, another one has asked before.
 *
 * Misleads outside a snapshot, where the rows may have changed since. Who asks shares the answer with others, and must not change it.
 *
 * @param mostRows What is longer than this is asked again instead of being held.
 */
export function remembering(snapshot: PolkuDatabase, answers: Answers = new Map(), mostRows = Infinity): PolkuDatabase {
  const remembered: PolkuDatabase = {
    ...snapshot,
    execute: <Row extends Readonly<Record<string, unknown>>>(query: SQL) => {
      const question = questionOf(query);
      const known = answers.get(question);
      if (known !== undefined) return known as Promise<{ readonly rows: readonly Row[] }>;
      const asked = snapshot.execute<Row>(query);
      answers.set(question, asked);
      const forget = () => answers.delete(question);
      // A failure is no answer: who asks again may get one.
      asked.then(({ rows }) => rows.length > mostRows && forget(), forget);
      return asked;
    },
    snapshot: (read) => read(remembered),
  };
  return remembered;
}
