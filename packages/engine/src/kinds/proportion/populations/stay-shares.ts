import type { ProportionOf } from '@polku/domain/metrics';
import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../../../database/database.ts';
import { episodesInArms, isOneOf, type Scope } from '../../../reduce/episodes-in-arms.ts';
import { milestones } from '../../../reduce/milestones.ts';
import { stays } from '../../../reduce/stays.ts';
import type { ProportionCount } from '../proportion-counts.ts';

/**
 * Stays in some states that lasted so many days at least, and those of them in which an event occurred by the last of these days. A stay
 * lasts until the next state is entered; one that goes on, up to the cut-off date or to where the episode was last followed.
 */
export async function reduceStayShares(
  db: PolkuDatabase,
  scope: Scope,
  of: Extract<ProportionOf, { population: 'stays' }>,
): Promise<readonly ProportionCount[]> {
  const { rows } = await db.execute<
    { arm: string; segment: string; is_recorded: boolean } & Record<
      'denominator' | 'numerator' | 'people' | 'people_with' | 'people_without',
      number
    >
  >(sql`
    with e as (${episodesInArms(scope)}),
    entries as (${stays(scope)}),
    stays_in_arms as (
      select e.organisation_id, e.episode_id, e.client_id, e.arm_id, e.segment, s.entered_on,
             coalesce(s.left_on, e.observed_until) as left_on
      from e join entries s on s.organisation_id = e.organisation_id and s.episode_id = e.episode_id
      where ${isOneOf(sql`s.state`, of.states)}
    ),
    long as (select * from stays_in_arms where left_on - entered_on >= ${of.ofDays}::int),
    m as (${milestones([of.event], scope)}),
    judged as (
      select l.organisation_id, l.episode_id, l.client_id, l.arm_id, l.segment, l.entered_on,
             coalesce(bool_or(m.occurred_on between l.entered_on and l.entered_on + ${of.ofDays}::int), false) as holds
      from long l left join m on m.organisation_id = l.organisation_id and m.episode_id = l.episode_id
      group by l.organisation_id, l.episode_id, l.client_id, l.arm_id, l.segment, l.entered_on
    )
    select arm_id as arm, segment, count(*)::int as denominator, (count(*) filter (where holds))::int as numerator,
           count(distinct client_id)::int as people, (count(distinct client_id) filter (where holds))::int as people_with,
           (count(distinct client_id) filter (where not holds))::int as people_without,
           exists (select 1 from m) as is_recorded
    from judged group by arm_id, segment order by arm_id, segment`);
  if (!rows.some(({ is_recorded }) => is_recorded)) return [];
  return rows.map(({ arm, segment, denominator, numerator, people, people_with, people_without }) => ({
    arm,
    segment,
    denominator,
    numerator,
    unknown: 0,
    people: { denominator: people, numerator: people_with, without: people_without },
  }));
}
