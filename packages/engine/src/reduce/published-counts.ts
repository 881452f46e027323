import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';
import { type Scope, isOfPilot } from './episodes-in-arms.ts';
import type { Measurement } from './measurement.ts';

/** A count that was published as a count (10 of 35): there are no rows of people behind it here. */
export interface PublishedCount {
  /** null: of the whole pilot. */
  readonly arm: string | null;
  readonly metric: string;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
}

async function readPublishedCounts(db: PolkuDatabase, scope: Scope): Promise<readonly PublishedCount[]> {
  const { rows } = await db.execute<{
    arm: string | null;
    metric: string;
    numerator: string;
    denominator: string | null;
    period_from: string | null;
    period_to: string | null;
  }>(sql`
    select arm_id as arm, metric, numerator, denominator, period_from, period_to
    from counts where ${isOfPilot(scope)} order by metric, arm_id nulls first, period_to, row_id`);
  return rows.map((row) => ({
    arm: row.arm,
    metric: row.metric,
    numerator: Number(row.numerator),
    denominator: row.denominator === null ? null : Number(row.denominator),
    periodFrom: row.period_from,
    periodTo: row.period_to,
  }));
}

/** Published counts of the metric by arm; those of the pilot as a whole count for its first arm. */
export async function publishedByArm(
  id: string,
  { db, scope, arms }: Measurement,
): Promise<ReadonlyMap<string, PublishedCount> | undefined> {
  const own = (await readPublishedCounts(db, scope)).filter(({ metric }) => metric === id);
  return own.length === 0 ? undefined : new Map(own.map((count) => [count.arm ?? arms[0] ?? scope.pilotId, count]));
}

export interface Target {
  readonly metric: string;
  readonly value: number;
  readonly byOn: string | null;
}

export async function readTargets(db: PolkuDatabase, scope: Scope): Promise<readonly Target[]> {
  const { rows } = await db.execute<{ metric: string; value: string; by_on: string | null }>(sql`
    select metric, value, by_on from targets where ${isOfPilot(scope)} order by metric, by_on, row_id`);
  return rows.map(({ metric, value, by_on }) => ({ metric, value: Number(value), byOn: by_on }));
}
