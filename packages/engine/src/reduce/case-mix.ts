import { milestoneOrder } from '@polku/domain';
import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';
import { episodesInArms, isOneOf, type Scope } from './episodes-in-arms.ts';

/** Episodes by arm and segment, and what a reader must know before trusting any number made of them. */
export interface CaseMix {
  readonly segments: readonly { readonly arm: string; readonly segment: string; readonly n: number }[];
  /** Episodes with a milestone dated before one that comes earlier on the pathway. */
  readonly orderViolations: number;
  /** Episodes referred to an intervention arm in its first `startUpDays`. */
  readonly startUpEpisodes: number;
  /** Episodes of the intervention arms, early or late. */
  readonly interventionEpisodes: number;
}

/** Three months: a new team is slower while it starts, so these episodes are counted and named. */
const startUpDays = 91;

export async function reduceCaseMix(db: PolkuDatabase, scope: Scope): Promise<CaseMix> {
  const segments = await db.execute<{ arm: string; segment: string; n: number }>(sql`
    select arm_id as arm, segment, count(*)::int as n
    from (${episodesInArms(scope)}) e group by arm_id, segment order by arm_id, segment`);
  const disorder = await db.execute<{ n: number }>(sql`
    with dated as (
      select m.organisation_id, m.episode_id, m.occurred_on,
             max(m.occurred_on) over (
               partition by m.organisation_id, m.episode_id order by m.position
               groups between unbounded preceding and 1 preceding) as latest_of_earlier
      from (
        select organisation_id, episode_id, event, min(occurred_on) as occurred_on,
               array_position(array[${sql.join(
                 milestoneOrder.map((event) => sql`${event}`),
                 sql`, `,
               )}]::text[], event) as position
        from events
        where ${isOneOf(sql`event`, milestoneOrder)} and occurred_on <= ${scope.asOf}::date
        group by organisation_id, episode_id, event
      ) m
    )
    select count(distinct (e.organisation_id, e.episode_id))::int as n
    from (${episodesInArms(scope)}) e
    join dated d on d.organisation_id = e.organisation_id and d.episode_id = e.episode_id
    where d.occurred_on < d.latest_of_earlier`);
  const startUp = await db.execute<{ n: number; of: number }>(sql`
    with opened as (
      select arm_id, min(from_on) as from_on from arms
      where pilot_id = ${scope.pilotId} and role = 'intervention' group by arm_id
    )
    select (count(*) filter (where e.referred_on < o.from_on + ${startUpDays}::int))::int as n, count(*)::int as "of"
    from (${episodesInArms(scope)}) e join opened o on o.arm_id = e.arm_id`);
  return {
    segments: segments.rows,
    orderViolations: disorder.rows[0]?.n ?? 0,
    startUpEpisodes: startUp.rows[0]?.n ?? 0,
    interventionEpisodes: startUp.rows[0]?.of ?? 0,
  };
}
