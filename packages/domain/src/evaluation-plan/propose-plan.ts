import { plan, type PlanPriority } from '../data-package/resources/plan.ts';
import type { ResourceRow } from '../data-package/index.ts';
import { isFollowed, type Evaluation, type FollowedResult } from '../evaluation/evaluation.ts';
import type { MetricId } from '../metrics/ids.ts';
import type { MetricDefinition } from '../metrics/definition.ts';
import { hypotheses, hypothesisIds } from '../pilots/hypotheses.ts';

/** A row of `plan.csv`. */
export type PlanRow = ResourceRow<'plan'>;

/** What a pilot's own row says that bears on its plan. */
export interface PlanPilotFacts {
  /** Text in which ids of hypotheses may stand. */
  readonly hypothesis: string | null;
  readonly endsOn: string | null;
}

/** Days of follow-up that a plan begins with where its outcome is waited for. */
const usualHorizonDays = 182;
const usualOccasion = 'month_6';

/** With these a metric is described whatever the plan says of it. */
const neverDecides: readonly (string | undefined)[] = ['denominator_after_referral', 'not_bound_in_time'];
const mayDecide = ({ conclusions }: FollowedResult): boolean =>
  conclusions !== undefined && conclusions.length > 0 && conclusions.every(({ reason }) => !neverDecides.includes(reason));

/** Metrics that the hypotheses of the pilot name, the leading ones first. */
const hoped = ({ hypothesis }: PlanPilotFacts): readonly MetricId[] =>
  hypothesisIds.filter((id) => hypothesis?.includes(id)).flatMap((id) => hypotheses[id].metrics);

/**
 * A plan to fill in: a row for each metric that the pilot's data can measure. Proposed as primary is the first metric of the pilot's
 * hypotheses that its design can compare, else the first of the catalogue; where nothing is compared, the one that has a target. Of
 * the other questions the leading metric is secondary, and all else is exploratory: left in, it is described.
 *
 * What only people can agree on stays empty: the smallest difference that matters, looks, negative controls, the day of locking.
 *
 * @param definitions of the metrics: the caller's, since whoever reads a plan alone does not carry them all.
 * @param evaluation of the pilot; only which metrics it holds, and how they may be compared, is read, never a number of an outcome.
 */
export function proposePlan(
  { pilot, results }: Evaluation,
  facts: PlanPilotFacts,
  definitions: Readonly<Record<string, Pick<MetricDefinition, 'direction' | 'topic'>>>,
): readonly PlanRow[] {
  const followed = results.filter(isFollowed).filter(({ metric }, i, all) => all.findIndex((each) => each.metric === metric) === i);
  const isCompared = pilot.design !== 'single_arm';
  const deciding = followed.filter((result) => isCompared && mayDecide(result));
  const wished = hoped(facts);
  const firstOf = (candidates: readonly FollowedResult[]) =>
    wished.map((id) => candidates.find(({ metric }) => metric === id)).find((found) => found !== undefined) ?? candidates[0];
  const aimedAt = followed.filter(({ arms }) => arms.some((arm) => 'target' in arm && typeof arm.target === 'number'));
  const primary = firstOf(deciding) ?? firstOf(aimedAt) ?? firstOf(followed);

  const topicOf = (metric: string) => definitions[metric]!.topic.id;
  const leading = deciding.filter(
    ({ metric }, i, all) =>
      topicOf(metric) !== topicOf(primary!.metric) && all.findIndex((each) => topicOf(each.metric) === topicOf(metric)) === i,
  );
  const priorityOf = (result: FollowedResult): PlanPriority =>
    result === primary ? 'primary' : leading.includes(result) ? 'secondary' : 'exploratory';
  const order = ['primary', 'secondary', 'exploratory'];
  return followed
    .map((result): PlanRow => {
      const { metric, kind } = result;
      const priority = priorityOf(result);
      const isDeciding = priority !== 'exploratory';
      return {
        ...emptyRow,
        pilot_id: pilot.id,
        metric: metric as MetricId,
        priority,
        direction: definitions[metric]!.direction,
        horizon: kind === 'duration' ? usualHorizonDays : null,
        adjustment: isDeciding && deciding.includes(result) ? 'segment' : null,
        claim: isDeciding ? 'superiority' : null,
        occasion: kind === 'change' ? usualOccasion : null,
        decide_on: priority === 'primary' ? facts.endsOn : null,
      };
    })
    .sort((a, b) => order.indexOf(a.priority) - order.indexOf(b.priority));
}

const columns = Object.keys(plan.columns) as (keyof PlanRow)[];
const emptyRow = Object.fromEntries(columns.map((column) => [column, null])) as unknown as PlanRow;

const cell = (value: string | number | boolean | null): string => {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows of a plan as `plan.csv` holds them. */
export const planFile = (rows: readonly PlanRow[]): string =>
  [columns.join(','), ...rows.map((row) => columns.map((column) => cell(row[column] ?? null)).join(','))]
    .map((line) => `${line}\n`)
    .join('');
