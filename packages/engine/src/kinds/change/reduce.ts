import type { ChangeMetric } from '@polku/domain/metrics';
import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../../database/database.ts';
import type { Scope } from '../../reduce/episodes-in-arms.ts';
import type { Measurement } from '../../reduce/measurement.ts';
import { placedScores, type Occasion } from '../../reduce/placed-scores.ts';

/** Sums of complete pairs (baseline, last later occasion) in one arm: enough for means, changes and their spread. */
export interface PairedScoreSums {
  readonly instrument: string;
  readonly arm: string;
  /** Episodes with a baseline. */
  readonly baselineCount: number;
  readonly pairedCount: number;
  readonly baselineSum: number;
  readonly followUpSum: number;
  readonly changeSum: number;
  readonly changeSumOfSquares: number;
}

/**
 * Reduces scores to sums by (instrument, arm). Sums are exact decimals in the database, so that the same rows give the
 * same bytes whatever the order in which they are added.
 */
export async function reducePairedScores(
  db: PolkuDatabase,
  scope: Scope,
  occasions: readonly Occasion[],
): Promise<readonly PairedScoreSums[]> {
  type Row = { instrument: string; arm: string; baseline_count: number; paired_count: number } & Record<
    'b' | 'f' | 'd' | 'dd',
    string | null
  >;
  const { rows } = await db.execute<Row>(sql`
    with ${placedScores(scope, occasions)},
    last_later as (
      select distinct on (organisation_id, episode_id, instrument) *
      from placed where position > 0
      order by organisation_id, episode_id, instrument, position desc
    )
    select b.instrument, b.arm_id as arm, count(*)::int as baseline_count, count(f.score)::int as paired_count,
           sum(b.score) filter (where f.score is not null) as b, sum(f.score) as f,
           sum(f.score - b.score) as d, sum((f.score - b.score) * (f.score - b.score)) as dd
    from placed b
    left join last_later f
      on f.organisation_id = b.organisation_id and f.episode_id = b.episode_id and f.instrument = b.instrument
    where b.position = 0
    group by b.instrument, b.arm_id order by b.instrument, b.arm_id`);
  return rows.map((row) => ({
    instrument: row.instrument,
    arm: row.arm,
    baselineCount: row.baseline_count,
    pairedCount: row.paired_count,
    baselineSum: Number(row.b ?? 0),
    followUpSum: Number(row.f ?? 0),
    changeSum: Number(row.d ?? 0),
    changeSumOfSquares: Number(row.dd ?? 0),
  }));
}

/** One instrument's sums by arm. */
export interface ChangeTables {
  readonly instrument: string;
  readonly sums: readonly PairedScoreSums[];
}

/** One table for each instrument that was used at the baseline. */
export async function reduce(_metric: ChangeMetric, { db, scope, instruments }: Measurement): Promise<readonly ChangeTables[]> {
  const sums = await reducePairedScores(
    db,
    scope,
    instruments.flatMap(({ occasions }) => occasions),
  );
  return instruments
    .map(({ id }) => ({ instrument: id, sums: sums.filter(({ instrument }) => instrument === id) }))
    .filter((table) => table.sums.length > 0);
}
