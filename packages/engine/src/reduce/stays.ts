import { sql, type SQL } from 'drizzle-orm';
import { SharedPart } from '../database/shared-part.ts';
import type { Scope } from './episodes-in-arms.ts';
import { placeOnItsDay } from './state-order.ts';

/**
 * Stays of every episode in the states of the pathway, up to the cut-off date: `organisation_id`, `episode_id`, `state`, `entered_on`
 * and `left_on`, null while the stay goes on. A state recorded again while it lasts is the same stay, so that it is neither two short
 * waits nor a return to the team.
 */
export function stays({ asOf }: Scope): SQL {
  const path = sql`partition by organisation_id, episode_id order by entered_on, ${placeOnItsDay(sql`state`)}`;
  return new SharedPart(sql`
    select organisation_id, episode_id, state, entered_on, lead(entered_on) over (${path}) as left_on
    from (
      select organisation_id, episode_id, state, entered_on, lag(state) over (${path}) as state_before
      from pathway where entered_on <= ${asOf}::date
    ) entries
    where state_before is distinct from state`);
}
