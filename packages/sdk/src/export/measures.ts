import { kindMeasures, type Comparison, type FollowedResult, type KindMeasures, type ResultKind } from '@polku/domain/evaluation';

const measuresOf = <K extends ResultKind>({ kind }: { readonly kind: K }): KindMeasures<K> => kindMeasures[kind];

/** The numbers of each arm of a result, in the order of the evaluation. */
export function armMeasures(result: FollowedResult) {
  const { ofArm } = measuresOf<ResultKind>(result);
  return result.arms.map((arm) => ({ arm: arm.arm, measures: ofArm(arm) }));
}

/** The numbers of each comparison of a result: differences are arm minus reference, ratios arm over reference. */
export function comparisonMeasures(result: FollowedResult) {
  const { ofComparison } = measuresOf<ResultKind>(result);
  const comparisons: readonly Comparison<ResultKind>[] = result.comparisons;
  if (ofComparison === undefined) return [];
  return comparisons.map((comparison) => ({
    arm: comparison.arm,
    reference: comparison.reference,
    measures: ofComparison(comparison),
  }));
}

/** The curves and series of each arm of a result. */
export function seriesMeasures(result: FollowedResult) {
  const { overTime } = measuresOf<ResultKind>(result);
  return overTime === undefined ? [] : result.arms.map((arm) => ({ arm: arm.arm, points: overTime(arm) }));
}
