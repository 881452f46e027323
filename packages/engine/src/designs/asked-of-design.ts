import type { Adjustment, InterventionDesign } from './intervention-design.ts';

/** How an effect is asked for in a pilot's design. */
export interface AskedOfDesign {
  readonly design: string | null;
  /** In the order in which neighbours are alike. */
  readonly segments: readonly string[];
  readonly adjustment: Adjustment;
}

/** What the pilot and the plan ask of every effect. */
export const askedOfDesign = (measured: {
  readonly pilot: { readonly design: string | null };
  readonly segmentOrder: readonly string[];
  readonly designs: readonly InterventionDesign[];
}): AskedOfDesign => ({
  design: measured.pilot.design,
  segments: measured.segmentOrder,
  adjustment: measured.designs[0]?.adjustment ?? 'segment',
});
