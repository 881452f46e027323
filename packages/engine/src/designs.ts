export type { DesignedRow } from './designs/designed-row.ts';
export { designRows, type ArmRow, type DesignGroup, type DesignRow } from './designs/design-rows.ts';
export { designedEffect, type DesignedEffect, type NoDesignedEffect } from './designs/designed-effect.ts';
export { restrictedDays, type DurationOutcome } from './designs/duration-outcome.ts';
