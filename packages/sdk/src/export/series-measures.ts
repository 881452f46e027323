import type { ArmResult, FollowedResult, ResultKind } from '@polku/domain/evaluation';
import type { Measure } from './arm-measures.ts';

/** A point of a curve or of a series: a number on the axis, which an occasion or a period may have a name for. */
export interface SeriesPoint extends Omit<Measure, 'day'> {
  readonly axis: 'day' | 'month' | 'period';
  /** null where the name of a period is no number. */
  readonly position: number | null;
  readonly label?: string;
}

type Told = { readonly [K in ResultKind]?: (arm: ArmResult<K>) => readonly SeriesPoint[] };

const onDay = (day: number) => ({ axis: 'day', position: day }) as const;

const periodPosition = (period: string): number | null => (/^\d+$/.test(period) ? Number(period) : null);

/** What each kind of metric tells of an arm over time; the kinds left out tell nothing more than their results. */
const toldOfCurve: Told = {
  duration: ({ curve, servedCurve }) => [
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
  competing: ({ causes, atRisk }) => [
    ...causes.flatMap(({ cause, curve }) =>
      curve.map(({ day, incidence, interval }) => ({ ...onDay(day), measure: 'incidence', part: cause, estimate: incidence, interval })),
    ),
    ...atRisk.map(({ day, atRisk: estimate }) => ({ ...onDay(day), measure: 'at_risk', estimate })),
  ],
  trend: ({ occasions }) =>
    occasions.map(({ occasion, month, n, mean, interval }) => ({
      axis: 'month',
      position: month,
      label: occasion,
      measure: 'mean',
      estimate: mean,
      interval,
      n,
    })),
  series: ({ points }) =>
    points.map(({ period, n, value }) => ({
      axis: 'period',
      position: periodPosition(period),
      label: period,
      measure: 'mean',
      estimate: value,
      n,
    })),
};

/** The curves and series of each arm of a result. */
export function seriesMeasures(result: FollowedResult): readonly { readonly arm: string; readonly points: readonly SeriesPoint[] }[] {
  // The result's kind is that of its arms, which a union of kinds no longer tells.
  const tell = toldOfCurve[result.kind] as ((arm: FollowedResult['arms'][number]) => readonly SeriesPoint[]) | undefined;
  return tell === undefined ? [] : result.arms.map((arm) => ({ arm: arm.arm, points: tell(arm) }));
}
