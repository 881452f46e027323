import type { PartOfEpisodes } from '@polku/domain/metrics';
import { sql, type SQL } from 'drizzle-orm';
import type { PolkuDatabase } from '../../../database/database.ts';
import type { Scope } from '../../../reduce/episodes-in-arms.ts';
import type { PartCounts } from '../part-counts.ts';

/** The part that an episode falls into, of conditions in SQL; null where it falls into none. */
export function partOfEpisode(parts: readonly { readonly id: string; readonly holds: SQL }[]): SQL {
  if (parts.length === 0) return sql`null::text`;
  const cases = parts.map(({ id, holds }) => sql`when ${holds} then ${id}`);
  return sql`(case ${sql.join(cases, sql` `)} end)`;
}

/** Episodes of each arm by the part that they fall into: of `judged` ones whose day has come, with their `part`. */
export async function countEpisodeParts(
  db: PolkuDatabase,
  { asOf }: Scope,
  tables: SQL,
  parts: readonly PartOfEpisodes[],
): Promise<readonly PartCounts[]> {
  if (parts.length === 0) return [];
  const { rows } = await db.execute<{ arm: string; part: string; n: number }>(sql`
    with ${tables}
    select arm_id as arm, part, count(*)::int as n
    from judged where due_on <= ${asOf}::date and part is not null group by arm_id, part order by arm_id, part`);
  return parts.map(({ id, isCounted }) => ({
    part: id,
    of: isCounted ? 'numerator' : 'rest',
    byArm: new Map(rows.filter(({ part }) => part === id).map(({ arm, n }) => [arm, { numerator: n }])),
  }));
}
