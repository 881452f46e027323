import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';

interface Arm {
  readonly id: string;
  readonly label: string;
  readonly role: 'intervention' | 'comparator';
  readonly teamCount: number;
  /** The first day on which the arm received referrals. */
  readonly fromOn: string;
}

/** What the evaluation plan says of one metric. */
interface PlannedMetric {
  readonly metric: string;
  readonly priority: string;
  readonly direction: string | null;
  readonly margin: number | null;
  readonly horizonDays: number | null;
  readonly lockedOn: string | null;
}

export interface PilotContext {
  readonly id: string;
  readonly name: string;
  readonly design: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly organisation: string;
  readonly datasetHash: string;
  /** The last day that the package knows about: the default cut-off date. */
  readonly latestOn: string;
  readonly arms: readonly Arm[];
  readonly plan: readonly PlannedMetric[];
}

const roleOrder = { intervention: 0, comparator: 1 } as const;

/** Every pilot in the database, interventions before comparators, arms otherwise in order of their start. */
export async function readPilots(db: PolkuDatabase): Promise<readonly PilotContext[]> {
  const pilots = await db.execute<
    Record<'id' | 'name' | 'starts_on' | 'organisation' | 'dataset_hash' | 'latest_on', string> &
      Record<'design' | 'ends_on', string | null>
  >(sql`
    with last_day as (
      select o.dataset_id, max(d.day) as day
      from dataset_organisations o
      join (
        select organisation_id, max(observed_until) as day from episodes group by organisation_id
        union all select organisation_id, max(coalesce(period_to, period_from)) from counts group by organisation_id
        union all select organisation_id, max(given_on) from feedback group by organisation_id
        union all select organisation_id, max(starts_on) from pilots group by organisation_id
      ) d on d.organisation_id = o.organisation_id
      group by o.dataset_id
    ),
    last_observed as (
      select o.dataset_id, max(e.observed_until) as day
      from dataset_organisations o join episodes e on e.organisation_id = o.organisation_id group by o.dataset_id
    )
    select p.pilot_id as id, p.name, p.design, p.starts_on::text, p.ends_on::text, o.name as organisation,
           s.dataset_hash, coalesce(lo.day, ld.day)::text as latest_on
    from pilots p
    join organisations o on o.organisation_id = p.organisation_id
    join dataset_organisations d on d.organisation_id = p.organisation_id
    join datasets s on s.dataset_id = d.dataset_id
    left join last_day ld on ld.dataset_id = d.dataset_id
    left join last_observed lo on lo.dataset_id = d.dataset_id
    order by p.pilot_id`);
  const arms = await db.execute<{ pilot_id: string; id: string; label: string; role: Arm['role']; teams: number; from_on: string }>(sql`
    select pilot_id, arm_id as id, min(label) as label, min(role) as role,
           count(distinct (organisation_id, team_id))::int as teams, min(from_on)::text as from_on
    from arms group by pilot_id, arm_id order by pilot_id, min(from_on), arm_id`);
  const plan = await db.execute<
    { pilot_id: string; metric: string; priority: string } & Record<'direction' | 'margin' | 'horizon' | 'locked_on', string | null>
  >(sql`
    select pilot_id, metric, priority, direction, margin, horizon::text, locked_on::text from plan order by pilot_id, metric`);

  return pilots.rows.map((pilot) => ({
    id: pilot.id,
    name: pilot.name,
    design: pilot.design,
    startsOn: pilot.starts_on,
    endsOn: pilot.ends_on,
    organisation: pilot.organisation,
    datasetHash: pilot.dataset_hash,
    latestOn: pilot.latest_on,
    arms: arms.rows
      .filter((arm) => arm.pilot_id === pilot.id)
      .map(({ id, label, role, teams, from_on }): Arm => ({ id, label, role, teamCount: teams, fromOn: from_on }))
      .sort((a, b) => roleOrder[a.role] - roleOrder[b.role]),
    plan: plan.rows
      .filter((row) => row.pilot_id === pilot.id)
      .map(({ metric, priority, direction, margin, horizon, locked_on }) => ({
        metric,
        priority,
        direction,
        margin: margin === null ? null : Number(margin),
        horizonDays: horizon === null ? null : Number(horizon),
        lockedOn: locked_on,
      })),
  }));
}
