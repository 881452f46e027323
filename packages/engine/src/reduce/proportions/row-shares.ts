import type { ProportionOf } from '@polku/domain';
import { sql, type SQL } from 'drizzle-orm';
import type { PolkuDatabase } from '../../database/database.ts';
import { episodesInArms, type Scope } from '../episodes-in-arms.ts';
import type { ProportionCount } from './proportion-counts.ts';
import { compileRowConditions, resourceOf } from './row-conditions.ts';

/** A file's rows `r` with the arm, segment and person that each belongs to: through its episode, or its team. */
export function rowsInArms(name: string, datedBy: string, scope: Scope): SQL {
  const { columns } = resourceOf(name);
  const table = sql.identifier(name);
  const dated = sql`r.${sql.identifier(datedBy)} <= ${scope.asOf}::date`;
  if (columns['episode_id'] !== undefined) {
    return sql`
      select r.*, e.arm_id, e.segment, e.client_id as person
      from (${episodesInArms(scope)}) e
      join ${table} r on r.organisation_id = e.organisation_id and r.episode_id = e.episode_id
      where ${dated}`;
  }
  if (columns['team_id'] === undefined) throw new Error(`Rows of "${name}" belong to no episode and no team.`);
  const day = sql`r.${sql.identifier(datedBy)}`;
  return sql`
    select r.*, a.arm_id, null::text as segment, null::text as person
    from arms a
    join ${table} r on r.organisation_id = a.organisation_id and r.team_id = a.team_id
     and (a.from_on is null or ${day} >= a.from_on) and (a.to_on is null or ${day} <= a.to_on)
    where a.pilot_id = ${scope.pilotId} and ${dated}`;
}

/** Rows that meet the conditions, by (arm, segment), and how many people stand behind them. */
export async function reduceRowShares(
  db: PolkuDatabase,
  scope: Scope,
  of: Extract<ProportionOf, { population: 'rows' }>,
): Promise<readonly ProportionCount[]> {
  const among = compileRowConditions(of.of, of.among, scope);
  const having = compileRowConditions(of.of, of.having, scope);
  const { rows } = await db.execute<
    { arm: string; segment: string | null } & Record<'denominator' | 'numerator' | 'people' | 'people_with' | 'people_without', number>
  >(sql`
    with r as (${rowsInArms(of.of, of.datedBy, scope)}),
    judged as (select r.arm_id, r.segment, r.person, ${having.holds} as holds from r where ${among.holds} and ${having.hasMatured})
    select arm_id as arm, segment, count(*)::int as denominator, (count(*) filter (where holds))::int as numerator,
           count(distinct person)::int as people, (count(distinct person) filter (where holds))::int as people_with,
           (count(distinct person) filter (where not holds))::int as people_without
    from judged group by arm_id, segment order by arm_id, segment`);
  return rows.map(({ arm, segment, denominator, numerator, people, people_with, people_without }) => ({
    arm,
    segment,
    denominator,
    numerator,
    unknown: 0,
    ...(segment === null ? {} : { people: { denominator: people, numerator: people_with, without: people_without } }),
  }));
}
