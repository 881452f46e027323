import type { EventId } from '@polku/domain/reference';
import type { StateId } from '@polku/domain/pathway';
import { sql, type SQL } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';
import type { DesignedRow } from '../designs/designed-row.ts';
import type { DurationOutcome } from '../designs/duration-outcome.ts';
import type { InterventionDesign } from '../designs/intervention-design.ts';
import { designedEpisodes, partsOfProfile } from './designed-episodes.ts';
import { episodesInArms, type Scope } from './episodes-in-arms.ts';
import { milestones } from './milestones.ts';

/** Episodes of one arm and segment that entered observation, left it, and how, on the same days since day 0. */
export interface DurationCell {
  readonly arm: string;
  readonly segment: string;
  readonly entryDays: number;
  readonly timeDays: number;
  /** 0 censored, 1 the event (or the first cause), 2… competing causes. */
  readonly status: number;
  /** The longest of the days asked for to which they could have been followed by the cut-off date. */
  readonly cutOffDays: number;
  readonly n: number;
}

/** Episodes of an arm that the metric leaves out, by reason. */
export interface Excluded {
  readonly arm: string;
  readonly reason: string;
  readonly n: number;
}

export interface DurationCells {
  readonly cells: readonly DurationCell[];
  readonly excluded: readonly Excluded[];
  /** The same episodes by their place in the design of each intervention, follow-up without the pilot cut where the pilot begins. */
  readonly designed: readonly DesignedDurations[];
}
type DesignedDurations = DesignedRow<DurationOutcome>[];

/** Where an episode's clock starts, and what each cause is: conditions on its milestones `m`, of which the first counts. */
export interface Clock {
  readonly events: readonly EventId[];
  /** States whose entries are milestones too. */
  readonly states?: readonly StateId[];
  /** null: at the referral. */
  readonly start: SQL | null;
  /** In the order that settles ties. */
  readonly causes: readonly SQL[];
  /** Only what comes after day 0 counts: a new job, a return. */
  readonly onlyAfterStart?: true;
  /** What an episode without a day 0 is left out for; absent where every episode has one. */
  readonly withoutStart?: string;
  readonly beforeStart: string;
  /** Followed back from the referral, so that nobody enters late or is followed beyond it. */
  readonly lookedBack: boolean;
}

const firstDate = (condition: SQL): SQL => sql`min(m.occurred_on) filter (where ${condition})`;

/** What the reduction of a pilot's durations is made for beside its arms. */
export interface DurationDesigns {
  readonly designs: readonly InterventionDesign[];
  /** Days, rising: of each episode is told how many of them it could have been followed to. */
  readonly horizons: readonly number[];
}

/**
 * Reduces episodes to counts by (arm, segment, entry day, last day, status), and by (place in the design, month, segment, entry day,
 * last day, status): one pass over the rows for both.
 *
 * On one day the causes come in their declared order, then censoring. An episode whose event or last day is on or before
 * the day observation of it began was never at risk; it is left out and counted, as is one whose event precedes day 0.
 */
export async function reduceDurations(
  db: PolkuDatabase,
  scope: Scope,
  clock: Clock,
  { designs, horizons }: DurationDesigns = { designs: [], horizons: [] },
): Promise<DurationCells> {
  const causeNames = clock.causes.map((_, index) => sql.identifier(`cause_${index + 1}`));
  const firstCause = sql`least(${sql.join(causeNames, sql`, `)})`;
  const statusCases = causeNames.map((name, index) => sql`when ${name} = ${firstCause} then ${sql.raw(String(index + 1))}`);

  const started = clock.start === null ? sql`null::date` : firstDate(clock.start);
  const isLater = clock.onlyAfterStart === true;

  const { rows } = await db.execute<{
    arm: string;
    design: number | null;
    place: number | null;
    month: number | null;
    segment: string;
    entry: number;
    time: number;
    status: number;
    due: number | null;
    reach: number | null;
    profile: string | null;
    why: string | null;
    n: number;
  }>(sql`
    with e as (${episodesInArms(scope)}),
    m as (${milestones(clock.events, scope, clock.states)}),
    ${isLater ? sql`started as (select organisation_id, episode_id, ${started} as started_on from m group by organisation_id, episode_id),` : sql``}
    -- Milestones first, then episodes: grouping by two short keys hashes, grouping by the whole episode sorts.
    first_dates as (
      select m.organisation_id, m.episode_id, ${isLater ? sql`min(s.started_on)` : started} as started_on,
             ${sql.join(
               clock.causes.map(
                 (cause, index) =>
                   sql`${firstDate(isLater ? sql`(${cause}) and m.occurred_on > s.started_on` : cause)} as ${causeNames[index]}`,
               ),
               sql`, `,
             )}
      from m ${isLater ? sql`join started s on s.organisation_id = m.organisation_id and s.episode_id = m.episode_id` : sql``} group by m.organisation_id, m.episode_id
    ),
    dated as (
      select e.organisation_id, e.episode_id, e.client_id, e.team_id, e.referred_on, e.arm_id, e.segment, ${clock.lookedBack ? sql`e.referred_on` : sql`e.observed_until`} as observed_until,
             ${clock.lookedBack ? sql`null::date` : sql`e.observed_from`} as observed_from,
             ${clock.start === null ? sql`e.referred_on` : sql`f.started_on`} as day_0, ${sql.join(causeNames, sql`, `)}
      from e left join first_dates f on f.organisation_id = e.organisation_id and f.episode_id = e.episode_id
    ),
    timed as (
      select organisation_id, episode_id, client_id, team_id, referred_on, arm_id, segment, day_0, observed_until,
             greatest(observed_from - day_0, 0) as entry,
             least(${firstCause}, observed_until) - day_0 as time,
             case when ${firstCause} > observed_until then 0 ${sql.join(statusCases, sql` `)} else 0 end as status
      from dated
    ),
    judged as (
      select *, case
        when time is null then ${clock.withoutStart ?? clock.beforeStart}
        when time < 0 then ${clock.beforeStart}
        when entry > 0 and time <= entry then 'never_at_risk'
      end as why
      from timed
    )
    select arm_id as arm, null::int as design, null::int as place, null::int as month, segment, entry, time, status,
           null::int as due, ${reached(sql`${scope.asOf}::date - day_0`, horizons)} as reach, null::text as profile, why, count(*)::int as n
    from judged group by arm_id, segment, entry, time, status, reach, why
    ${designs.length === 0 ? sql`` : designedCells(designs, horizons, scope)}
    order by design nulls first, arm, place, month, segment, entry, time, status, due, reach, profile`);

  const excluded = new Map<string, Excluded>();
  const cells: DurationCell[] = [];
  const designed: DesignedDurations[] = designs.map(() => []);
  for (const { arm, design, place, month, segment, entry, time, status, due, reach, profile, why, n } of rows) {
    if (design !== null)
      designed[design]!.push({
        place: designs[design]!.places[place!]!,
        month: month!,
        segment,
        ...partsOfProfile(profile),
        n,
        outcome: { entryDays: entry, timeDays: time, status, dueDays: horizons[due! - 1] ?? 0, cutOffDays: horizons[reach! - 1] ?? 0 },
      });
    else if (why === null) cells.push({ arm, segment, entryDays: entry, timeDays: time, status, cutOffDays: horizons[reach! - 1] ?? 0, n });
    else {
      const key = JSON.stringify([arm, why]);
      excluded.set(key, { arm, reason: why, n: (excluded.get(key)?.n ?? 0) + n });
    }
  }
  return { cells, excluded: [...excluded.values()], designed };
}

/** How many of the horizons are no longer than the days. */
const reached = (days: SQL, horizons: readonly number[]): SQL =>
  horizons.length === 0
    ? sql`0`
    : sql`(${sql.join(
        horizons.map((horizon) => sql`(case when ${days} >= ${horizon}::int then 1 else 0 end)`),
        sql` + `,
      )})`;

/** What `judged` episodes are cut to, and counted by, in their places. */
function designedCells(designs: readonly InterventionDesign[], horizons: readonly number[], { asOf }: Scope): SQL {
  const lastWithout = sql`(d.cut_on - 1 - t.day_0)`;
  const reach = sql`least(${asOf}::date - t.day_0, ${lastWithout})`;
  const due = sql`least(case when t.status = 0 then t.observed_until else ${asOf}::date end - t.day_0, ${lastWithout})`;
  const outcome = sql`t.why, t.entry, least(t.time, ${lastWithout}) as time,
    case when t.time > ${lastWithout} then 0 else t.status end as status, ${reached(due, horizons)} as due, ${reached(reach, horizons)} as reach`;
  return sql`
    union all
    select null::text, design, place, month, segment, entry, time, status, due, reach, profile, null::text, count(*)::int
    from (${designedEpisodes(sql`judged`, designs, outcome)}) placed
    where why is null and time >= 0 and (entry = 0 or time > entry)
    group by design, place, month, segment, entry, time, status, due, reach, profile`;
}
