import * as z from 'zod';
import { ruleTexts, type Facts } from '../data-package/rules/rule.ts';
import { PolkuError } from '../errors.ts';
import { readJsonFile, type Read } from '../json-file/problems.ts';
import type { Day } from '../pathway/day.ts';
import { canonicalJson } from './canonical-json.ts';
import { canonicalPlan, planDifferences } from './differences.ts';
import { evaluationPlanSchema, parsePlan, type EvaluationPlan, type PlanProblem } from './evaluation-plan.ts';
import { planRules, type PlanRuleId } from './plan-rules.ts';

/**
 * The SHA-256 digest of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. The caller brings it: hashing of the
 * browser answers later and on secure pages only, hashing of Node is not in browsers, and a plan is locked in both.
 *
 * ```ts
 * import { createHash } from 'node:crypto';
 *
 * const digest: Sha256 = (text) => createHash('sha256').update(text).digest('hex');
 * digest('').slice(0, 8); // → 'e3b0c442'
 * ```
 */
export type Sha256 = (text: string) => string;

const planVersion = z.strictObject({
  plan: evaluationPlanSchema,
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** The day of locking, or of the amendment. */
  since: z.iso.date(),
  /** Why the plan was amended; null for the plan as first locked. */
  reason: z.string().nullable(),
});
export type PlanVersion = z.infer<typeof planVersion>;

/** A plan that is fixed, with every version that it has had: the first as locked, the last in force. */
export const lockedPlanSchema = z.strictObject({
  schema: z.literal('polku-plan/1'),
  versions: z.tuple([planVersion], planVersion),
});
export type LockedPlan = z.infer<typeof lockedPlanSchema>;

/** The version in force: the last one. */
export const currentVersion = ({ versions }: LockedPlan): PlanVersion => versions.at(-1)!;

/** The hash that a plan is fixed by: SHA-256 of its canonical JSON, which neither the order of keys nor that of rows changes. */
export const planHash = (plan: EvaluationPlan, sha256: Sha256): string => sha256(canonicalJson(canonicalPlan(plan)));

const problem = (file: string, column: string | null, rule: PlanRuleId, facts: Facts = {}): PlanProblem => ({
  file,
  row: null,
  column,
  rule,
  ...ruleTexts(planRules[rule], facts),
});

/** A plan that is refused, with every problem it has: by its message for people, by `problems` for programs. */
export class PlanRefused extends PolkuError {
  readonly problems: readonly PlanProblem[];

  constructor(problems: readonly PlanProblem[]) {
    const told = problems.map(({ column, rule, expected, hint }) => `${column ?? 'plan'}: ${rule}, expected ${expected}. ${hint}`);
    super('plan_refused', told.join('\n'));
    this.problems = problems;
  }
}

function refuse(problems: readonly PlanProblem[]): never {
  throw new PlanRefused(problems);
}

function soundPlan(plan: EvaluationPlan): EvaluationPlan {
  const { content, problems } = parsePlan(plan);
  return content === null ? refuse(problems) : canonicalPlan(content);
}

/**
 * Fixes a plan. From then on `checkPlan` refuses any other; a change is recorded by `amendPlan`. A plan that is locked
 * already stays as it is, with the day on which it was locked first.
 *
 * @throws PolkuError `plan_refused` where the plan breaks a rule, each named with its field.
 */
export function lockPlan(plan: EvaluationPlan | LockedPlan, lockedOn: Day, sha256: Sha256): LockedPlan {
  if ('versions' in plan) return plan;
  const sound = soundPlan(plan);
  return { schema: 'polku-plan/1', versions: [{ plan: sound, hash: planHash(sound, sha256), since: lockedOn, reason: null }] };
}

export interface Amendment {
  readonly amendedOn: Day;
  /** Why, and what was known of the results by then. */
  readonly reason: string;
}

/**
 * The locked plan with a version more; earlier versions stay. The result of an amended plan must say so: a plan that changes
 * after results were seen is weaker evidence than one that did not.
 *
 * @throws PolkuError `plan_refused` where nothing changes, the reason is missing, the day is before the version that is
 * amended, or the amended plan breaks a rule.
 */
export function amendPlan(
  locked: LockedPlan,
  changes: Partial<EvaluationPlan>,
  { amendedOn, reason }: Amendment,
  sha256: Sha256,
): LockedPlan {
  const current = currentVersion(locked);
  const plan = soundPlan({ ...current.plan, ...changes });
  const problems = [
    ...(reason.trim() === '' ? [problem('plan', 'reason', 'reason_missing')] : []),
    ...(amendedOn < current.since ? [problem('plan', 'amendedOn', 'amended_before', { since: current.since })] : []),
    ...(planDifferences(current.plan, plan).length === 0 ? [problem('plan', null, 'nothing_amended')] : []),
  ];
  if (problems.length > 0) refuse(problems);
  const amended = { plan, hash: planHash(plan, sha256), since: amendedOn, reason: reason.trim() };
  return { ...locked, versions: [...locked.versions, amended] };
}

/**
 * Whether a plan is still the one that was locked: no problems, or one for each field that differs, with both values, and one
 * for each version of the locked plan that its own hash does not fit. An evaluation by a plan with problems is refused.
 */
export function checkPlan(locked: LockedPlan, current: EvaluationPlan, sha256: Sha256, file = 'plan'): readonly PlanProblem[] {
  const { plan, since } = currentVersion(locked);
  return [
    ...locked.versions.flatMap((version, index) =>
      planHash(version.plan, sha256) === version.hash ? [] : [{ ...problem(file, 'versions.hash', 'hash_differs'), row: index + 1 }],
    ),
    ...planDifferences(plan, current).map(({ field, before, after }) =>
      problem(file, field, 'plan_changed', { lockedOn: since, locked: canonicalJson(before), current: canonicalJson(after) }),
    ),
  ];
}

/** The locked plan that JSON holds, or every problem that it has. Whether its hashes fit is for `checkPlan` to say. */
export function parseLockedPlan(json: unknown, file: string): Read<LockedPlan, PlanProblem> {
  return readJsonFile<typeof lockedPlanSchema.shape, PlanRuleId>(json, { schema: lockedPlanSchema, rules: planRules, file });
}
