import { canonicalJson, type Json } from './canonical-json.ts';
import type { EvaluationPlan, PlannedArm, PlannedMetric } from './evaluation-plan.ts';

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const sortedMetrics = (metrics: readonly PlannedMetric[]) =>
  metrics.map((metric) => ({ ...metric, adjustment: [...metric.adjustment].sort(byText) })).sort((a, b) => byText(a.metric, b.metric));
const armKey = ({ arm, team, from }: PlannedArm) => canonicalJson([arm, team, from ?? '']);

/** The plan with its lists in one order, where order says nothing: two plans that say the same are then the same. */
export function canonicalPlan(plan: EvaluationPlan): EvaluationPlan {
  return {
    ...plan,
    hypotheses: [...plan.hypotheses].sort(byText),
    primary: sortedMetrics([plan.primary])[0]!,
    secondary: sortedMetrics(plan.secondary),
    exploratory: sortedMetrics(plan.exploratory),
    arms: [...plan.arms].sort((a, b) => byText(armKey(a), armKey(b))),
  };
}

/** A field that two versions of a plan say differently; null where a version does not have it. */
export interface PlanDifference {
  /** Where it stands, lists by what they list: `secondary.time_to_plan.margin`, `arms.before.pori_regional.1.to`. */
  readonly field: string;
  readonly before: Json;
  readonly after: Json;
}

/** Every field of a plan by its name. */
function fieldsOf(plan: EvaluationPlan): ReadonlyMap<string, Json> {
  const { primary, secondary, exploratory, arms, ...whole } = canonicalPlan(plan);
  const fields = new Map<string, Json>(Object.entries(whole));
  const add = (path: string, facts: Readonly<Record<string, Json>>) => {
    for (const [name, fact] of Object.entries(facts)) fields.set(`${path}.${name}`, fact);
  };
  add('primary', primary);
  for (const [list, metrics] of Object.entries({ secondary, exploratory }))
    for (const { metric, ...facts } of metrics) add(`${list}.${metric}`, facts);
  const periods = new Map<string, number>();
  for (const { arm, team, ...facts } of arms) {
    const path = `arms.${arm}.${team}`;
    const period = (periods.get(path) ?? 0) + 1;
    periods.set(path, period);
    add(`${path}.${period}`, facts);
  }
  return fields;
}

/** What differs between two plans, field by field, in the order of the fields' names. */
export function planDifferences(before: EvaluationPlan, after: EvaluationPlan): readonly PlanDifference[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort(byText)
    .map((field) => ({ field, before: old.get(field) ?? null, after: now.get(field) ?? null, moved: old.has(field) !== now.has(field) }))
    .filter((difference) => difference.moved || canonicalJson(difference.before) !== canonicalJson(difference.after))
    .map(({ field, before, after }) => ({ field, before, after }));
}
