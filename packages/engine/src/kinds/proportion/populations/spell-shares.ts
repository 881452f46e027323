import type { ProportionOf, Spell } from '@polku/domain/metrics';
import { sql, type SQL } from 'drizzle-orm';
import type { PolkuDatabase } from '../../../database/database.ts';
import type { InterventionDesign } from '../../../designs/intervention-design.ts';
import { episodesInArms, type Scope } from '../../../reduce/episodes-in-arms.ts';
import { milestones } from '../../../reduce/milestones.ts';
import type { ReducedShares } from '../proportion-counts.ts';
import { sharesOfPeople } from './shares-of-people.ts';

type SpellShare = Extract<ProportionOf, { population: 'referred' }>;

/** Days after the referral by which a spell has begun, and on which it is known whether it counts. */
interface Counted {
  readonly begunBy: SQL;
  /** The day through which it must go on. */
  readonly through: SQL;
  readonly dueDays: number;
}

/** A spell on one day; or one that is there by a day and goes on for so many more. */
function counted(of: SpellShare): Counted {
  if ('onDay' in of) {
    const day = sql`e.referred_on + ${of.onDay}::int`;
    return { begunBy: day, through: day, dueDays: of.onDay };
  }
  return {
    begunBy: sql`e.referred_on + ${of.byDay}::int`,
    through: sql`greatest(s.started_on, e.referred_on) + ${of.lastingDays}::int`,
    dueDays: of.byDay + of.lastingDays,
  };
}

/** Whether the beginning of the spell is recorded at all: where it never is, a share of 0 would be false. */
async function isSpellRecorded(db: PolkuDatabase, scope: Scope, { startedBy }: Spell): Promise<boolean> {
  const { rows } = await db.execute<{ recorded: boolean }>(sql`
    select exists (
      select 1 from (${episodesInArms(scope)}) e
      join events v on v.organisation_id = e.organisation_id and v.episode_id = e.episode_id
      where v.event = ${startedBy} and v.occurred_on <= ${scope.asOf}::date
    ) as recorded`);
  return rows[0]?.recorded ?? false;
}

/**
 * Episodes in a spell, of all that were referred. A spell that ends on a day does not cover that day. One lost before it could be known
 * is unknown.
 */
export async function reduceSpellShares(
  db: PolkuDatabase,
  scope: Scope,
  of: SpellShare,
  designs: readonly InterventionDesign[],
): Promise<ReducedShares> {
  if (!(await isSpellRecorded(db, scope, of.inSpell))) return { counts: [], designed: [] };
  const { startedBy, endedBy } = of.inSpell;
  const { begunBy, through, dueDays } = counted(of);
  const dueOn = sql`e.referred_on + ${dueDays}::int`;
  return sharesOfPeople(
    db,
    scope,
    designs,
    sql`
    e as (${episodesInArms(scope)}),
    steps as (
      select organisation_id, episode_id, event, occurred_on as started_on,
             min(case when event = ${endedBy} then occurred_on end)
               over (partition by organisation_id, episode_id order by occurred_on desc) as ended_on
      from (${milestones([startedBy, endedBy], scope)}) m
    ),
    held as (
      select e.organisation_id, e.episode_id,
             bool_or(s.started_on <= ${begunBy} and (s.ended_on is null or s.ended_on > ${through}) and e.observed_until >= ${through}) as holds
      from e join steps s on s.organisation_id = e.organisation_id and s.episode_id = e.episode_id and s.event = ${startedBy}
      group by e.organisation_id, e.episode_id
    ),
    judged as (
      select e.organisation_id, e.team_id, e.client_id, e.episode_id, e.referred_on, e.arm_id, e.segment, ${dueOn} as due_on,
             case when held.holds then 1 when e.observed_until < ${dueOn} then null else 0 end as value
      from e left join held on held.organisation_id = e.organisation_id and held.episode_id = e.episode_id
    )`,
  );
}
