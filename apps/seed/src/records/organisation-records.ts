import type { Random } from '../cohort/random.ts';
import { daysAfter } from '../package/day.ts';
import type { NewRow, Tables } from '../package/table.ts';
import type { Scenario, ScenarioCounty } from '../scenario/scenario.ts';

const eventKinds = [
  { kind: 'coordinator_training', events: 3, participations: 33, unique_people: 22, topic: 'coordination' },
  { kind: 'training', events: 4, participations: 88, unique_people: 61, topic: 'recognition' },
  { kind: 'model_event', events: 12, participations: 430 },
  { kind: 'supported_employment_event', events: 6, participations: 120 },
  { kind: 'theme_workshop', events: 5, participations: 116, unique_people: 53, involvement_level: 3, topic: 'supply_of_services' },
  { kind: 'clinic_event', events: 4, participations: 72 },
  { kind: 'client_panel', events: 2, participations: 18, unique_people: 11, involvement_level: 2 },
  { kind: 'joint_development', events: 1, participations: 14, unique_people: 14, involvement_level: 4 },
  { kind: 'communication', events: 2, participations: 85 },
  { kind: 'employer_contact', events: 37 },
] as const satisfies readonly Partial<NewRow<'activities'>>[];

function activities({ organisationId }: ScenarioCounty, { pilotStartsOn }: Scenario): NewRow<'activities'>[] {
  return eventKinds.map(({ kind, ...counts }, place) => ({
    activity_id: `${organisationId}-${kind}`,
    organisation_id: organisationId,
    kind,
    planned_on: daysAfter(pilotStartsOn, 45 + 14 * place),
    held_on: daysAfter(pilotStartsOn, 45 + 14 * place),
    ...counts,
  }));
}

/** Rounds of outreach: of those identified some are contacted, of them some reached, of them some come within a service. */
function outreach({ organisationId }: ScenarioCounty, { pilotStartsOn }: Scenario, random: Random): NewRow<'outreach'>[] {
  return [100, 280].map((days, place) => {
    const identified = random.integer(180, 260);
    const contacted = Math.round(identified * 0.8);
    const reached = Math.round(contacted * 0.4);
    return {
      round_id: `${organisationId}-outreach-${place + 1}`,
      organisation_id: organisationId,
      held_on: daysAfter(pilotStartsOn, days),
      identified,
      contacted,
      reached,
      in_service: Math.round(reached * 0.45),
      lawful_basis: 'Kelan ja hyvinvointialueen sopimus',
    };
  });
}

function places({ organisationId, arms }: ScenarioCounty, { pilotStartsOn }: Scenario, random: Random): NewRow<'places'>[] {
  const municipalities = [...new Set(arms.flatMap(({ teams }) => teams.map(({ municipality }) => municipality)))];
  return municipalities.flatMap((municipality) =>
    [30, 400].map((days) => ({
      organisation_id: organisationId,
      service: 'rehabilitative_work_activity' as const,
      municipality,
      counted_on: daysAfter(pilotStartsOn, days),
      places: random.integer(20, 60),
      users: random.integer(15, 50),
    })),
  );
}

const counterparts = ['social_care', 'kela', 'te_services', 'municipal_employment', 'typ'] as const;
const phases = [
  'situation_analysis',
  'segmentation',
  'goals',
  'metrics_and_sources',
  'packages_and_modelling',
  'implementation_and_steering',
  'dialogue_and_follow_up',
] as const;
const reportFields = [
  ['situation', 'Keskitetty tiimi toimii, ja lähetteitä tulee tasaisesti.'],
  ['next_tasks', 'Sovitaan palautteen antamisesta lähettäjille.'],
  ['achievements', 'Yhdenmukainen lähete on otettu käyttöön.'],
  ['deviations', 'Käynnistysvaiheessa odotus oli pidempi kuin suunniteltiin.'],
] as const;

/** A trigger of the package’s own; the cut-off of a low score is nobody’s but the organisation’s, so that one stays out of use. */
const ownTriggers: NewRow<'triggers'>[] = [
  { trigger_id: 'sickness_allowance_ending', route: 'background_data', label: 'Sairauspäivärahan enimmäisaika täyttyy', active: true },
  { trigger_id: 'score_low', route: 'asking', label: 'Matala työkykypistemäärä', active: false },
];

const ownCriteria: NewRow<'guidance_criteria'>[] = [
  {
    criterion_id: 'long_sick_leave',
    main_status: 'sick_leave_or_subsidy',
    agreed_on: '2022-05-16',
    description: 'Sairausloma on kestänyt yli 60 päivää.',
  },
];

const turnTo = [
  ['kela', 'kela_expert', 'phone_call'],
  ['te_office', 'te_coordinator', 'video'],
  ['criminal_sanctions_agency', 'rise_coordinator', 'phone_call'],
] as const;

const agreedToRecord = ['first_contact', 'team_meeting', 'contact_person_named', 'goals_set', 'plan_formed', 'ending_agreed'] as const;

/** Whom to turn to, what is recorded where, and what is to be had here. */
function agreements({
  organisationId: organisation_id,
}: ScenarioCounty): Required<Pick<Tables, 'directory' | 'recording_agreements' | 'service_tray'>> {
  return {
    directory: turnTo.map(([counterpart, role, channel]) => ({ organisation_id, counterpart, role, channel, checked_on: '2022-06-15' })),
    recording_agreements: agreedToRecord.map((what) => ({
      organisation_id,
      what,
      recorded_in: 'patient_record',
      recorded_by: 'work_ability_coordinator',
      agreed_on: '2019-01-01',
    })),
    service_tray: (['social_rehabilitation', 'rehabilitative_work_activity', 'ohjaamo'] as const).map((service) => ({
      organisation_id,
      service,
      on_tray: true,
      available_from: '2019-01-01',
    })),
  };
}

/** What is written down of an organisation and its pilot: events, outreach, agreements, where the description stands, reports. */
export function organisationRecords(scenario: Scenario, random: Random): Tables {
  const { counties } = scenario;
  return {
    triggers: ownTriggers,
    guidance_criteria: ownCriteria,
    directory: counties.flatMap((county) => agreements(county).directory),
    recording_agreements: counties.flatMap((county) => agreements(county).recording_agreements),
    service_tray: counties.flatMap((county) => agreements(county).service_tray),
    activities: counties.flatMap((county) => activities(county, scenario)),
    outreach: counties.flatMap((county) => outreach(county, scenario, random)),
    places: counties.flatMap((county) => places(county, scenario, random)),
    interfaces: counties.flatMap(({ organisationId: organisation_id }) =>
      counterparts.flatMap((counterpart, place) =>
        (['interface', 'structure'] as const).flatMap((kind) =>
          (['present', 'target'] as const).map((state) => ({
            organisation_id,
            counterpart,
            kind,
            state,
            described: state === 'present' || place < 3,
            agreed_on: state === 'present' ? '2022-06-15' : null,
            text: state === 'present' ? 'Työnjako on kuvattu yhdessä.' : null,
          })),
        ),
      ),
    ),
    description_phases: counties.flatMap(({ organisationId: organisation_id }) =>
      phases.map((phase, place) => ({
        organisation_id,
        phase,
        status: place < 4 ? ('done' as const) : place === 5 ? ('blocked' as const) : ('in_progress' as const),
        owner_role: place === 5 ? null : 'project_manager',
        done_on: place < 4 ? `2022-0${place + 3}-15` : null,
        blocked_because: place === 5 ? 'Hyvinvointialueen valmistelu on kesken.' : null,
      })),
    ),
    reports: counties.flatMap(({ pilotId }) =>
      reportFields.map(([field, text]) => ({
        report_id: `${pilotId}-2023-1-${field}`,
        pilot_id: pilotId,
        period_from: '2023-01-01',
        period_to: '2023-06-30',
        field,
        text,
        author_role: 'project_manager',
        signed_on: '2023-07-03',
      })),
    ),
  };
}
