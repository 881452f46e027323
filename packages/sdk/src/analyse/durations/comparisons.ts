import { coxRegression, gray, isAbsent, logRank, notEstimable, type DurationTable, type Estimated, type LogRankTest } from '@polku/stats';
import { ifEstimated, unboxed, type Json } from '../json.ts';
import { hasLateEntries, withoutTimeZero } from './duration-data.ts';

type Strata = readonly (readonly DurationTable[])[];
type Tree = { readonly [key: string]: Json };

const logRankTree = (test: Estimated<LogRankTest>): Json =>
  ifEstimated(test, ({ observed, expected, variance, chiSquare, df, pValue }) => ({
    observed,
    expected,
    variance,
    chisq: chiSquare,
    df,
    p: pValue,
  }));

/** Log-rank tests: plain, stratified, weighted as Peto did, and of each cause. */
export function logRankTests(arms: readonly DurationTable[], strata: Strata, causes: number): Tree {
  const isTruncated = arms.some(hasLateEntries);
  return {
    logrank: logRankTree(logRank([arms])),
    logrankStratified: logRankTree(logRank(strata)),
    petoPeto: isTruncated ? notEstimable('delayed_entry') : logRankTree(logRank([arms], 1, { weights: 'peto' })),
    logrankByCause: eachCause(causes, (cause) => logRankTree(logRank([arms], cause))),
  };
}

/** One entry for each cause; the keys of its result beside the cause. */
export function eachCause(causes: number, say: (cause: number) => Json): Json[] {
  return Array.from({ length: causes }, (_, i) => ({ cause: i + 1, ...(say(i + 1) as Tree) }));
}

/** Cox regressions on the arm: plain, stratified by segment, and of each cause. */
export function coxModels(names: readonly string[], arms: readonly DurationTable[], strata: Strata, causes: number): Tree {
  const isTruncated = arms.some(hasLateEntries);
  const atRisk = (tables: readonly DurationTable[]): readonly DurationTable[] => (isTruncated ? tables.map(withoutTimeZero) : tables);
  const model = (groups: Strata, cause: number): Json => coxTree(names, groups.map(atRisk), cause);
  return {
    cox: model([arms], 1),
    coxStratified: model(strata, 1),
    coxByCause: eachCause(causes, (cause) => model([arms], cause)),
  };
}

function coxTree(names: readonly string[], strata: Strata, cause: number): Json {
  // Each arm but the first has a covariate of its own: 1 in that arm, 0 elsewhere.
  const model = coxRegression(
    strata.map((stratum) => stratum.map((table, a) => ({ covariates: names.slice(1).map((_, j) => (j + 1 === a ? 1 : 0)), table }))),
    cause,
  );
  const terms = unboxed(names.slice(1).map((name) => `arm${name}`));
  return ifEstimated(model, ({ hazardRatios, logLikelihood, likelihoodRatio, score, proportionality }) => ({
    terms,
    infinite: isAbsent(hazardRatios),
    ...(isAbsent(hazardRatios)
      ? {}
      : {
          beta: unboxed(hazardRatios.map(({ coefficient }) => coefficient)),
          se: unboxed(hazardRatios.map(({ standardError }) => standardError)),
          hr: unboxed(hazardRatios.map(({ estimate }) => estimate)),
          ciLower: unboxed(hazardRatios.map(({ interval }) => interval.lower)),
          ciUpper: unboxed(hazardRatios.map(({ interval }) => interval.upper)),
          pWald: unboxed(hazardRatios.map(({ pValue }) => pValue)),
          pLrt: likelihoodRatio.pValue,
        }),
    loglik: [logLikelihood.null, logLikelihood.fitted],
    scoreChisq: score.chiSquare,
    pScore: score.pValue,
    ...(isAbsent(proportionality)
      ? {}
      : { zph: ifEstimated(proportionality.global, ({ chiSquare, pValue }) => ({ chisq: chiSquare, p: pValue })) }),
  }));
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
