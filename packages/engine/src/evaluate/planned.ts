import type { InterventionDesign } from '../designs/intervention-design.ts';
import { withStartUp } from '../designs/start-up.ts';
import type { Measurement } from '../reduce/measurement.ts';
import type { Concluding } from '../release/concluding.ts';
import { decisionTiming, type DecisionTiming } from './decision-timing.ts';

const rowOf = (metric: string, { pilot }: Measurement) => pilot.plan.find((planned) => planned.metric === metric);

/**
 * The plan's priority where it was locked before results were looked at; everything else is exploratory, and so is what the pilot cannot
 * move: it never decides.
 */
export function priorityOf(metric: string, measurement: Measurement): Concluding['priority'] {
  const planned = measurement.lockedPlan === undefined ? undefined : rowOf(metric, measurement);
  if (planned === undefined || measurement.seenBefore.includes(metric) || isNegativeControl(metric, measurement)) return 'exploratory';
  return planned.priority;
}

/** Whether the plan names this as a metric that the pilot cannot move. Its primary metric is what such ones are held against. */
export function isNegativeControl(metric: string, measurement: Measurement): boolean {
  const planned = rowOf(metric, measurement);
  return planned !== undefined && planned.isNegativeControl && planned.priority !== 'primary';
}

/** When a metric that the locked plan lets decide may do so; undefined of any other. */
export const timingOf = (metric: string, measurement: Measurement): DecisionTiming | undefined => {
  const { lockedPlan, pilot, scope } = measurement;
  return lockedPlan === undefined || priorityOf(metric, measurement) === 'exploratory'
    ? undefined
    : decisionTiming(lockedPlan, metric, { startsOn: pilot.startsOn, asOf: scope.asOf });
};

/**
 * The pilot's designs as the plan reads a metric in them: adjusted for what it says, and without the days that it calls the start-up
 * only where it is locked.
 */
export function plannedDesigns(metric: string, measurement: Measurement): readonly InterventionDesign[] {
  const { startUpDays = 0, adjustment } = rowOf(metric, measurement) ?? {};
  return measurement.designs.map((design) => ({
    ...withStartUp(design, startUpDays, measurement.lockedPlan !== undefined),
    adjustment: adjustment ?? design.adjustment,
  }));
}
