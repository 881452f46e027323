import { planBlockIds, type PlanBlockId } from '../catalogue/plans/plan-blocks.ts';
import type { ResourceRow } from '../data-package/index.ts';
import type { DatedEvent } from '../pathway/case-record.ts';
import { isBy, type Day } from '../pathway/day.ts';

/** A plan by its days: of a row of `plans.csv`, with the days of its reviews (see `planReviews`). */
export interface DatedPlan {
  readonly formedOn: Day;
  readonly agreedOn: Day | null;
  readonly reviewDueOn: Day | null;
  readonly reviewedOn: readonly Day[];
  /** The last day on which it was followed. */
  readonly closedOn?: Day | null;
}

export type PlanStage = 'none' | 'drafted' | 'agreed' | 'reviewed' | 'outdated' | 'closed';

/**
 * Where a plan stands on a day. It is outdated once the day of its review has passed without one; a review after that day mends it,
 * until the next is due, which the plan must then say. Agreeing that was not recorded leaves it a draft. The last day on which it was
 * followed still belongs to it.
 *
 * @example
 * planStage({ formedOn: '2024-01-10', agreedOn: '2024-01-12', reviewDueOn: '2024-07-10', reviewedOn: [] }, '2024-08-01') // 'outdated'
 */
export function planStage({ formedOn, agreedOn, reviewDueOn, reviewedOn, closedOn }: DatedPlan, on: Day): PlanStage {
  if (formedOn > on) return 'none';
  if (isBy(closedOn, on) && closedOn < on) return 'closed';
  const latest = reviewedOn
    .filter((day) => day >= formedOn && day <= on)
    .toSorted()
    .at(-1);
  if (reviewDueOn !== null && reviewDueOn < on && (latest === undefined || latest < reviewDueOn)) return 'outdated';
  if (latest !== undefined) return 'reviewed';
  return isBy(agreedOn, on) ? 'agreed' : 'drafted';
}

type PlanRow = Pick<ResourceRow<'plans'>, 'plan_id' | 'formed_on' | 'closed_on'>;

/**
 * The days on which a plan of a case was reviewed, the earliest first. A review (`plan_reviewed`) names its plan as `detail`; one that
 * names none was of the plan that was followed then, of several the one that was formed last.
 *
 * Misleads where a case has several plans at a time and its reviews name none.
 *
 * @example
 * planReviews('p1', [{ plan_id: 'p1', formed_on: '2024-01-10', closed_on: null }],
 *   [{ event: 'plan_reviewed', occurredOn: '2024-07-01' }]) // ['2024-07-01']
 */
export function planReviews(planId: string, plans: readonly PlanRow[], events: readonly DatedEvent[]): readonly Day[] {
  const followed = (day: Day): string | undefined =>
    plans
      .filter(({ formed_on: from, closed_on: to }) => from <= day && (to === null || to >= day))
      .toSorted((a, b) => (a.formed_on < b.formed_on ? -1 : 1))
      .at(-1)?.plan_id;
  return events
    .filter(({ event, occurredOn, detail }) => event === 'plan_reviewed' && (detail || followed(occurredOn)) === planId)
    .map(({ occurredOn }) => occurredOn)
    .toSorted();
}

export interface PlanCompleteness {
  readonly filledCount: number;
  readonly blockCount: number;
  readonly missing: readonly PlanBlockId[];
}

/**
 * How much of the template a plan fills in. That is all of its content that leaves the record it is kept in. A short plan may be a
 * good one: the template may be used in part.
 *
 * @example planCompleteness(['referrer', 'plan']).filledCount // 2
 */
export function planCompleteness(filled: readonly PlanBlockId[]): PlanCompleteness {
  const missing = planBlockIds.filter((block) => !filled.includes(block));
  return { filledCount: planBlockIds.length - missing.length, blockCount: planBlockIds.length, missing };
}
