import {
  censoredCount,
  eventCount,
  isAbsent,
  kaplanMeier,
  kaplanMeierQuantile,
  kaplanMeierQuantileLimits,
  largestTime,
  notEstimable,
  peopleCount,
  restrictedMean,
  restrictedMeanDifference,
  restrictedMeanRatio,
  survivalAt,
  survivalInterval,
  type DurationTable,
  type KaplanMeierCurve,
} from '@polku/stats';
import { ifEstimated, pair, unboxed, type Json } from '../json.ts';
import { hasLateEntries, withoutTimeZero } from './duration-data.ts';

const methods = { ciLog: 'log', ciLoglog: 'log-log', ciPlain: 'plain' } as const;

/** Number at risk just before a time, as `sum(entry < t & time >= t)` counts it. */
function atRiskBefore({ time, atStart, entered, events, censored }: DurationTable, t: number): number {
  if (!(t > 0)) return 0;
  let present = atStart;
  for (let i = 0; i < time.length && time[i] < t; i += 1) {
    present += entered[i] - censored[i];
    for (const cause of events) present -= cause[i];
  }
  return present;
}

/** Of no standard error once the curve is at 0, where R has none. */
const standardErrorOf = (survival: number, standardError: number): Json => (survival > 0 ? standardError : notEstimable('no_variation'));

/** The Kaplan-Meier curve of an arm at some times, its quantiles and, for small files, the whole of it. */
export function survivalOfArm(
  arm: string,
  table: DurationTable,
  { windows, isFull, level }: { readonly windows: readonly number[]; readonly isFull: boolean; readonly level: number },
): Json {
  const end = largestTime(table);
  const atRisk = hasLateEntries(table) ? withoutTimeZero(table) : table;
  const curve = kaplanMeier(atRisk, 'log', 1, { level });
  const quantileCurves = Object.entries(methods).map(([name, method]) => [name, { ...curve, method }] as const);
  const events = eventCount(table);
  const censored = censoredCount(table);
  const n = peopleCount(table);
  return {
    arm,
    n,
    events,
    competing: n - events - censored,
    censored,
    maxTime: end,
    at: windows.map((t) => {
      const { survival, standardError } = survivalAt(curve, t);
      return {
        t,
        beyondFollowup: t > end,
        nRisk: atRiskBefore(table, t),
        surv: survival,
        share1mKM: 1 - survival,
        seGreenwood: standardErrorOf(survival, standardError),
        ...Object.fromEntries(
          Object.entries(methods).map(([name, method]) => [
            name,
            t < (curve.time[0] ?? Infinity) ? [1, 1] : pair(survivalInterval(survival, standardError, method, curve)),
          ]),
        ),
      };
    }),
    quantiles: [0.25, 0.5, 0.75, 0.9].map((p) => {
      const median = kaplanMeierQuantile(curve, p);
      return {
        p,
        est: isAbsent(median) ? median : median.time,
        ...Object.fromEntries(
          quantileCurves.map(([name, ofMethod]) => {
            const { lower, upper } = kaplanMeierQuantileLimits(ofMethod, p);
            return [name, [lower, upper]];
          }),
        ),
      };
    }),
    ...(isFull ? { curve: wholeCurve(curve) } : {}),
  };
}

function wholeCurve({ time, atRisk, events, censored, survival, standardError, level }: KaplanMeierCurve): Json {
  const column = (values: Float64Array, say: (value: number, i: number) => Json = (value) => value): Json =>
    unboxed(Array.from(values, say));
  const limits = (method: 'log' | 'log-log', side: 'lower' | 'upper'): Json =>
    column(survival, (value, i) => {
      const interval = survivalInterval(value, standardError[i], method, { level });
      return isAbsent(interval) ? interval : interval[side];
    });
  return {
    time: column(time),
    nRisk: column(atRisk),
    nEvent: column(events),
    nCensor: column(censored),
    surv: column(survival),
    se: column(survival, (value, i) => standardErrorOf(value, standardError[i])),
    lowerLog: limits('log', 'lower'),
    upperLog: limits('log', 'upper'),
    lowerLoglog: limits('log-log', 'lower'),
    upperLoglog: limits('log-log', 'upper'),
  };
}

/** Restricted means of the arms up to one time, each compared with the first. */
export function restrictedMeans(arms: readonly string[], tables: readonly DurationTable[], asked: number | undefined, level: number): Json {
  const tau = asked ?? Math.min(...tables.map(largestTime));
  const atRisk = tables.map((table) => (hasLateEntries(table) ? withoutTimeZero(table) : table));
  const [reference, ...others] = atRisk;
  return {
    tau,
    arms: atRisk.map((table, a) => ({
      arm: arms[a],
      ...asObject(
        ifEstimated(restrictedMean(table, tau, { level }), ({ estimate, standardError, interval }) => ({
          rmst: estimate,
          se: standardError,
          ci: pair(interval),
          rmtl: tau - estimate,
        })),
      ),
      tauBeyondFollowup: tau > largestTime(tables[a]),
    })),
    ...(others.length === 0
      ? {}
      : {
          diffs: others.map((table, a) => ({
            arm: arms[a + 1],
            ref: arms[0],
            ...asObject(
              ifEstimated(restrictedMeanDifference(table, reference, tau, { level }), ({ estimate, standardError, interval, pValue }) => ({
                diff: estimate,
                se: standardError,
                ci: pair(interval),
                p: pValue,
              })),
            ),
            ...asObject(
              ifEstimated(restrictedMeanRatio(table, reference, tau, { level }), ({ estimate, interval }) => ({
                ratio: estimate,
                ratioCi: pair(interval),
              })),
            ),
          })),
        }),
  };
}

/** The keys of an object, or those of the absence that stands in its place. */
function asObject(value: Json): { readonly [key: string]: Json } {
  return value as { readonly [key: string]: Json };
}
