import type { ResourceRow } from '../data-package/index.ts';
import { isBy, type Day } from '../pathway/day.ts';

/** From the booking to the statement, in the order that is aimed at. */
export const physicianVisitSteps = ['booked_on', 'coordinator_met_on', 'visited_on', 'statement_on'] as const;
export type PhysicianVisitStep = (typeof physicianVisitSteps)[number];

export interface PhysicianVisitStanding {
  /** Every step by the day, in order; null: not by the day, or not recorded. */
  readonly steps: readonly { readonly step: PhysicianVisitStep; readonly on: Day | null }[];
  /** The furthest step that was reached; null before the booking. */
  readonly reached: PhysicianVisitStep | null;
  /** Whether the coordinator met the client no later than the visit; null while there is no visit, and where no meeting is recorded. */
  readonly coordinatorFirst: boolean | null;
}

/**
 * Where the way from a booked visit to the physician’s statement stands on a day, and whether the coordinator came first. A meeting
 * that was not recorded is not known to have been left out.
 *
 * @example physicianVisitStanding({ booked_on: '2022-09-01', coordinator_met_on: '2022-09-08', visited_on: null, statement_on: null }, '2022-09-30').reached // 'coordinator_met_on'
 */
export function physicianVisitStanding(visit: Pick<ResourceRow<'physician_visits'>, PhysicianVisitStep>, on: Day): PhysicianVisitStanding {
  const steps = physicianVisitSteps.map((step) => {
    const day = visit[step];
    return { step, on: isBy(day, on) ? day : null };
  });
  const dayOf = (step: PhysicianVisitStep): Day | null => steps.find((each) => each.step === step)!.on;
  const [met, visited] = [dayOf('coordinator_met_on'), dayOf('visited_on')];
  return {
    steps,
    reached: steps.findLast((step) => step.on !== null)?.step ?? null,
    coordinatorFirst: met === null || visited === null ? null : met <= visited,
  };
}
