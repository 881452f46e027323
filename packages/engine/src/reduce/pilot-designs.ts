import { segmentIds } from '@polku/domain/reference';
import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';
import { designRows, type ArmRow, type Busy } from '../designs/design-rows.ts';
import type { InterventionDesign } from '../designs/intervention-design.ts';
import { isItsArm, type Scope } from './episodes-in-arms.ts';

/** One design for each intervention arm, in the order of arms; none where the pilot has no intervention. */
export async function readDesigns(db: PolkuDatabase, scope: Scope, pilotStartsOn: string): Promise<readonly InterventionDesign[]> {
  const { rows } = await db.execute<
    Record<'organisation' | 'arm' | 'role' | 'team', string> & Record<'municipality' | 'from_on' | 'to_on' | 'stands_for', string | null>
  >(sql`
    select a.organisation_id as organisation, a.arm_id as arm, a.role, a.team_id as team, t.municipality,
           a.from_on, a.to_on, a.stands_for
    from arms a join teams t on t.organisation_id = a.organisation_id and t.team_id = a.team_id
    where ${isItsArm(scope)} order by a.arm_id, a.organisation_id, a.team_id, a.from_on`);
  const arms = rows.map(
    ({ from_on, to_on, stands_for, ...row }) => ({ ...row, fromOn: from_on, toOn: to_on, standsFor: stands_for }) as ArmRow,
  );
  const elsewhere = await db.execute<Record<'organisation' | 'team', string> & Record<'from_on' | 'to_on', string | null>>(sql`
    select other.organisation_id as organisation, other.team_id as team, other.from_on, other.to_on
    from arms other join arms a on a.organisation_id = other.organisation_id and a.team_id = other.team_id
    where ${isItsArm(scope)} and a.role = 'comparator' and other.pilot_id <> a.pilot_id and other.role = 'intervention'`);
  const busy = elsewhere.rows.map(({ from_on, to_on, ...row }): Busy => ({ ...row, fromOn: from_on, toOn: to_on }));

  const interventions = [...new Set(arms.filter(({ role }) => role === 'intervention').map(({ arm }) => arm))];
  return interventions.map((arm) => {
    const starts = arms.flatMap((row) => (row.arm === arm && row.fromOn !== null ? [row.fromOn] : [])).sort();
    const startsOn = starts[0] ?? pilotStartsOn;
    return { arm, startsOn, places: designRows(arms, arm, startsOn, busy), adjustment: 'segment' };
  });
}

/** The package's own segments by their position, or the domain's as they are declared. */
export async function readSegmentOrder(db: PolkuDatabase, { organisations, datasetId }: Scope): Promise<readonly string[]> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select segment_id as id from segments
    where organisation_id = any(${sql.param(organisations)}::text[]) and dataset_id = ${datasetId}
    group by segment_id order by min(position) nulls last, segment_id`);
  return rows.length === 0 ? segmentIds : rows.map(({ id }) => id);
}
