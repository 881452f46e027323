import type { ResourceRow } from '../data-package/index.ts';
import { ruleTexts, type Facts } from '../data-package/rules/rule.ts';
import { nearestIds } from '../nearest.ts';
import type { Day } from '../pathway/day.ts';
import { hypothesisIds, type HypothesisId } from '../pilots/hypotheses.ts';
import type { Read } from '../json-file/problems.ts';
import {
  parsePlan,
  planDefaults,
  planDirections,
  type EvaluationPlan,
  type PlanDirection,
  type PlannedMetric,
  type PlanProblem,
} from './evaluation-plan.ts';
import { canonicalPlan } from './differences.ts';
import type { PlanChoices } from './plan-choices.ts';
import { planRules, type PlanRuleId } from './plan-rules.ts';

/** Rows of a data package that tell of one pilot's plan; rows of other pilots are passed over. */
export interface PlanRows {
  readonly plan: readonly ResourceRow<'plan'>[];
  readonly arms: readonly ResourceRow<'arms'>[];
  readonly pilots?: readonly Pick<ResourceRow<'pilots'>, 'pilot_id' | 'hypothesis' | 'ends_on'>[];
}

export interface PlanOfRows {
  readonly plan: EvaluationPlan;
  /** null: the plan is not locked yet. */
  readonly lockedOn: Day | null;
}

const file = 'plan.csv';
const inRow = (row: number | null, column: string, rule: PlanRuleId, facts: Facts = {}): PlanProblem => ({
  file,
  row,
  column,
  rule,
  ...ruleTexts(planRules[rule], facts),
});

const isDirection = (text: string): text is PlanDirection => (planDirections as readonly string[]).includes(text);
const isHypothesis = (text: string): text is HypothesisId => (hypothesisIds as readonly string[]).includes(text);

const listed = (cell: string | null) => (cell ?? '').split(';').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));

/** A metric of the plan; a direction that is none becomes null and is told as a problem beside it. */
const plannedMetric = ({ metric, direction, margin, horizon, adjustment, ...later }: ResourceRow<'plan'>): PlannedMetric => ({
  metric,
  direction: direction !== null && isDirection(direction) ? direction : null,
  margin,
  horizonDays: horizon,
  adjustment: listed(adjustment),
  ...filled({
    claim: later.claim,
    occasion: later.occasion,
    startupDays: later.startup_days,
    looksOn: later.looks === null ? null : listed(later.looks),
    decideOn: later.decide_on,
    negativeControl: later.negative_control,
  }),
});

/** Of columns that may be empty, those that are not: a plan says nothing of the others. */
function filled<Cells extends Readonly<Record<string, unknown>>>(cells: Cells): { [K in keyof Cells]?: NonNullable<Cells[K]> } {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== null)) as { [K in keyof Cells]?: NonNullable<Cells[K]> };
}

/**
 * The evaluation plan that `plan.csv` and `arms.csv` hold of one pilot, and the day on which it was locked. Several things
 * that a comparison is adjusted for are parted by `;`. Hypotheses are those whose ids the pilot's `hypothesis` names; other
 * words there are for people to read.
 *
 * Refused, by row of `plan.csv`: no primary metric or several, an unknown direction, a metric twice, locked on several days.
 */
export function planFromRows(pilotId: string, rows: PlanRows, choices: PlanChoices = {}): Read<PlanOfRows, PlanProblem> {
  const planned = rows.plan.flatMap((cells, index) => (cells.pilot_id === pilotId ? [{ cells, row: index + 1 }] : []));
  const withPriority = (priority: string) =>
    planned.filter(({ cells }) => cells.priority === priority).map(({ cells }) => plannedMetric(cells));
  const [primary, ...otherPrimaries] = withPriority('primary');
  const [first] = planned;
  const lockedOn = first?.cells.locked_on ?? null;

  const problems: PlanProblem[] = planned.flatMap(({ cells: { metric, direction, locked_on }, row }, index) => [
    ...(direction === null || isDirection(direction)
      ? []
      : [
          inRow(row, 'direction', 'code_unknown', {
            values: planDirections.join(', '),
            nearest: nearestIds(direction, planDirections).join(', '),
          }),
        ]),
    ...(planned.findIndex(({ cells }) => cells.metric === metric) < index ? [inRow(row, 'metric', 'metric_planned_twice')] : []),
    ...(locked_on === lockedOn ? [] : [inRow(row, 'locked_on', 'locked_on_differs')]),
  ]);
  if (primary === undefined || otherPrimaries.length > 0) problems.push(inRow(null, 'priority', 'primary_metric_count'));
  const [problem, ...others] = problems;
  if (problem !== undefined || primary === undefined)
    return { content: null, problems: [problem ?? inRow(null, 'priority', 'primary_metric_count'), ...others] };

  const { content, problems: refusals } = parsePlan(
    {
      pilot: pilotId,
      hypotheses: [
        ...new Set(
          (rows.pilots ?? [])
            .filter((pilot) => pilot.pilot_id === pilotId)
            .flatMap(({ hypothesis }) => (hypothesis ?? '').split(/[^a-z0-9_]+/).filter(isHypothesis)),
        ),
      ],
      primary,
      secondary: withPriority('secondary'),
      exploratory: withPriority('exploratory'),
      arms: rows.arms
        .filter((arm) => arm.pilot_id === pilotId)
        .map(({ arm_id, role, team_id, from_on, to_on, stands_for }) => ({
          arm: arm_id,
          role,
          team: team_id,
          from: from_on,
          to: to_on,
          ...filled({ standsFor: stands_for }),
        })),
      cutOffOn: null,
      ...planDefaults,
      ...choices,
    },
    file,
  );
  return content === null ? { content, problems: refusals } : { content: { plan: canonicalPlan(content), lockedOn }, problems: [] };
}
