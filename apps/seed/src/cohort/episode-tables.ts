import { guidanceCriteriaMet } from '@polku/domain/casework';
import type { ContactLanguage, ServiceId } from '@polku/domain/reference';
import { dateOfDay, dayNumber } from '../package/day.ts';
import type { NewRow, Tables } from '../package/table.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { courseOf, type Course } from './course.ts';
import { eventRows } from './event-rows.ts';
import { milestonesOf } from './milestones.ts';
import { pathwayRows } from './pathway-rows.ts';
import type { Random } from './random.ts';
import { referralsOf, type Referral } from './referral.ts';
import { baselineScore, followUpScore } from './scores.ts';
import { caseRecords } from '../records/case-records.ts';
import { withOffers, withOrigins, withSupport } from '../records/course-details.ts';
import { withActions } from '../records/feedback-actions.ts';
import { versionFollowed } from '../records/steering-records.ts';
import { walkOf } from './walk/walk-of.ts';

/** Shares of the languages in which clients are best reached. */
const contactLanguages = { fi: 0.9, sv: 0.03, en: 0.04, other: 0.03 } as const satisfies Record<ContactLanguage, number>;

const otherServices: readonly ServiceId[] = [
  'rehabilitative_work_activity',
  'social_rehabilitation',
  'physiotherapy',
  'psychiatric_nurse_service',
  'vocational_rehabilitation',
  'work_trial',
];

function scoreRows(episode_id: string, { referredOn, arm, severity, team }: Referral, course: Course, scenario: Scenario, random: Random) {
  const { background, effect } = scenario;
  if (!random.happens(background.baselineScoreShare)) return [];
  const first = baselineScore(severity, background, random);
  const later = followUpScore(first, arm.isTreated, background, effect, random);
  const row = (on: number, score: number, channel: 'on_site' | 'phone_call'): NewRow<'scores'> => ({
    episode_id,
    measured_on: dateOfDay(on),
    instrument: 'work_ability_score',
    score,
    channel,
    unit: team.name,
  });
  const days = [referredOn + random.integer(0, 14), referredOn + random.integer(160, 210)] as const;
  return [
    ...(days[0] <= course.observedUntil ? [row(days[0], first, 'on_site')] : []),
    ...(later !== null && days[1] <= course.observedUntil ? [row(days[1], later, 'phone_call')] : []),
  ];
}

function serviceRows(episode_id: string, { plan, observedUntil }: Course, workCoachingShare: number, random: Random) {
  if (plan === null || plan > observedUntil) return [];
  const service = random.happens(workCoachingShare) ? 'work_coaching' : random.pick(otherServices);
  const started = plan + 3 + Math.floor(random.exponential(20));
  const ended = started + random.integer(30, 180);
  const known = (day: number) => (day <= observedUntil ? dateOfDay(day) : null);
  return [{ episode_id, service, ordered_on: dateOfDay(plan), started_on: known(started), ended_on: known(ended) }];
}

/** Answers of the waves that fall in the year after the service. */
function feedbackRows(episode_id: string, { county, team }: Referral, course: Course, { background }: Scenario, random: Random) {
  const { service, observedUntil } = course;
  if (service === null) return [];
  return background.feedbackDays.flatMap((date, wave): NewRow<'feedback'>[] => {
    const on = dayNumber(date);
    const isAsked = on >= service.on && on < service.on + 365 && on + 13 <= observedUntil;
    if (!isAsked || !random.happens(background.feedbackShare)) return [];
    return [
      {
        feedback_id: `PF${episode_id.slice(2)}W${wave + 1}`,
        organisation_id: county.organisationId,
        team_id: team.teamId,
        respondent: 'client',
        given_on: dateOfDay(on + random.integer(0, 13)),
        recommend: random.weighted(background.recommendWeights),
      },
    ];
  });
}

/** Another team of the client’s county. */
const otherTeamOf = ({ county, team }: Referral): string | null =>
  county.arms.flatMap(({ teams }) => teams).find(({ teamId }) => teamId !== team.teamId)?.teamId ?? null;

/** The rows of one person after another; nothing of a person is kept once its rows have been taken. */
export function* episodeTables(scenario: Scenario, episodes: number, random: Random): Generator<Tables> {
  const nextReferral = referralsOf(scenario, episodes, random);
  const { background } = scenario;
  const digits = String(episodes).length;
  for (let index = 0; index < episodes; index += 1) {
    const referral = nextReferral(index);
    const course = courseOf(scenario, referral, random);
    const number = String(index + 1).padStart(digits, '0');
    const [client_id, episode_id] = [`PC${number}`, `PE${number}`];
    const organisation_id = referral.county.organisationId;
    const source = random.key(referral.arm.referralSources);
    const flags = random.happens(0.4) ? 'mental_health' : random.happens(0.5) ? 'musculoskeletal' : null;
    const milestones = milestonesOf(referral, course, background.flawedDatesShare, random);
    const scores = scoreRows(episode_id, referral, course, scenario, random);
    const services = serviceRows(episode_id, course, background.workCoachingShare, random);
    const feedback = feedbackRows(episode_id, referral, course, scenario, random);
    const startedOn = services[0]?.started_on ?? null;
    const serviceStarts = startedOn === null ? null : dayNumber(startedOn);
    const walked = walkOf({ referral, course, milestones, serviceStarts }, scenario.pathway, random.fork(`walk ${index}`));
    const events = eventRows(episode_id, course, milestones, walked);
    const recorded = {
      episodeId: episode_id,
      referredOn: referral.referredOn,
      observedUntil: course.observedUntil,
      isTreated: referral.arm.isTreated,
      isOutsideServices: referral.segment === 'outside_services',
      guidanceCriterion: guidanceCriteriaMet({ mainStatus: referral.mainStatus, flags: flags === null ? [] : [flags] })[0] ?? null,
      otherTeamId: otherTeamOf(referral),
      events,
      services,
    };
    const details = random.fork(`details ${index}`);
    yield {
      clients: [
        {
          client_id,
          organisation_id,
          birth_year: referral.birthYear,
          gender: referral.gender,
          municipality: referral.team.municipality,
          contact_language: random.fork(`language ${index}`).key<ContactLanguage>(contactLanguages),
        },
      ],
      episodes: [
        {
          episode_id,
          client_id,
          organisation_id,
          team_id: referral.team.teamId,
          referred_on: dateOfDay(referral.referredOn),
          referral_source: source,
          main_status: referral.mainStatus,
          unemployed_since: referral.unemployedSince === null ? null : dateOfDay(referral.unemployedSince),
          social_services_client: referral.isSocialServicesClient,
          flags,
          observed_until: dateOfDay(course.observedUntil),
          process_version: versionFollowed(scenario, dateOfDay(referral.referredOn)),
        },
      ],
      events: withOrigins(events, details),
      pathway: withSupport(pathwayRows(episode_id, course, walked), details),
      scores,
      services: withOffers(services, referral.referredOn, details),
      feedback: withActions(feedback, scenario.records.feedbackActedOnShare, random.fork(`actions ${index}`)),
      ...caseRecords(recorded, scenario.records, random.fork(`records ${index}`)),
    };
  }
}
