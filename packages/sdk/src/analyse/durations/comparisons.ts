import {
  coxRegression,
  gray,
  isAbsent,
  logRank,
  logRankSums,
  notEstimable,
  type CoxRegression,
  type DurationTable,
  type Estimated,
  type HazardRatio,
  type LogRankOptions,
} from '@polku/stats';
import { ifEstimated, unboxed, type Json } from '../json.ts';
import { hasLateEntries, haveNoSpan, withoutTimeZero, type DurationCells, type DurationData } from './duration-data.ts';

type Strata = readonly (readonly DurationTable[])[];
type Tree = { readonly [key: string]: Json };

/** Where one arm alone could have had an event there is no test: `survdiff` says so by 0 degrees of freedom. */
function logRankTree(strata: Strata, cause: number, options: LogRankOptions): Json {
  const test = logRank(strata, cause, options);
  if (!isAbsent(test)) {
    const { observed, expected, variance, chiSquare, df, pValue } = test;
    return { observed, expected, variance, chisq: chiSquare, df, p: pValue };
  }
  if (test.reason !== 'one_arm' || strata[0].length < 2 || strata.flat().some(hasLateEntries)) return test;
  const { observed, expected, variance } = logRankSums(strata, cause, options);
  return { observed, expected, variance: variance[0][0], chisq: 0, df: 0, p: 1 };
}

/**
 * Log-rank tests: plain, stratified, weighted as Peto did, and of each cause. Where some entered late, R's reference leaves
 * apart times that differ only by rounding; `survdiff` ties them.
 */
export function logRankTests({ arms, strata }: DurationCells, causes: number): Tree {
  const isTruncated = arms.some(hasLateEntries);
  const nearTies = isTruncated ? 'distinct' : 'tied';
  return {
    logrank: logRankTree([arms], 1, { nearTies }),
    logrankStratified: logRankTree(strata, 1, { nearTies }),
    petoPeto: isTruncated ? notEstimable('delayed_entry') : logRankTree([arms], 1, { weights: 'peto' }),
    logrankByCause: eachCause(causes, (cause) => logRankTree([arms], cause, { nearTies })),
  };
}

/** One entry for each cause; the keys of its result beside the cause. */
export function eachCause(causes: number, say: (cause: number) => Json): Json[] {
  return Array.from({ length: causes }, (_, i) => ({ cause: i + 1, ...(say(i + 1) as Tree) }));
}

/** Cox regressions on the arm: plain, stratified by segment, and of each cause; absent where an entry is one time with its end. */
export function coxModels(names: readonly string[], { arms, strata }: DurationCells, data: DurationData, level: number): Tree {
  const isRefused = haveNoSpan(data);
  const isTruncated = arms.some(hasLateEntries);
  const atRisk = (tables: readonly DurationTable[]): readonly DurationTable[] => (isTruncated ? tables.map(withoutTimeZero) : tables);
  const model = (groups: Strata, cause: number): Json =>
    isRefused ? notEstimable('delayed_entry') : coxOfArms(names, groups.map(atRisk), cause, level);
  return {
    cox: model([arms], 1),
    coxStratified: model(strata, 1),
    coxByCause: eachCause(data.causes, (cause) => model([arms], cause)),
  };
}

function coxOfArms(names: readonly string[], strata: Strata, cause: number, level: number): Json {
  // Each arm but the first has a covariate of its own: 1 in that arm, 0 elsewhere.
  const model = coxRegression(
    strata.map((stratum) => stratum.map((table, a) => ({ covariates: names.slice(1).map((_, j) => (j + 1 === a ? 1 : 0)), table }))),
    cause,
    { level },
  );
  return coxTree(
    model,
    names.slice(1).map((name) => `arm${name}`),
  );
}

/** A regression as R's golden names its parts, one entry for each term where there are several. */
export function coxTree(model: Estimated<CoxRegression>, terms: readonly string[]): Json {
  if (isAbsent(model)) return model;
  const { logLikelihood, likelihoodRatio, score, proportionality } = model;
  // Where each event's risk set is that one person, `coxph` runs out of iterations, which its reference reads as infinite.
  const hazardRatios = logLikelihood.null === 0 ? notEstimable('infinite_coefficient') : model.hazardRatios;
  return {
    terms: unboxed(terms),
    infinite: isAbsent(hazardRatios),
    ...(isAbsent(hazardRatios)
      ? {}
      : {
          ...ratioColumns(hazardRatios),
          pLrt: likelihoodRatio.pValue,
        }),
    loglik: [logLikelihood.null, logLikelihood.fitted],
    scoreChisq: score.chiSquare,
    pScore: score.pValue,
    ...(isAbsent(proportionality)
      ? {}
      : { zph: ifEstimated(proportionality.global, ({ chiSquare, pValue }) => ({ chisq: chiSquare, p: pValue })) }),
  };
}

/** Hazard ratios, each part of them as a column of the terms. */
export function ratioColumns(hazardRatios: readonly Estimated<HazardRatio>[]): Tree {
  const column = (say: (ratio: HazardRatio) => number): Json =>
    unboxed(hazardRatios.map((ratio) => (isAbsent(ratio) ? ratio : say(ratio))));
  return {
    beta: column(({ coefficient }) => coefficient),
    se: column(({ standardError }) => standardError),
    hr: column(({ estimate }) => estimate),
    ciLower: column(({ interval }) => interval.lower),
    ciUpper: column(({ interval }) => interval.upper),
    pWald: column(({ pValue }) => pValue),
  };
}

/** Gray's tests of each cause: plain and stratified. */
export function grayTests(arms: readonly DurationTable[], strata: Strata, causes: number): Tree {
  const tests = (groups: Strata): Json => {
    const first = gray(groups, 1, { nearTies: 'distinct' });
    if (isAbsent(first) && (first.reason === 'delayed_entry' || first.reason === 'one_arm')) return first;
    return eachCause(causes, (cause) =>
      ifEstimated(gray(groups, cause, { nearTies: 'distinct' }), ({ chiSquare, df, pValue }) => ({ chisq: chiSquare, df, p: pValue })),
    );
  };
  return { gray: tests([arms]), grayStratified: tests(strata) };
}
