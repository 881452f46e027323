import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';

/**
 * What released answers rest upon, as it is now: the packages that the database holds, by their hashes. Where it is the same, the same
 * question has the same answer; whatever else an answer comes to rest upon must be told here too.
 *
 * A package that was replaced and brought back is another: the row that tells of it is written anew (`xmin` is who wrote it).
 */
export async function dataState(database: PolkuDatabase): Promise<string> {
  const { rows } = await database.execute<{ told: string }>(sql`
    select concat_ws(' ', organisation_id, dataset_id, dataset_hash, xmin::text) as told
    from datasets order by organisation_id, dataset_id`);
  return rows.map(({ told }) => told).join('\n');
}
