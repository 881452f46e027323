import type { ProportionMetric, Spell } from '@polku/domain';
import { sql, type SQL } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';
import { episodesInArms, isOneOf, type Scope } from './episodes-in-arms.ts';
import { milestones } from './milestones.ts';

/** Episodes of one arm and segment: all, those with the outcome, and those lost before it could be known. */
export interface ProportionCount {
  readonly arm: string;
  readonly segment: string;
  readonly denominator: number;
  readonly numerator: number;
  readonly unknown: number;
}

interface Population {
  /** Rows of `e` with the columns `from_on` and `to_on`: the outcome is to be in the spell on a day between them. */
  readonly rows: SQL;
  /** True where the episode was lost before its outcome could be known. */
  readonly lost: SQL;
}

function population(metric: ProportionMetric, scope: Scope): Population {
  const { of } = metric;
  if (of.population === 'referred') {
    const day = sql`${of.onDay}::int`;
    return {
      rows: sql`
        select e.*, e.referred_on + ${day} as from_on, e.referred_on + ${day} as to_on
        from (${episodesInArms(scope)}) e where e.referred_on + ${day} <= ${scope.asOf}::date`,
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
export async function isSpellRecorded(db: PolkuDatabase, scope: Scope, { startedBy }: Spell): Promise<boolean> {
  const { rows } = await db.execute<{ recorded: boolean }>(sql`
    select exists (
      select 1 from (${episodesInArms(scope)}) e
      join events v on v.organisation_id = e.organisation_id and v.episode_id = e.episode_id
      where v.event = ${startedBy} and v.occurred_on <= ${scope.asOf}::date
    ) as recorded`);
  return rows[0]?.recorded ?? false;
}

/** Reduces episodes to counts by (arm, segment). The lost stay in the denominator and out of the numerator. */
export async function reduceProportion(db: PolkuDatabase, scope: Scope, metric: ProportionMetric): Promise<readonly ProportionCount[]> {
  const { rows: people, lost } = population(metric, scope);
  const spell = inSpellBetween(metric.of.inSpell);
  const { rows } = await db.execute<{ arm: string; segment: string; denominator: number; numerator: number; unknown: number }>(sql`
    with e as (${people}),
    m as (${milestones([metric.of.inSpell.startedBy, metric.of.inSpell.endedBy], scope)}),
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
