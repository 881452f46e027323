import type { DesignRow } from './design-rows.ts';

/** What one intervention arm of a pilot is contrasted with. */
export interface InterventionDesign {
  readonly arm: string;
  /** Its first day: blocks of time are counted back and forth from it. */
  readonly startsOn: string;
  readonly places: readonly DesignRow[];
}
