import { daysAfter } from '../package/day.ts';
import type { NewRow, Tables } from '../package/table.ts';
import type { Scenario, ScenarioCounty } from '../scenario/scenario.ts';
import { withActions } from '../records/feedback-actions.ts';
import type { Random } from './random.ts';

const plannedMetrics: readonly Omit<NewRow<'plan'>, 'pilot_id' | 'locked_on'>[] = [
  { metric: 'time_to_service', priority: 'primary', direction: 'lower_is_better', margin: 7, horizon: 182, adjustment: 'segment' },
  {
    metric: 'employed_at_12_months',
    priority: 'secondary',
    direction: 'higher_is_better',
    margin: 0.05,
    horizon: 365,
    adjustment: 'segment',
  },
  { metric: 'time_service_to_plan', priority: 'secondary', direction: 'lower_is_better', margin: 7, horizon: 182, adjustment: 'segment' },
  { metric: 'time_to_plan', priority: 'secondary', direction: 'lower_is_better', margin: 7, horizon: 182, adjustment: 'segment' },
  { metric: 'score_change', priority: 'secondary', direction: 'higher_is_better', margin: 0.5 },
  { metric: 'client_nps', priority: 'exploratory', direction: 'higher_is_better' },
];

const halfYears = [
  ['2022-08-01', '2022-12-31'],
  ['2023-01-01', '2023-06-30'],
  ['2023-07-01', '2023-12-31'],
] as const;
const budgetedEuros = 180_000;
const spentShares = [0.82, 1.04, 0.97];

const staffPerTeam = 6;
const staffAnswers = [1, 1, 1, 1, 2, 4, 5, 9, 14, 9, 8];

function armRows({ arms, pilotId: pilot_id }: ScenarioCounty, { fromOn, toOn }: Scenario): NewRow<'arms'>[] {
  return arms.flatMap(({ armId: arm_id, label, role, teams, fromOn: from_on, toOn: to_on }) =>
    teams.map(({ teamId: team_id }) => ({
      pilot_id,
      arm_id,
      label,
      role,
      team_id,
      from_on: from_on === fromOn ? null : from_on,
      to_on: to_on === toOn ? null : to_on,
    })),
  );
}

function teamRows({ arms, organisationId: organisation_id }: ScenarioCounty, { fromOn, toOn }: Scenario): NewRow<'teams'>[] {
  return arms.flatMap((arm) =>
    arm.teams.map(({ teamId: team_id, name, model, municipality }) => ({
      team_id,
      organisation_id,
      name,
      model,
      municipality,
      opened_on: arm.fromOn === fromOn ? null : arm.fromOn,
      closed_on: arm.toOn === toOn ? null : arm.toOn,
      meets: arm.isTreated ? 'regularly' : 'on_demand',
      can_do_health_check: arm.isTreated,
      can_assess: true,
      records_in: 'patient_record',
      consent_practice: 'before_booking',
      consent_stored_in: 'patient_record',
      goals: arm.isTreated ? 'Palveluun kuukaudessa, ja polku työhön sille, joka sitä tahtoo' : null,
    })),
  );
}

/** Staff answer in the same waves as clients, in the teams that are open. */
function staffFeedback({ arms, organisationId }: ScenarioCounty, { background }: Scenario, random: Random): NewRow<'feedback'>[] {
  return background.feedbackDays.flatMap((date, wave) =>
    arms
      .filter(({ fromOn, toOn }) => date >= fromOn && date <= toOn)
      .flatMap(({ teams }) => teams)
      .flatMap(({ teamId }) =>
        Array.from({ length: staffPerTeam }, (_, place) => ({
          feedback_id: `staff-${teamId}-w${wave + 1}-${place + 1}`,
          organisation_id: organisationId,
          team_id: teamId,
          respondent: 'staff' as const,
          given_on: daysAfter(date, random.integer(0, 13)),
          recommend: random.weighted(staffAnswers),
        })),
      ),
  );
}

/** Rows that are about organisations, teams and pilots, and not about clients. */
export function pilotTables(scenario: Scenario, episodes: number, random: Random): Tables {
  const { counties, pilotStartsOn, planLockedOn, milestones, toOn } = scenario;
  const pilots = counties.map(({ pilotId }) => pilotId);
  const scoresAimedAt = Math.max(1, Math.round(episodes / counties.length));
  return {
    organisations: counties.map(({ organisationId, organisationName }) => ({
      organisation_id: organisationId,
      name: organisationName,
      kind: 'synthetic',
    })),
    teams: counties.flatMap((county) => teamRows(county, scenario)),
    pilots: counties.map(({ pilotId, pilotName, organisationId, design }) => ({
      pilot_id: pilotId,
      organisation_id: organisationId,
      name: pilotName,
      starts_on: pilotStartsOn,
      status: 'running',
      design,
      hypothesis: 'Asiakas pääsee palveluun nopeammin kuin alueellisissa tiimeissä.',
      project: 'Työkykyä Satakuntaan (synteettinen aineisto)',
      measures: 'support_for_work_ability',
      operating_model: 'work_ability_support_team',
    })),
    arms: counties.flatMap((county) => armRows(county, scenario)),
    plan: pilots.flatMap((pilot_id) =>
      plannedMetrics.map((planned) => ({
        pilot_id,
        ...planned,
        // Groups look all along: the plan says beforehand when it is decided.
        decide_on: planned.priority === 'primary' ? toOn : null,
        locked_on: planLockedOn,
      })),
    ),
    feedback: withActions(
      counties.flatMap((county) => staffFeedback(county, scenario, random)),
      scenario.records.feedbackActedOnShare,
      random.fork('actions of staff'),
    ),
    targets: pilots.map((pilot_id) => ({ pilot_id, metric: 'score_count', value: scoresAimedAt, by_on: toOn })),
    milestones: pilots.flatMap((pilot_id) => milestones.map((milestone) => ({ pilot_id, ...milestone }))),
    budget: pilots.flatMap((pilot_id) =>
      halfYears.map(([period_from, period_to], place) => ({
        pilot_id,
        period_from,
        period_to,
        budgeted: budgetedEuros,
        spent: Math.round(budgetedEuros * spentShares[place]!),
      })),
    ),
    decisions: pilots.flatMap((pilot_id) => [
      {
        pilot_id,
        decided_on: '2022-11-14',
        decision: 'Keskitettyä tiimiä jatketaan; käynnistysvaiheen lähetteitä tarkastellaan erikseen.',
        expected_effect: 'Odotus palveluun lyhenee.',
        review_on: '2023-05-15',
        body: 'steering_group',
        steering_meeting_id: `${pilot_id}-2022-11-14`,
      },
      {
        pilot_id,
        decided_on: '2023-05-15',
        decision: 'Vertailussa otetaan huomioon, että asiakkaiden tilanteet ovat keventyneet.',
        expected_effect: 'Tuloksesta ei päätellä liikaa.',
        review_on: '2024-06-30',
        body: 'steering_group',
        steering_meeting_id: `${pilot_id}-2023-05-15`,
      },
    ]),
  };
}
