import type { imputedEffect } from '@polku/stats';
import type { DesignGroup } from './design-rows.ts';

/** How an effect is reached, from the strongest to the weakest; `before_after` and `single_arm` are not contrasts of cells. */
export type Basis = 'randomised' | 'parallel' | 'difference_in_differences' | 'before_after' | 'single_arm' | 'none';

interface BasisOfCells {
  /** The groups whose cells it contrasts: each must be there. */
  readonly groups: readonly DesignGroup[];
  /** What untreated outcomes depend on. */
  readonly factors: Parameters<typeof imputedEffect>[1];
}

export const basesOfCells = {
  difference_in_differences: {
    groups: ['treated', 'own_before', 'beside_before', 'beside'],
    factors: ['segment', 'block', 'area', 'segment_after'],
  },
  randomised: { groups: ['treated', 'beside'], factors: ['segment', 'block'] },
  parallel: { groups: ['treated', 'beside'], factors: ['segment', 'block'] },
} as const satisfies Partial<Record<Basis, BasisOfCells>>;
export type CellBasis = keyof typeof basesOfCells;

/** What each design is read by, and by what where rows lack the cells for it. */
const ladders: Readonly<Record<string, readonly Basis[]>> = {
  randomised: ['randomised', 'single_arm'],
  before_after_parallel: ['difference_in_differences', 'parallel', 'before_after', 'single_arm'],
  parallel: ['parallel', 'single_arm'],
  before_after: ['before_after', 'single_arm'],
  single_arm: ['single_arm'],
};

/** A pilot that names no design is read by the strongest that its rows allow. */
export const ladderOf = (design: string | null): readonly Basis[] => ladders[design ?? 'before_after_parallel'] ?? ['single_arm'];

export const isOfCells = (basis: Basis): basis is CellBasis => basis in basesOfCells;
