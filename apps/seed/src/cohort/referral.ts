import type { MainStatus, SegmentId } from '@polku/domain/reference';
import { dateOfDay, dayNumber } from '../package/day.ts';
import type { Scenario, ScenarioArm, ScenarioCounty, ScenarioTeam } from '../scenario/scenario.ts';
import type { Random } from './random.ts';

/** Who is referred, when and where. Days are counted from 1970-01-01. */
export interface Referral {
  readonly county: ScenarioCounty;
  readonly arm: ScenarioArm;
  readonly team: ScenarioTeam;
  readonly referredOn: number;
  readonly segment: SegmentId;
  readonly birthYear: number;
  readonly gender: 'female' | 'male';
  readonly mainStatus: MainStatus | null;
  readonly unemployedSince: number | null;
  readonly isSocialServicesClient: boolean | null;
  /** Standard normal; higher is worse. It decides scores, work and pensions, and never the wait. */
  readonly severity: number;
}

/** Small teams fill up first, until each has as many clients as its scenario says. */
function teamOf(arm: ScenarioArm, filled: Map<string, number>, random: Random): ScenarioTeam {
  const unfilled = arm.teams.find(({ teamId, clients }) => clients !== undefined && (filled.get(teamId) ?? 0) < clients);
  const team = unfilled ?? random.pick(arm.teams.filter(({ clients }) => clients === undefined));
  filled.set(team.teamId, (filled.get(team.teamId) ?? 0) + 1);
  return team;
}

/** Referrals come on working days: those of a weekend on the Friday before. */
function workingDay(day: number): number {
  const weekday = new Date(dateOfDay(day)).getUTCDay();
  return weekday === 6 ? day - 1 : weekday === 0 ? day - 2 : day;
}

const ageRanges: Readonly<Partial<Record<SegmentId, readonly [number, number]>>> = {
  young_under_30: [18, 29],
  student_support: [17, 28],
  recent_unemployed_30_54: [30, 54],
  recent_unemployed_55_plus: [55, 64],
};
const adultAges = [30, 63] as const;

const mainStatuses: Readonly<Partial<Record<SegmentId, MainStatus>>> = {
  pension_wants_work: 'disability_pension',
  sick_leave_or_subsidy: 'sick_leave_or_subsidy',
  student_support: 'student',
  outside_services: 'outside_services',
};

/** Days of unemployment at the referral, clear of the twelve months that divide the segments. */
function daysUnemployed(segment: SegmentId, random: Random): number {
  switch (segment) {
    case 'long_term_unemployed':
      return 400 + Math.floor(random.exponential(900));
    case 'recent_unemployed_30_54':
    case 'recent_unemployed_55_plus':
      return random.integer(20, 330);
    default:
      return random.integer(30, 1_500);
  }
}

/** The facts from which the domain's rules derive the segment again. */
function factsOf(segment: SegmentId, referredOn: number, random: Random) {
  const [youngest, oldest] = ageRanges[segment] ?? adultAges;
  const birthYear = Number(dateOfDay(referredOn).slice(0, 4)) - random.integer(youngest, oldest);
  const isUnknown = segment === 'other_or_unknown';
  const mainStatus = isUnknown ? null : (mainStatuses[segment] ?? 'unemployed_jobseeker');
  const isJobseeker = mainStatus === 'unemployed_jobseeker';
  return {
    birthYear,
    mainStatus,
    unemployedSince: isJobseeker ? referredOn - Math.min(daysUnemployed(segment, random), 3_600) : null,
    isSocialServicesClient: isUnknown ? null : segment === 'adult_social_client',
  };
}

/** Draws referrals of a scenario one after another. */
export function referralsOf({ counties, smallSegment }: Scenario, episodes: number, random: Random): (index: number) => Referral {
  const periods = new Map(
    counties.flatMap(({ arms }) => arms.map((arm) => [arm, { from: dayNumber(arm.fromOn), to: dayNumber(arm.toOn) }] as const)),
  );
  const filled = new Map<string, number>();
  const isSmall = (index: number) =>
    smallSegment !== null && index % Math.ceil(episodes / smallSegment.episodes) === Math.floor(episodes / smallSegment.episodes / 2);

  return (index) => {
    const county = counties[index % counties.length]!;
    const armWeights = county.arms.map((arm) => {
      const { from, to } = periods.get(arm)!;
      return arm.referralsPerDay * (to - from + 1);
    });
    const arm = county.arms[random.weighted(armWeights)]!;
    const { from, to } = periods.get(arm)!;
    const referredOn = Math.max(from, workingDay(random.integer(from, to)));
    const segment = isSmall(index) ? smallSegment!.segment : random.key(arm.caseMix);
    return {
      county,
      arm,
      team: teamOf(arm, filled, random),
      referredOn,
      segment,
      ...factsOf(segment, referredOn, random),
      gender: random.happens(0.51) ? 'female' : 'male',
      severity: random.normal(),
    };
  };
}
