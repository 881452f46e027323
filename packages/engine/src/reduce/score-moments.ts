import { sql, type SQL } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';
import { episodesInArms, type Scope } from './episodes-in-arms.ts';

/** When an instrument is measured: the score nearest to `targetDay` between the two days, the earlier on a tie. */
export interface Occasion {
  readonly instrument: string;
  readonly occasion: string;
  /** 0 is the baseline; later occasions follow in order. */
  readonly position: number;
  readonly targetDay: number;
  readonly fromDay: number;
  readonly toDay: number;
}

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

/** Common table expressions that end in `placed`: one score for each episode, instrument and occasion, the nearest to its target,
 * of those that the client lets be set beside one another. */
export function placedScores(scope: Scope, occasions: readonly Occasion[]): SQL {
  return sql`e as (${episodesInArms(scope)}),
    o as (
      select * from json_to_recordset(${JSON.stringify(occasions)}::json)
        as t(instrument text, occasion text, position int, "targetDay" int, "fromDay" int, "toDay" int)
    ),
    placed as (
      select distinct on (e.organisation_id, e.episode_id, s.instrument, o.position)
             e.organisation_id, e.episode_id, e.arm_id, s.instrument, o.position, s.measured_on - e.referred_on as day, s.score
      from e
      join scores s on s.organisation_id = e.organisation_id and s.episode_id = e.episode_id
      join o on o.instrument = s.instrument
        and (s.occasion = o.occasion or (s.occasion is null and s.measured_on - e.referred_on between o."fromDay" and o."toDay"))
      where s.measured_on <= ${scope.asOf}::date and s.may_be_linked is not false
      order by e.organisation_id, e.episode_id, s.instrument, o.position,
               abs(s.measured_on - e.referred_on - o."targetDay"), s.measured_on, s.score
    )`;
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

/** Different people with at least one self-rating, by arm. */
export async function reducePeopleWithAScore(
  db: PolkuDatabase,
  scope: Scope,
): Promise<readonly { readonly arm: string; readonly people: number }[]> {
  const { rows } = await db.execute<{ arm: string; people: number }>(sql`
    with rated as (
      select distinct e.organisation_id, e.client_id, e.arm_id
      from (${episodesInArms(scope)}) e
      join scores s on s.organisation_id = e.organisation_id and s.episode_id = e.episode_id
      where s.measured_on <= ${scope.asOf}::date
    )
    select arm_id as arm, count(*)::int as people from rated group by arm_id order by arm_id`);
  return rows;
}
