import type { TrendMetric } from '@polku/domain/metrics';
import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../../database/database.ts';
import type { Scope } from '../../reduce/episodes-in-arms.ts';
import type { Measurement } from '../../reduce/measurement.ts';
import { placedScores, type Occasion } from '../../reduce/placed-scores.ts';

/** People of one arm who were measured on the same days with the same scores: enough for a model of all occasions. */
export interface Trajectory {
  readonly instrument: string;
  readonly arm: string;
  /** Of each occasion they were measured on: its place among the instrument's, the day since the referral, and the score. */
  readonly visits: readonly { readonly position: number; readonly day: number; readonly score: number }[];
  readonly n: number;
}

/** By instrument and arm as they come, then by the visits as they are written: engines write a decimal each in its own way. */
function inOneOrder(trajectories: readonly Trajectory[]): readonly Trajectory[] {
  const groups: string[] = [];
  const placed = trajectories.map((trajectory) => {
    const group = JSON.stringify([trajectory.instrument, trajectory.arm]);
    if (groups.at(-1) !== group) groups.push(group);
    const written = trajectory.visits.map(({ position, day, score }) => `${position} ${day} ${score}`).join(';');
    return { trajectory, group: groups.length, written };
  });
  return placed
    .sort((a, b) => a.group - b.group || (a.written < b.written ? -1 : a.written > b.written ? 1 : 0))
    .map(({ trajectory }) => trajectory);
}

/** Reduces scores to counts of like trajectories, by (instrument, arm). */
async function reduceTrajectories(db: PolkuDatabase, scope: Scope, occasions: readonly Occasion[]): Promise<readonly Trajectory[]> {
  const { rows } = await db.execute<{ instrument: string; arm: string; visits: string; n: number }>(sql`
    with ${placedScores(scope, occasions)},
    people as (
      select instrument, arm_id,
             string_agg(position || ' ' || day || ' ' || score, ';' order by position) as visits
      from placed group by organisation_id, episode_id, instrument, arm_id
    )
    select instrument, arm_id as arm, visits, count(*)::int as n
    from people group by instrument, arm_id, visits order by instrument, arm_id`);
  const trajectories = rows.map(({ visits, ...row }) => ({
    ...row,
    visits: visits.split(';').map((visit) => {
      const [position, day, score] = visit.split(' ').map(Number) as [number, number, number];
      return { position, day, score };
    }),
  }));
  return inOneOrder(trajectories);
}

/** One instrument's trajectories, and those of its occasions on which anyone was measured. */
export interface TrendTables {
  readonly instrument: string;
  readonly occasions: readonly Occasion[];
  readonly trajectories: readonly Trajectory[];
}

/** One table for each instrument that was used more than once by somebody. */
export async function reduce(_metric: TrendMetric, { db, scope, instruments }: Measurement): Promise<readonly TrendTables[]> {
  const all = await reduceTrajectories(
    db,
    scope,
    instruments.flatMap(({ occasions }) => occasions),
  );
  return instruments.flatMap(({ id, occasions }) => {
    const trajectories = all.filter(({ instrument }) => instrument === id);
    if (trajectories.every(({ visits }) => visits.length < 2)) return [];
    const isUsed = ({ position }: Occasion): boolean =>
      trajectories.some(({ visits }) => visits.some((visit) => visit.position === position));
    return [{ instrument: id, occasions: occasions.filter(isUsed), trajectories }];
  });
}
