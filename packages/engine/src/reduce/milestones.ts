import { episodeDateEvents, milestonePlanKinds, serviceDateEvents, type EventId } from '@polku/domain/reference';
import { sql, type SQL } from 'drizzle-orm';
import { isOneOf, type Scope } from './episodes-in-arms.ts';

/** The dated events named, up to the cut-off date; the dates of a service, of an unemployment, and of a plan count as events too. */
export function milestones(events: readonly EventId[], { asOf }: Scope): SQL {
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
  const fromEvents = sql`
    select organisation_id, episode_id, event, occurred_on, detail
    from events where ${isOneOf(sql`event`, events)} and occurred_on <= ${asOf}::date`;
  return sql.join([fromEvents, ...fromServices, ...fromEpisodes, ...fromPlans], sql` union all `);
}
