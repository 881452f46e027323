import type { CertaintyLoweringReason, Conclusion, FamilyVerdict, MaybeInterval, MaybeNumber } from '@polku/domain/evaluation';

/** What is known of a conclusion beside its effect. */
export interface Concluding {
  readonly arm: string;
  readonly unit: string;
  readonly direction: 'higher_is_better' | 'lower_is_better' | 'neutral';
  readonly priority: Conclusion['priority'];
  readonly margin: number | null;
  readonly claim: 'superiority' | 'non_inferiority' | 'equivalence';
  /** Why one may be less sure, beside what the cells say. */
  readonly reasons: readonly CertaintyLoweringReason[];
  /** Days after a start that the plan tells by themselves. */
  readonly startUpDays: number;
  readonly verdict: FamilyVerdict;
  readonly unadjusted: readonly UnadjustedPair[];
}

/** The crude difference of an intervention and one comparator, as it is released. */
interface UnadjustedPair {
  readonly reference: string;
  readonly estimate: MaybeNumber;
  readonly interval: MaybeInterval;
}
