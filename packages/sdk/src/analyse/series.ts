import {
  confidenceLevel,
  interruptedSeries,
  isAbsent,
  type AutoregressiveContrast,
  type AutoregressiveSeries,
  type Confidence,
  type InterruptedSeries,
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
  if (isAbsent(result)) return result;
  const prewhitened = result.terms.map(({ others }) => others.prewhitened).find(isAbsent);
  // R's call gives nothing at all where its default Newey-West gives nothing: the whole says so, beside what it does know.
  return { ...prewhitened, level, ...tree(result, rows, t0, isSeasonal) };
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
