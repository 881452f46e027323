import { sql, type SQL } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';
import { valuesAs } from '../database/values.ts';
import { dateColumnsOf, episodeRecords } from './episode-records.ts';
import { episodesInArms, isItsArm, type Scope } from './episodes-in-arms.ts';

/** Anything that is written of a person, which may change again and again. All other changes happen to each person once. */
export const changesAgain = 'record';
const anyRecord = sql.raw(`'${changesAgain}'`);

/** People of an arm of whom something changed between two days: the first excluded, the last included. */
export interface Change {
  readonly arm: string;
  /** What changed: they were first referred, became due on one of the days, answered, or anything was written of them. */
  readonly kind: string;
  /** Which of the gaps between the days, from 0. */
  readonly gap: number;
  readonly people: number;
}

/**
 * How many people of each arm an answer of one day has otherwise than that of an earlier day.
 *
 * @param days in order; gaps are those between neighbours.
 * @param dueDays days after the referral on which people are read: who is referred so long before a cut-off is due on it.
 */
export async function changesBetween(
  db: PolkuDatabase,
  scope: Scope,
  days: readonly string[],
  dueDays: readonly number[],
): Promise<readonly Change[]> {
  if (days.length < 2) return [];
  const gaps = days.slice(1).map((until, gap) => [gap, days[gap]!, until] as const);
  const records = episodeRecords.flatMap((record) =>
    dateColumnsOf(record).map(
      (column): SQL => sql`
        select e.organisation_id, e.arm_id, e.client_id, ${anyRecord} as kind, r.${sql.identifier(column)} as day
        from e join ${sql.identifier(record.name)} r on r.organisation_id = e.organisation_id and r.episode_id = e.episode_id`,
    ),
  );
  const { rows } = await db.execute<{ arm: string; kind: string; gap: number; people: number }>(sql`
    with e as (${episodesInArms(scope)}),
    people as (select organisation_id, arm_id, client_id, min(referred_on) as first_on from e group by organisation_id, arm_id, client_id),
    changed as (
      select organisation_id, arm_id, client_id, 'referred' as kind, first_on as day from people
      union all
      select p.organisation_id, p.arm_id, p.client_id, 'due ' || d.days::text, p.first_on + d.days
      from people p cross join ${valuesAs(
        'd',
        { days: 'int' },
        dueDays.map((day) => [day]),
      )}
      union all
      select organisation_id, arm_id, client_id, ${anyRecord}, referred_on from e
      union all
      select organisation_id, arm_id, client_id, ${anyRecord}, observed_until + 1 from e
      union all
      select a.organisation_id, a.arm_id, f.feedback_id, 'answers', f.given_on
      from arms a join feedback f
        on f.organisation_id = a.organisation_id and f.team_id = a.team_id
       and (a.from_on is null or f.given_on >= a.from_on) and (a.to_on is null or f.given_on <= a.to_on)
      where ${isItsArm(scope)}
      union all
      ${sql.join(records, sql` union all `)}
    )
    select c.arm_id as arm, c.kind, g.gap, count(distinct (c.organisation_id, c.client_id))::int as people
    from changed c join ${valuesAs('g', { gap: 'int', after: 'date', until: 'date' }, gaps)} on c.day > g.after and c.day <= g.until
    group by c.arm_id, c.kind, g.gap`);
  return rows;
}
