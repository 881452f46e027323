import { processVersionOn } from '@polku/domain/casework';
import { finalReportItemIds, finalReportItems, type FinalReportItem } from '@polku/domain/reference';
import { daysAfter } from '../package/day.ts';
import type { NewRow, Tables } from '../package/table.ts';
import type { Scenario, ScenarioCounty } from '../scenario/scenario.ts';

const canvasTexts = {
  core_problem: 'Työkyvyn tuen palveluista ei ole yhtenäistä kokonaiskuvaa.',
  goals: 'Kuvataan kokonaisuus ja löydetään keskuksen tärkeimmät kehittämiskohteet.',
  define: 'Segmentit, mittarit ja tietolähteet on sovittu.',
  obstacles: 'Hyvinvointialueen valmistelu on kesken.',
} as const;

const boxes = [
  {
    box: 'recognition',
    label: 'Tuen tarpeen tunnistaminen',
    services: 'primary_care;social_work',
    roles: 'public_health_nurse;social_worker;te_expert',
    states: 'need_recognised;consent_requested;referred',
    counterparts: 'te_services;municipal_employment',
  },
  {
    box: 'team',
    label: 'Työkyvyn tuen tiimi',
    services: 'work_ability_team;health_check_unemployed;work_ability_assessment',
    team_models: 'centralised;regional',
    roles: 'work_ability_coordinator;social_worker;public_health_nurse',
    states: 'in_triage;health_check;work_ability_assessment;waiting_for_team;team_planning;investigations;goal_setting;plan_drafting',
    counterparts: 'kela;te_services',
  },
  {
    box: 'services',
    label: 'Suunnitelman palvelut',
    services: 'rehabilitative_work_activity;social_rehabilitation;work_coaching',
    roles: 'client_responsible;work_coach',
    states: 'waiting_for_service;on_pathway;pension_application_support;follow_up_after_start',
    counterparts: 'social_care;typ;kela',
  },
] as const satisfies readonly Partial<NewRow<'package_boxes'>>[];

const meanings = [
  ['2022-03-08', 'Tarkastus, jossa käydään läpi myös työkyky.', null],
  ['2022-05-17', 'Terveydenhoitajan tarkastus, jonka jälkeen sovitaan, kuka jatkaa.', '2022-05-17'],
] as const;

/** The flow chart that teams followed before the pilot, the pilot’s own, and one that nobody follows yet. */
const processVersions = ({ fromOn, pilotStartsOn }: Scenario) => [
  { version: '1', approvedOn: fromOn },
  { version: '2', approvedOn: pilotStartsOn },
  { version: '3', approvedOn: null },
];

/** The version that a case referred on the day follows. */
export const versionFollowed = (scenario: Scenario, referredOn: string): string | null =>
  processVersionOn(processVersions(scenario), referredOn)?.version ?? null;

/** How an organisation describes its services: canvas, package, card, words, models and the versions of its process. */
function descriptions({ organisationId: organisation_id }: ScenarioCounty, scenario: Scenario): Tables {
  const { pilotStartsOn } = scenario;
  return {
    canvas: Object.entries(canvasTexts).map(([field, text]) => ({
      organisation_id,
      field: field as keyof typeof canvasTexts,
      text,
      updated_on: '2022-05-17',
    })),
    package_boxes: boxes.map((box, place) => ({ organisation_id, version: 1, level: place + 1, in_force_from: pilotStartsOn, ...box })),
    service_cards: (
      [
        ['fi', 'Työkyvyn tuen tiimi'],
        ['sv', 'Teamet för stöd för arbetsförmågan'],
      ] as const
    ).map(([language, text]) => ({
      organisation_id,
      card: 'work_ability_team',
      version: 1,
      field: 'service_name',
      language,
      text,
      owner_role: 'work_ability_coordinator',
      valid_from: pilotStartsOn,
    })),
    term_meanings: meanings.map(([told_on, meaning, agreed_on]) => ({
      organisation_id,
      term: 'health_check_for_unemployed',
      told_on,
      meaning,
      agreed_on,
    })),
    operating_models: [
      {
        operating_model_id: `${organisation_id}-team`,
        organisation_id,
        type: 'work_ability_support_team',
        region: 'satakunta',
        status: 'piloted',
        planned_for: '2024-06-30',
      },
    ],
    process_versions: processVersions(scenario).map(({ version, approvedOn }) => ({
      organisation_id,
      version,
      status: approvedOn === null ? ('draft' as const) : ('approved' as const),
      approved_on: approvedOn,
    })),
  };
}

const isText = (item: FinalReportItem): boolean => item.boundTo === 'text';

/** How a pilot is steered and told of: meetings, the final report so far and what became of its metrics. */
function steering({ pilotId: pilot_id }: ScenarioCounty, { pilotStartsOn }: Scenario): Tables {
  return {
    steering_meetings: ['2022-11-14', '2023-05-15'].map((held_on) => ({
      steering_meeting_id: `${pilot_id}-${held_on}`,
      pilot_id,
      body: 'steering_group',
      held_on,
    })),
    final_report: finalReportItemIds
      .filter((item) => isText(finalReportItems[item]))
      .slice(0, 3)
      .map((item) => ({ pilot_id, item, text: 'Teksti on luonnos.', written_on: daysAfter(pilotStartsOn, 450) })),
    metric_statuses: [
      { pilot_id, metric: 'post_evaluation', status: 'later', reason: 'Tehdään, kun kokeilu on päättynyt.', told_on: '2023-06-30' },
      {
        pilot_id,
        metric: 'employment_rate',
        status: 'not_possible',
        reason: 'Alueen osatyökykyisiä ei ole lueteltu missään.',
        told_on: '2023-06-30',
      },
    ],
  };
}

/** The rows of several sets of tables, file by file. */
function joined(all: readonly Tables[]): Tables {
  const rows: Record<string, unknown[]> = {};
  for (const tables of all) for (const [name, some] of Object.entries(tables)) (rows[name] ??= []).push(...some);
  return rows as Tables;
}

/** What is written down of steering and of describing the services, beside reports and decisions. */
export const steeringRecords = (scenario: Scenario): Tables =>
  joined(scenario.counties.flatMap((county) => [descriptions(county, scenario), steering(county, scenario)]));
