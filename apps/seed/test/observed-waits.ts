import { deriveSegment, type SegmentId } from '@polku/domain/reference';
import { durationTableOf, type DurationTable } from '@polku/stats';
import { episodeTables } from '../src/cohort/episode-tables.ts';
import { Random } from '../src/cohort/random.ts';
import { dayNumber } from '../src/package/day.ts';
import type { NewRow } from '../src/package/table.ts';
import type { Scenario } from '../src/scenario/scenario.ts';

/** What an analyst sees of one episode. Status: 0 censored, 1 the event, 2 an exit before it. */
export interface ObservedEpisode {
  readonly armId: string;
  readonly teamId: string;
  readonly segment: SegmentId;
  readonly referredOn: string;
  readonly followedDays: number;
  readonly toService: { readonly time: number; readonly status: number };
  readonly serviceToPlan: { readonly time: number; readonly status: number } | null;
  readonly isInWorkAt12Months: boolean;
  readonly events: readonly NewRow<'events'>[];
  readonly scores: readonly number[];
}

const serviceEvents = new Set<string>(['health_check_done', 'assessment_started', 'team_meeting', 'service_started']);
const daysInYear = 365;

function firstDay(events: readonly NewRow<'events'>[], matches: (event: string) => boolean): number {
  return Math.min(...events.filter(({ event }) => matches(event)).map(({ occurred_on }) => dayNumber(occurred_on)));
}

function observed(
  scenario: Scenario,
  episode: NewRow<'episodes'>,
  birthYear: number,
  events: readonly NewRow<'events'>[],
  scores: number[],
) {
  const day0 = dayNumber(episode.referred_on);
  const followedDays = dayNumber(episode.observed_until) - day0;
  const service = firstDay(events, (event) => serviceEvents.has(event));
  const plan = firstDay(events, (event) => event === 'plan_formed');
  const exit = firstDay(events, (event) => event === 'ended');
  const untilFirst = (from: number, event: number) => {
    if (event <= exit && Number.isFinite(event)) return { time: event - from, status: 1 };
    return Number.isFinite(exit) ? { time: exit - from, status: 2 } : { time: day0 + followedDays - from, status: 0 };
  };
  const startOfWork = firstDay(events, (event) => event === 'employment_started') - day0;
  const endOfWork = firstDay(events, (event) => event === 'employment_ended') - day0;
  const teamId = episode.team_id;
  return {
    armId: scenario.counties.flatMap(({ arms }) => arms).find(({ teams }) => teams.some((team) => team.teamId === teamId))!.armId,
    teamId,
    segment: deriveSegment({
      mainStatus: episode.main_status ?? null,
      socialServicesClient: episode.social_services_client ?? null,
      ageYears: Number(episode.referred_on.slice(0, 4)) - birthYear,
      monthsUnemployed:
        episode.unemployed_since === null || episode.unemployed_since === undefined
          ? null
          : Math.floor((day0 - dayNumber(episode.unemployed_since)) / 30.4375),
    }),
    referredOn: episode.referred_on,
    followedDays,
    toService: untilFirst(day0, service),
    serviceToPlan: Number.isFinite(service) ? untilFirst(service, plan) : null,
    isInWorkAt12Months: startOfWork <= daysInYear && endOfWork > daysInYear,
    events,
    scores,
  } satisfies ObservedEpisode;
}

export function observedEpisodes(scenario: Scenario, episodes = scenario.episodes): ObservedEpisode[] {
  const tables = episodeTables(scenario, episodes, new Random(scenario.seed));
  return Array.from(tables, ({ clients, episodes, events, scores }) =>
    observed(
      scenario,
      episodes![0]!,
      clients![0]!.birth_year!,
      events!,
      scores!.map(({ score }) => score),
    ),
  );
}

type Wait = (episode: ObservedEpisode) => { readonly time: number; readonly status: number } | null;

function tableOf(rows: readonly ObservedEpisode[], wait: Wait): DurationTable {
  const waits = rows.map(wait).filter((value) => value !== null);
  return durationTableOf({ time: waits.map(({ time }) => time), status: waits.map(({ status }) => status), causes: 2 });
}

/** Two groups as one stratum, or as one stratum for each segment. */
export function strataOf(
  reference: readonly ObservedEpisode[],
  arm: readonly ObservedEpisode[],
  by: 'crude' | 'segment',
  wait: Wait = ({ toService }) => toService,
): [DurationTable, DurationTable][] {
  if (by === 'crude') return [[tableOf(reference, wait), tableOf(arm, wait)]];
  const segments = [...new Set([...reference, ...arm].map(({ segment }) => segment))];
  return segments.map((segment) => {
    const isOfSegment = (episode: ObservedEpisode) => episode.segment === segment;
    return [tableOf(reference.filter(isOfSegment), wait), tableOf(arm.filter(isOfSegment), wait)];
  });
}
