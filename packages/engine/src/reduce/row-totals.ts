import { lastingSolutions, type CountOf, type CountUnit } from '@polku/domain';
import { sql, type SQL } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';
import { episodesInArms, isOneOf, type Scope } from './episodes-in-arms.ts';
import { compileRowConditions } from './row-conditions.ts';
import { rowsInArms } from './rows-in-arms.ts';

export interface RowTotal {
  readonly arm: string;
  readonly value: number;
  /** What all of it comes to; null where that is not known beforehand. */
  readonly outOf: number | null;
  /** People behind the rows; null where they are not people's. */
  readonly people: number | null;
}

type Rows = Exclude<CountOf, string>;

/** What is counted of a file's rows, by arm; none where the file holds no such rows. */
export async function reduceRowTotals(db: PolkuDatabase, scope: Scope, of: Rows): Promise<readonly RowTotal[]> {
  const { holds } = compileRowConditions(of.rows, of.where ?? [], scope);
  const inForce =
    of.inForceUntil === undefined
      ? sql`true`
      : sql`(r.${sql.identifier(of.inForceUntil)} is null or r.${sql.identifier(of.inForceUntil)} >= ${scope.asOf}::date)`;
  // The latest row counts if it is like that, not the latest of those that are.
  const current = of.latestOf === undefined ? sql`select * from r` : latest(sql`select * from r`, ['arm_id', ...of.latestOf], of.datedBy);
  const result = await db.execute<{
    arm: string;
    value: string | number | null;
    out_of: string | number | null;
    people: number;
    of_people: boolean;
  }>(sql`
    with r as (${rowsInArms(of.rows, of.datedBy, scope)}),
    current as (${current}),
    counted as (select * from current r where ${holds} and ${inForce})
    select arm_id as arm, ${valueOf(of.count)} as value, ${totalOf(of.outOf)} as out_of,
           count(distinct person)::int as people, bool_or(person is not null) as of_people
    from counted group by arm_id order by arm_id`);
  return result.rows.map(({ arm, value, out_of, people, of_people }) => ({
    arm,
    value: Number(value ?? 0),
    outOf: out_of === null ? null : Number(out_of),
    people: of_people ? people : null,
  }));
}

function latest(rows: SQL, columns: readonly string[], datedBy: string): SQL {
  const names = sql.join(
    columns.map((column) => sql.identifier(column)),
    sql`, `,
  );
  return sql`select distinct on (${names}) * from (${rows}) k order by ${names}, ${sql.identifier(datedBy)} desc`;
}

function valueOf(count: Rows['count']): SQL {
  if (count === 'rows') return sql`count(*)`;
  if (count === 'repeats') return sql`count(*) - count(distinct episode_id)`;
  return 'sum' in count ? sql`sum(${sql.identifier(count.sum)})` : sql`count(distinct ${sql.identifier(count.distinct)})`;
}

function totalOf(outOf: Rows['outOf']): SQL {
  if (outOf === undefined) return sql`null::numeric`;
  if ('sum' in outOf) return sql`sum(${sql.identifier(outOf.sum)})`;
  return outOf.perTeam === true ? sql`${outOf.total}::numeric * count(distinct team_id)` : sql`${outOf.total}::numeric`;
}

/** How much there is, by arm, of what a count is told for each of. */
export async function reduceCountUnits(db: PolkuDatabase, scope: Scope, unit: CountUnit): Promise<ReadonlyMap<string, number>> {
  const endings = sql`select distinct organisation_id, episode_id, detail from events where event = 'ended' and occurred_on <= ${scope.asOf}::date`;
  const amount: Readonly<Record<CountUnit, SQL>> = {
    episode: sql`count(*)`,
    episode_year: sql`sum(e.observed_until - e.referred_on) / 365.25`,
    solved_episode: sql`count(*) filter (where ${isOneOf(sql`d.detail`, lastingSolutions)})`,
    active_episode: sql`count(*) filter (where d.episode_id is null and e.observed_until >= ${scope.asOf}::date)`,
  };
  const { rows } = await db.execute<{ arm: string; amount: string | number }>(sql`
    select e.arm_id as arm, ${amount[unit]} as amount
    from (${episodesInArms(scope)}) e
    left join (${endings}) d on d.organisation_id = e.organisation_id and d.episode_id = e.episode_id
    group by e.arm_id order by e.arm_id`);
  return new Map(rows.map((row) => [row.arm, Number(row.amount)]));
}
