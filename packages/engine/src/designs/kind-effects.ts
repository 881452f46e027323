import type { ConclusionReason } from '@polku/domain/evaluation';
import type { DesignedEffect, NoDesignedEffect } from './designed-effect.ts';

/** What a metric's outcome comes to in the design of one intervention. */
export interface InterventionEffect {
  /** Days after day 0 over which the outcome is counted. */
  readonly horizonDays: number;
  readonly found: DesignedEffect | NoDesignedEffect;
  /** The same with those who left by another way counted as not served; undefined where nobody leaves. */
  readonly withExits: number | undefined;
  /** Share of those who could have been followed to the horizon by the cut-off who were lost before it. */
  readonly lostShare: number;
  /** How many those lost are; undefined where it is not counted: what would tell of them is then shown only where nothing is hidden. */
  readonly lostPeople?: number;
}

/** One effect for each design, in their order; or why this metric is described and not compared. */
export type KindEffects = readonly InterventionEffect[] | { readonly notComparedBecause: ConclusionReason };
