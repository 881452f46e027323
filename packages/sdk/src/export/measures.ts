import type { Comparison, FollowedResult, ResultKind } from '@polku/domain/evaluation';
import { kinds } from './kinds/index.ts';
import type { MeasuredKind, SeriesPoint } from './measured-kind.ts';

const everyKind: { readonly [K in ResultKind]: MeasuredKind<K> } = kinds;
const kindOf = <K extends ResultKind>({ kind }: { readonly kind: K }): MeasuredKind<K> => everyKind[kind];

/** The numbers of each arm of a result, in the order of the evaluation. */
export function armMeasures(result: FollowedResult) {
  const { ofArm } = kindOf<ResultKind>(result);
  return result.arms.map((arm) => ({ arm: arm.arm, measures: ofArm(arm) }));
}

/** The numbers of each comparison of a result: differences are arm minus reference, ratios arm over reference. */
export function comparisonMeasures(result: FollowedResult) {
  const { ofComparison } = kindOf<ResultKind>(result);
  const comparisons: readonly Comparison<ResultKind>[] = result.comparisons;
  return comparisons.map((comparison) => ({
    arm: comparison.arm,
    reference: comparison.reference,
    measures: ofComparison(comparison),
  }));
}

/** The curves and series of each arm of a result. */
export function seriesMeasures(result: FollowedResult): readonly { readonly arm: string; readonly points: readonly SeriesPoint[] }[] {
  const { overTime } = kindOf<ResultKind>(result);
  return overTime === undefined ? [] : result.arms.map((arm) => ({ arm: arm.arm, points: overTime(arm) }));
}
