import { onDay, testMeasure, type MeasuredKind } from '../measured-kind.ts';

/** Days to an event: its numbers by name. */
export const duration: MeasuredKind<'duration'> = {
  ofArm: ({ n, events, censored, competing, quantiles, servedBy, restrictedMean }) => [
    { measure: 'people', estimate: n },
    { measure: 'events', estimate: events },
    { measure: 'censored', estimate: censored },
    { measure: 'competing_exits', estimate: competing },
    ...quantiles.map(({ p, day, interval }) => ({ measure: 'quantile', part: String(p), estimate: day, interval, n })),
    ...servedBy.flatMap(({ day, share, interval, oneMinusKaplanMeier }) => [
      { measure: 'share_served', day, estimate: share, interval, n },
      { measure: 'one_minus_kaplan_meier', day, estimate: oneMinusKaplanMeier, n },
    ]),
    {
      measure: 'restricted_mean',
      day: restrictedMean.horizon,
      estimate: restrictedMean.estimate,
      interval: restrictedMean.interval,
      n,
    },
  ],
  ofComparison: ({ logRank, stratifiedLogRank, hazardRatio, restrictedMeanDifference, servedByDifference }) => [
    testMeasure('log_rank_chi_square', logRank),
    testMeasure('stratified_log_rank_chi_square', stratifiedLogRank),
    { measure: 'hazard_ratio', ...hazardRatio },
    { measure: 'restricted_mean_difference', ...restrictedMeanDifference },
    ...servedByDifference.map((each) => ({ measure: 'share_served_difference', ...each })),
  ],
  overTime: ({ curve, servedCurve }) => [
    ...curve.flatMap(({ day, atRisk, events, censored, survival, interval }) => [
      { ...onDay(day), measure: 'survival', estimate: survival, interval, n: atRisk },
      { ...onDay(day), measure: 'events', estimate: events, n: atRisk },
      { ...onDay(day), measure: 'censored', estimate: censored, n: atRisk },
    ]),
    ...servedCurve.flatMap(({ day, share, interval, waiting }) => [
      { ...onDay(day), measure: 'share_served', estimate: share, interval },
      { ...onDay(day), measure: 'waiting', estimate: waiting },
    ]),
  ],
};
