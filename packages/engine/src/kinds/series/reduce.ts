import type { SeriesMetric } from '@polku/domain/metrics';
import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../../database/database.ts';
import type { Scope } from '../../reduce/episodes-in-arms.ts';
import type { Measurement } from '../../reduce/measurement.ts';
import { compileRowConditions } from '../../reduce/row-conditions.ts';
import { rowsInArms } from '../../reduce/rows-in-arms.ts';

/** The mean of one arm's answers in one period. */
export interface SeriesPoint {
  readonly arm: string;
  readonly period: number;
  readonly mean: number;
  /** People who answered: each answers a topic once, so the topic that most answered. */
  readonly people: number;
  /** Everyone answered the same: the mean is each one's own answer. */
  readonly isSame: boolean;
}

/** Reduces answers to a mean for each arm and period, topics together. */
async function reduceSeriesPoints(db: PolkuDatabase, scope: Scope, { of }: SeriesMetric): Promise<readonly SeriesPoint[]> {
  const [period, topic, value] = [of.period, of.topic, of.value].map((column) => sql`r.${sql.identifier(column)}`);
  const { holds } = compileRowConditions(of.rows, of.where, scope);
  const { rows } = await db.execute<
    { arm: string; period: number; topic: string | number; n: number } & Record<'total' | 'smallest' | 'largest', string | number>
  >(sql`
    select r.arm_id as arm, ${period} as period, ${topic} as topic, count(*)::int as n, sum(${value}) as total,
           min(${value}) as smallest, max(${value}) as largest
    from (${rowsInArms(of.rows, of.datedBy, scope)}) r where ${holds} group by r.arm_id, ${period}, ${topic}
    order by arm, period, topic`);
  const points = new Map<string, typeof rows>();
  for (const row of rows) {
    const key = JSON.stringify([row.arm, row.period]);
    points.set(key, [...(points.get(key) ?? []), row]);
  }
  return [...points.values()].map((topics) => {
    const values = topics.flatMap(({ smallest, largest }) => [Number(smallest), Number(largest)]);
    return {
      arm: topics[0]!.arm,
      period: topics[0]!.period,
      mean: topics.reduce((sum, { total }) => sum + Number(total), 0) / topics.reduce((sum, { n }) => sum + n, 0),
      people: Math.max(...topics.map(({ n }) => n)),
      isSame: values.every((each) => each === values[0]),
    };
  });
}

export type SeriesTables = readonly SeriesPoint[];

/** Means by period of the arms that were asked; nothing where nobody was. */
export async function reduce(metric: SeriesMetric, { db, scope, arms }: Measurement): Promise<readonly SeriesTables[]> {
  const points = await reduceSeriesPoints(db, scope, metric);
  return points.some(({ arm }) => arms.includes(arm)) ? [points] : [];
}
