import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/databases.ts';
import type { OpenDatabase, PolkuDatabase } from '../database/database.ts';
import { postponeReferences, proveReferences } from './references.ts';

/** An episode of a client and a team, of which only the team is there. */
async function insertEpisodeWithoutClient(transaction: PolkuDatabase): Promise<void> {
  await transaction.execute(sql`insert into organisations (organisation_id, dataset_id, name) values ('o1', 'd1', 'Satasote')`);
  await transaction.execute(
    sql`insert into teams (organisation_id, dataset_id, team_id, name, model) values ('o1', 'd1', 't1', 'Tiimi', 'regional')`,
  );
  await transaction.execute(sql`
    insert into episodes (organisation_id, dataset_id, episode_id, client_id, team_id, referred_on, observed_until)
    values ('o1', 'd1', 'e1', 'c1', 't1', '2023-01-01', '2024-01-01')`);
}

describe.each(engines)('a row that names one that is not there, in $name', ({ open }) => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  test('is not let in, whether references are checked row by row or at the end', async () => {
    const load = database.transaction(async (transaction) => {
      await postponeReferences(transaction);
      await insertEpisodeWithoutClient(transaction);
      await proveReferences(transaction, ['o1']);
    });
    await expect(load).rejects.toMatchObject({ code: 'database_failed' });
    const { rows } = await database.execute(sql`select 1 from organisations`);
    expect(rows).toEqual([]);
  });

  test('is checked row by row again after the transaction', async () => {
    await database.transaction((transaction) => postponeReferences(transaction));
    await expect(database.transaction(insertEpisodeWithoutClient)).rejects.toMatchObject({ message: expect.stringContaining('23503') });
  });
});

test('the failure names the file and the reference', async () => {
  const database = await engines[1]!.open();
  const load = database.transaction(async (transaction) => {
    await postponeReferences(transaction);
    await insertEpisodeWithoutClient(transaction);
    await proveReferences(transaction, ['o1']);
  });
  await expect(load).rejects.toMatchObject({ message: expect.stringMatching(/episodes\.csv.*episodes_client_id_fk/) });
  await database.close();
});
