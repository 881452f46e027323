import type { ProportionOf, RowCondition } from '@polku/domain/metrics';
import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../../../database/database.ts';
import type { InterventionDesign } from '../../../designs/intervention-design.ts';
import type { Scope } from '../../../reduce/episodes-in-arms.ts';
import { compileRowConditions, resourceOf } from '../../../reduce/row-conditions.ts';
import { rowsInArms } from '../../../reduce/rows-in-arms.ts';
import { reduceJudgedEpisodes, type DesignedValues } from '../../../reduce/judged-episodes.ts';
import type { ReducedShares } from '../proportion-counts.ts';

type ShareOfRows = Extract<ProportionOf, { population: 'rows' }>;

/** The column that is empty where nobody recorded the outcome. */
const outcomeColumn = (condition: RowCondition): string => ('to' in condition ? condition.to : condition.column);

/**
 * Rows that meet the conditions, by (arm, segment), and how many people stand behind them; none where what they are judged by is
 * empty on every row: it was not recorded, and a share of 0 would be false.
 */
export async function reduceRowShares(
  db: PolkuDatabase,
  scope: Scope,
  of: ShareOfRows,
  designs: readonly InterventionDesign[],
): Promise<ReducedShares> {
  const among = compileRowConditions(of.of, of.among, scope);
  const having = compileRowConditions(of.of, of.having, scope);
  const outcomes = of.having.map((condition): RowCondition => ({ column: outcomeColumn(condition), filled: true }));
  const { rows } = await db.execute<
    { arm: string; segment: string | null; is_recorded: boolean } & Record<
      'denominator' | 'numerator' | 'people' | 'people_with' | 'people_without',
      number
    >
  >(sql`
    with r as (${rowsInArms(of.of, of.datedBy, scope)}),
    judged as (
      select r.arm_id, r.segment, r.person, ${having.holds} as holds, ${compileRowConditions(of.of, outcomes, scope).holds} as recorded
      from r where ${among.holds} and ${having.hasMatured}
    )
    select arm_id as arm, segment, count(*)::int as denominator, (count(*) filter (where holds))::int as numerator,
           count(distinct person)::int as people, (count(distinct person) filter (where holds))::int as people_with,
           (count(distinct person) filter (where not holds))::int as people_without,
           bool_or(recorded) as is_recorded
    from judged group by arm_id, segment order by arm_id, segment`);
  if (!rows.some(({ is_recorded }) => is_recorded)) return { counts: [], designed: [] };
  const counts = rows.map(({ arm, segment, denominator, numerator, people, people_with, people_without }) => ({
    arm,
    segment,
    denominator,
    numerator,
    unknown: 0,
    ...(segment === null ? {} : { people: { denominator: people, numerator: people_with, without: people_without } }),
  }));
  return { counts, designed: designs.length === 0 ? [] : await designedRows(db, scope, of, designs) };
}

/** Rows that come with the referral, by the places of their episodes in the designs. */
async function designedRows(
  db: PolkuDatabase,
  scope: Scope,
  of: ShareOfRows,
  designs: readonly InterventionDesign[],
): Promise<DesignedValues> {
  const having = compileRowConditions(of.of, of.having, scope);
  const among = compileRowConditions(of.of, of.among, scope);
  const days = Math.max(...of.having.flatMap((condition) => ('withinDays' in condition ? [condition.withinDays] : [])));
  // An episode may have several such rows, on one day even: a person counts by the first.
  const inOrder = sql.join(
    [of.datedBy, ...resourceOf(of.of).key].map((column) => sql`r.${sql.identifier(column)}`),
    sql`, `,
  );
  const tables = sql`
    r as (${rowsInArms(of.of, of.datedBy, scope)}),
    judged as (
      select distinct on (r.organisation_id, r.episode_id) r.organisation_id, r.episode_team_id as team_id, r.person as client_id, r.episode_id, r.referred_on, r.arm_id, r.segment,
             r.${sql.identifier(of.datedBy)} + ${days}::int as due_on, case when ${having.holds} then 1 else 0 end as value
      from r where ${among.holds}
      order by r.organisation_id, r.episode_id, ${inOrder}
    )`;
  return (await reduceJudgedEpisodes(db, scope, designs, tables)).designed;
}
