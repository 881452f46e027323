import { canonicalJson } from './canonical-json.ts';
import { canonicalPlan } from './differences.ts';
import { plannedMetrics, type EvaluationPlan } from './evaluation-plan.ts';
import type { LockedPlan } from './locked-plan.ts';

/** All that a plan says which bears on one metric: its row and priority, and what holds for every metric. Undefined where it has no row. */
function wordsOn(metric: string, plan: EvaluationPlan): string | undefined {
  const sound = canonicalPlan(plan);
  const row = plannedMetrics(sound).find((planned) => planned.metric === metric);
  const { arms, cutOffOn, looks, alpha, spending } = sound;
  return row && canonicalJson({ row, arms, cutOffOn, looks: [...looks], alpha, spending });
}

/**
 * Of each metric of the plan in force, the version from which on it says of it what it says now, counted from 0: a metric whose results
 * were looked at before that version was chosen, or changed, knowing them.
 *
 * ```ts
 * const row = (metric: string) => ({ metric, direction: null, margin: null, horizonDays: null, adjustment: [] });
 * const plan = {
 *   pilot: 'p',
 *   hypotheses: [],
 *   primary: row('time_to_service'),
 *   secondary: [],
 *   exploratory: [],
 *   arms: [],
 *   windowsDays: [30],
 *   cutOffOn: null,
 *   looks: [1],
 *   alpha: 0.05,
 *   spending: 'obrien_fleming',
 * };
 * const version = (said: object) => ({ plan: said, hash: '', since: '2024-01-01', reason: null });
 * const amended = { ...plan, secondary: [row('withdrawn')] };
 * const locked = { schema: 'polku-plan/1', versions: [version(plan), version(amended)] };
 * [...saidTheSameSince(locked as never)]; // → [['time_to_service', 0], ['withdrawn', 1]]
 * ```
 */
export function saidTheSameSince({ versions }: LockedPlan): ReadonlyMap<string, number> {
  const last = versions.length - 1;
  return new Map(
    plannedMetrics(versions[last]!.plan).map(({ metric }) => {
      const now = wordsOn(metric, versions[last]!.plan);
      let since = last;
      while (since > 0 && wordsOn(metric, versions[since - 1]!.plan) === now) since -= 1;
      return [metric, since];
    }),
  );
}
