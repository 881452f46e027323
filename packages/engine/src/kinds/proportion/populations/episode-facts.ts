import type { EpisodeCondition } from '@polku/domain/metrics';
import type { StateId } from '@polku/domain/pathway';
import type { EventId } from '@polku/domain/reference';
import { sql, type SQL } from 'drizzle-orm';
import { isOneOf, type Scope } from '../../../reduce/episodes-in-arms.ts';
import { milestones } from '../../../reduce/milestones.ts';
import { compileRowConditions, resourceOf } from '../../../reduce/row-conditions.ts';
import { stays } from '../../../reduce/stays.ts';

type RowsCondition = Extract<EpisodeCondition, { rows: string }>;

/**
 * Collects what conditions need to know of an episode `e`, so that one query finds it all: first dates `b` of events that others
 * are counted from, aggregates `f` over milestones, entries `p` into states, and rows `r0`, `r1`, … of other files.
 */
export class EpisodeFacts {
  readonly #scope: Scope;
  readonly #events = new Set<EventId>(['ended']);
  readonly #bases: EventId[] = [];
  readonly #aggregates: SQL[] = [];
  readonly #states: StateId[] = [];
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

  entries(state: StateId): SQL {
    return sql`coalesce(p.${sql.identifier(`entries_${this.#states.push(state) - 1}`)}, 0)`;
  }

  rows(condition: RowsCondition): SQL {
    return sql`coalesce(${sql.identifier(`r${this.#rows.push(condition) - 1}`)}.n, 0)`;
  }

  /** The common table expressions, after one `e` of the episodes. */
  tables(): SQL {
    const list = (parts: readonly SQL[]): SQL => sql.join([...parts], sql`, `);
    const bases = this.#bases.map((event, i) => sql`min(occurred_on) filter (where event = ${event}) as ${sql.identifier(`base_${i}`)}`);
    const facts = this.#aggregates.map((expression, i) => sql`${expression} as ${sql.identifier(`fact_${i}`)}`);
    const entries = this.#states.map((state, i) => sql`count(*) filter (where state = ${state}) as ${sql.identifier(`entries_${i}`)}`);
    return list([
      sql`m as (${milestones([...this.#events], this.#scope)})`,
      sql`b as (select ${list([sql`organisation_id, episode_id`, ...bases])} from m group by organisation_id, episode_id)`,
      sql`f as (
        select ${list([sql`e.organisation_id, e.episode_id`, ...facts])}
        from e
        join m on m.organisation_id = e.organisation_id and m.episode_id = e.episode_id
        join b on b.organisation_id = e.organisation_id and b.episode_id = e.episode_id
        group by e.organisation_id, e.episode_id)`,
      sql`p as (
        select ${list([sql`organisation_id, episode_id`, ...entries])}
        from (${stays(this.#scope)}) stays group by organisation_id, episode_id)`,
      ...this.#rows.map((condition, i) => sql`${sql.identifier(`r${i}`)} as (${countedRows(condition, this.#scope)})`),
    ]);
  }

  /** `e` with all that is known of each episode. */
  joined(): SQL {
    const names = ['b', 'f', 'p', ...this.#rows.map((_, i) => `r${i}`)];
    const joins = names.map((name) => {
      const alias = sql.identifier(name);
      return sql`left join ${alias} on ${alias}.organisation_id = e.organisation_id and ${alias}.episode_id = e.episode_id`;
    });
    return sql`e ${sql.join(joins, sql` `)}`;
  }
}

/** How many rows of another file an episode has; of rows that share a value, the longest run of near ones. */
function countedRows({ rows, where = [], sharing }: RowsCondition, scope: Scope): SQL {
  const table = sql.identifier(resourceOf(rows).name);
  const { holds } = compileRowConditions(rows, where, scope);
  if (sharing === undefined)
    return sql`select r.organisation_id, r.episode_id, count(*)::int as n from ${table} r where ${holds} group by r.organisation_id, r.episode_id`;
  const [shared, day] = [sql`r.${sql.identifier(sharing.column)}`, sql`r.${sql.identifier(sharing.datedBy)}`];
  return sql`
    select organisation_id, episode_id, 1 + max(near)::int as n
    from (
      select organisation_id, episode_id, shared, count(*) filter (where gap <= ${sharing.withinDays}::int) as near
      from (
        select r.organisation_id, r.episode_id, ${shared} as shared,
               ${day} - lag(${day}) over (partition by r.organisation_id, r.episode_id, ${shared} order by ${day}) as gap
        from ${table} r where ${holds} and ${day} <= ${scope.asOf}::date
      ) gaps group by organisation_id, episode_id, shared
    ) runs group by organisation_id, episode_id`;
}

export const eventIn = (events: readonly EventId[]): SQL => isOneOf(sql`m.event`, events);
