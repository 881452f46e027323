import {
  amendPlan,
  choicesOf,
  currentVersion,
  lockPlan,
  planDifferences,
  PlanRefused,
  saidTheSameSince,
  type EvaluationPlan,
  type LockedPlan,
  type PlanChoices,
  type PlanVersion,
} from '@polku/domain/evaluation';
import { PolkuError } from '@polku/domain';
import { sql } from 'drizzle-orm';
import { sha256Of } from '../audit/chain.ts';
import type { AuditTrail } from '../audit/trail.ts';
import type { PolkuDatabase } from '../database/database.ts';
import { dayInFinland } from '../data-package/today.ts';
import { readPlan } from '../evaluate/evaluation-plan.ts';
import { findPilot } from '../evaluate/find-pilot.ts';
import type { AskedPilot, HeldPilot } from './held-pilot.ts';
import { lockedPlans, releases } from './published-tables.ts';

/** A plan that was locked on the server, and when it was, by the server's own clock: a file only says it. */
export interface KeptPlan {
  readonly locked: LockedPlan;
  /** The moment of each version, ISO 8601. */
  readonly lockedAt: readonly string[];
}

type PilotId = Pick<HeldPilot, 'organisationId' | 'pilotId'>;
type Row = PlanVersion & { readonly lockedAt: string } & Record<string, unknown>;

/** The plan of a pilot as it was locked here, up to a version of it; undefined where none was. */
export async function readKeptPlan(
  database: PolkuDatabase,
  { organisationId, pilotId }: PilotId,
  upTo: number | null = null,
): Promise<KeptPlan | undefined> {
  const { rows } = await database.execute<Row>(sql`
    select plan, hash, since, reason, locked_at as "lockedAt" from ${lockedPlans}
    where organisation_id = ${organisationId} and pilot_id = ${pilotId} and version_number <= coalesce(${upTo}::int, version_number)
    order by version_number`);
  const [first, ...later] = rows.map(({ plan, hash, since, reason }) => ({ plan, hash, since, reason }));
  if (first === undefined) return undefined;
  return { locked: { schema: 'polku-plan/1', versions: [first, ...later] }, lockedAt: rows.map(({ lockedAt }) => lockedAt) };
}

/**
 * Measures of the plan whose results were released before it said of them what it says now. Of looks at days before the pilot's start
 * nothing can be learnt, and they do not count.
 */
export async function seenBeforePlanned(
  database: PolkuDatabase,
  { organisationId, pilotId, startsOn }: HeldPilot,
  { locked, lockedAt }: KeptPlan,
): Promise<readonly string[]> {
  const { rows } = await database.execute<{ metric: string; first: string }>(sql`
    select m.metric, min(r.released_at) as first
    from ${releases} r cross join lateral jsonb_object_keys(r.metric_versions) as m(metric)
    where r.organisation_id = ${organisationId} and r.pilot_id = ${pilotId} and r.as_of >= ${startsOn}
    group by m.metric`);
  const firstLook = new Map(rows.map(({ metric, first }) => [metric, first]));
  return [...saidTheSameSince(locked)].flatMap(([metric, version]) =>
    (firstLook.get(metric) ?? '9999') < lockedAt[version]! ? [metric] : [],
  );
}

/** Who locks, on what and when. */
export interface Locking {
  readonly trail: AuditTrail;
  readonly subject: string;
  readonly now: Date;
}

export interface PlanAsked extends AskedPilot {
  /** What the rows have no column for; where absent, as the plan said before. */
  readonly choices?: PlanChoices | undefined;
  /** The plan is to have this hash, or is refused: one locks what was agreed, whatever the rows say by now. */
  readonly hash?: string | undefined;
}

async function planOfRows(transaction: PolkuDatabase, asked: PlanAsked, before: EvaluationPlan | undefined) {
  const { key } = await findPilot(transaction, asked);
  const { content, problems } = await readPlan(transaction, key, { ...(before && choicesOf(before)), ...asked.choices });
  if (content === null) throw new PlanRefused(problems);
  return { key, plan: content.plan };
}

async function add(
  transaction: PolkuDatabase,
  { organisationId, pilotId }: PilotId,
  locked: LockedPlan,
  expected: string | undefined,
  { trail, subject, now }: Locking,
): Promise<void> {
  const { plan, hash, since, reason } = currentVersion(locked);
  if (expected !== undefined && expected !== hash)
    throw new PolkuError(
      'plan_refused',
      `The plan of the rows is not the one that is to be locked: its hash is ${hash}. \`polku plan check\` names each difference.`,
    );
  const version = locked.versions.length;
  await transaction.execute(sql`
    insert into ${lockedPlans} (organisation_id, pilot_id, version_number, plan, hash, since, reason, locked_at, locked_by)
    values (${organisationId}, ${pilotId}, ${version}::int, ${JSON.stringify(plan)}::jsonb, ${hash}, ${since}, ${reason},
            ${now.toISOString()}, ${subject})`);
  const action = version === 1 ? 'plan_locked' : 'plan_amended';
  await trail.record({ action, subject, organisation: organisationId, details: { pilot: pilotId, version, hash } }, transaction);
}

/**
 * Locks the plan of a pilot's rows, with the day on which the server does it. A plan that is locked already stays as it is.
 *
 * @throws PlanRefused where the rows hold no sound plan; PolkuError `plan_refused` where another one is locked or expected,
 *   `unknown_pilot`, `ambiguous_pilot`.
 */
export const lockKeptPlan = (database: PolkuDatabase, asked: PlanAsked, locking: Locking): Promise<LockedPlan> =>
  database.transaction(async (transaction) => {
    const { key, plan } = await planOfRows(transaction, asked, undefined);
    const kept = await readKeptPlan(transaction, key);
    if (kept !== undefined) {
      if (planDifferences(currentVersion(kept.locked).plan, plan).length === 0) return kept.locked;
      throw new PolkuError('plan_refused', 'Another plan of this pilot is locked here already: a locked plan is amended, with the reason.');
    }
    const locked = lockPlan(plan, dayInFinland(locking.now), sha256Of);
    await add(transaction, key, locked, asked.hash, locking);
    return locked;
  });

/**
 * Adds a version to the plan that is locked: that of the rows as they are now. What was changed after its results had been released is
 * exploratory from then on.
 *
 * @throws PlanRefused where nothing changes, the reason is missing or the rows hold no sound plan; PolkuError `plan_refused` where none is
 *   locked or another one is expected, `unknown_pilot`, `ambiguous_pilot`.
 */
export const amendKeptPlan = (
  database: PolkuDatabase,
  { reason, ...asked }: PlanAsked & { readonly reason: string },
  locking: Locking,
): Promise<LockedPlan> =>
  database.transaction(async (transaction) => {
    const { key } = await findPilot(transaction, asked);
    const kept = await readKeptPlan(transaction, key);
    if (kept === undefined) throw new PolkuError('plan_refused', 'No plan of this pilot is locked here: it is locked first.');
    const { plan } = await planOfRows(transaction, asked, currentVersion(kept.locked).plan);
    const amended = amendPlan(kept.locked, plan, { amendedOn: dayInFinland(locking.now), reason }, sha256Of);
    await add(transaction, key, amended, asked.hash, locking);
    return amended;
  });
