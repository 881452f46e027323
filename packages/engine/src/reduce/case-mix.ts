import { milestoneOrder } from '@polku/domain/reference';
import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';
import type { InterventionDesign } from '../designs/intervention-design.ts';
import { reReferrals } from './designed-episodes.ts';
import { episodesInArms, isItsArm, isOneOf, type Scope } from './episodes-in-arms.ts';

/** Episodes by arm and segment, and what a reader must know before trusting any number made of them. */
export interface CaseMix {
  readonly segments: readonly { readonly arm: string; readonly segment: string; readonly n: number }[];
  /** Episodes with a milestone dated before one that comes earlier on the pathway. */
  readonly orderViolations: number;
  /** Episodes referred to an intervention arm in its first `startUpDays`. */
  readonly startUpEpisodes: number;
  /** Episodes of the intervention arms, early or late. */
  readonly interventionEpisodes: number;
  /** Episodes that a comparison leaves out, since the client was referred to the same group before: people are counted once. */
  readonly reReferrals: number;
}

/** Three months: a new team is slower while it starts, so these episodes are counted and named. */
const startUpDays = 91;

/** Episodes by arm and segment. */
export async function countSegments(db: PolkuDatabase, scope: Scope): Promise<CaseMix['segments']> {
  const { rows } = await db.execute<{ arm: string; segment: string; n: number }>(sql`
    select arm_id as arm, segment, count(*)::int as n
    from (${episodesInArms(scope)}) e group by arm_id, segment order by arm_id, segment`);
  return rows;
}

/** Episodes with a milestone dated before the latest of those that come earlier on the pathway. */
async function countDisorder(db: PolkuDatabase, scope: Scope): Promise<number> {
  const dateOf = milestoneOrder.map((_, position) => sql.identifier(`date_${position}`));
  const firstDates = milestoneOrder.map((event, position) => sql`min(occurred_on) filter (where event = ${event}) as ${dateOf[position]}`);
  const isBeforeEarlier = dateOf
    .slice(1)
    .map((date, position) => sql`${date} < greatest(${sql.join(dateOf.slice(0, position + 1), sql`, `)})`);
  const { rows } = await db.execute<{ n: number }>(sql`
    with dated as (
      select organisation_id, episode_id, ${sql.join(firstDates, sql`, `)}
      from events
      where ${isOneOf(sql`event`, milestoneOrder)} and occurred_on <= ${scope.asOf}::date
      group by organisation_id, episode_id
    )
    select count(*)::int as n
    from (${episodesInArms(scope)}) e
    join dated d on d.organisation_id = e.organisation_id and d.episode_id = e.episode_id
    where ${sql.join(isBeforeEarlier, sql` or `)}`);
  return rows[0]?.n ?? 0;
}

async function countReReferrals(db: PolkuDatabase, scope: Scope, designs: readonly InterventionDesign[]): Promise<number> {
  const { rows } = await db.execute<{ n: number }>(sql`
    with e as (${episodesInArms(scope)})
    select count(distinct (organisation_id, episode_id))::int as n from (${reReferrals(sql`e`, designs)}) again`);
  return rows[0]?.n ?? 0;
}

export async function reduceCaseMix(db: PolkuDatabase, scope: Scope, designs: readonly InterventionDesign[]): Promise<CaseMix> {
  const startUp = await db.execute<{ n: number; of: number }>(sql`
    with opened as (
      select distinct a.organisation_id, a.arm_id, min(a.from_on) over (partition by a.arm_id) as from_on from arms a
      where ${isItsArm(scope)} and a.role = 'intervention'
    )
    select (count(*) filter (where e.referred_on < o.from_on + ${startUpDays}::int))::int as n, count(*)::int as "of"
    from (${episodesInArms(scope)}) e join opened o on o.organisation_id = e.organisation_id and o.arm_id = e.arm_id`);
  return {
    segments: await countSegments(db, scope),
    orderViolations: await countDisorder(db, scope),
    startUpEpisodes: startUp.rows[0]?.n ?? 0,
    interventionEpisodes: startUp.rows[0]?.of ?? 0,
    reReferrals: designs.length === 0 ? 0 : await countReReferrals(db, scope, designs),
  };
}
