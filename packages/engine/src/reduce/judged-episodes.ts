import { sql, type SQL } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';
import type { DesignedRow } from '../designs/designed-row.ts';
import type { InterventionDesign } from '../designs/intervention-design.ts';
import type { KnownOutcome } from '../designs/known-outcome.ts';
import { designedEpisodes, partsOfProfile } from './designed-episodes.ts';
import type { Scope } from './episodes-in-arms.ts';

/** Of each design, what is known of its episodes on the day on which their outcome is due. */
export type DesignedValues = readonly (readonly DesignedRow<KnownOutcome>[])[];

/** Episodes of one arm and segment whose day has come, and that came to the same. */
interface JudgedCount {
  readonly arm: string;
  readonly segment: string;
  /** null: lost before the day. */
  readonly value: number | null;
  readonly n: number;
}

/**
 * Counts like outcomes by (arm, segment), of the episodes whose day has come by the cut-off date; and by (place in the design, month,
 * segment), without the pilot of those whose day came before it. One pass over the rows for both.
 *
 * @param tables Common table expressions, of which one is `judged`: a row an episode with `organisation_id`, `team_id`, `client_id`,
 * `episode_id`, `referred_on`, `arm_id`, `segment`, `value` (null where it was lost), and `due_on`.
 */
export async function reduceJudgedEpisodes(
  db: PolkuDatabase,
  { asOf }: Scope,
  designs: readonly InterventionDesign[],
  tables: SQL,
): Promise<{ readonly counts: readonly JudgedCount[]; readonly designed: DesignedValues }> {
  const outcome = sql`t.value, t.due_on <= least(${asOf}::date, d.cut_on - 1) as is_due`;
  const ofDesigns = sql`
    union all
    select null::text, design, place, month, segment, profile, value, count(*)::int
    from (${designedEpisodes(sql`judged`, designs, outcome)}) placed where is_due
    group by design, place, month, segment, profile, value`;
  const { rows } = await db.execute<
    { arm: string; segment: string; profile: string | null; value: string | null; n: number } & Record<
      'design' | 'place' | 'month',
      number | null
    >
  >(sql`
    with ${tables}
    select arm_id as arm, null::int as design, null::int as place, null::int as month, segment, null::text as profile, value, count(*)::int as n
    from judged where due_on <= ${asOf}::date group by arm_id, segment, value
    ${designs.length === 0 ? sql`` : ofDesigns}
    order by design nulls first, arm, place, month, segment, profile, value`);
  const read = rows.map((row) => ({ ...row, value: row.value === null ? null : Number(row.value) }));
  return {
    counts: read.filter(({ design }) => design === null),
    designed: designs.map(({ places }, design) =>
      read
        .filter((row) => row.design === design)
        .map(({ place, month, segment, profile, n, value }) => ({
          place: places[place!]!,
          month: month!,
          segment,
          ...partsOfProfile(profile),
          n,
          outcome: { value },
        })),
    ),
  };
}
