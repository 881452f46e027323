import { sql, type SQL } from 'drizzle-orm';
import { valuesAs } from '../database/values.ts';
import { episodesInArms, type Scope } from './episodes-in-arms.ts';

/** When an instrument is measured: the score nearest to `targetDay` between the two days, the earlier on a tie. */
export interface Occasion {
  readonly instrument: string;
  readonly occasion: string;
  /** 0 is the baseline; later occasions follow in order. */
  readonly position: number;
  readonly targetDay: number;
  readonly fromDay: number;
  readonly toDay: number;
}

const occasionColumns = {
  instrument: 'text',
  occasion: 'text',
  position: 'int',
  target_day: 'int',
  from_day: 'int',
  to_day: 'int',
} as const;

/** Common table expressions that end in `placed`: one score for each episode, instrument and occasion, the nearest to its target,
 * of those that the client lets be set beside one another. */
export function placedScores(scope: Scope, occasions: readonly Occasion[]): SQL {
  const told = occasions.map(({ instrument, occasion, position, targetDay, fromDay, toDay }) => [
    instrument,
    occasion,
    position,
    targetDay,
    fromDay,
    toDay,
  ]);
  return sql`e as (${episodesInArms(scope)}),
    o as (select * from ${valuesAs('t', occasionColumns, told)}),
    placed as (
      select distinct on (e.organisation_id, e.episode_id, s.instrument, o.position)
             e.organisation_id, e.episode_id, e.arm_id, s.instrument, o.position, (s.measured_on - e.referred_on)::int as day, s.score
      from e
      join scores s on s.organisation_id = e.organisation_id and s.episode_id = e.episode_id
      join o on o.instrument = s.instrument
        and (s.occasion = o.occasion or (s.occasion is null and s.measured_on - e.referred_on between o.from_day and o.to_day))
      where s.measured_on <= ${scope.asOf}::date and s.may_be_linked is not false
      order by e.organisation_id, e.episode_id, s.instrument, o.position,
               abs(s.measured_on - e.referred_on - o.target_day), s.measured_on, s.score
    )`;
}
