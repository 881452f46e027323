import type { ScoreMetric } from '@polku/domain/metrics';
import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../../database/database.ts';
import { isItsArm, type Scope } from '../../reduce/episodes-in-arms.ts';
import type { Measurement } from '../../reduce/measurement.ts';

interface FeedbackCount {
  readonly arm: string;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** Answers to "would you recommend" by the arm whose team was in force on the day; answers without a team are in no arm. */
async function reduceFeedback(db: PolkuDatabase, scope: Scope, metric: ScoreMetric): Promise<readonly FeedbackCount[]> {
  const { rows } = await db.execute<{ arm: string; promoters: number; passives: number; detractors: number }>(sql`
    select a.arm_id as arm,
           (count(*) filter (where f.recommend >= 9))::int as promoters,
           (count(*) filter (where f.recommend between 7 and 8))::int as passives,
           (count(*) filter (where f.recommend <= 6))::int as detractors
    from arms a
    join feedback f
      on f.organisation_id = a.organisation_id and f.team_id = a.team_id
     and (a.from_on is null or f.given_on >= a.from_on) and (a.to_on is null or f.given_on <= a.to_on)
    where ${isItsArm(scope)} and f.respondent = ${metric.respondent} and f.given_on <= ${scope.asOf}::date
    group by a.arm_id order by a.arm_id`);
  return rows;
}

/** Answers of each arm; an arm without any has none of each. */
export type ScoreTables = ReadonlyMap<string, Omit<FeedbackCount, 'arm'>>;

/** Answers by arm; nothing where nobody answered. */
export async function reduce(metric: ScoreMetric, { db, scope }: Measurement): Promise<readonly ScoreTables[]> {
  const counts = new Map((await reduceFeedback(db, scope, metric)).map(({ arm, ...answers }) => [arm, answers]));
  return counts.size === 0 ? [] : [counts];
}
