import { isAbsence, type Absence, type Comparison, type FollowedResult, type MaybeNumber, type ResultKind } from '@polku/domain/evaluation';
import type { AnyInterval } from './number-cells.ts';

/** One released number of a comparison of two arms. */
export interface ComparisonMeasure {
  readonly measure: string;
  readonly part?: string;
  readonly day?: number;
  readonly estimate: MaybeNumber;
  readonly interval?: AnyInterval | Absence;
  readonly degreesOfFreedom?: MaybeNumber;
  readonly pValue?: MaybeNumber;
}

type Told = { readonly [K in ResultKind]: (comparison: Comparison<K>) => readonly ComparisonMeasure[] };
type Test = Comparison<'duration'>['logRank'];

const test = (measure: string, told: Test, part?: string): ComparisonMeasure => ({
  measure,
  ...(part !== undefined && { part }),
  ...(isAbsence(told)
    ? { estimate: told, degreesOfFreedom: told, pValue: told }
    : { estimate: told.chiSquare, degreesOfFreedom: told.df, pValue: told.pValue }),
});

const toldOfComparison: Told = {
  duration: ({ logRank, stratifiedLogRank, hazardRatio, restrictedMeanDifference, servedByDifference }) => [
    test('log_rank_chi_square', logRank),
    test('stratified_log_rank_chi_square', stratifiedLogRank),
    { measure: 'hazard_ratio', ...hazardRatio },
    { measure: 'restricted_mean_difference', ...restrictedMeanDifference },
    ...servedByDifference.map((each) => ({ measure: 'share_served_difference', ...each })),
  ],
  competing: ({ causes }) =>
    causes.flatMap(({ cause, gray, at }) => [
      test('gray_chi_square', gray, cause),
      ...at.flatMap(({ day, riskDifference, riskRatio }) => [
        { measure: 'risk_difference', part: cause, day, ...riskDifference },
        { measure: 'risk_ratio', part: cause, day, ...riskRatio },
      ]),
    ]),
  proportion: ({ riskDifference, riskRatio, pValue }) => [
    { measure: 'risk_difference', ...riskDifference, pValue },
    { measure: 'risk_ratio', ...riskRatio },
  ],
  change: ({ difference: { df, ...difference } }) => [{ measure: 'change_difference', ...difference, degreesOfFreedom: df }],
  trend: ({ model }) =>
    isAbsence(model)
      ? [{ measure: 'trend_model', estimate: model }]
      : model.terms.map(({ term, estimate, interval, pValue }) => ({ measure: 'trend_term', part: term, estimate, interval, pValue })),
  occupancy: () => [],
  score: ({ difference }) => [{ measure: 'net_promoter_score_difference', ...difference }],
  count: () => [],
  series: ({ level, slope }) => [
    { measure: 'level_change', ...level },
    { measure: 'slope_change', ...slope },
  ],
};

interface ComparedMeasures {
  readonly arm: string;
  readonly reference: string;
  readonly measures: readonly ComparisonMeasure[];
}

/** The numbers of each comparison of a result: differences are arm minus reference, ratios arm over reference. */
export function comparisonMeasures(result: FollowedResult): readonly ComparedMeasures[] {
  // The result's kind is that of its comparisons, which a union of kinds no longer tells.
  const tell = toldOfComparison[result.kind] as (comparison: FollowedResult['comparisons'][number]) => readonly ComparisonMeasure[];
  return result.comparisons.map((comparison: { readonly arm: string; readonly reference: string }) => ({
    arm: comparison.arm,
    reference: comparison.reference,
    measures: tell(comparison as FollowedResult['comparisons'][number]),
  }));
}
