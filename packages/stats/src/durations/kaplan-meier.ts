import { tiedTable } from './analysis-axis.ts';
import { confidenceLevel, normalReach, type Confidence } from '../foundations/confidence.ts';
import { atRiskCounts, eventsOfAnyCause, type DurationTable } from './duration-table.ts';
import { PolkuError } from '../foundations/errors.ts';
import { notEstimable, notReached, type Estimated, type Interval } from '../foundations/estimate.ts';
import { lastIndexAt } from './step-function.ts';

export type SurvivalIntervalMethod = 'log' | 'log-log' | 'plain';

/** A Kaplan-Meier curve: one entry for each time with an event or a censoring. */
export interface KaplanMeierCurve {
  readonly time: Float64Array;
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  /** Censored, by another cause too. */
  readonly censored: Float64Array;
  readonly survival: Float64Array;
  /** Greenwood's standard error of the survival. */
  readonly standardError: Float64Array;
  readonly method: SurvivalIntervalMethod;
  /** Of the limits of its quantiles. */
  readonly level: number;
}

/**
 * Estimates the probability of still being without the event, by Kaplan and Meier's product-limit estimator.
 *
 * Misleads where people leave for another reason that excludes the event: they are treated as if they could still have
 * it, so 1 − survival overstates the share with the event. Use `aalenJohansen` for that share.
 *
 * Assumes that censoring tells nothing of the event to come. Events precede censorings at a tied time. Causes other than
 * `cause` count as censored.
 *
 * ```ts
 * const curve = kaplanMeier(durationTableOf({ time: [1, 2, 3, 4], status: [1, 0, 1, 0] }));
 * Array.from(curve.survival); // → [0.75, 0.75, 0.375, 0.375]
 * ```
 *
 * Source: Kaplan and Meier 1958; Greenwood 1926. R: `survfit(Surv(time, status == 1) ~ 1)`.
 */
export function kaplanMeier(
  asGiven: DurationTable,
  method: SurvivalIntervalMethod = 'log',
  cause = 1,
  { level = confidenceLevel }: Confidence = {},
): KaplanMeierCurve {
  const table = tiedTable(asGiven);
  const atRiskAll = atRiskCounts(table);
  const anyCause = eventsOfAnyCause(table);
  const ofCause = table.events[cause - 1] ?? new Float64Array(table.time.length);
  const shown = [...table.time.keys()].filter((i) => anyCause[i] > 0 || table.censored[i] > 0);

  const survival = new Float64Array(shown.length);
  const standardError = new Float64Array(shown.length);
  let current = 1;
  let greenwood = 0;
  shown.forEach((i, row) => {
    const [d, n] = [ofCause[i], atRiskAll[i]];
    if (d > 0) {
      current *= (n - d) / n;
      greenwood += d < n ? d / (n * (n - d)) : 0;
    }
    survival[row] = current;
    standardError[row] = current * Math.sqrt(greenwood);
  });
  const pick = (counts: Float64Array): Float64Array => Float64Array.from(shown, (i) => counts[i]);
  return {
    time: pick(table.time),
    atRisk: pick(atRiskAll),
    events: pick(ofCause),
    censored: Float64Array.from(shown, (i) => anyCause[i] - ofCause[i] + table.censored[i]),
    survival,
    standardError,
    method,
    level,
  };
}

/**
 * The interval of a survival probability. Not estimable once nobody is left without the event (R gives NA), and for
 * log-log also while everybody is.
 *
 * `log-log` holds its level from 30 people on, `log` from some 50, `plain` is too narrow. Where all are watched only from a later day
 * on, few people at first decide much, and `log` is too narrow of 200 (the truth in 93 of a hundred).
 *
 * ```ts
 * const result = survivalInterval(0.5, 0.1, 'log-log');
 * isAbsent(result) ? result.reason : result.lower.toFixed(3); // → '0.295'
 * ```
 */
export function survivalInterval(
  survival: number,
  standardError: number,
  method: SurvivalIntervalMethod,
  { level = confidenceLevel }: Confidence = {},
): Estimated<Interval<SurvivalIntervalMethod>> {
  const interval = (lower: number, upper: number) => ({ lower, upper, level, method });
  const reach = normalReach(level) * standardError;
  if (survival <= 0) return notEstimable('no_variation');
  const relative = reach / survival;
  if (method === 'plain') return interval(Math.max(0, survival - reach), Math.min(1, survival + reach));
  if (method === 'log') return interval(survival * Math.exp(-relative), Math.min(1, survival * Math.exp(relative)));
  if (survival >= 1) return notEstimable('no_variation');
  const spread = relative / Math.log(survival);
  return interval(survival ** Math.exp(-spread), survival ** Math.exp(spread));
}

/**
 * Survival and its standard error at a time: 1 before the first event, the last value after the last time.
 *
 * ```ts
 * const table = durationTableOf({ time: [2, 4, 4, 6], status: [1, 0, 1, 2] });
 * survivalAt(kaplanMeier(table), 3).survival; // → 0.75
 * ```
 */
export function survivalAt(curve: KaplanMeierCurve, time: number): { readonly survival: number; readonly standardError: number } {
  const i = lastIndexAt(curve.time, time);
  return i < 0 ? { survival: 1, standardError: 0 } : { survival: curve.survival[i], standardError: curve.standardError[i] };
}

export interface QuantileLimits {
  /** The same inversion of the curve's own limits; a limit that its curve does not reach is absent. */
  readonly lower: Estimated<number>;
  readonly upper: Estimated<number>;
}

export interface Quantile extends QuantileLimits {
  readonly time: number;
}

/** Survival within this of the level is the level: R's tolerance, which also catches floating drift. */
const levelTolerance = Math.sqrt(2 ** -52);

/**
 * The time by which a share `p` has had the event.
 *
 * Where the curve runs flat exactly at 1 − p, the quantile is the midpoint of the flat stretch, as in R.
 *
 * @returns `not_reached` where the curve stays above 1 − p, `empty_arm` for a curve of nobody.
 * @throws PolkuError `invalid_argument` for a share that does not lie between 0 and 1.
 *
 * ```ts
 * const curve = kaplanMeier(durationTableOf({ time: [2, 4, 6, 8], status: [1, 1, 1, 1] }));
 * const result = kaplanMeierQuantile(curve, 0.5);
 * isAbsent(result) ? result.reason : result.time; // → 5
 * ```
 *
 * R: `quantile(survfit(…), p)`.
 */
export function kaplanMeierQuantile(curve: KaplanMeierCurve, p: number): Estimated<Quantile> {
  checkShare(p);
  if (curve.time.length === 0) return notEstimable('empty_arm');
  const time = invert(curve.time, Array.from(curve.survival), p);
  return time === undefined ? notReached : { time, ...kaplanMeierQuantileLimits(curve, p) };
}

/**
 * The limits of a quantile alone: where the curve stays above 1 − p, its lower limit may still fall below, so that one
 * can say "not before this time".
 *
 * ```ts
 * const curve = kaplanMeier(durationTableOf({ time: [2, 4, 6, 8, 10, 12], status: [1, 1, 0, 0, 0, 0] }));
 * kaplanMeierQuantileLimits(curve, 0.5).lower; // → 4
 * ```
 *
 * R: `quantile(survfit(…), p)$lower` and `$upper`.
 */
export function kaplanMeierQuantileLimits(curve: KaplanMeierCurve, p: number): QuantileLimits {
  checkShare(p);
  const intervals = Array.from(curve.survival, (survival, i) => survivalInterval(survival, curve.standardError[i], curve.method, curve));
  const limit = (side: 'lower' | 'upper'): Estimated<number> => {
    const ofSide = intervals.map((interval, i) => ('absent' in interval ? (curve.survival[i] >= 1 ? 1 : null) : interval[side]));
    return invert(curve.time, ofSide, p) ?? notReached;
  };
  return { lower: limit('lower'), upper: limit('upper') };
}

function checkShare(p: number): void {
  if (!(p > 0 && p < 1)) throw new PolkuError('invalid_argument', 'A quantile needs a share between 0 and 1.', { expected: '0 < p < 1' });
}

/** First time at which a falling curve is at or below 1 − p; the midpoint where it stays exactly there for a stretch. */
function invert(time: Float64Array, curve: readonly (number | null)[], p: number): number | undefined {
  const points: { time: number; gone: number }[] = [{ time: 0, gone: 0 }];
  const seen = new Set<number>([0]);
  let endsUnknown = false;
  curve.forEach((value, i) => {
    if (value === null) {
      endsUnknown = true;
      return;
    }
    endsUnknown = false;
    const gone = 1 - value;
    if (!seen.has(gone)) {
      seen.add(gone);
      points.push({ time: time[i], gone });
    }
  });
  points.sort((a, b) => a.gone - b.gone);
  const first = points.find(({ gone }) => gone + levelTolerance >= p);
  if (first === undefined) return undefined;
  const last = points.at(-1)!;
  if (!endsUnknown && Math.abs(p - last.gone) < levelTolerance) return (first.time + time[time.length - 1]) / 2;
  const beyond = points.find(({ gone }) => gone - levelTolerance >= p);
  return beyond === undefined ? undefined : (first.time + beyond.time) / 2;
}
