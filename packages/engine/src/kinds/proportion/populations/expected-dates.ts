import type { ProportionOf } from '@polku/domain/metrics';
import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../../../database/database.ts';
import { valuesAs } from '../../../database/values.ts';
import { episodesInArms, type Scope } from '../../../reduce/episodes-in-arms.ts';
import { milestones } from '../../../reduce/milestones.ts';
import type { ProportionCount } from '../proportion-counts.ts';

const pairColumns = { given: 'text', expected: 'text', due_after_days: 'int' } as const;

/** Dates that are recorded, of those that other dates say must be there by the last day of following: each (episode, pair) counts once. */
export async function reduceExpectedDates(
  db: PolkuDatabase,
  scope: Scope,
  { pairs }: Extract<ProportionOf, { population: 'expected_dates' }>,
): Promise<readonly ProportionCount[]> {
  const events = [...new Set(pairs.flatMap(({ given, expected }) => [given, expected]))];
  const told = pairs.map(({ given, expected, dueAfterDays }) => [given, expected, dueAfterDays]);
  const { rows } = await db.execute<
    { arm: string; segment: string } & Record<'denominator' | 'numerator' | 'people' | 'people_with' | 'people_without', number>
  >(sql`
    with e as (${episodesInArms(scope)}),
    seen as (select organisation_id, episode_id, event, min(occurred_on) as first_on from (${milestones(events, scope)}) m
             group by organisation_id, episode_id, event),
    pairs as (select * from ${valuesAs('t', pairColumns, told)}),
    judged as (
      select e.client_id, e.arm_id, e.segment, x.event is not null as holds
      from e
      join seen g on g.organisation_id = e.organisation_id and g.episode_id = e.episode_id
      join pairs on pairs.given = g.event
      left join seen x on x.organisation_id = e.organisation_id and x.episode_id = e.episode_id and x.event = pairs.expected
      where g.first_on + pairs.due_after_days <= e.observed_until
    )
    select arm_id as arm, segment, count(*)::int as denominator, (count(*) filter (where holds))::int as numerator,
           count(distinct client_id)::int as people, (count(distinct client_id) filter (where holds))::int as people_with,
           (count(distinct client_id) filter (where not holds))::int as people_without
    from judged group by arm_id, segment order by arm_id, segment`);
  return rows.map(({ arm, segment, denominator, numerator, people, people_with, people_without }) => ({
    arm,
    segment,
    denominator,
    numerator,
    unknown: 0,
    people: { denominator: people, numerator: people_with, without: people_without },
  }));
}
