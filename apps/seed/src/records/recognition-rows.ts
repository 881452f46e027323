import type { AssessmentResult, NextStepId, RoleId } from '@polku/domain/reference';
import type { Random } from '../cohort/random.ts';
import { dateOfDay } from '../package/day.ts';
import type { NewRow } from '../package/table.ts';
import type { ScenarioRecords } from '../scenario/records.ts';
import { daysOf, numberOf, type RecordedCase } from './recorded-case.ts';

const routes = { asking: 0.35, mapping: 0.35, background_data: 0.2, client_says: 0.1 } as const;
const recognisers = { public_health_nurse: 0.3, te_expert: 0.3, social_worker: 0.2, physician: 0.2 } as const;
type Recogniser = keyof typeof recognisers;
const unitOfRole = {
  public_health_nurse: 'Terveysasema',
  physician: 'Terveysasema',
  social_worker: 'Aikuissosiaalityö',
  te_expert: 'TE-toimisto',
} as const satisfies Record<Recogniser, string> & Partial<Record<RoleId, string>>;
const guidedTo = {
  coordinator: 0.5,
  typ: 0.15,
  nurse_for_unemployed: 0.2,
  employment_services: 0.1,
  work_coach: 0.05,
} as const satisfies Partial<Record<NextStepId, number>>;

export function signalRows(recorded: RecordedCase, random: Random): NewRow<'signals'>[] {
  const [recognised] = daysOf(recorded, 'need_recognised');
  if (recognised === undefined) return [];
  const route = random.key<keyof typeof routes>(routes);
  const role = random.key<Recogniser>(recognisers);
  const next = random.fork('guided to');
  return [
    {
      signal_id: `PS${numberOf(recorded)}`,
      episode_id: recorded.episodeId,
      recognised_on: dateOfDay(recognised),
      route,
      trigger: route === 'background_data' ? 'unemployment' : null,
      instrument: route === 'mapping' ? 'work_ability_score' : null,
      role,
      in_services: !recorded.isOutsideServices,
      unit: unitOfRole[role],
      guided_to: next.happens(0.7) ? next.key<keyof typeof guidedTo>(guidedTo) : null,
    },
  ];
}

const assessed = [
  { event: 'health_check_done', orderedBy: 'health_check_ordered', level: 'basic', topic: 'health' },
  { event: 'assessment_done', orderedBy: 'assessment_ordered', level: 'wider_basic', topic: 'work_ability' },
  { event: 'investigation_done', orderedBy: 'investigation_ordered', level: 'wider_basic', topic: 'functional_ability' },
  { event: 'specialist_statement', orderedBy: 'specialist_referred', level: 'specialist', topic: 'rehabilitation_needs' },
] as const;

/** What followed from a health check, as the later course of the case shows it. */
function resultOfCheck(recorded: RecordedCase, day: number): AssessmentResult {
  const isFollowedBy = (event: 'assessment_ordered' | 'assessment_done' | 'team_meeting') =>
    daysOf(recorded, event).some((each) => each >= day);
  if (isFollowedBy('assessment_ordered') || isFollowedBy('assessment_done')) return 'wider_assessment';
  return isFollowedBy('team_meeting') ? 'to_team' : 'enough';
}

export function assessmentRows(recorded: RecordedCase, { assessedAgainShare }: ScenarioRecords, random: Random): NewRow<'assessments'>[] {
  return assessed.flatMap(({ event, orderedBy, level, topic }) =>
    daysOf(recorded, event).flatMap((day, place): NewRow<'assessments'>[] => {
      const ordered = daysOf(recorded, orderedBy).findLast((each) => each <= day);
      const again = day + random.integer(30, 300);
      const row = { episode_id: recorded.episodeId, level, topic, in_real_work: topic === 'work_ability' && random.happens(0.2) };
      const id = `PA${numberOf(recorded)}-${level}-${topic}-${place + 1}`;
      const booking = random.fork(`booking ${id}`);
      const isBooked = ordered !== undefined && booking.happens(0.8);
      return [
        {
          ...row,
          assessment_id: id,
          ordered_on: ordered === undefined ? null : dateOfDay(ordered),
          booked_for: isBooked ? dateOfDay(booking.happens(0.9) ? day : ordered + Math.floor((day - ordered) / 2)) : null,
          done_on: dateOfDay(day),
          result: topic === 'health' && booking.happens(0.9) ? resultOfCheck(recorded, day) : null,
        },
        ...(random.happens(assessedAgainShare) && again <= recorded.observedUntil
          ? [{ ...row, assessment_id: `${id}-again`, done_on: dateOfDay(again) }]
          : []),
      ];
    }),
  );
}

const physicianVisitShare = 0.08;

/** Visits to a physician for a statement, mostly after a talk with the coordinator. */
export function physicianVisitRows({ episodeId, referredOn, observedUntil }: RecordedCase, random: Random): NewRow<'physician_visits'>[] {
  if (!random.happens(physicianVisitShare)) return [];
  const booked = referredOn + random.integer(10, 60);
  const met = booked + random.integer(2, 14);
  const visited = met + random.integer(1, 21);
  const stated = visited + random.integer(0, 14);
  const known = (day: number) => (day <= observedUntil ? dateOfDay(day) : null);
  const bookedOn = known(booked);
  if (bookedOn === null) return [];
  return [
    {
      visit_id: `PV${episodeId.slice(2)}`,
      episode_id: episodeId,
      booked_on: bookedOn,
      coordinator_met_on: random.happens(0.75) ? known(met) : null,
      visited_on: known(visited),
      statement_on: random.happens(0.9) ? known(stated) : null,
    },
  ];
}
