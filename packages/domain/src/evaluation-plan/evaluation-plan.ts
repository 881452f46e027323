import * as z from 'zod';
import { metricIds } from '../metrics/ids.ts';
import { armRoles, comparatorParts } from '../data-package/resources/arms.ts';
import { planClaims, type PlanPriority } from '../data-package/resources/plan.ts';
import { readJsonFile, type JsonFileProblem, type Read } from '../json-file/problems.ts';
import { hypothesisIds } from '../pilots/hypotheses.ts';
import { planRules, type PlanRuleId } from './plan-rules.ts';

const breaks = (rule: PlanRuleId) => ({ error: rule });
const rising = (numbers: readonly number[]) => numbers.every((number, index) => index === 0 || number > numbers[index - 1]!);
const listsOnce = (ids: readonly string[]) => new Set(ids).size === ids.length;

const id = z.string().min(1);
const day = z.iso.date();

/** Which way counts as better; `non_inferior` asks only that the pilot be no worse than by the margin. */
export const planDirections = ['higher_is_better', 'lower_is_better', 'neutral', 'non_inferior'] as const;
export type PlanDirection = (typeof planDirections)[number];

const plannedMetric = z.strictObject({
  metric: z.enum(metricIds, breaks('metric_unknown')),
  /** null: as the metric's own definition says. */
  direction: z.enum(planDirections, breaks('code_unknown')).nullable(),
  /** The smallest difference that matters, in the metric's unit; null: none was agreed. */
  margin: z.number().nonnegative().nullable(),
  horizonDays: z.int().positive().nullable(),
  /** What the comparison is adjusted for, such as `segment`; empty: nothing. */
  adjustment: z.array(id).refine(listsOnce, breaks('listed_twice')),
  // What plans locked before these were asked for do not say: absent, not null, so that their hashes stay.
  /** What is to be shown; absent: that it is better. */
  claim: z.enum(planClaims, breaks('code_unknown')).optional(),
  /** Of a score: the occasion at which it is compared. */
  occasion: id.optional(),
  /** Days after a start that are told by themselves and left out of the main estimate. */
  startupDays: z.int().nonnegative().optional(),
  /** Days on which it is looked at. */
  looksOn: z.array(day).optional(),
  /** Before this day it is no more than a hint. */
  decideOn: day.optional(),
  /** The pilot cannot move it. */
  negativeControl: z.boolean().optional(),
});
export type PlannedMetric = z.infer<typeof plannedMetric>;

/** A team whose clients an arm counts while its period lasts: a row of `arms.csv`. */
const plannedArm = z
  .strictObject({
    arm: id,
    role: z.enum(armRoles, breaks('code_unknown')),
    team: id,
    from: day.nullable(),
    to: day.nullable(),
    standsFor: z.enum(comparatorParts, breaks('code_unknown')).optional(),
  })
  .refine(({ from, to }) => from === null || to === null || from <= to, { ...breaks('end_before_start'), path: ['to'] });
export type PlannedArm = z.infer<typeof plannedArm>;

const secondaryMetrics = z.array(plannedMetric);

/**
 * What an evaluation will look at, decided before looking. One metric is primary: with several, one of them would look good
 * by chance. Fixed by its hash once it is locked; see `lockPlan`.
 */
export const evaluationPlanSchema = z
  .strictObject({
    pilot: id,
    hypotheses: z.array(z.enum(hypothesisIds, breaks('hypothesis_unknown'))).refine(listsOnce, breaks('listed_twice')),
    primary: plannedMetric,
    secondary: secondaryMetrics,
    exploratory: secondaryMetrics,
    arms: z.array(plannedArm),
    /** Days since the referral at which shares are read. */
    windowsDays: z.array(z.int().positive()).refine(rising, breaks('windows_order')),
    /** The day after which nothing is used; null: the last day that the data tell of. */
    cutOffOn: day.nullable(),
    /** Shares of the planned information at which results are looked at; `[1]` is one look at the end. */
    looks: z.array(z.number().positive().max(1)).refine((looks) => rising(looks) && looks.at(-1) === 1, breaks('looks_order')),
    /** Two-sided chance of finding a difference that is not there, over all looks together. */
    alpha: z.number().positive().max(0.5),
    /** How alpha is spent over the looks. */
    spending: z.enum(['obrien_fleming', 'pocock'], breaks('code_unknown')),
  })
  .superRefine(({ primary, secondary, exploratory }, findings) => {
    const seen = new Set([primary.metric]);
    for (const [list, metrics] of Object.entries({ secondary, exploratory }))
      for (const [row, { metric }] of metrics.entries()) {
        if (seen.has(metric)) findings.addIssue({ code: 'custom', message: 'metric_planned_twice', path: [list, row, 'metric'] });
        seen.add(metric);
      }
  });
export type EvaluationPlan = z.infer<typeof evaluationPlanSchema>;

/** What a plan says where nobody chose otherwise. */
export const planDefaults = {
  windowsDays: [14, 30, 90, 182, 365],
  looks: [1],
  alpha: 0.05,
  spending: 'obrien_fleming',
} as const satisfies Partial<Record<keyof EvaluationPlan, unknown>>;

export type PlanProblem = JsonFileProblem<PlanRuleId>;

/** Metrics of a plan with their priority, the primary one first. */
export function plannedMetrics({
  primary,
  secondary,
  exploratory,
}: EvaluationPlan): readonly (PlannedMetric & { readonly priority: PlanPriority })[] {
  return [
    { ...primary, priority: 'primary' },
    ...secondary.map((metric) => ({ ...metric, priority: 'secondary' as const })),
    ...exploratory.map((metric) => ({ ...metric, priority: 'exploratory' as const })),
  ];
}

/** The plan that JSON holds, or every problem that it has: by field and rule, with how to mend it. */
export function parsePlan(json: unknown, file = 'plan.json'): Read<EvaluationPlan, PlanProblem> {
  return readJsonFile<typeof evaluationPlanSchema.shape, PlanRuleId>(json, { schema: evaluationPlanSchema, rules: planRules, file });
}
