import {
  checkPlan,
  choicesOf,
  currentVersion,
  parseLockedPlan,
  planDifferences,
  planFromRows,
  planHash,
  type PlanDifference,
  type PlanRows,
} from '@polku/domain/evaluation';
import { sha256 } from './sha256.ts';

/** What a file of a locked plan comes to beside the plan on the page. */
export type LockedCheck =
  | { readonly kind: 'same'; readonly since: string; readonly hash: string }
  | { readonly kind: 'differs'; readonly since: string; readonly differences: readonly PlanDifference[] }
  /** Edited past its own hash. */
  | { readonly kind: 'forged' }
  | { readonly kind: 'not_a_plan' }
  /** What stands on the page is no sound plan to compare with it. */
  | { readonly kind: 'no_plan_here' };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether the plan on the page is still the one that was locked; read in the browser alone. */
export function checkLocked(text: string, pilot: string, rows: PlanRows): LockedCheck {
  const { content: locked } = parseLockedPlan(parsed(text), 'plan');
  if (locked === null) return { kind: 'not_a_plan' };
  if (locked.versions.some((version) => planHash(version.plan, sha256) !== version.hash)) return { kind: 'forged' };
  const { plan, since, hash } = currentVersion(locked);
  const { content } = planFromRows(pilot, rows, choicesOf(plan));
  if (content === null) return { kind: 'no_plan_here' };
  return checkPlan(locked, content.plan, sha256).length === 0
    ? { kind: 'same', since, hash }
    : { kind: 'differs', since, differences: planDifferences(plan, content.plan) };
}
