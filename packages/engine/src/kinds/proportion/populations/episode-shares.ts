import type { EpisodeCondition, ProportionOf } from '@polku/domain/metrics';
import type { EventId } from '@polku/domain/reference';
import { sql, type SQL } from 'drizzle-orm';
import type { PolkuDatabase } from '../../../database/database.ts';
import type { InterventionDesign } from '../../../designs/intervention-design.ts';
import { episodesInArms, isOneOf, type Scope } from '../../../reduce/episodes-in-arms.ts';
import { countEpisodeParts, partOfEpisode } from './episode-parts.ts';
import { EpisodeFacts, eventIn, type RowsCondition } from './episode-facts.ts';
import type { ReducedShares } from '../proportion-counts.ts';
import { sharesOfPeople } from './shares-of-people.ts';
import { all, compileRowConditions } from '../../../reduce/row-conditions.ts';

type ShareOfEpisodes = Extract<ProportionOf, { population: 'episodes' }>;

/** A condition in SQL, over an episode `e` and what is known of it. */
interface Compiled {
  readonly holds: SQL;
  /** The last day on which it can come true; the episode counts once that day has come. */
  readonly dueOn?: SQL;
  /** Whether it is known not to come true although its day has not come: a case ends only once. */
  readonly isSettled?: SQL;
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
    if ('byDays' in condition) {
      const dueOn = sql`${facts.firstDate(condition.after)} + ${condition.byDays}::int`;
      return { holds: isSeen([condition.event], sql`m.occurred_on <= ${dueOn}`), dueOn };
    }
    if ('notAfter' in condition)
      return { holds: sql`coalesce(${facts.firstDate(condition.event)} <= ${facts.firstDate(condition.notAfter)}, false)` };
    return { holds: isSeen(asList(condition.event)) };
  }
  if ('openForDays' in condition) {
    const through = sql`${facts.firstDate(condition.after)} + ${condition.openForDays}::int`;
    return { holds: sql`(${through} <= ${asOf} and not ${isSeen(['ended'], sql`m.occurred_on <= ${through}`)})` };
  }
  if ('segment' in condition) return { holds: isOneOf(sql`e.segment`, condition.segment) };
  if ('referralSource' in condition) return { holds: sql`coalesce(${isOneOf(sql`e.referral_source`, condition.referralSource)}, false)` };
  if ('endedAs' in condition) {
    const isSo = condition.endedAs === 'any' ? sql`true` : isOneOf(sql`m.detail`, condition.endedAs);
    if (condition.withinDays === undefined) return { holds: isSeen(['ended'], isSo) };
    const dueOn = sql`e.referred_on + ${condition.withinDays}::int`;
    return { holds: isSeen(['ended'], sql`${isSo} and m.occurred_on <= ${dueOn}`), dueOn, isSettled: isSeen(['ended']) };
  }
  if ('mainStatusOtherThan' in condition)
    return { holds: sql`(e.main_status is null or not ${isOneOf(sql`e.main_status`, condition.mainStatusOtherThan)})` };
  const dueOn = condition.ofClientWithinDays === undefined ? undefined : sql`e.referred_on + ${condition.ofClientWithinDays}::int`;
  return { holds: sql`${facts.rows(condition)} >= ${condition.atLeast}::int`, ...(dueOn === undefined ? {} : { dueOn }) };
}

/**
 * Whether an outcome that nobody has is known not to be: the facts it is told by are those that the episodes are chosen by, or such rows
 * are there.
 */
async function isKnownOfAll(db: PolkuDatabase, scope: Scope, { among, having }: ShareOfEpisodes): Promise<boolean> {
  for (const condition of having) {
    if ('rows' in condition) {
      const isChosenBy = among.some((chosen) => 'rows' in chosen && chosen.rows === condition.rows);
      if (!isChosenBy && !(await hasRows(db, scope, condition))) return false;
    } else if (!('referralSource' in condition && among.some((chosen) => 'referralSource' in chosen))) return false;
  }
  return true;
}

/** Whether any such row is recorded of any episode. */
async function hasRows(db: PolkuDatabase, scope: Scope, { rows: file, where = [] }: RowsCondition): Promise<boolean> {
  const { holds } = compileRowConditions(file, where, scope);
  const { rows } = await db.execute<{ recorded: boolean }>(sql`
    select exists (
      select 1 from (${episodesInArms(scope)}) e
      join ${sql.identifier(file)} r on r.organisation_id = e.organisation_id and r.episode_id = e.episode_id
      where ${holds}
    ) as recorded`);
  return rows[0]?.recorded ?? false;
}

/**
 * Episodes that meet the conditions, by (arm, segment). One whose last day for it has not come is not counted yet; one lost
 * before that day without the outcome is unknown.
 */
export async function reduceEpisodeShares(
  db: PolkuDatabase,
  scope: Scope,
  of: ShareOfEpisodes,
  designs: readonly InterventionDesign[],
): Promise<ReducedShares> {
  const facts = new EpisodeFacts(scope);
  const among = of.among.map((condition) => compile(condition, facts, scope));
  const having = of.having.map((condition) => compile(condition, facts, scope));
  const { parts = [] } = of;
  const part = partOfEpisode(
    parts.map((each) => ({ id: each.id, holds: all(each.having.map((one) => compile(one, facts, scope).holds)) })),
  );
  const holds = all(having.map((compiled) => compiled.holds));
  const dueDays = having.flatMap(({ dueOn }) => (dueOn === undefined ? [] : [dueOn]));
  const dueOn = dueDays.length === 0 ? sql`e.referred_on` : latestOfAll(dueDays);
  const isSettled = all(having.map((compiled) => compiled.isSettled ?? sql`false`));
  const judged = sql`
    select e.organisation_id, e.team_id, e.client_id, e.episode_id, e.referred_on, e.arm_id, e.segment, ${dueOn} as due_on, ${part} as part,
           case when ${holds} then 1 when e.observed_until < ${dueOn} and not ${isSettled} then null else 0 end as value
    from ${facts.joined()} where ${all(among.map((compiled) => compiled.holds))}`;
  const tables = sql`e as (${episodesInArms(scope)}), ${facts.tables()}, judged as (${judged})`;
  const shares = await sharesOfPeople(db, scope, designs, tables);
  // Where nobody at all has the outcome it was most likely never recorded: a share of 0 would be false.
  const isTold = shares.counts.some(({ numerator }) => numerator > 0) || (await isKnownOfAll(db, scope, of));
  return isTold ? { ...shares, parts: await countEpisodeParts(db, scope, tables, parts) } : { counts: [], designed: [] };
}

/** Null where one of the days is not known. */
const latestOfAll = (days: readonly SQL[]): SQL =>
  sql`(case when ${all(days.map((day) => sql`${day} is not null`))} then greatest(${sql.join([...days], sql`, `)}) end)`;
