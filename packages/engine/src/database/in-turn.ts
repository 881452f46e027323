import type { SQL } from 'drizzle-orm';
import type { PolkuDatabase } from './database.ts';

/**
 * The same snapshot, asked by several at once: each question waits for the one before, since a connection answers one at a time. While one
 * is answered, what became of the others is worked on.
 */
export function inTurn(snapshot: PolkuDatabase): PolkuDatabase {
  let before: Promise<unknown> = Promise.resolve();
  const asked: PolkuDatabase = {
    ...snapshot,
    execute: <Row extends Readonly<Record<string, unknown>>>(query: SQL) => {
      const answer = before.then(() => snapshot.execute<Row>(query));
      before = answer.catch(() => undefined);
      return answer;
    },
    snapshot: (read) => read(asked),
  };
  return asked;
}

/** What becomes of all, in their order. All have come to an end when one that failed is thrown: none asks a snapshot that is over. */
export async function allOf<Made>(making: readonly Promise<Made>[]): Promise<readonly Made[]> {
  const settled = await Promise.allSettled(making);
  return settled.map((each) => {
    if (each.status === 'rejected') throw each.reason;
    return each.value;
  });
}
