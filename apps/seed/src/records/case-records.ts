import type { EventId, PlanKindId, RoleId } from '@polku/domain/reference';
import { dateOfDay, dayNumber } from '../package/day.ts';
import type { NewRow, Tables } from '../package/table.ts';
import type { Random } from '../cohort/random.ts';
import type { ScenarioRecords } from '../scenario/records.ts';
import { endingRows, escalationRows, plannedMeasureRows } from './agreement-rows.ts';
import { assignmentRows } from './assignment-rows.ts';
import { daysOf, numberOf, type RecordedCase } from './recorded-case.ts';
import { assessmentRows, physicianVisitRows, signalRows } from './recognition-rows.ts';
import { referralRows } from './referral-rows.ts';

const core = ['work_ability_coordinator', 'social_worker', 'public_health_nurse', 'te_expert'] as const;

function meetingRows(recorded: RecordedCase, { clientPresentShare }: ScenarioRecords, random: Random): NewRow<'meetings'>[] {
  const [consent] = daysOf(recorded, 'consent_given');
  const bookings = daysOf(recorded, 'team_time_booked');
  const invitations = random.fork('invited');
  return daysOf(recorded, 'team_meeting').map((day, place) => ({
    meeting_id: `PM${numberOf(recorded)}-${place + 1}`,
    episode_id: recorded.episodeId,
    booked_on: dateOfKnown(bookings.findLast((booked) => booked <= day)),
    held_on: dateOfDay(day),
    client_present: random.happens(0.95) ? random.happens(clientPresentShare) : null,
    consent_on: consent === undefined ? null : dateOfDay(consent),
    material_read_before: random.happens(0.7),
    roles_present: core.filter(() => random.happens(0.8)).join(';') || core[0],
    presenter_role: 'work_ability_coordinator',
    roles_invited: invitations.happens(0.4) ? invitations.pick<RoleId>(['physiotherapist', 'psychologist']) : null,
    decisions: place === 0 ? 'shared_view;responsibilities;measures' : 'follow_up',
  }));
}

const dateOfKnown = (day: number | undefined): string | null => (day === undefined ? null : dateOfDay(day));

const consentForms = { y100: 0.6, own_form: 0.3, spoken: 0.1 } as const;

function consentRows(recorded: RecordedCase, random: Random): NewRow<'consents'>[] {
  const first = (event: EventId) => daysOf(recorded, event)[0];
  const [given, refused, withdrawn] = [first('consent_given'), first('consent_refused'), first('consent_withdrawn')];
  const asked = first('consent_asked') ?? given ?? refused;
  if (asked === undefined) return [];
  const dated = (day: number | undefined) => (day === undefined || day < asked ? null : dateOfDay(day));
  const givenOn = dated(given);
  return [
    {
      consent_id: `PK${numberOf(recorded)}`,
      episode_id: recorded.episodeId,
      asked_on: dateOfDay(asked),
      given_on: givenOn,
      refused_on: dated(refused),
      withdrawn_on: givenOn === null ? null : dated(withdrawn),
      form: givenOn === null ? null : random.key<keyof typeof consentForms>(consentForms),
      scope: random.happens(0.8) ? 'health_services;social_services;employment_services;kela' : 'health_services;social_services',
      stored_in: 'patient_record',
      valid_until: givenOn === null || given === undefined ? null : dateOfDay(given + daysOfConsent),
    },
  ];
}

/** Two years, as the form of the example has it. */
const daysOfConsent = 730;

const blocks = [
  'referrer',
  'skills',
  'earlier_services',
  'health_factors',
  'social_situation',
  'kela_pension_measures',
  'networks',
  'plan',
] as const;
const daysToReview = 182;

function planRows(recorded: RecordedCase, random: Random): NewRow<'plans'>[] {
  const [ended] = daysOf(recorded, 'ended');
  const embedded = random.fork('embedded');
  return daysOf(recorded, 'plan_formed').map((day, place) => ({
    plan_id: `PP${numberOf(recorded)}-${place + 1}`,
    episode_id: recorded.episodeId,
    kind: 'work_ability_support',
    formed_on: dateOfDay(day),
    agreed_on: dateOfDay(day),
    parties: 'health_services;social_services',
    responsible_roles: 'work_ability_coordinator',
    located_in: random.happens(0.7) ? 'patient_record' : 'social_care_record',
    blocks: blocks.filter((block) => block === 'plan' || random.happens(0.8)).join(';'),
    review_due_on: dateOfDay(day + daysToReview),
    embedded_in: embedded.happens(0.15) ? embedded.pick<PlanKindId>(['activation', 'employment', 'treatment']) : null,
    closed_on: ended === undefined || ended < day ? null : dateOfDay(ended),
  }));
}

/** The plan that goals became a part of: the first that was formed when they were set, or after. */
function planOf(recorded: RecordedCase, setOn: number): string | null {
  const place = daysOf(recorded, 'plan_formed').findIndex((day) => day >= setOn);
  return place < 0 ? null : `PP${numberOf(recorded)}-${place + 1}`;
}

function goalRows(recorded: RecordedCase, { goalsByClientShare }: ScenarioRecords, random: Random): NewRow<'goals'>[] {
  return daysOf(recorded, 'goals_set').flatMap((day, place) =>
    Array.from({ length: random.integer(1, 2) }, (_, each) => ({
      goal_id: `PG${numberOf(recorded)}-${place + 1}-${each + 1}`,
      episode_id: recorded.episodeId,
      set_on: dateOfDay(day),
      by_client: random.happens(goalsByClientShare),
      plan_id: planOf(recorded, day),
    })),
  );
}

const daysFromFindingToJob = 14;

function coachingRows(recorded: RecordedCase, random: Random): NewRow<'coaching'>[] {
  return recorded.services.flatMap(({ service, started_on, ended_on }, place): NewRow<'coaching'>[] => {
    if (service !== 'work_coaching' || !started_on) return [];
    const started = dayNumber(started_on);
    const until = ended_on ? dayNumber(ended_on) : recorded.observedUntil;
    const search = started + random.integer(3, 30);
    const job = daysOf(recorded, 'employment_started').find((day) => day >= started && day <= until);
    return [
      {
        coaching_id: `PW${numberOf(recorded)}-${place + 1}`,
        episode_id: recorded.episodeId,
        started_on,
        search_started_on: search <= Math.min(until, recorded.observedUntil) ? dateOfDay(search) : null,
        job_found_on: job === undefined ? null : dateOfDay(Math.max(started, job - daysFromFindingToJob)),
        job_started_on: job === undefined ? null : dateOfDay(job),
        open_labour_market: job === undefined ? null : random.happens(0.7),
        same_coach: true,
        hours_per_week: job === undefined ? null : random.integer(8, 37),
        ended_on: ended_on ?? null,
      },
    ];
  });
}

/** What is written down of one case beside its dates, nothing of it after the last day that is known of. */
export function caseRecords(recorded: RecordedCase, records: ScenarioRecords, random: Random): Tables {
  return {
    referrals: referralRows(recorded, records, random),
    signals: signalRows(recorded, random),
    meetings: meetingRows(recorded, records, random),
    assessments: assessmentRows(recorded, records, random),
    physician_visits: physicianVisitRows(recorded, random.fork('physician')),
    ...assignmentRows(recorded, records, random),
    consents: consentRows(recorded, random),
    plans: planRows(recorded, random),
    goals: goalRows(recorded, records, random),
    coaching: coachingRows(recorded, random),
    planned_measures: plannedMeasureRows(recorded),
    endings: endingRows(recorded, random.fork('ending')),
    escalations: escalationRows(recorded, random.fork('escalation')),
  };
}
