import * as z from 'zod';
import { planPriorities } from '../data-package/resources/plan.ts';
import { absenceSchema } from './absence.ts';

/** What a comparison rests on, from the strongest to the weakest. */
export const conclusionBases = ['randomised', 'difference_in_differences', 'parallel', 'before_after', 'single_arm', 'none'] as const;
export type ConclusionBasis = (typeof conclusionBases)[number];

/** What may be said of an intervention's result: one word for headline, sentence, mark and export. */
export const conclusionCases = [
  'better',
  'probably_better',
  'no_real_difference',
  'not_worse',
  'worse',
  'probably_worse',
  'more',
  'probably_more',
  'fewer',
  'probably_fewer',
  'cannot_be_told',
  'not_compared',
] as const;
export type ConclusionCase = (typeof conclusionCases)[number];

/** Why nothing is compared, or why it cannot be told. */
export const conclusionReasons = [
  'no_comparison',
  'nobody_beside',
  'not_bound_in_time',
  'denominator_after_referral',
  'known_at_referral',
  'published_counts',
  'too_few_in_groups',
  'too_few_comparable',
  'too_few_months',
  'only_start_up',
  'no_cell_to_show_a_shock',
  'not_estimable',
  'too_early',
  'suppressed',
  'reasons_against',
  'interval_holds_zero',
] as const;
export type ConclusionReason = (typeof conclusionReasons)[number];

/** What makes a reader less sure: each lowers by one, those of `certaintyCaps` to a hint at most. */
export const certaintyLoweringReasons = [
  'no_comparison_beside',
  'one_team_beside',
  'groups_not_comparable',
  'much_missing',
  'few_teams',
  'plan_not_locked',
  'wider_than_margin',
  'no_comparison',
  'too_early',
  'placebo_stands_out',
  'slopes_part',
  'ratio_disagrees',
  'exits_disagree',
  'exploratory',
  'before_decision_day',
  'between_looks',
  'no_decision_day',
] as const;
export type CertaintyLoweringReason = (typeof certaintyLoweringReasons)[number];

/** With these nothing is ever more than a hint, however narrow the interval. */
export const certaintyCaps: readonly CertaintyLoweringReason[] = [
  'plan_not_locked',
  'exploratory',
  'before_decision_day',
  'between_looks',
  'no_decision_day',
  'no_comparison_beside',
  'one_team_beside',
];

const maybeNumber = z.union([z.number(), absenceSchema]);
const interval = z.union([z.strictObject({ lower: z.number(), upper: z.number(), level: z.number(), method: z.string() }), absenceSchema]);

/** One conclusion of a result, for one intervention arm. */
export const conclusionSchema = z.strictObject({
  arm: z.string(),
  basis: z.enum(conclusionBases),
  adjustment: z.enum(['none', 'segment', 'weighted']),
  /** Share of the intervention's clients for whom an expectation could be formed. */
  coverage: maybeNumber,
  /** Every arm that is compared with, the own area before among them; and those of them that are beside, at the same time. */
  references: z.array(z.string()),
  beside: z.array(z.string()),
  /** Days after day 0 over which the outcome is counted; null of outcomes that have none. */
  horizon: z.number().nullable(),
  /** Arm minus what would have been without the pilot, in the metric's unit, not turned. */
  estimate: maybeNumber,
  /** At the level at which it decides. */
  interval,
  unit: z.string(),
  /** At 95 %, as if people alone varied. */
  samplingInterval: interval,
  shock: z.union([
    z.strictObject({ teamSpread: z.number(), blockSpread: z.number(), cells: z.number(), priorScale: z.number() }),
    absenceSchema,
  ]),
  placebos: z.array(z.strictObject({ kind: z.enum(['time', 'team', 'metric']), estimate: z.number(), standardError: z.number() })),
  priority: z.enum(planPriorities),
  adjustedPValue: maybeNumber,
  case: z.enum(conclusionCases),
  reason: z.enum(conclusionReasons).optional(),
  certainty: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  loweredBy: z.array(z.enum(certaintyLoweringReasons)),
  /** Of what is seen, how much is the change beside and how much the client mix: `seen` minus both is `estimate`. */
  steps: z.strictObject({ seen: z.number(), changeBeside: z.number(), clientMix: z.number() }).optional(),
  /** Those referred in the days that the plan calls the start-up, told by themselves: the same contrast of them alone, at 95 %. */
  startUp: z.strictObject({ days: z.number(), isLeftOut: z.boolean(), estimate: maybeNumber, interval }).optional(),
  unadjusted: z.array(z.strictObject({ reference: z.string(), estimate: maybeNumber, interval })),
  /**
   * Of a decided conclusion: how far the mean outcome of those lost in the arm would have to lie from that of the others like them, in
   * the metric's unit, for the interval to reach what it now leaves out: 0, or the margin of a claim that rests on one. Not
   * estimable (`no_events`) where nobody was lost.
   */
  tippingPoint: maybeNumber.optional(),
});
export type Conclusion = z.infer<typeof conclusionSchema>;
