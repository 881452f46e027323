import { planBlockIds, type PlanBlockId } from '../catalogue/plans/plan-blocks.ts';
import type { Day } from '../pathway/day.ts';

/** A plan by its days: of a row of `plans.csv`, with the days of its reviews (`plan_reviewed`). */
export interface DatedPlan {
  readonly formedOn: Day;
  readonly agreedOn: Day | null;
  readonly reviewDueOn: Day | null;
  readonly reviewedOn: readonly Day[];
}

export type PlanStage = 'none' | 'drafted' | 'agreed' | 'reviewed' | 'outdated';

/**
 * Where a plan stands on a day. It is outdated once the day of its review has passed without one; a review after that day mends it,
 * until the next is due, which the plan must then say. Agreeing that was not recorded leaves it a draft.
 *
 * @example
 * planStage({ formedOn: '2024-01-10', agreedOn: '2024-01-12', reviewDueOn: '2024-07-10', reviewedOn: [] }, '2024-08-01') // 'outdated'
 */
export function planStage({ formedOn, agreedOn, reviewDueOn, reviewedOn }: DatedPlan, on: Day): PlanStage {
  if (formedOn > on) return 'none';
  const latest = reviewedOn
    .filter((day) => day <= on)
    .toSorted()
    .at(-1);
  if (reviewDueOn !== null && reviewDueOn < on && (latest === undefined || latest < reviewDueOn)) return 'outdated';
  if (latest !== undefined) return 'reviewed';
  return agreedOn !== null && agreedOn <= on ? 'agreed' : 'drafted';
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
