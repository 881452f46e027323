import { sql, type SQL } from 'drizzle-orm';
import { episodesInArms, isItsArm, type Scope } from './episodes-in-arms.ts';
import { resourceOf } from './row-conditions.ts';

/**
 * A file's rows up to the cut-off date, with the arm, segment and person that each belongs to. Rows of episodes go with them;
 * those of teams belong to the arm that the team was in on the day; those of an organisation, or of the pilot, to the pilot's first
 * intervention, from the pilot's first day on. What is in force over a period may have begun before an arm or the pilot did: it
 * belongs to the arm of the cut-off date.
 */
export function rowsInArms(name: string, datedBy: string, scope: Scope, isPeriod = false): SQL {
  const { columns } = resourceOf(name);
  const table = sql.identifier(name);
  const day = sql`r.${sql.identifier(datedBy)}`;
  const armDay = isPeriod ? sql`${scope.asOf}::date` : day;
  const isDated = sql`${day} <= ${scope.asOf}::date`;
  if (columns['episode_id'] !== undefined) {
    return sql`
      select r.*, e.arm_id, e.segment, e.client_id as person, e.team_id as episode_team_id, e.referred_on
      from (${episodesInArms(scope)}) e
      join ${table} r on r.organisation_id = e.organisation_id and r.episode_id = e.episode_id
      where ${isDated}`;
  }
  const noPerson = sql`null::text as segment, null::text as person`;
  if (columns['team_id'] !== undefined) {
    return sql`
      select r.*, a.arm_id, ${noPerson}
      from arms a
      join ${table} r on r.organisation_id = a.organisation_id and r.team_id = a.team_id
       and (a.from_on is null or ${armDay} >= a.from_on) and (a.to_on is null or ${armDay} <= a.to_on)
      where ${isItsArm(scope)} and ${isDated}`;
  }
  const ofPilot = columns['pilot_id'] === undefined ? sql`` : sql`and r.pilot_id = p.pilot_id`;
  // Rows of the pilot itself may begin before it does, as its budget may.
  const since = columns['pilot_id'] === undefined ? sql`and ${armDay} >= p.starts_on` : sql``;
  const arm = firstIntervention(scope);
  return sql`
    select r.*, (${arm}) as arm_id, ${noPerson}
    from pilots p
    join ${table} r on r.organisation_id = p.organisation_id and r.dataset_id = p.dataset_id ${ofPilot}
    where p.organisation_id = ${scope.organisationId} and p.pilot_id = ${scope.pilotId} and (${arm}) is not null and ${isDated} ${since}`;
}

/** The arm that what belongs to no team is counted for. */
function firstIntervention(scope: Scope): SQL {
  return sql`
    select a.arm_id from arms a where ${isItsArm(scope)} and a.role = 'intervention'
    order by a.from_on nulls first, a.arm_id limit 1`;
}
