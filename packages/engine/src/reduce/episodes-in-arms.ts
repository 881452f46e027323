import { sql, type SQL } from 'drizzle-orm';
import { SharedPart } from '../database/shared-part.ts';

/** A pilot: two organisations may have one of the same id. Its arms may hold teams of every organisation of its package. */
export interface PilotKey {
  readonly organisationId: string;
  readonly pilotId: string;
  readonly datasetId: string;
  /** Of the package, in order. */
  readonly organisations: readonly string[];
}

/** The rows of the pilot itself, such as its plan. */
export const isOfPilot = ({ organisationId, pilotId }: PilotKey): SQL => sql`organisation_id = ${organisationId} and pilot_id = ${pilotId}`;

/** The rows `a` of its arms. */
export const isItsArm = ({ organisations, datasetId, pilotId }: PilotKey): SQL =>
  sql`a.organisation_id = any(${sql.param(organisations)}::text[]) and a.dataset_id = ${datasetId} and a.pilot_id = ${pilotId}`;

/** Which rows an evaluation reads: one pilot, nothing after the cut-off date. */
export interface Scope extends PilotKey {
  /** `YYYY-MM-DD`; nothing after it is used, and follow-up is cut to it. */
  readonly asOf: string;
}

/**
 * The pilot's episodes with their arm: an episode belongs to the arm whose team received the referral while the arm's
 * row was in force. Follow-up is cut to the cut-off date.
 */
export function episodesInArms(scope: Scope): SQL {
  const { asOf } = scope;
  return new SharedPart(sql`
    select e.organisation_id, e.episode_id, e.client_id, e.team_id, a.arm_id, e.segment, e.referral_source, e.main_status, e.referred_on,
           greatest(coalesce(e.observed_from, e.referred_on), e.referred_on) as observed_from,
           least(e.observed_until, ${asOf}::date) as observed_until
    from arms a
    join episodes e
      on e.organisation_id = a.organisation_id and e.team_id = a.team_id
     and (a.from_on is null or e.referred_on >= a.from_on) and (a.to_on is null or e.referred_on <= a.to_on)
    where ${isItsArm(scope)} and e.referred_on <= ${asOf}::date`);
}

/** `column in (…)`, false for an empty list. */
export function isOneOf(column: SQL, values: readonly string[]): SQL {
  return values.length === 0
    ? sql`false`
    : sql`${column} in (${sql.join(
        values.map((value) => sql`${value}`),
        sql`, `,
      )})`;
}
