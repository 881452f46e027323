import { sql } from 'drizzle-orm';
import type { Caller } from '../access/caller.ts';
import { dayInFinland } from '../data-package/today.ts';
import type { PolkuDatabase } from '../database/database.ts';
import { scoped } from '../database/scoped.ts';

const told = async (database: PolkuDatabase, query: ReturnType<typeof sql>): Promise<string> => {
  const { rows } = await database.execute<{ told: string }>(query);
  return rows.map((row) => row.told).join('\n');
};

/**
 * The packages that the database holds, by their hashes. A package that was replaced and brought back is another: the row that tells of
 * it is written anew (`xmin` is who wrote it).
 */
const packages = sql`
  select concat_ws(' ', organisation_id, dataset_id, dataset_hash, xmin::text) as told
  from datasets order by organisation_id, dataset_id`;

/** Locked, and approved by a second person. */
const plans = sql`
  select concat_ws(' ', organisation_id, pilot_id, version_number) as told from locked_plans
  union all select concat_ws(' ', organisation_id, release_id) from release_approvals order by 1`;

const agreements = sql`
  select concat_ws(' ', organisation_id, pilot_organisation_id, pilot_id, xmin::text) as told
  from agreements order by organisation_id, pilot_organisation_id, pilot_id`;

/**
 * What a caller's released answers rest upon, as it is now. Where it is the same, the same question has the same answer; whatever else
 * an answer comes to rest upon must be told here too.
 *
 * @returns undefined for a researcher: what their permits open is read anew for each question, so that one that is taken back opens
 *   nothing more.
 */
export async function dataState(
  database: PolkuDatabase,
  { organisations, roles, subject }: Caller,
  today: string = dayInFinland(new Date()),
): Promise<string | undefined> {
  if (organisations === 'all') return database.snapshot(async (all) => [await told(all, packages), await told(all, plans)].join('\n\n'));
  if (roles.includes('researcher')) return undefined;
  // Agreements are in force from day to day.
  return scoped(database, { organisations, subject }).snapshot(async (seen) =>
    [today, await told(seen, packages), await told(seen, plans), await told(seen, agreements)].join('\n\n'),
  );
}
