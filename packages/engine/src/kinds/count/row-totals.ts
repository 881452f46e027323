import { followedDays, type CountOf, type CountUnit } from '@polku/domain/metrics';
import { lastingSolutions } from '@polku/domain/pathway';
import { sql, type SQL } from 'drizzle-orm';
import type { PolkuDatabase } from '../../database/database.ts';
import { episodesInArms, isOneOf, type Scope } from '../../reduce/episodes-in-arms.ts';
import { all, compileRowConditions, resourceOf } from '../../reduce/row-conditions.ts';
import { rowsInArms } from '../../reduce/rows-in-arms.ts';

export interface RowTotal {
  readonly arm: string;
  readonly value: number;
  /** What all of it comes to; null where that is not known beforehand. */
  readonly outOf: number | null;
  /** People behind the rows; null where they are not people's. */
  readonly people: number | null;
  /** Different people that the rows themselves tell; null where they tell none, or some of them do not. */
  readonly alongside: number | null;
}

type Rows = Exclude<CountOf, string>;

/**
 * What is counted of a file's rows, by arm; none where the file holds no such rows. That none of them is in force, none was done
 * again, or no latest one is like that, is a count of 0: what it is of is known.
 */
export async function reduceRowTotals(db: PolkuDatabase, scope: Scope, of: Rows): Promise<readonly RowTotal[]> {
  const { holds } = compileRowConditions(of.rows, of.where ?? [], scope);
  const inForce =
    of.inForceUntil === undefined
      ? sql`true`
      : sql`(r.${sql.identifier(of.inForceUntil)} is null or r.${sql.identifier(of.inForceUntil)} >= ${scope.asOf}::date)`;
  // The latest row counts if it is like that, not the latest of those that are.
  const rows = of.latestOf === undefined ? sql`select * from r where ${holds}` : latest(of, ['arm_id', ...of.latestOf]);
  const isOver =
    of.overFor === undefined
      ? sql`true`
      : sql`coalesce(r.${sql.identifier(of.overFor.until)} + ${of.overFor.days}::int <= ${scope.asOf}::date, false)`;
  const isCounted = all([isOver, ...(of.latestOf === undefined ? [] : [holds]), inForce]);
  const isRepeat = sql`row_number() over (partition by arm_id, organisation_id, episode_id, ${isCounted}) > 1`;
  const result = await db.execute<{
    arm: string;
    amount: string | number | null;
    different: string | null;
    out_of: string | number | null;
    people: number;
    of_people: boolean;
    alongside: string | number | null;
  }>(sql`
    with r as (${rowsInArms(of.rows, of.datedBy, scope, of.inForceUntil !== undefined)}),
    candidates as (${rows}),
    judged as (select *, ${of.count === 'repeats' ? all([isCounted, isRepeat]) : isCounted} as counts from candidates r)
    select arm_id as arm, ${amountOf(of)} as amount, ${differentOf(of)} as different, ${totalOf(of.outOf)} as out_of,
           (count(distinct person) filter (where counts))::int as people, bool_or(person is not null) as of_people,
           ${alongsideOf(of)} as alongside
    from judged group by arm_id order by arm_id`);
  // A column that is empty on every row was not recorded.
  const recorded = result.rows.filter(({ amount }) => amount !== null);
  const total = of.outOf !== undefined && 'total' in of.outOf && of.outOf.perTeam !== true ? of.outOf.total : null;
  return recorded.map(({ arm, amount, different, out_of, people, of_people, alongside }) => ({
    arm,
    value: 'distinct' in Object(of.count) ? (different?.split(';').length ?? 0) : Number(amount),
    outOf: out_of === null ? total : Number(out_of),
    people: of_people ? people : null,
    alongside: alongside === null ? null : Number(alongside),
  }));
}

/** The last row of those that are alike in the columns. */
function latest({ rows, datedBy }: Rows, columns: readonly string[]): SQL {
  const list = (each: readonly string[]): SQL =>
    sql.join(
      each.map((column) => sql.identifier(column)),
      sql`, `,
    );
  // Of two rows of one day the same one must be taken wherever they are kept.
  return sql`
    select distinct on (${list(columns)}) * from r
    order by ${list(columns)}, ${sql.identifier(datedBy)} desc nulls last, ${list(Object.keys(resourceOf(rows).columns))}`;
}

/** Codes that the counted rows tell, where they are counted once each. */
const differentOf = ({ count }: Rows): SQL =>
  typeof count === 'object' && 'distinct' in count
    ? sql`string_agg(distinct ${sql.identifier(count.distinct)}::text, ';') filter (where counts)`
    : sql`null::text`;

function amountOf({ count, overFor }: Rows): SQL {
  if (typeof count === 'string' || 'distinct' in count) return sql`count(*) filter (where counts)`;
  const sum = sql`sum(${sql.identifier(count.sum)}) filter (where counts)`;
  // Of periods that are not over yet, it is not known that they come to nothing.
  return overFor === undefined ? sql`case when bool_or(counts) then ${sum} else 0 end` : sum;
}

function totalOf(outOf: Rows['outOf']): SQL {
  if (outOf === undefined) return sql`null::numeric(18, 3)`;
  if ('sum' in outOf) return sql`sum(${sql.identifier(outOf.sum)})`;
  return outOf.perTeam === true ? sql`${outOf.total}::numeric(18, 3) * count(distinct team_id)` : sql`null::numeric(18, 3)`;
}

/** Different people that the counted rows tell; null where one of them does not. */
function alongsideOf({ alongside, count }: Rows): SQL {
  if (alongside === undefined) return sql`null::int`;
  const people = sql.identifier(alongside.sum);
  const isRecorded = typeof count === 'object' && 'sum' in count ? sql`${sql.identifier(count.sum)} is not null` : sql`true`;
  const isCounted = sql`counts and ${isRecorded}`;
  return sql`case when bool_and(${people} is not null) filter (where ${isCounted}) then sum(${people}) filter (where ${isCounted}) end`;
}

export interface UnitTotal {
  readonly amount: number;
  /** People behind it. */
  readonly people: number;
}

/** How much there is, by arm, of what a count is told for each of. */
export async function reduceCountUnits(db: PolkuDatabase, scope: Scope, unit: CountUnit): Promise<ReadonlyMap<string, UnitTotal>> {
  const endings = sql`
    select organisation_id, episode_id, min(occurred_on) filter (where ${isOneOf(sql`detail`, lastingSolutions)}) as solved_on
    from events where event = 'ended' and occurred_on <= ${scope.asOf}::date group by organisation_id, episode_id`;
  const wasFollowed = sql`e.referred_on + ${followedDays}::int <= ${scope.asOf}::date`;
  const isOne: Readonly<Record<CountUnit, SQL>> = {
    episode: sql`true`,
    followed_episode: wasFollowed,
    solved_followed_episode: sql`${wasFollowed} and coalesce(d.solved_on <= e.referred_on + ${followedDays}::int, false)`,
    active_episode: sql`d.episode_id is null and e.observed_until >= ${scope.asOf}::date`,
  };
  const { rows } = await db.execute<{ arm: string; amount: string | number; people: number }>(sql`
    select e.arm_id as arm, count(*) as amount, count(distinct e.client_id)::int as people
    from (${episodesInArms(scope)}) e
    left join (${endings}) d on d.organisation_id = e.organisation_id and d.episode_id = e.episode_id
    where ${isOne[unit]}
    group by e.arm_id order by e.arm_id`);
  return new Map(rows.map((row) => [row.arm, { amount: Number(row.amount), people: row.people }]));
}
