import {
  assignmentEvents,
  daysOfHandingOver,
  episodeDateEvents,
  milestonePlanKinds,
  serviceDateEvents,
  type EventId,
} from '@polku/domain/reference';
import { sql, type SQL } from 'drizzle-orm';
import type { StateId } from '@polku/domain/pathway';
import { isOneOf, type Scope } from './episodes-in-arms.ts';
import { stays } from './stays.ts';

/** What entering a state of the pathway is called among an episode's milestones. */
export const enteredEvent = (state: StateId): string => `entered ${state}`;

/**
 * The dated events named, up to the cut-off date; the dates of a service, of an unemployment, of a plan and of an assignment count as
 * events too, and so does entering one of the states named.
 */
export function milestones(events: readonly EventId[], scope: Scope, states: readonly StateId[] = []): SQL {
  const { asOf } = scope;
  const fromServices = Object.entries(serviceDateEvents)
    .filter(([, event]) => events.includes(event))
    .map(
      ([column, event]) => sql`
        select organisation_id, episode_id, ${event}::text, ${sql.identifier(column)}, service
        from services where ${sql.identifier(column)} <= ${asOf}::date`,
    );
  const fromEpisodes = Object.entries(episodeDateEvents)
    .filter(([, event]) => events.includes(event))
    .map(
      ([column, event]) => sql`
        select organisation_id, episode_id, ${event}::text, ${sql.identifier(column)}, null::text
        from episodes where ${sql.identifier(column)} <= ${asOf}::date`,
    );
  const fromPlans = events.includes('plan_formed')
    ? [
        sql`
        select p.organisation_id, p.episode_id, 'plan_formed'::text, p.formed_on, null::text
        from plans p join episodes e on e.organisation_id = p.organisation_id and e.episode_id = p.episode_id
        where ${isOneOf(sql`p.kind`, milestonePlanKinds)} and p.formed_on >= e.referred_on and p.formed_on <= ${asOf}::date`,
      ]
    : [];
  const fromAssignments = Object.entries(assignmentEvents).flatMap(([kind, { begins, replaces }]) => [
    ...(events.includes(begins)
      ? [
          sql`select organisation_id, episode_id, ${begins}::text, from_on, null::text from assignments where kind = ${kind} and from_on <= ${asOf}::date`,
        ]
      : []),
    ...(events.includes(replaces)
      ? [
          sql`
        select a.organisation_id, a.episode_id, ${replaces}::text, greatest(a.from_on, min(b.to_on)), null::text
        from assignments a
        join assignments b
          on b.organisation_id = a.organisation_id and b.episode_id = a.episode_id and b.kind = a.kind and b.from_on < a.from_on
         and b.to_on <= least(${asOf}::date, a.from_on + ${daysOfHandingOver}::int)
        where a.kind = ${kind} and a.from_on <= ${asOf}::date
        group by a.organisation_id, a.episode_id, a.assignment_id, a.from_on`,
        ]
      : []),
  ]);
  const fromPathway =
    states.length === 0
      ? []
      : [
          sql`
        select organisation_id, episode_id, 'entered ' || state, entered_on, null::text
        from (${stays(scope)}) stays where ${isOneOf(sql`state`, states)}`,
        ];
  const fromEvents = sql`
    select organisation_id, episode_id, event, occurred_on, detail
    from events where ${isOneOf(sql`event`, events)} and occurred_on <= ${asOf}::date`;
  return sql.join([fromEvents, ...fromServices, ...fromEpisodes, ...fromPlans, ...fromAssignments, ...fromPathway], sql` union all `);
}
