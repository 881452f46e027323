import type { PlanClaim, PlanPriority } from '@polku/domain/data-package';
import { sql, type SQL } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';
import type { Adjustment } from '../designs/intervention-design.ts';
import { isItsArm, isOfPilot, type PilotKey } from './episodes-in-arms.ts';

interface Arm {
  readonly id: string;
  readonly label: string;
  readonly role: 'intervention' | 'comparator';
  readonly teamCount: number;
  /** The first day on which the arm received referrals. */
  readonly fromOn: string;
  /** The last day of its last team; null where one is open. */
  readonly toOn: string | null;
}

/** What the evaluation plan says of one metric. */
interface PlannedMetric {
  readonly metric: string;
  readonly priority: PlanPriority;
  readonly direction: string | null;
  readonly margin: number | null;
  readonly horizonDays: number | null;
  readonly lockedOn: string | null;
  readonly claim: PlanClaim | null;
  /** null: the usual one, for the segment. */
  readonly adjustment: Adjustment | null;
  /** Occasion of the scores that are compared; null: the usual one. */
  readonly occasion: string | null;
  /** Days after a start that are told by themselves; 0 where the plan names none. */
  readonly startUpDays: number;
  /** The pilot cannot move it. */
  readonly isNegativeControl: boolean;
  /** Days on which it is looked at, and the one on which it is decided. */
  readonly readOn: readonly string[];
}

/** A plan in other words than these is read as adjusting for the segment. */
const adjustmentOf = (told: string | null): Adjustment | null => (told === 'none' || told === 'weighted' ? told : null);

export interface PilotContext {
  readonly key: PilotKey;
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

type PilotRow = Record<'organisation_id' | 'dataset_id' | 'id' | 'name' | 'starts_on' | 'organisation' | 'dataset_hash', string> &
  Record<'design' | 'ends_on', string | null> & { readonly organisations: readonly string[] };

interface AskedPilot {
  readonly id: string;
  readonly organisation: string | undefined;
}

const isAsked = (asked: AskedPilot | undefined): SQL =>
  sql.join(
    [
      sql`true`,
      ...(asked === undefined ? [] : [sql`p.pilot_id = ${asked.id}`]),
      ...(asked?.organisation === undefined ? [] : [sql`p.organisation_id = ${asked.organisation}`]),
    ],
    sql` and `,
  );

/** Ids of the pilots, of one organisation where one is named. */
export async function pilotIds(db: PolkuDatabase, organisation: string | undefined): Promise<readonly string[]> {
  const isNamed = organisation === undefined ? sql`true` : sql`organisation_id = ${organisation}`;
  const { rows } = await db.execute<{ id: string }>(sql`select distinct pilot_id as id from pilots where ${isNamed} order by pilot_id`);
  return rows.map(({ id }) => id);
}

/** The last day on which the package knows of an episode; where it has none, of anything else. */
async function latestDay(db: PolkuDatabase, { organisations, datasetId }: PilotKey): Promise<string> {
  const isIts = sql`organisation_id = any(${sql.param(organisations)}::text[]) and dataset_id = ${datasetId}`;
  const { rows } = await db.execute<{ day: string }>(sql`
    select coalesce(
      (select max(observed_until) from episodes where ${isIts}),
      greatest(
        (select max(coalesce(period_to, period_from)) from counts where ${isIts}),
        (select max(given_on) from feedback where ${isIts}),
        (select max(starts_on) from pilots where ${isIts})
      )
    )::text as day`);
  return rows[0]!.day;
}

/** The pilots asked for, or every one in the database: by id, then organisation. Interventions before comparators, arms otherwise in order of their start. */
export async function readPilots(db: PolkuDatabase, asked?: AskedPilot): Promise<readonly PilotContext[]> {
  const { rows } = await db.execute<PilotRow>(sql`
    select p.organisation_id, p.dataset_id, p.pilot_id as id, p.name, p.design, p.starts_on, p.ends_on,
           o.name as organisation, s.dataset_hash, s.organisations
    from pilots p
    join organisations o on o.organisation_id = p.organisation_id and o.dataset_id = p.dataset_id
    join datasets s on s.organisation_id = p.organisation_id and s.dataset_id = p.dataset_id
    where ${isAsked(asked)}
    order by p.pilot_id, p.organisation_id`);
  const pilots: PilotContext[] = [];
  for (const row of rows) pilots.push(await readPilot(db, row));
  return pilots;
}

/** Interventions before comparators, in each the arm that began first; one that was always there comes last. */
export function inReadingOrder(arms: readonly Arm[]): readonly Arm[] {
  const places = new Map(arms.map((arm) => [arm, JSON.stringify([roleOrder[arm.role], String(arm.fromOn), arm.id])]));
  return arms.toSorted((a, b) => (places.get(a)! < places.get(b)! ? -1 : 1));
}

async function readPilot(db: PolkuDatabase, pilot: PilotRow): Promise<PilotContext> {
  const key: PilotKey = {
    organisationId: pilot.organisation_id,
    pilotId: pilot.id,
    datasetId: pilot.dataset_id,
    organisations: pilot.organisations,
  };
  const arms = await db.execute<{ id: string; label: string; role: Arm['role']; teams: number; from_on: string; to_on: string | null }>(sql`
    select a.arm_id as id, min(a.label) as label, min(a.role) as role,
           count(distinct (a.organisation_id, a.team_id))::int as teams, min(a.from_on)::text as from_on,
           case when bool_and(a.to_on is not null) then max(a.to_on)::text end as to_on
    from arms a where ${isItsArm(key)} group by a.arm_id order by min(a.from_on), a.arm_id`);
  const plan = await db.execute<
    {
      metric: string;
      priority: PlanPriority;
      claim: PlanClaim | null;
      startup_days: number | null;
      negative_control: boolean | null;
    } & Record<'direction' | 'margin' | 'horizon' | 'locked_on' | 'adjustment' | 'occasion' | 'looks' | 'decide_on', string | null>
  >(sql`
    select metric, priority, direction, margin, horizon, locked_on, claim, adjustment, occasion, startup_days, negative_control,
           looks, decide_on
    from plan where ${isOfPilot(key)} order by metric`);
  return {
    key,
    id: pilot.id,
    name: pilot.name,
    design: pilot.design,
    startsOn: pilot.starts_on,
    endsOn: pilot.ends_on,
    organisation: pilot.organisation,
    datasetHash: pilot.dataset_hash,
    latestOn: await latestDay(db, key),
    arms: inReadingOrder(
      arms.rows.map(({ id, label, role, teams, from_on, to_on }): Arm => ({
        id,
        label,
        role,
        teamCount: teams,
        fromOn: from_on,
        toOn: to_on,
      })),
    ),
    plan: plan.rows.map(
      ({
        metric,
        priority,
        direction,
        margin,
        horizon,
        locked_on,
        claim,
        adjustment,
        occasion,
        startup_days,
        negative_control,
        ...days
      }) => ({
        metric,
        priority,
        direction,
        margin: margin === null ? null : Number(margin),
        horizonDays: horizon === null ? null : Number(horizon),
        lockedOn: locked_on,
        claim,
        adjustment: adjustmentOf(adjustment),
        occasion,
        startUpDays: startup_days ?? 0,
        isNegativeControl: negative_control ?? false,
        readOn: [...(days.looks?.split(';') ?? []), days.decide_on ?? ''].map((day) => day.trim()).filter((day) => day !== ''),
      }),
    ),
  };
}
