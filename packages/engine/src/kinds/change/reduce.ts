import type { ChangeMetric } from '@polku/domain/metrics';
import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../../database/database.ts';
import type { DesignedRow } from '../../designs/designed-row.ts';
import type { InterventionDesign } from '../../designs/intervention-design.ts';
import type { ScorePairOutcome } from '../../designs/score-pair-outcome.ts';
import { designedEpisodes, partsOfProfile } from '../../reduce/designed-episodes.ts';
import type { Scope } from '../../reduce/episodes-in-arms.ts';
import type { Measurement } from '../../reduce/measurement.ts';
import type { Instrument } from '../../reduce/occasions.ts';
import { placedScores, type Occasion } from '../../reduce/placed-scores.ts';

/** Sums of complete pairs (baseline, later occasion) in one arm: enough for means, changes and their spread. */
export interface PairedScoreSums {
  readonly arm: string;
  /** Episodes with a baseline for whom the later occasion has come. */
  readonly baselineCount: number;
  readonly pairedCount: number;
  readonly baselineSum: number;
  readonly followUpSum: number;
  readonly changeSum: number;
  readonly changeSumOfSquares: number;
  /** Whose score improved by what matters, or more; 0 where the instrument does not say what does. */
  readonly responderCount: number;
}

/** One instrument's sums by arm, and the same pairs by their places in the designs. */
export interface ChangeTables {
  readonly instrument: string;
  /** The occasion that is compared with the baseline. */
  readonly occasion: Occasion;
  /** What matters to a person; null where the instrument does not say. */
  readonly importantChange: number | null;
  readonly sums: readonly PairedScoreSums[];
  readonly designed: readonly (readonly DesignedRow<ScorePairOutcome>[])[];
}

const usualOccasion = 'month_6';
const usualDay = 182;

/** The plan's occasion, else the sixth month's; of an instrument that has neither, the one nearest to half a year. */
function comparedOccasion(occasions: readonly Occasion[], planned: string | null): Occasion | undefined {
  const later = occasions.filter(({ position }) => position > 0);
  const named = (name: string | null) => later.find(({ occasion }) => occasion === name);
  const distance = ({ targetDay }: Occasion) => Math.abs(targetDay - usualDay);
  return named(planned) ?? named(usualOccasion) ?? later.toSorted((a, b) => distance(a) - distance(b))[0];
}

interface ArmRow extends Record<'b' | 'f' | 'd' | 'dd', string | null> {
  readonly responder_count: number;
  readonly arm: string;
  readonly baseline_count: number;
  readonly paired_count: number;
}
interface PlacedRow extends Record<'design' | 'place' | 'month' | 'n', number> {
  readonly segment: string;
  readonly profile: string | null;
  readonly baseline: string;
  readonly follow_up: string | null;
}

/**
 * Reduces one instrument's scores to sums by arm, and to counts of like pairs by (place in the design, month, segment). Only those for
 * whom the occasion has come are counted: the others are not missing, but early. Without the pilot, what is measured after its start
 * is not seen.
 *
 * Sums are exact decimals in the database, so that the same rows give the same bytes whatever the order in which they are added.
 */
export async function reduceScorePairs(
  db: PolkuDatabase,
  scope: Scope,
  { occasions, id, importantChange, higherIsBetter }: Pick<Instrument, 'id' | 'occasions' | 'importantChange' | 'higherIsBetter'>,
  occasion: Occasion,
  designs: readonly InterventionDesign[],
): Promise<ChangeTables> {
  const baseline = occasions.find(({ position }) => position === 0);
  const pairs = sql`
    ${placedScores(scope, [...(baseline === undefined ? [] : [baseline]), occasion])},
    pairs as (
      select e.organisation_id, e.team_id, e.client_id, e.episode_id, e.referred_on, e.arm_id, e.segment,
             b.score as baseline, f.score as follow_up, e.referred_on + f.day as follow_up_on,
             e.referred_on + ${occasion.targetDay}::int as due_on
      from placed b
      join e on e.organisation_id = b.organisation_id and e.episode_id = b.episode_id
      left join placed f on f.organisation_id = b.organisation_id and f.episode_id = b.episode_id and f.position > 0
      where b.position = 0
    )`;
  const arms = await db.execute<ArmRow & Record<string, unknown>>(sql`
    with ${pairs}
    select arm_id as arm, count(*)::int as baseline_count, count(follow_up)::int as paired_count,
           sum(baseline) filter (where follow_up is not null) as b, sum(follow_up) as f,
           (count(*) filter (where ${higherIsBetter ? 1 : -1}::int * (follow_up - baseline) >= ${importantChange}::numeric(38, 9)))::int as responder_count,
           sum(follow_up - baseline) as d, sum((follow_up - baseline) * (follow_up - baseline)) as dd
    from pairs where due_on <= ${scope.asOf}::date group by arm_id order by arm_id`);
  const outcome = sql`t.baseline, case when d.cut_on is null or t.follow_up_on < d.cut_on then t.follow_up end as follow_up,
    t.due_on <= least(${scope.asOf}::date, d.cut_on - 1) as is_due`;
  const placed =
    designs.length === 0
      ? []
      : (
          await db.execute<PlacedRow & Record<string, unknown>>(sql`
    with ${pairs}
    select design, place, month, segment, profile, baseline, follow_up, count(*)::int as n
    from (${designedEpisodes(sql`pairs`, designs, outcome)}) placed where is_due
    group by design, place, month, segment, profile, baseline, follow_up
    order by design, place, month, segment, profile, baseline, follow_up`)
        ).rows;
  return {
    instrument: id,
    occasion,
    importantChange,
    sums: arms.rows.map((row) => ({
      arm: row.arm,
      baselineCount: row.baseline_count,
      pairedCount: row.paired_count,
      baselineSum: Number(row.b ?? 0),
      followUpSum: Number(row.f ?? 0),
      changeSum: Number(row.d ?? 0),
      changeSumOfSquares: Number(row.dd ?? 0),
      responderCount: row.responder_count,
    })),
    designed: designs.map(({ places }, design) =>
      placed
        .filter((row) => row.design === design)
        .map(({ place, month, segment, profile, n, baseline: before, follow_up }) => ({
          place: places[place]!,
          month,
          segment,
          ...partsOfProfile(profile),
          n,
          outcome: { baseline: Number(before), value: follow_up === null ? null : Number(follow_up) },
        })),
    ),
  };
}

/** One table for each instrument that was used at the baseline by somebody whose later occasion has come. */
export async function reduce(_metric: ChangeMetric, measurement: Measurement, id: string): Promise<readonly ChangeTables[]> {
  const { db, scope, instruments, pilot, designs } = measurement;
  const planned = pilot.plan.find(({ metric }) => metric === id)?.occasion ?? null;
  const tables: ChangeTables[] = [];
  for (const instrument of instruments) {
    const occasion = comparedOccasion(instrument.occasions, planned);
    if (occasion !== undefined) tables.push(await reduceScorePairs(db, scope, instrument, occasion, designs));
  }
  return tables.filter(({ sums }) => sums.length > 0);
}
