import type { DesignRow } from './design-rows.ts';

export type Adjustment = 'none' | 'segment' | 'weighted';

/** What one intervention arm of a pilot is contrasted with. */
export interface InterventionDesign {
  readonly arm: string;
  /** Its first day: blocks of time are counted back and forth from it. */
  readonly startsOn: string;
  readonly places: readonly DesignRow[];
  /** What the plan adjusts for: nothing, the segment, or the segment and all that is known of people at the referral, by weights. */
  readonly adjustment: Adjustment;
}
