import type { PlanKindId } from '../catalogue/plans/plan-kinds.ts';
import type { SourceSystemId } from '../catalogue/source-systems.ts';
import type { Day } from '../pathway/day.ts';

/** Where a plan is: of a row of `plans.csv`. */
export interface LocatedPlan {
  readonly kind: PlanKindId;
  readonly formedOn: Day;
  readonly locatedIn: SourceSystemId | null;
  /** The last day on which it was followed. */
  readonly closedOn?: Day | null;
}

export type PlanHome =
  | { readonly status: 'no_plan' }
  /** There is a plan, and of one at least nobody recorded where. */
  | { readonly status: 'unknown' }
  | { readonly status: 'one'; readonly system: SourceSystemId }
  | { readonly status: 'several'; readonly systems: readonly SourceSystemId[] };

const supportPlans: readonly PlanKindId[] = ['work_ability_support', 'multi_sector_work_ability_support'];

/**
 * Where the plan of support of a case lives on a day: it has one home, so that everybody knows where it is and that it is the one
 * kept up to date. One that stands inside another plan is of its own kind all the same (`embedded_in` names the other), and lives
 * where its row says. A plan that moved reads as `several` until the row of its old place is closed.
 *
 * @example
 * planHome([{ kind: 'work_ability_support', formedOn: '2024-01-10', locatedIn: 'pegasos' }], '2024-02-01') // { status: 'one', system: 'pegasos' }
 */
export function planHome(plans: readonly LocatedPlan[], on: Day): PlanHome {
  const support = plans.filter(({ kind, formedOn, closedOn }) => supportPlans.includes(kind) && formedOn <= on && (closedOn ?? on) >= on);
  if (support.length === 0) return { status: 'no_plan' };
  const systems = [...new Set(support.flatMap(({ locatedIn }) => locatedIn ?? []))];
  const [system, ...others] = systems;
  if (others.length > 0) return { status: 'several', systems };
  return system === undefined || support.some(({ locatedIn }) => locatedIn === null) ? { status: 'unknown' } : { status: 'one', system };
}
