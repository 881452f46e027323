import { PolkuError } from '@polku/domain';
import { expect, it } from 'vitest';
import { waitForDatabase } from './wait-for-database.ts';

/** A database that answers from the nth time on, and what was waited and said meanwhile. */
function startedLate(answersAt: number, error: Error = new PolkuError('database_unreachable', 'The database did not answer.')) {
  const pauses: number[] = [];
  const said: string[] = [];
  let asked = 0;
  const start = (waitMillis: number) =>
    waitForDatabase(() => ((asked += 1) < answersAt ? Promise.reject(error) : Promise.resolve()), {
      waitMillis,
      say: (words) => void said.push(words),
      pause: (millis) => Promise.resolve(void pauses.push(millis)),
    });
  return { start, pauses, said };
}

it('says nothing where the database answers at once', async () => {
  const { start, pauses, said } = startedLate(1);
  await start(120_000);
  expect([pauses, said]).toEqual([[], []]);
});

it('waits for a database that starts later, longer each time, and says so once', async () => {
  const { start, pauses, said } = startedLate(8);
  await start(120_000);
  expect(pauses).toEqual([250, 500, 1000, 2000, 4000, 5000, 5000]);
  expect(said).toEqual(['The database does not answer yet. Waiting for it, 120 s at most.', 'The database answers.']);
});

it('security 23: does not wait for ever', async () => {
  const { start, pauses } = startedLate(Infinity);
  await expect(start(10_000)).rejects.toMatchObject({ code: 'database_unreachable' });
  expect(pauses).toEqual([250, 500, 1000, 2000, 4000]);
});

it('does not wait where waiting does not help', async () => {
  const { start, pauses } = startedLate(Infinity, new PolkuError('newer_database', 'The database was made by a newer Polku.'));
  await expect(start(10_000)).rejects.toMatchObject({ code: 'newer_database' });
  expect(pauses).toEqual([]);
});
