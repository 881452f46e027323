import type { ResourceRow } from '@polku/domain/data-package';
import {
  checkPlan,
  choicesOf,
  currentVersion,
  planFromRows,
  planHash,
  PlanRefused,
  type EvaluationPlan,
  type LockedPlan,
  type PlanChoices,
  type PlanOfRows,
  type PlanProblem,
  type PlanRows,
  type Read,
  type Sha256,
} from '@polku/domain/evaluation';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';
import { isItsArm, isOfPilot, type PilotKey } from '../reduce/episodes-in-arms.ts';

const encoder = new TextEncoder();
const digest: Sha256 = (text) => bytesToHex(sha256(encoder.encode(text)));

/** The rows that tell of one pilot's plan: declared by people before there is anything to release. */
export async function readPlanRows(db: PolkuDatabase, pilot: PilotKey): Promise<PlanRows> {
  const plan = await db.execute<Omit<ResourceRow<'plan'>, 'margin'> & { margin: string | null }>(sql`
    select pilot_id, metric, priority, direction, margin, horizon, adjustment, claim, occasion, startup_days, looks,
           decide_on, negative_control, locked_on
    from plan where ${isOfPilot(pilot)} order by metric`);
  const arms = await db.execute<ResourceRow<'arms'>>(sql`
    select a.pilot_id, a.arm_id, a.label, a.role, a.team_id, a.from_on, a.to_on, a.stands_for
    from arms a where ${isItsArm(pilot)} order by a.arm_id, a.team_id, a.from_on`);
  const pilots = await db.execute<ResourceRow<'pilots'>>(sql`
    select pilot_id, organisation_id, name, starts_on, ends_on, status, design, hypothesis
    from pilots where ${isOfPilot(pilot)}`);
  return {
    plan: plan.rows.map(({ margin, ...row }) => ({ ...row, margin: margin === null ? null : Number(margin) })),
    arms: arms.rows,
    pilots: pilots.rows,
  };
}

/** The plan that the rows of one pilot hold; what files have no column for is chosen beside them. */
export const readPlan = async (db: PolkuDatabase, pilot: PilotKey, choices?: PlanChoices): Promise<Read<PlanOfRows, PlanProblem>> =>
  planFromRows(pilot.pilotId, await readPlanRows(db, pilot), choices);

/** What an evaluation says of the plan it followed. */
export interface FollowedPlan {
  /** null where the rows hold no plan, or not a sound one. */
  readonly hash: string | null;
  /** Of a locked plan, the day of its version in force; null where none was given. */
  readonly lockedOn: string | null;
}

/** What is asked of the evaluation that a plan has a word on; where absent, the plan's word goes. */
interface Asked {
  readonly windowsDays: number[] | undefined;
  readonly horizonDays: number | undefined;
  readonly asOf: string | undefined;
}

/** The cut-off of the plan as it is asked for: a plan that leaves it to the data, or plans looks, may be read earlier. */
function cutOffAsked({ cutOffOn, looks, primary: { looksOn, decideOn } }: EvaluationPlan, asOf: string | undefined): string | null {
  if (cutOffOn === null || asOf === undefined) return cutOffOn;
  const isPlanned = looks.length > 1 || decideOn === asOf || looksOn?.includes(asOf) === true;
  return isPlanned && asOf < cutOffOn ? cutOffOn : asOf;
}

/**
 * The plan that an evaluation follows: that of the rows, which must still be the locked one where one is given.
 *
 * @throws PlanRefused where the rows, or what is asked, differ from the locked plan, with each difference; or where they hold no
 * sound plan to compare with it.
 */
export async function followPlan(db: PolkuDatabase, pilot: PilotKey, locked: LockedPlan | undefined, asked: Asked): Promise<FollowedPlan> {
  if (locked === undefined) {
    const { content } = await readPlan(db, pilot);
    return { hash: content === null ? null : planHash(content.plan, digest), lockedOn: null };
  }
  const { plan, hash, since } = currentVersion(locked);
  const { content, problems } = await readPlan(db, pilot, {
    ...choicesOf(plan),
    windowsDays: asked.windowsDays ?? plan.windowsDays,
    cutOffOn: cutOffAsked(plan, asked.asOf),
  });
  if (content === null) throw new PlanRefused(problems);
  const { primary } = content.plan;
  const horizonDays = plan.primary.horizonDays === null ? primary.horizonDays : (asked.horizonDays ?? primary.horizonDays);
  const differences = checkPlan(locked, { ...content.plan, primary: { ...primary, horizonDays } }, digest);
  if (differences.length > 0) throw new PlanRefused(differences);
  return { hash, lockedOn: since };
}
