import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../../database/database.ts';
import { episodesInArms, type Scope } from '../../reduce/episodes-in-arms.ts';

/** Different people with at least one self-rating, by arm. */
export async function reducePeopleWithAScore(
  db: PolkuDatabase,
  scope: Scope,
): Promise<readonly { readonly arm: string; readonly people: number }[]> {
  const { rows } = await db.execute<{ arm: string; people: number }>(sql`
    with rated as (
      select distinct e.organisation_id, e.client_id, e.arm_id
      from (${episodesInArms(scope)}) e
      join scores s on s.organisation_id = e.organisation_id and s.episode_id = e.episode_id
      where s.measured_on <= ${scope.asOf}::date
    )
    select arm_id as arm, count(*)::int as people from rated group by arm_id order by arm_id`);
  return rows;
}
