import type { TerminalStateId } from '@polku/domain/pathway';
import type { EventId } from '@polku/domain/reference';
import { dayNumber } from '../package/day.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Random } from './random.ts';
import type { Referral } from './referral.ts';

type ServiceEvent = Extract<EventId, 'health_check_done' | 'assessment_started' | 'team_meeting'>;

/** What happens to one person after the referral; days are counted from 1970-01-01, null is never. */
export interface Course {
  /** Last day that is known of. */
  readonly observedUntil: number;
  readonly service: { readonly event: ServiceEvent; readonly on: number } | null;
  readonly plan: number | null;
  readonly loopBack: number | null;
  readonly workStarts: number | null;
  readonly workEnds: number | null;
  readonly studiesStart: number | null;
  readonly pensionGranted: number | null;
  readonly ended: { readonly state: TerminalStateId; readonly on: number } | null;
}

/** Hazards rise slowly with the wait; the shape is shared, so that hazards are proportional. */
const weibullShape = 1.2;
const daysInYear = 365.25;

/** A Weibull time with a median, its hazard multiplied by a ratio. */
function timeWithMedian(median: number, hazardRatio: number, random: Random): number {
  return median * (random.exponential(1) / (Math.LN2 * hazardRatio)) ** (1 / weibullShape);
}

/** A ratio of hazards that shortens every Weibull time by a share. */
const hazardRatioOfShorterTimes = (share: number) => (1 - share) ** -weibullShape;

function serviceHazardRatio({ effect, background, fromOn, pilotStartsOn }: Scenario, { arm, referredOn }: Referral): number {
  const years = (referredOn - dayNumber(fromOn)) / daysInYear;
  const trend = hazardRatioOfShorterTimes(background.yearlyShorteningOfWaits) ** years;
  const { slowdown } = background;
  const isSlow = referredOn >= dayNumber(slowdown.fromOn) && referredOn <= dayNumber(slowdown.toOn);
  const isStartUp = referredOn < dayNumber(pilotStartsOn) + effect.startUpDays;
  const ofTeam = !arm.isTreated ? 1 : isStartUp ? effect.startUpServiceHazardRatio : effect.serviceHazardRatio;
  return trend * (isSlow ? slowdown.hazardRatio : 1) * ofTeam;
}

const exitsBeforeService = {
  ended_guided_elsewhere: 0.4,
  ended_withdrew: 0.3,
  ended_no_consent: 0.15,
  ended_moved: 0.13,
  ended_deceased: 0.02,
} as const;

/** After these nothing more is known of the person. */
const lostAfter: readonly TerminalStateId[] = ['ended_withdrew', 'ended_no_consent', 'ended_moved', 'ended_deceased'];

const serviceEvents = {
  centralised: { health_check_done: 0.5, assessment_started: 0.2, team_meeting: 0.3 },
  regional: { health_check_done: 0.35, assessment_started: 0.15, team_meeting: 0.5 },
} as const;

/** Work and its end, in days after the referral. */
function workOf(scenario: Scenario, { segment, arm, severity }: Referral, random: Random) {
  const base = scenario.segments[segment].workAt12Months * (1 - 0.25 * severity);
  const probability = Math.min(0.95, Math.max(0.01, base)) + (arm.isTreated ? scenario.effect.workAt12MonthsDifference : 0);
  if (random.happens(probability)) {
    const starts = random.integer(60, 365);
    return { starts, ends: random.happens(0.3) ? random.integer(400, 900) : null };
  }
  const other = random.uniform();
  if (other < 0.08) {
    const starts = random.integer(60, 240);
    return { starts, ends: random.integer(starts + 20, 360) };
  }
  return other < 0.2 ? { starts: random.integer(366, 900), ends: null } : null;
}

/** Draws what happens to a person: the wait, then the exit that may come first, then all that follows. */
export function courseOf(scenario: Scenario, referral: Referral, random: Random): Course {
  const { background, effect, segments } = scenario;
  const { referredOn, segment, arm, team, severity } = referral;
  const lastKnown = dayNumber(scenario.toOn);
  const { medianDaysToService, medianDaysServiceToPlan, studiesStarted } = segments[segment];

  const wait = Math.floor(timeWithMedian(medianDaysToService, serviceHazardRatio(scenario, referral), random));
  const exit = Math.floor(random.exponential(1 / background.exitHazardPerDay));
  const exitState = random.key<keyof typeof exitsBeforeService>(exitsBeforeService);
  const isServed = wait <= exit;
  const serviceOn = referredOn + wait;
  const model = team.model === 'centralised' ? 'centralised' : 'regional';
  const event = random.key<ServiceEvent>(serviceEvents[model]);
  const toPlan = 1 + Math.floor(timeWithMedian(medianDaysServiceToPlan, arm.isTreated ? effect.planHazardRatio : 1, random));
  const plan = isServed ? serviceOn + toPlan : null;
  const loopBack = plan !== null && random.happens(background.loopBackShare) ? plan + random.integer(60, 240) : null;

  const pensionProbability = background.disabilityPensionShare * Math.exp(0.7 * severity - 0.245);
  const pension = random.happens(pensionProbability) ? referredOn + random.integer(200, 800) : null;
  const work = pension === null ? workOf(scenario, referral, random) : null;
  const studies = pension === null && work === null && random.happens(studiesStarted) ? referredOn + random.integer(30, 400) : null;

  const workStarts = work === null ? null : referredOn + work.starts;
  const workEnds = work?.ends === null || work === null ? null : referredOn + work.ends;
  const ended = endOf();
  const isLost = ended !== null && lostAfter.includes(ended.state);
  return {
    observedUntil: isLost ? Math.min(ended.on, lastKnown) : lastKnown,
    service: isServed ? { event, on: serviceOn } : null,
    plan,
    loopBack,
    workStarts,
    workEnds,
    studiesStart: studies,
    pensionGranted: pension,
    ended,
  };

  function endOf(): Course['ended'] {
    if (!isServed) return { state: exitState, on: referredOn + exit };
    const afterPlan = serviceOn + toPlan + random.integer(120, 500);
    if (pension !== null) return { state: 'ended_disability_pension', on: Math.max(pension, serviceOn + toPlan) + random.integer(0, 30) };
    if (workStarts !== null && workEnds === null && random.happens(0.6))
      return { state: 'ended_employed', on: Math.max(workStarts, serviceOn + toPlan) + random.integer(90, 200) };
    if (studies !== null && random.happens(0.6))
      return { state: 'ended_studying', on: Math.max(studies, serviceOn + toPlan) + random.integer(60, 150) };
    if (random.happens(0.03)) return { state: 'ended_moved', on: afterPlan };
    return random.happens(0.4) ? { state: 'ended_no_further_need', on: afterPlan } : null;
  }
}
