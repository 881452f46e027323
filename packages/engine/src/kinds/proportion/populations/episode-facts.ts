import type { EpisodeCondition } from '@polku/domain/metrics';
import type { EventId } from '@polku/domain/reference';
import { sql, type SQL } from 'drizzle-orm';
import { isOneOf, type Scope } from '../../../reduce/episodes-in-arms.ts';
import { milestones } from '../../../reduce/milestones.ts';
import { compileRowConditions, resourceOf } from '../../../reduce/row-conditions.ts';

export type RowsCondition = Extract<EpisodeCondition, { rows: string }>;

/**
 * Collects what conditions need to know of an episode `e`, so that one query finds it all: first dates `b` of events that others
 * are counted from, aggregates `f` over milestones, and rows `r0`, `r1`, … of other files.
 */
export class EpisodeFacts {
  readonly #scope: Scope;
  readonly #events = new Set<EventId>(['ended']);
  readonly #bases: EventId[] = [];
  readonly #aggregates: SQL[] = [];
  readonly #rows: RowsCondition[] = [];

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** The first date of an event. */
  firstDate(event: EventId): SQL {
    this.#events.add(event);
    if (!this.#bases.includes(event)) this.#bases.push(event);
    return sql`b.${sql.identifier(`base_${this.#bases.indexOf(event)}`)}`;
  }

  /** An aggregate over the episode's milestones `m` of these events; null where it has none. */
  aggregate(events: readonly EventId[], expression: SQL): SQL {
    for (const event of events) this.#events.add(event);
    return sql`f.${sql.identifier(`fact_${this.#aggregates.push(expression) - 1}`)}`;
  }

  rows(condition: RowsCondition): SQL {
    return sql`coalesce(${sql.identifier(`r${this.#rows.push(condition) - 1}`)}.n, 0)`;
  }

  /** The common table expressions, after one `e` of the episodes. */
  tables(): SQL {
    const list = (parts: readonly SQL[]): SQL => sql.join([...parts], sql`, `);
    const bases = this.#bases.map((event, i) => sql`min(occurred_on) filter (where event = ${event}) as ${sql.identifier(`base_${i}`)}`);
    const facts = this.#aggregates.map((expression, i) => sql`${expression} as ${sql.identifier(`fact_${i}`)}`);
    return list([
      sql`m as (${milestones([...this.#events], this.#scope)})`,
      sql`b as (select ${list([sql`organisation_id, episode_id`, ...bases])} from m group by organisation_id, episode_id)`,
      sql`f as (
        select ${list([sql`e.organisation_id, e.episode_id`, ...facts])}
        from e
        join m on m.organisation_id = e.organisation_id and m.episode_id = e.episode_id
        join b on b.organisation_id = e.organisation_id and b.episode_id = e.episode_id
        group by e.organisation_id, e.episode_id)`,
      ...this.#rows.map((condition, i) => sql`${sql.identifier(`r${i}`)} as (${countedRows(condition, this.#scope)})`),
    ]);
  }

  /** `e` with all that is known of each episode. */
  joined(): SQL {
    const names = ['b', 'f', ...this.#rows.map((_, i) => `r${i}`)];
    const joins = names.map((name) => {
      const alias = sql.identifier(name);
      return sql`left join ${alias} on ${alias}.organisation_id = e.organisation_id and ${alias}.episode_id = e.episode_id`;
    });
    return sql`e ${sql.join(joins, sql` `)}`;
  }
}

/** How many rows of another file an episode has; of rows that share a value, the longest run of near ones. */
function countedRows({ rows, where = [], sharing, ofClientWithinDays }: RowsCondition, scope: Scope): SQL {
  const table = sql.identifier(resourceOf(rows).name);
  const { holds } = compileRowConditions(rows, where, scope);
  if (sharing === undefined)
    return sql`select r.organisation_id, r.episode_id, count(*)::int as n from ${table} r where ${holds} group by r.organisation_id, r.episode_id`;
  const [shared, day] = [sql`r.${sql.identifier(sharing.column)}`, sql`r.${sql.identifier(sharing.datedBy)}`];
  const own = sql`select r.organisation_id, r.episode_id, ${shared} as shared, ${day} as day from ${table} r where ${holds} and ${day} <= ${scope.asOf}::date`;
  return sql`
    select organisation_id, episode_id, 1 + max(near)::int as n
    from (
      select organisation_id, episode_id, shared, count(*) filter (where gap <= ${sharing.withinDays}::int) as near
      from (
        select organisation_id, episode_id, shared, day - lag(day) over (partition by organisation_id, episode_id, shared order by day) as gap
        from (${ofClientWithinDays === undefined ? own : ofClient(own, ofClientWithinDays)}) dated
      ) gaps group by organisation_id, episode_id, shared
    ) runs group by organisation_id, episode_id`;
}

/** The rows of all of a client's cases, after each case's own referral. */
const ofClient = (rows: SQL, withinDays: number): SQL => sql`
  select e.organisation_id, e.episode_id, r.shared, r.day
  from e
  join episodes other on other.organisation_id = e.organisation_id and other.client_id = e.client_id
  join (${rows}) r on r.organisation_id = other.organisation_id and r.episode_id = other.episode_id
  where r.day between e.referred_on and e.referred_on + ${withinDays}::int`;

export const eventIn = (events: readonly EventId[]): SQL => isOneOf(sql`m.event`, events);
