export { onlyAHintBecause } from './designs/beside-alone.ts';
export { commonHorizon } from './designs/common-horizon.ts';
export type { DesignedRow } from './designs/designed-row.ts';
export { designRows, type ArmRow, type DesignGroup, type DesignRow } from './designs/design-rows.ts';
export {
  designedContrast,
  designedEffect,
  type DesignedContrast,
  type DesignedEffect,
  type NoDesignedEffect,
} from './designs/designed-effect.ts';
export { incidenceBy, restrictedDays, type DurationOutcome } from './designs/duration-outcome.ts';
export { isKnown, knownValue, type KnownOutcome } from './designs/known-outcome.ts';
export { adjustedScore, type ScorePairOutcome } from './designs/score-pair-outcome.ts';
export { decisionTiming } from './evaluate/decision-timing.ts';
