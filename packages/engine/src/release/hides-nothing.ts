import type { DisclosurePolicy } from '@polku/domain/evaluation';

/** Whether every option of the policy lets all be seen, so that exact numbers come out as they are. */
export const hidesNothing = ({
  minimumCount,
  showsZero,
  roundTo,
  summaryMinimum,
  wholeShareMinimum,
  curveSteps,
}: DisclosurePolicy): boolean =>
  minimumCount === 1 &&
  showsZero &&
  roundTo === 1 &&
  summaryMinimum.people + summaryMinimum.events + wholeShareMinimum === 0 &&
  curveSteps.length === 0;
