import * as z from 'zod';
import { countUnits } from '../metrics/definition.ts';
import { absenceSchema } from './absence.ts';

/** What each kind of metric gives for an arm and for a comparison. Every number may be an absence with its reason. */

export const number = z.union([z.number(), absenceSchema]);
export type MaybeNumber = z.infer<typeof number>;

const presentInterval = z.strictObject({ lower: z.number(), upper: z.number(), level: z.number(), method: z.string() });
export const interval = z.union([presentInterval, absenceSchema]);
export type MaybeInterval = z.infer<typeof interval>;
export type PresentInterval = z.infer<typeof presentInterval>;

/** Of a quantile one end may be known and the other not reached. */
const quantileInterval = z.union([z.object({ lower: number, upper: number, level: z.number(), method: z.string() }), absenceSchema]);

const estimate = z.object({ estimate: number, interval });
const testedEstimate = z.object({ estimate: number, interval, pValue: number });
const test = z.union([z.object({ chiSquare: z.number(), df: z.number(), pValue: z.number() }), absenceSchema]);
const arm = { arm: z.string() };
const pair = { arm: z.string(), reference: z.string() };

const duration = z.object({
  ...arm,
  n: number,
  events: number,
  censored: number,
  /** People who left another way before the event. */
  competing: number,
  /** Kaplan-Meier, competing exits censored. `day` is the end of the step. */
  curve: z.array(
    z.object({ day: z.number(), atRisk: number, events: number, censored: number, survival: number, standardError: number, interval }),
  ),
  quantiles: z.array(z.object({ p: z.number(), day: number, interval: quantileInterval })),
  /** Aalen-Johansen share served by the day, with 1 − Kaplan-Meier beside it. */
  servedBy: z.array(z.object({ day: z.number(), share: number, interval, oneMinusKaplanMeier: number })),
  /** The Aalen-Johansen share by day: the rising curve that screens draw; `waiting` is the number still at risk after the day. */
  servedCurve: z.array(z.object({ day: z.number(), share: number, interval, waiting: number })),
  restrictedMean: z.object({ horizon: z.number(), estimate: number, standardError: number, interval }),
});

const durationComparison = z.object({
  ...pair,
  logRank: test,
  stratifiedLogRank: test,
  hazardRatio: testedEstimate,
  restrictedMeanDifference: testedEstimate,
  servedByDifference: z.array(z.object({ day: z.number(), ...estimate.shape })),
});

const competing = z.object({
  ...arm,
  n: number,
  causes: z.array(
    z.object({
      cause: z.string(),
      events: number,
      curve: z.array(z.object({ day: z.number(), incidence: number, standardError: number, interval })),
      at: z.array(z.object({ day: z.number(), incidence: number, interval })),
    }),
  ),
  /** People still followed and free of every outcome, for the row under the chart's axis. */
  atRisk: z.array(z.object({ day: z.number(), atRisk: number })),
});

const competingComparison = z.object({
  ...pair,
  causes: z.array(
    z.object({ cause: z.string(), gray: test, at: z.array(z.object({ day: z.number(), riskDifference: estimate, riskRatio: estimate })) }),
  ),
});

const proportion = z.object({
  ...arm,
  numerator: number,
  denominator: number,
  /** People lost before the day: in the denominator, not in the numerator. */
  unknown: number,
  /** The proportion if none, or all, of the unknown had the outcome. */
  bounds: z.union([z.object({ lower: z.number(), upper: z.number() }), absenceSchema]),
  estimate: number,
  interval,
});
const proportionComparison = z.object({ ...pair, riskDifference: estimate, riskRatio: estimate, pValue: number });

const change = z.object({
  ...arm,
  n: number,
  paired: number,
  responseRate: number,
  baselineMean: number,
  followUpMean: number,
  change: z.object({ estimate: number, interval, standardDeviation: number }),
});
const changeComparison = z.object({ ...pair, difference: z.object({ estimate: number, interval, df: number, pValue: number }) });

const trend = z.object({
  ...arm,
  /** Everyone who was measured on each occasion; `month` is its target, of 30.4375 days. */
  occasions: z.array(z.object({ occasion: z.string(), month: z.number(), n: number, mean: number, interval })),
});
/** A line for each group, each person with a level of their own; `arm:month` is how much faster the arm's scores rise. */
export const trendTerms = ['intercept', 'arm', 'month', 'arm:month'] as const;
const trendComparison = z.object({
  ...pair,
  model: z.union([
    z.object({
      terms: z.array(z.object({ term: z.enum(trendTerms), estimate: number, standardError: number, interval, pValue: number })),
    }),
    absenceSchema,
  ]),
});

const noComparison = z.never();

const occupancy = z.object({
  ...arm,
  n: number,
  /** Mean days are those of the first `horizon` days after the referral. */
  horizon: z.number(),
  states: z.array(z.object({ state: z.string(), at: z.array(z.object({ day: z.number(), share: number, interval })), meanDays: number })),
});

const score = z.object({
  ...arm,
  respondents: number,
  promoters: number,
  passives: number,
  detractors: number,
  estimate: number,
  interval,
});
const scoreComparison = z.object({ ...pair, difference: testedEstimate });

const count = z.object({
  ...arm,
  value: number,
  target: number,
  shareOfTarget: number,
  forecast: z.union([z.object({ by: z.string(), estimate: number, interval }), absenceSchema]),
  /** The value for each of something else, such as each episode; the interval that of a number of events (Poisson, exact). */
  rate: z.object({ per: z.enum(countUnits), denominator: number, ...estimate.shape }).optional(),
});

const series = z.object({
  ...arm,
  points: z.array(z.object({ period: z.string(), n: number, value: number })),
  /** Within these a point says no more than that nothing changed: control limits, no interval of confidence. */
  limits: z.union([z.object({ centre: z.number(), lower: z.number(), upper: z.number() }), absenceSchema]),
});
/** How much the level and the slope changed where the reference's periods end and the arm's begin. */
const seriesComparison = z.object({ ...pair, level: testedEstimate, slope: testedEstimate });

export const armResultSchemas = { duration, competing, proportion, change, trend, occupancy, score, count, series } as const;
export const comparisonSchemas = {
  duration: durationComparison,
  competing: competingComparison,
  proportion: proportionComparison,
  change: changeComparison,
  trend: trendComparison,
  occupancy: noComparison,
  score: scoreComparison,
  count: noComparison,
  series: seriesComparison,
} as const;

export type ResultKind = keyof typeof armResultSchemas;
export type ArmResult<K extends ResultKind> = z.infer<(typeof armResultSchemas)[K]>;
export type Comparison<K extends ResultKind> = z.infer<(typeof comparisonSchemas)[K]>;
