import { sql, type SQL } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { PolkuDatabase } from './database.ts';
import { allOf, inTurn } from './in-turn.ts';
import { queryText } from './query-text.ts';

const refuse = (): never => {
  throw new TypeError('It is only asked.');
};

/** A database that writes down when a question begins and ends, and fails at `broken`. */
function told() {
  const log: string[] = [];
  const database: PolkuDatabase = {
    execute: async (query: SQL) => {
      const { text } = queryText(query);
      log.push(`${text} begins`);
      await Promise.resolve();
      log.push(`${text} ends`);
      if (text === 'broken') throw new Error('refused');
      return { rows: [] };
    },
    append: refuse,
    transaction: refuse,
    snapshot: refuse,
  };
  return { log, database: inTurn(database) };
}

test('a question waits for the one before, also where that fails', async () => {
  const { log, database } = told();
  const answers = await Promise.allSettled([sql`a`, sql`broken`, sql`b`].map((query) => database.execute(query)));
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(log).toEqual(['a begins', 'a ends', 'broken begins', 'broken ends', 'b begins', 'b ends']);
});

test('what is made at once comes in its order, and a failure is thrown when everything has ended', async () => {
  expect(await allOf([Promise.resolve(1), Promise.resolve(2)])).toEqual([1, 2]);
  let hasEnded = false;
  const last = Promise.resolve().then(() => (hasEnded = true));
  await expect(allOf([Promise.reject(new Error('the first')), Promise.reject(new Error('the second')), last])).rejects.toThrow('the first');
  expect(hasEnded).toBe(true);
});
