import {
  confidenceLevel,
  interruptedSeries,
  isAbsent,
  notEstimable,
  seriesTrend,
  tReach,
  tTwoSided,
  type AutoregressiveContrast,
  type AutoregressiveSeries,
  type Confidence,
  type InterruptedSeries,
  type Series,
  type SeriesTerm,
} from '@polku/stats';
import type { ColumnRules, FlatFile } from './flat-file.ts';
import { ifEstimated, type Json } from './json.ts';

/** A row for each period. */
export const seriesColumns: ColumnRules = {
  t: { kind: 'number' },
  y: { kind: 'number', mayBeMissing: true },
};

export interface SeriesOptions extends Confidence {
  /** The first time after the change. */
  readonly t0: number;
  /** 1 for one wave of twelve periods. */
  readonly season: '0' | '1';
}

/** Interrupted series: level and slope before, and how they changed. */
export function analyseSeries({ rows, numbers }: FlatFile, { t0, season, level = confidenceLevel }: SeriesOptions): Json {
  const [time, value]: [number[], number[]] = [[], []];
  for (let i = 0; i < rows; i += 1) {
    if (Number.isNaN(numbers.y[i])) continue;
    time.push(numbers.t[i]);
    value.push(numbers.y[i]);
  }
  const isSeasonal = season === '1';
  const result = interruptedSeries(
    { time, value },
    {
      interruption: t0,
      ...(isSeasonal ? { season: 12 } : {}),
      // As R has it: a period without a value counts, and the effect is read at the last, seen or not.
      ...(rows > 0 ? { readAt: numbers.t.reduce((last, t) => Math.max(last, t)) } : {}),
      periodCount: rows,
      level,
    },
  );
  if (isAbsent(result))
    return rows > 0 && !isSeasonal && numbers.t.every((t) => t >= t0) ? trendTree({ time, value }, numbers.t, t0, level) : result;
  const prewhitened = result.terms.map(({ others }) => others.prewhitened).find(isAbsent);
  // R's call gives nothing at all where its default Newey-West gives nothing: the whole says so, beside what it does know.
  return { ...prewhitened, level, ...tree(result, rows, t0, isSeasonal) };
}

/** Where no period came before the change, R fits the trend alone; its intervals count the coefficients that it left out. */
function trendTree(series: Series, all: Float64Array, t0: number, level: number): Json {
  const periodCount = all.length;
  const result = seriesTrend(series, { periodCount, level });
  if (isAbsent(result)) return result;
  const { terms, lag, durbinWatson, residualAutocorrelation } = result;
  const leftOut = notEstimable('too_few_observations');
  const withLeftOut = (say: (term: SeriesTerm) => Json): Json => [...terms.map(say), leftOut, leftOut];
  const df = periodCount - 4;
  const half = (error: number): number => tReach(level, df) * error;
  const ifKnown = (say: (estimate: number, error: number) => number): Json =>
    withLeftOut(({ estimate, standardError }) =>
      df > 0 ? ifEstimated(standardError, (error) => say(estimate, error)) : notEstimable('too_few_observations'),
    );
  const [intercept, slope] = terms.map(({ estimate }) => estimate);
  return {
    ...terms.map(({ others }) => others.prewhitened).find(isAbsent),
    level,
    n: periodCount,
    t0,
    season: false,
    terms: ['intercept', 'slope', 'level_change', 'slope_change'],
    est: withLeftOut(({ estimate }) => estimate),
    seOls: withLeftOut(({ others }) => others.ols),
    lag,
    seNw: terms.map(({ standardError }) => standardError),
    ciLower: ifKnown((estimate, error) => estimate - half(error)),
    ciUpper: ifKnown((estimate, error) => estimate + half(error)),
    pNw: ifKnown((estimate, error) => tTwoSided(estimate / error, df)),
    seNwNoadjust: terms.map(({ others }) => others.unadjusted),
    seNwRDefault: terms.map(({ others }) => others.prewhitened),
    dw: durbinWatson,
    residAcf1: residualAutocorrelation,
    counterfactualLast: intercept + slope * all.reduce((last, t) => Math.max(last, t)),
    effectLast: leftOut,
  };
}

function tree(result: InterruptedSeries, rows: number, t0: number, season: boolean): { readonly [key: string]: Json } {
  const each = (say: (term: SeriesTerm) => Json): Json => result.terms.map(say);
  return {
    n: rows,
    t0,
    season,
    terms: each(({ term }) => term),
    est: each(({ estimate }) => estimate),
    seOls: each(({ others }) => others.ols),
    lag: result.lag,
    seNw: each(({ standardError }) => standardError),
    ciLower: each(({ interval }) => (isAbsent(interval) ? interval : interval.lower)),
    ciUpper: each(({ interval }) => (isAbsent(interval) ? interval : interval.upper)),
    pNw: each(({ pValue }) => pValue),
    seNwNoadjust: each(({ others }) => others.unadjusted),
    seNwRDefault: each(({ others }) => others.prewhitened),
    dw: result.durbinWatson,
    residAcf1: result.residualAutocorrelation,
    counterfactualLast: result.counterfactual,
    effectLast: result.effect,
    autoregressive: ifEstimated(result.autoregressive, followingErrors),
  };
}

/** Terms in the order of the others; the effect as one. */
function followingErrors({ phi, sigma, terms, effect }: AutoregressiveSeries): Json {
  const said = terms.map(contrast);
  const [first] = said;
  return {
    phi,
    sigma,
    ...Object.fromEntries(Object.keys(first).map((key) => [key, said.map((term) => term[key])])),
    effectLast: contrast(effect),
  };
}

function contrast({ estimate, standardError, unadjusted, df, interval, pValue }: AutoregressiveContrast): Readonly<Record<string, number>> {
  return { est: estimate, se: standardError, seGls: unadjusted, df, ciLower: interval.lower, ciUpper: interval.upper, p: pValue };
}
