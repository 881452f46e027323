import { isAbsence, type Absence, type ArmResult, type FollowedResult, type MaybeNumber, type ResultKind } from '@polku/domain/evaluation';
import type { AnyInterval } from './number-cells.ts';

/** One released number of one arm: which it is, of which part (a cause, a state, an occasion), on which day. */
export interface Measure {
  readonly measure: string;
  readonly part?: string;
  readonly day?: number;
  readonly estimate: MaybeNumber;
  readonly interval?: AnyInterval | Absence;
  /** What the number rests on: people, rows or answers. */
  readonly n?: MaybeNumber;
}

type Told = { readonly [K in ResultKind]: (arm: ArmResult<K>) => readonly Measure[] };

const limitsOf = ({ limits }: ArmResult<'series'>): readonly Measure[] =>
  isAbsence(limits)
    ? [{ measure: 'limits', estimate: limits }]
    : [
        { measure: 'limit_centre', estimate: limits.centre },
        { measure: 'limit_lower', estimate: limits.lower },
        { measure: 'limit_upper', estimate: limits.upper },
      ];

/** What each kind of metric tells of an arm, curves aside. */
const toldOfArm: Told = {
  duration: ({ n, events, censored, competing, quantiles, servedBy, restrictedMean }) => [
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
  competing: ({ n, causes }) => [
    { measure: 'people', estimate: n },
    ...causes.flatMap(({ cause, events, at }) => [
      { measure: 'events', part: cause, estimate: events, n },
      ...at.map(({ day, incidence, interval }) => ({ measure: 'incidence', part: cause, day, estimate: incidence, interval, n })),
    ]),
  ],
  proportion: ({ numerator, denominator, unknown, bounds, estimate, interval }) => [
    { measure: 'numerator', estimate: numerator },
    { measure: 'denominator', estimate: denominator },
    { measure: 'unknown', estimate: unknown },
    { measure: 'proportion', estimate, interval, n: denominator },
    { measure: 'proportion_if_no_unknown', estimate: isAbsence(bounds) ? bounds : bounds.lower, n: denominator },
    { measure: 'proportion_if_every_unknown', estimate: isAbsence(bounds) ? bounds : bounds.upper, n: denominator },
  ],
  change: ({ n, paired, responseRate, baselineMean, followUpMean, change }) => [
    { measure: 'people', estimate: n },
    { measure: 'paired', estimate: paired },
    { measure: 'response_rate', estimate: responseRate, n },
    { measure: 'baseline_mean', estimate: baselineMean, n: paired },
    { measure: 'follow_up_mean', estimate: followUpMean, n: paired },
    { measure: 'change', estimate: change.estimate, interval: change.interval, n: paired },
    { measure: 'change_standard_deviation', estimate: change.standardDeviation, n: paired },
  ],
  trend: ({ occasions }) =>
    occasions.map(({ occasion, n, mean, interval }) => ({ measure: 'mean', part: occasion, estimate: mean, interval, n })),
  occupancy: ({ n, horizon, states }) => [
    { measure: 'people', estimate: n },
    ...states.flatMap(({ state, at, meanDays }) => [
      ...at.map(({ day, share, interval }) => ({ measure: 'share_in_state', part: state, day, estimate: share, interval, n })),
      { measure: 'mean_days', part: state, day: horizon, estimate: meanDays, n },
    ]),
  ],
  score: ({ respondents, promoters, passives, detractors, estimate, interval }) => [
    { measure: 'respondents', estimate: respondents },
    { measure: 'promoters', estimate: promoters },
    { measure: 'passives', estimate: passives },
    { measure: 'detractors', estimate: detractors },
    { measure: 'net_promoter_score', estimate, interval, n: respondents },
  ],
  count: ({ value, target, shareOfTarget, forecast, rate }) => [
    { measure: 'count', estimate: value },
    { measure: 'target', estimate: target },
    { measure: 'share_of_target', estimate: shareOfTarget },
    isAbsence(forecast)
      ? { measure: 'forecast', estimate: forecast }
      : { measure: 'forecast', part: forecast.by, estimate: forecast.estimate, interval: forecast.interval },
    ...(rate === undefined
      ? []
      : [{ measure: 'rate', part: rate.per, estimate: rate.estimate, interval: rate.interval, n: rate.denominator }]),
  ],
  series: (arm) => [...arm.points.map(({ period, n, value }) => ({ measure: 'mean', part: period, estimate: value, n })), ...limitsOf(arm)],
};

/** The numbers of each arm of a result, in the order of the evaluation. */
export function armMeasures(result: FollowedResult): readonly { readonly arm: string; readonly measures: readonly Measure[] }[] {
  // The result's kind is that of its arms, which a union of kinds no longer tells.
  const tell = toldOfArm[result.kind] as (arm: FollowedResult['arms'][number]) => readonly Measure[];
  return result.arms.map((arm) => ({ arm: arm.arm, measures: tell(arm) }));
}
