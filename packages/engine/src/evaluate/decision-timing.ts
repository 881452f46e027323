import { plannedMetrics, type CertaintyLoweringReason, type EvaluationPlan } from '@polku/domain/evaluation';
import { alphaSpentBy, sequentialBoundary, type AlphaSpending } from '@polku/stats';

/** What a day lets a planned metric say. */
export interface DecisionTiming {
  /** Two-sided level at which its family decides on this day. */
  readonly alpha: number;
  /** Why on this day nothing is more than a hint; undefined where it may decide. */
  readonly reason: Extract<CertaintyLoweringReason, 'before_decision_day' | 'between_looks' | 'no_decision_day'> | undefined;
}

/** A plan may ask for less than this, never for more. */
const usualAlpha = 0.05;

const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The day in force of a metric: its own row's, else the primary's. */
function daysOf({ primary, ...plan }: EvaluationPlan, metric: string) {
  const own = plannedMetrics({ primary, ...plan }).find((planned) => planned.metric === metric);
  const { looksOn = [], decideOn } = own?.looksOn !== undefined || own?.decideOn !== undefined ? own : primary;
  if (looksOn.length === 0) return { looksOn, lastOn: decideOn ?? plan.cutOffOn ?? undefined };
  // A day of deciding after the looks is the last of them.
  const days = [...new Set(decideOn === undefined || looksOn.some((day) => day >= decideOn) ? looksOn : [...looksOn, decideOn])].sort();
  return { looksOn: days, lastOn: days.at(-1) };
}

/**
 * Whether a locked plan lets a metric decide on a day, and at which level. Groups look every quarter: a difference that is looked for
 * at each look is found too often, so that looks share the 5 % by the plan's spending function; on days between them, as before the
 * only day that a plan without looks decides on, nothing is more than a hint. A plan that names no day at all never gets further.
 *
 * The information of a look is the share of the days from the pilot's start to the last look, or as the plan itself says. It misleads
 * where referrals come late: where the information of early looks is less than that, the looks together find a difference that is not
 * there a little more often than 5 in 100. Looks on which nothing may be spent yet do not decide.
 *
 * ```ts
 * const primary = { metric: 'time_to_service', direction: null, margin: null, horizonDays: 182, adjustment: [], looksOn: ['2023-01-01', '2024-01-01'] } as const;
 * const plan = { pilot: 'p', hypotheses: [], primary, secondary: [], exploratory: [], arms: [], windowsDays: [30], cutOffOn: null, looks: [1], alpha: 0.05, spending: 'obrien_fleming' };
 * const { alpha, reason } = decisionTiming(plan as never, 'time_to_service', { startsOn: '2022-01-01', asOf: '2023-01-01' });
 * [alpha.toFixed(4), reason]; // → ['0.0031', undefined]
 * ```
 *
 * Source: Lan and DeMets 1983; `packages/stats`' `sequentialBoundary`, whose golden is `golden_sequential.R`.
 */
export function decisionTiming(
  plan: EvaluationPlan,
  metric: string,
  { startsOn, asOf }: { readonly startsOn: string; readonly asOf: string },
): DecisionTiming {
  const alpha = Math.min(usualAlpha, plan.alpha);
  const { looksOn, lastOn } = daysOf(plan, metric);
  if (lastOn === undefined) return { alpha, reason: 'no_decision_day' };
  const isLast = asOf >= lastOn;
  if (looksOn.length === 0)
    return { alpha: levelAt(isLast ? plan.looks : [1], alpha, plan.spending), reason: isLast ? undefined : 'before_decision_day' };

  // A plan whose last look is not after the start has none that can tell anything.
  if (lastOn <= startsOn) return { alpha, reason: 'before_decision_day' };
  const isOwnShares = plan.looks.length > 1 && plan.looks.length === looksOn.length;
  const planned = looksOn
    .map((day, look) => ({ day, share: isOwnShares ? plan.looks[look]! : daysFrom(startsOn, day) / daysFrom(startsOn, lastOn) }))
    .filter(({ share }) => share > 0 && alphaSpentBy(share, { alpha, spending: plan.spending }) > 0);
  const past = planned.filter(({ day }) => day <= asOf);
  const level = levelAt(
    (past.length === 0 ? planned.slice(0, 1) : past).map(({ share }) => share),
    alpha,
    plan.spending,
  );
  const onALook = isLast || past.at(-1)?.day === asOf;
  return { alpha: level, reason: past.length === 0 ? 'before_decision_day' : onALook ? undefined : 'between_looks' };
}

/** The level of the last of these looks. */
const levelAt = (fractions: readonly number[], alpha: number, spending: AlphaSpending): number =>
  fractions.length === 1 && fractions[0] === 1 ? alpha : sequentialBoundary({ fractions, alpha, spending }).looks.at(-1)!.nominalP;
