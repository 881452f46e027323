import type { EpisodeCondition, ProportionOf } from '@polku/domain/metrics';
import type { EventId } from '@polku/domain/reference';
import { sql, type SQL } from 'drizzle-orm';
import type { PolkuDatabase } from '../../../database/database.ts';
import { episodesInArms, isOneOf, type Scope } from '../../../reduce/episodes-in-arms.ts';
import { EpisodeFacts, eventIn } from './episode-facts.ts';
import type { ProportionCount } from '../proportion-counts.ts';
import { all } from '../../../reduce/row-conditions.ts';

/** A condition in SQL, over an episode `e` and what is known of it. */
interface Compiled {
  readonly holds: SQL;
  /** The last day on which it can come true; the episode counts once that day has come. */
  readonly dueOn?: SQL;
}

const asList = (events: EventId | readonly EventId[]): readonly EventId[] => (typeof events === 'string' ? [events] : events);

function compile(condition: EpisodeCondition, facts: EpisodeFacts, scope: Scope): Compiled {
  const asOf = sql`${scope.asOf}::date`;
  const isSeen = (events: readonly EventId[], when: SQL = sql`true`): SQL =>
    sql`coalesce(${facts.aggregate(events, sql`bool_or(${eventIn(events)} and ${when})`)}, false)`;
  if ('event' in condition) {
    if ('withinDays' in condition) {
      const dayZero =
        condition.after === 'referral'
          ? sql`e.referred_on`
          : sql`least(${sql.join(
              asList(condition.after).map((event) => facts.firstDate(event)),
              sql`, `,
            )})`;
      const dueOn = sql`${dayZero} + ${condition.withinDays}::int`;
      // Aggregates are grouped by episode, so that a day 0 of the episode stands in them as one value.
      return { holds: isSeen(asList(condition.event), sql`m.occurred_on between ${dayZero} and ${dueOn}`), dueOn };
    }
    if ('notAfter' in condition)
      return { holds: sql`coalesce(${facts.firstDate(condition.event)} <= ${facts.firstDate(condition.notAfter)}, false)` };
    return { holds: isSeen(asList(condition.event)) };
  }
  if ('latest' in condition) {
    const latest = facts.aggregate(condition.latest, sql`max(m.occurred_on) filter (where ${eventIn(condition.latest)})`);
    return { holds: sql`coalesce(${latest} >= ${asOf} - ${condition.withinDaysBeforeCutOff}::int, false)` };
  }
  if ('segment' in condition) return { holds: isOneOf(sql`e.segment`, condition.segment) };
  if ('referralSource' in condition) return { holds: sql`coalesce(${isOneOf(sql`e.referral_source`, condition.referralSource)}, false)` };
  if ('endedAs' in condition) {
    const isSo = condition.endedAs === 'any' ? sql`true` : isOneOf(sql`m.detail`, condition.endedAs);
    if (condition.withinDays === undefined) return { holds: isSeen(['ended'], isSo) };
    const dueOn = sql`e.referred_on + ${condition.withinDays}::int`;
    return { holds: isSeen(['ended'], sql`${isSo} and m.occurred_on <= ${dueOn}`), dueOn };
  }
  if ('active' in condition) return { holds: sql`(not ${isSeen(['ended'])} and e.observed_until >= ${asOf})` };
  if ('entered' in condition) return { holds: sql`${facts.entries(condition.entered)} >= ${condition.atLeastTimes}::int` };
  return { holds: sql`${facts.rows(condition)} >= ${condition.atLeast}::int` };
}

/** Whether an outcome that nobody has is known not to be: the facts it is told by are those that the episodes are chosen by. */
function isKnownOfAll({ among, having }: Extract<ProportionOf, { population: 'episodes' }>): boolean {
  return having.every((condition) => {
    if ('rows' in condition) return among.some((chosen) => 'rows' in chosen && chosen.rows === condition.rows);
    if ('endedAs' in condition) return among.some((chosen) => 'endedAs' in chosen);
    return 'referralSource' in condition && among.some((chosen) => 'referralSource' in chosen);
  });
}

/**
 * Episodes that meet the conditions, by (arm, segment). One whose last day for it has not come is not counted yet; one lost
 * before that day without the outcome is unknown.
 */
export async function reduceEpisodeShares(
  db: PolkuDatabase,
  scope: Scope,
  of: Extract<ProportionOf, { population: 'episodes' }>,
): Promise<readonly ProportionCount[]> {
  const facts = new EpisodeFacts(scope);
  const among = of.among.map((condition) => compile(condition, facts, scope));
  const having = of.having.map((condition) => compile(condition, facts, scope));
  const holds = all(having.map((compiled) => compiled.holds));
  const dueDays = having.flatMap(({ dueOn }) => (dueOn === undefined ? [] : [dueOn]));
  const hasCome = all(dueDays.map((dueOn) => sql`coalesce(${dueOn} <= ${scope.asOf}::date, false)`));
  const isLost = dueDays.length === 0 ? sql`false` : sql`(e.observed_until < greatest(${sql.join(dueDays, sql`, `)}))`;
  const { rows } = await db.execute<
    { arm: string; segment: string } & Record<'denominator' | 'numerator' | 'unknown' | 'seen', number>
  >(sql`
    with e as (${episodesInArms(scope)}), ${facts.tables()},
    judged as (
      select e.arm_id, e.segment, ${holds} as holds, ${isLost} as lost
      from ${facts.joined()} where ${all(among.map((compiled) => compiled.holds))} and ${hasCome}
    )
    select arm_id as arm, segment, count(*)::int as denominator, (count(*) filter (where holds))::int as numerator,
           (count(*) filter (where lost and not holds))::int as unknown
    from judged group by arm_id, segment order by arm_id, segment`);
  // Where nobody at all has the outcome it was most likely never recorded: a share of 0 would be false.
  return isKnownOfAll(of) || rows.some(({ numerator }) => numerator > 0) ? rows : [];
}
