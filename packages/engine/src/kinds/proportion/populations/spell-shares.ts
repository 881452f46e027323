import type { ProportionOf, Spell } from '@polku/domain/metrics';
import type { EventId } from '@polku/domain/reference';
import { sql, type SQL } from 'drizzle-orm';
import type { PolkuDatabase } from '../../../database/database.ts';
import { episodesInArms, isOneOf, type Scope } from '../../../reduce/episodes-in-arms.ts';
import { milestones } from '../../../reduce/milestones.ts';
import type { ProportionCount } from '../proportion-counts.ts';

type SpellShare = Extract<ProportionOf, { inSpell: Spell }>;

interface Population {
  /** Rows of `e` with the columns `from_on` and `to_on`: the outcome is to be in the spell on a day between them. */
  readonly rows: SQL;
  /** True where the episode was lost before its outcome could be known. */
  readonly lost: SQL;
}

function population(of: SpellShare, scope: Scope): Population {
  if (of.population === 'referred') {
    const day = sql`${of.onDay}::int`;
    return {
      rows: sql`
        select e.*, e.day_0 + ${day} as from_on, e.day_0 + ${day} as to_on
        from (${withDayZero(of.after, scope)}) e where e.day_0 + ${day} <= ${scope.asOf}::date`,
      lost: sql`e.observed_until < e.to_on`,
    };
  }
  return {
    rows: sql`
      select e.organisation_id, e.episode_id, e.arm_id, e.segment, e.observed_until,
             min(s.started_on) as from_on, e.observed_until as to_on
      from (${episodesInArms(scope)}) e
      join services s on s.organisation_id = e.organisation_id and s.episode_id = e.episode_id
      where s.started_on <= ${scope.asOf}::date and ${isOneOf(sql`s.service`, of.services)}
      group by e.organisation_id, e.episode_id, e.arm_id, e.segment, e.observed_until`,
    lost: sql`false`,
  };
}

/** Episodes with the day they are counted from: the referral, or the first of an event; without it, they are not counted. */
function withDayZero(after: EventId | undefined, scope: Scope): SQL {
  const episodes = episodesInArms(scope);
  if (after === undefined) return sql`select e.*, e.referred_on as day_0 from (${episodes}) e`;
  return sql`
    select e.*, d.day_0 from (${episodes}) e
    join (select organisation_id, episode_id, min(occurred_on) as day_0 from (${milestones([after], scope)}) m
          group by organisation_id, episode_id) d
      on d.organisation_id = e.organisation_id and d.episode_id = e.episode_id`;
}

/**
 * True where the spell covers some day between `from_on` and `to_on`: it began between them, or the last beginning before
 * `from_on` has no end up to that day. A spell that ends on a day does not cover that day.
 */
function inSpellBetween(spell: Spell): { columns: SQL; condition: SQL } {
  const started = sql`m.event = ${spell.startedBy}`;
  const ended = sql`m.event = ${spell.endedBy}`;
  return {
    columns: sql`
      max(m.occurred_on) filter (where ${started} and m.occurred_on <= e.from_on) as last_start_on,
      max(m.occurred_on) filter (where ${ended} and m.occurred_on <= e.from_on) as last_end_on,
      coalesce(bool_or(${started} and m.occurred_on > e.from_on and m.occurred_on <= e.to_on), false) as started_later`,
    condition: sql`(started_later or (last_start_on is not null and (last_end_on is null or last_end_on < last_start_on)))`,
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

/** Episodes in a spell on a day, or after a service. The lost stay in the denominator and out of the numerator. */
export async function reduceSpellShares(db: PolkuDatabase, scope: Scope, of: SpellShare): Promise<readonly ProportionCount[]> {
  if (!(await isSpellRecorded(db, scope, of.inSpell))) return [];
  const { rows: people, lost } = population(of, scope);
  const spell = inSpellBetween(of.inSpell);
  const { rows } = await db.execute<{ arm: string; segment: string; denominator: number; numerator: number; unknown: number }>(sql`
    with e as (${people}),
    m as (${milestones([of.inSpell.startedBy, of.inSpell.endedBy], scope)}),
    spells as (
      select e.organisation_id, e.episode_id, ${spell.columns}
      from e join m on m.organisation_id = e.organisation_id and m.episode_id = e.episode_id
      group by e.organisation_id, e.episode_id
    ),
    judged as (
      select e.arm_id, e.segment, (${lost}) as lost, coalesce(${spell.condition}, false) as in_spell
      from e left join spells on spells.organisation_id = e.organisation_id and spells.episode_id = e.episode_id
    )
    select arm_id as arm, segment, count(*)::int as denominator,
           (count(*) filter (where not lost and in_spell))::int as numerator,
           (count(*) filter (where lost))::int as unknown
    from judged group by arm_id, segment order by arm_id, segment`);
  return rows;
}
