import { otherStates, type OccupancyMetric } from '@polku/domain/metrics';
import { states, type StateId } from '@polku/domain/pathway';
import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../../database/database.ts';
import { episodesInArms, type Scope } from '../../reduce/episodes-in-arms.ts';
import type { Measurement } from '../../reduce/measurement.ts';
import { placeOnItsDay } from '../../reduce/state-order.ts';

/** Episodes of one arm that were in the same states on the same days since the referral. */
export interface Pathway {
  readonly arm: string;
  /** In order; the first begins on day 0, and no two follow one another in one state. */
  readonly stays: readonly { readonly state: string; readonly fromDay: number }[];
  /** The last day on which the episode was followed. */
  readonly untilDay: number;
  readonly n: number;
}

/** What the metric calls each state: one of its own, `ended`, or `elsewhere`. */
function groupOf(metric: OccupancyMetric, state: StateId): string {
  return metric.states.find(({ of }) => of.includes(state))?.id ?? (states[state].phase === 'ended' ? 'ended' : 'elsewhere');
}

/**
 * Reduces recorded states to counts of like pathways, by arm. What was entered before the referral stands on its day; of several
 * states entered on one day the last counts. Before its first recorded state an episode is elsewhere.
 */
export async function reducePathways(db: PolkuDatabase, scope: Scope, metric: OccupancyMetric): Promise<readonly Pathway[]> {
  const { rows } = await db.execute<{ arm: string; until: number; stays: string; n: number }>(sql`
    with e as (${episodesInArms(scope)}),
    entries as (
      select e.organisation_id, e.episode_id, e.arm_id, e.observed_until - e.referred_on as until,
             string_agg(p.state || ' ' || greatest(p.entered_on - e.referred_on, 0), ';' order by p.entered_on, ${placeOnItsDay(sql`p.state`)}) as stays
      from e join pathway p on p.organisation_id = e.organisation_id and p.episode_id = e.episode_id
      where p.entered_on <= e.observed_until and e.observed_until > e.referred_on
      group by e.organisation_id, e.episode_id, e.arm_id, e.observed_until, e.referred_on
    )
    select arm_id as arm, until, stays, count(*)::int as n from entries
    group by arm_id, until, stays order by arm_id, until, stays`);
  return rows.map(({ arm, until, stays, n }) => ({ arm, untilDay: until, n, stays: staysOf(metric, stays) }));
}

function staysOf(metric: OccupancyMetric, entries: string): Pathway['stays'] {
  const byDay = new Map<number, string>([[0, 'elsewhere']]);
  for (const entry of entries.split(';')) {
    const [state, day] = entry.split(' ') as [StateId, string];
    byDay.set(Number(day), groupOf(metric, state));
  }
  return [...byDay]
    .map(([fromDay, state]) => ({ state, fromDay }))
    .sort((a, b) => a.fromDay - b.fromDay)
    .filter(({ state }, i, all) => i === 0 || state !== all[i - 1]!.state);
}

export interface OccupancyTables {
  readonly pathways: readonly Pathway[];
  /** The states told, in order. */
  readonly states: readonly string[];
}

/** Like pathways of each arm; nothing where no state that the metric names was ever recorded. */
export async function reduce(metric: OccupancyMetric, { db, scope }: Measurement): Promise<readonly OccupancyTables[]> {
  const pathways = await reducePathways(db, scope, metric);
  const isRecorded = (id: string): boolean => pathways.some(({ stays }) => stays.some(({ state }) => state === id));
  const recorded = metric.states.filter((state) => isRecorded(state.id));
  // Of a state that was never recorded one cannot say that nobody was in it.
  if (recorded.length === 0) return [];
  return [{ pathways, states: [...recorded.map((state) => state.id), ...Object.keys(otherStates)] }];
}
