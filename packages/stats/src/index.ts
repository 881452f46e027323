export * from './foundations/estimate.ts';
export * from './foundations/errors.ts';
export * from './foundations/distributions.ts';
export type { NearTies } from './durations/time-axis.ts';
export * from './durations/duration-table.ts';
export * from './durations/duration-rows.ts';
export * from './durations/kaplan-meier.ts';
export * from './durations/restricted-mean.ts';
export * from './durations/log-rank.ts';
export * from './durations/cox.ts';
export * from './durations/cox-regression.ts';
export * from './competing-risks/aalen-johansen.ts';
export * from './competing-risks/gray.ts';
export { fineGray, fineGrayOfRows, type FineGray } from './competing-risks/fine-gray.ts';
export * from './competing-risks/risk-contrast.ts';
export * from './proportions/proportion.ts';
export * from './proportions/clopper-pearson.ts';
export * from './proportions/fisher-exact.ts';
export * from './proportions/fisher-odds-ratio.ts';
export * from './proportions/odds-ratio.ts';
export * from './proportions/mantel-haenszel.ts';
export * from './proportions/poisson-rate.ts';
export * from './planning/multiplicity.ts';
export * from './scores/moments.ts';
export * from './scores/score-pairs.ts';
export * from './scores/responders.ts';
export * from './scores/ancova.ts';
export { mergeMixedModelTables, mixedModelTableOf, type MixedModelTable, type ScoreRows } from './scores/mixed-model-table.ts';
export { mixedModel, type MixedModel, type MixedModelCoefficient, type MixedModelOptions } from './scores/mixed-model.ts';
export * from './scores/mixed-model-of-rows.ts';
export type { CovariateScoreRows, ScoreCovariate } from './scores/covariate-rows.ts';
export type { CovariateEffect, FixedEffect } from './scores/fixed-effects.ts';
export * from './scores/net-promoter-score.ts';
export * from './adjustment/standardise.ts';
export * from './adjustment/standardised-mean-difference.ts';
export * from './adjustment/covariate-patterns.ts';
export * from './adjustment/logistic-regression.ts';
export * from './adjustment/propensity-weights.ts';
export * from './adjustment/balance-table.ts';
export * from './adjustment/weighted-risk.ts';
export {
  mergeWeightedDurationTables,
  weightedDurationTableOf,
  type WeightedDurationRows,
  type WeightedDurationTable,
} from './adjustment/weighted-duration-table.ts';
export * from './adjustment/weighted-incidence.ts';
export * from './adjustment/weighted-cox.ts';
export * from './planning/count-forecast.ts';
export { leastSquares, outerProducts, sandwich, type LinearModel } from './foundations/least-squares.ts';
export { noncentralTUpperTail } from './foundations/noncentral-t.ts';
export type { SampleSize, TestPlan } from './planning/test-plan.ts';
export * from './planning/plan-log-rank.ts';
export * from './planning/plan-proportions.ts';
export * from './planning/plan-means.ts';
export * from './designs/difference-in-differences.ts';
export * from './designs/autoregressive-regression.ts';
export * from './designs/interrupted-series.ts';
export { neweyWest, neweyWestLag } from './designs/newey-west.ts';
export { prewhitenedNeweyWest } from './designs/prewhitened-newey-west.ts';
export * from './designs/individuals-chart.ts';
export * from './designs/proportion-chart.ts';
export type { ChartSignal, ControlLimits, SignalRule } from './designs/chart-signals.ts';
export type { PathwayRows } from './pathways/pathway-rows.ts';
export {
  mergeTransitionTables,
  transitionCounts,
  transitionTableOf,
  type SpellEnds,
  type TransitionTable,
} from './pathways/transition-table.ts';
export {
  meanTimeInStates,
  occupancyAt,
  stateOccupancy,
  type InitialShares,
  type OccupancyReading,
  type StateOccupancy,
} from './pathways/occupancy.ts';
export {
  jackknifeMeanTimeErrors,
  jackknifeOccupancyErrors,
  personPathwaysOf,
  type PersonPathways,
} from './pathways/jackknife-occupancy.ts';
export { descriptiveOnly, fewestClusters, isDescriptiveOnly, type DescriptiveOnly } from './clusters/fewest-clusters.ts';
export * from './clusters/cluster-table.ts';
export type { ClusterArm, ClusterComparison, ClusterWeighting } from './clusters/cluster-comparison.ts';
export { seededRandom } from './foundations/seeded-random.ts';
export type { Resampling } from './clusters/resampling.ts';
export * from './clusters/cluster-robust.ts';
export * from './clusters/permutation-test.ts';
export * from './clusters/wild-bootstrap.ts';
export * from './clusters/intracluster-correlation.ts';
export type { MultiplierLaw } from './clusters/wild-multipliers.ts';
export * from './planning/sequential-boundary.ts';
export * from './planning/more-clients.ts';
