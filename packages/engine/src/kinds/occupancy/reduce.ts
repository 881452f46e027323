import { otherStates, type OccupancyMetric } from '@polku/domain/metrics';
import { states, terminalStateIds, type StateId } from '@polku/domain/pathway';
import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../../database/database.ts';
import { episodesInArms, isOneOf, type Scope } from '../../reduce/episodes-in-arms.ts';
import { reduceJudgedEpisodes, type DesignedValues } from '../../reduce/judged-episodes.ts';
import type { Measurement } from '../../reduce/measurement.ts';
import { placeOnItsDay } from '../../reduce/state-order.ts';
import { stays } from '../../reduce/stays.ts';

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

/** Days of each episode in the named states within the horizon; one that was followed for less and had not ended was lost. */
async function reduceDaysInStates(metric: OccupancyMetric, { db, scope, designs, options }: Measurement): Promise<DesignedValues> {
  const named = metric.states.flatMap(({ of }) => of);
  const dueOn = sql`(e.referred_on + ${options.horizonDays}::int)`;
  const days = sql`greatest(0, least(coalesce(s.left_on, e.observed_until, ${dueOn}), ${dueOn}) - greatest(s.entered_on, e.referred_on))`;
  const { designed } = await reduceJudgedEpisodes(
    db,
    scope,
    designs,
    sql`
    e as (${episodesInArms(scope)}),
    s as (${stays(scope)}),
    judged as (
      select e.organisation_id, e.team_id, e.client_id, e.episode_id, e.referred_on, e.arm_id, e.segment, ${dueOn} as due_on,
             case when e.observed_until < ${dueOn} and not bool_or(${isOneOf(sql`s.state`, terminalStateIds)}) then null
                  else coalesce(sum(${days}) filter (where ${isOneOf(sql`s.state`, named)}), 0) end as value
      from e join s on s.organisation_id = e.organisation_id and s.episode_id = e.episode_id
      group by e.organisation_id, e.team_id, e.client_id, e.episode_id, e.referred_on, e.arm_id, e.segment, e.observed_until
    )`,
  );
  return designed;
}

export interface OccupancyTables {
  readonly pathways: readonly Pathway[];
  /** Days in the states that the metric names, all together, up to the horizon asked for. */
  readonly designed: DesignedValues;
  /** The states told, in order. */
  readonly states: readonly string[];
}

/** Like pathways of each arm; nothing where no state that the metric names was ever recorded. */
export async function reduce(metric: OccupancyMetric, measurement: Measurement): Promise<readonly OccupancyTables[]> {
  const { db, scope } = measurement;
  const pathways = await reducePathways(db, scope, metric);
  const isRecorded = (id: string): boolean => pathways.some(({ stays }) => stays.some(({ state }) => state === id));
  const recorded = metric.states.filter((state) => isRecorded(state.id));
  // Of a state that was never recorded one cannot say that nobody was in it.
  if (recorded.length === 0) return [];
  return [
    {
      pathways,
      designed: await reduceDaysInStates(metric, measurement),
      states: [...recorded.map((state) => state.id), ...Object.keys(otherStates)],
    },
  ];
}
