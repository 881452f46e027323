import { fidelityScales, type RoleId } from '@polku/domain/reference';
import type { Random } from '../cohort/random.ts';
import { dateOfDay, dayNumber } from '../package/day.ts';
import type { NewRow, Tables } from '../package/table.ts';
import type { Scenario, ScenarioArm, ScenarioCounty, ScenarioTeam } from '../scenario/scenario.ts';

interface RunningTeam {
  readonly county: ScenarioCounty;
  readonly arm: ScenarioArm;
  readonly team: ScenarioTeam;
}

const teamsOf = ({ counties }: Scenario): RunningTeam[] =>
  counties.flatMap((county) => county.arms.flatMap((arm) => arm.teams.map((team) => ({ county, arm, team }))));

const coreRoles = [
  ['work_ability_coordinator', 1],
  ['social_worker', 0.5],
  ['public_health_nurse', 0.5],
  ['te_expert', 0.3],
] as const satisfies readonly (readonly [RoleId, number])[];

function staffing({ arm, team }: RunningTeam, { toOn }: Scenario): NewRow<'staffing'>[] {
  const size = arm.isTreated ? 2 : 1;
  return coreRoles.map(([role, share]) => ({
    team_id: team.teamId,
    role,
    from_on: arm.fromOn,
    to_on: arm.toOn === toOn ? null : arm.toOn,
    full_time_equivalents: size * share,
    layer: 'core',
  }));
}

/** Who joins from the areas when a client’s matter needs it. */
const extendedRoles = ['physiotherapist', 'psychologist'] as const satisfies readonly RoleId[];

function extendedStaffing({ arm, team }: RunningTeam, { toOn }: Scenario): NewRow<'staffing'>[] {
  return extendedRoles.map((role) => ({
    team_id: team.teamId,
    role,
    from_on: arm.fromOn,
    to_on: arm.toOn === toOn ? null : arm.toOn,
    full_time_equivalents: 0.1,
    layer: 'extended',
  }));
}

const practices = ['multisector_teams', 'own_worker_model', 'multisector_recording'] as const;
const requirementIds = [
  'team_and_responsible_worker',
  'service_package',
  'planned_service_paths',
  'client_involvement',
  'active_recognition',
  'low_threshold',
  'guidance_to_the_end',
  'assessment_of_need',
  'services_received',
] as const;

/** Halves of years within the arm's own time. */
function halfYears({ arm }: RunningTeam): readonly (readonly [from: string, to: string])[] {
  const [first, last] = [Number(arm.fromOn.slice(0, 4)), Number(arm.toOn.slice(0, 4))];
  const halves = Array.from({ length: last - first + 1 }, (_, place) => first + place).flatMap((year) => [
    [`${year}-01-01`, `${year}-06-30`] as const,
    [`${year}-07-01`, `${year}-12-31`] as const,
  ]);
  return halves.filter(([from, to]) => from >= arm.fromOn && to <= arm.toOn);
}

function fidelity({ arm, team }: RunningTeam, random: Random): NewRow<'fidelity'>[] {
  if (!arm.isTreated) return [];
  return Object.keys(fidelityScales.ips_25.items).map((item) => ({
    team_id: team.teamId,
    reviewed_on: '2023-09-15',
    scale: 'ips_25',
    item,
    rating: random.weighted([0, 1, 2, 5, 8, 4]),
  }));
}

function consultations({ county, arm, team }: RunningTeam, { records }: Scenario, random: Random): NewRow<'consultations'>[] {
  const [from, to] = [dayNumber(arm.fromOn), dayNumber(arm.toOn)];
  const meanGap = 30 / records.consultationsPerMonth;
  const rows: NewRow<'consultations'>[] = [];
  for (let day = from + random.exponential(meanGap); day <= to; day += random.exponential(meanGap))
    rows.push({
      consultation_id: `consultation-${team.teamId}-${rows.length + 1}`,
      organisation_id: county.organisationId,
      team_id: team.teamId,
      held_on: dateOfDay(Math.floor(day)),
      from_role: random.pick<RoleId>(['physician', 'nurse', 'social_counsellor']),
      to_role: 'work_ability_coordinator',
      client_identified: false,
      led_to_case: random.happens(0.35),
    });
  return rows;
}

const surveyTopics = ['recognition', 'assessment', 'benefits', 'employment_services'] as const;
const staffAsked = 14;

/** Staff are asked what they can do, round after round, in the half-years of their team. */
function competence(running: RunningTeam, { records }: Scenario, random: Random): NewRow<'surveys'>[] {
  const { county, team } = running;
  return halfYears(running)
    .slice(-records.competenceByRound.length)
    .flatMap(([, to], round) =>
      Array.from({ length: staffAsked }, (_, person) =>
        surveyTopics.map((topic) => ({
          answer_id: `competence-${team.teamId}-${round + 1}-${person + 1}-${topic}`,
          organisation_id: county.organisationId,
          team_id: team.teamId,
          survey: 'competence' as const,
          topic,
          round: round + 1,
          answered_on: to,
          score: Math.min(10, Math.max(0, Math.round(records.competenceByRound[round]! + 1.5 * random.normal()))),
        })),
      ).flat(),
    );
}

/** What is written down of teams: who works in them, what they cost and how they work. */
export function teamRecords(scenario: Scenario, random: Random): Tables {
  const running = teamsOf(scenario);
  const { records } = scenario;
  return {
    staffing: running.flatMap((each) => [...staffing(each, scenario), ...extendedStaffing(each, scenario)]),
    practices: running.flatMap(({ arm, team }) =>
      practices
        .filter((_, place) => arm.isTreated || place < 2)
        .map((practice) => ({ team_id: team.teamId, practice, from_on: arm.fromOn })),
    ),
    requirements: running.flatMap(({ arm, team }) =>
      requirementIds.map((requirement, place) => ({
        team_id: team.teamId,
        requirement,
        assessed_on: arm.toOn,
        met: arm.isTreated ? place !== 5 : place % 2 === 0,
        evidence: 'Tiimin oma kuvaus',
      })),
    ),
    costs: running.flatMap((each) =>
      halfYears(each).map(([period_from, period_to]) => ({
        team_id: each.team.teamId,
        period_from,
        period_to,
        category: 'staff',
        euros: Math.round(records.costPerTeamAndHalfYearEuros * (each.arm.isTreated ? 2 : 1) * (0.95 + 0.1 * random.uniform())),
      })),
    ),
    fidelity: running.flatMap((each) => fidelity(each, random)),
    consultations: running.flatMap((each) => consultations(each, scenario, random)),
    surveys: running.flatMap((each) => competence(each, scenario, random)),
  };
}
