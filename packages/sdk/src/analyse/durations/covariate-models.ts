import {
  coxRegressionOfRows,
  fineGray,
  fineGrayOfRows,
  isAbsent,
  notEstimable,
  type CovariateRows,
  type DurationTable,
  type Estimated,
  type FineGray,
} from '@polku/stats';
import { completeRows } from '../covariates.ts';
import { type Json, unboxed } from '../json.ts';
import { coxTree, eachCause, ratioColumns } from './comparisons.ts';
import { haveNoSpan, type DurationData } from './duration-data.ts';

type Tree = { readonly [key: string]: Json };

/** Each arm but the first as a covariate: 1 in that arm, 0 elsewhere. */
const armTerms = (arms: readonly string[]): string[] => arms.slice(1).map((name) => `arm${name}`);

/** Subdistribution hazards of each cause on the arm. */
export function subdistributionHazards(names: readonly string[], arms: readonly DurationTable[], causes: number, level: number): Json {
  const groups = arms.map((table, a) => ({ covariates: names.slice(1).map((_, j) => Number(j + 1 === a)), table }));
  return eachCause(causes, (cause) => fineGrayTree(fineGray(groups, cause, { level }), armTerms(names)));
}

/** Models on arm and covariates of the people whose covariates are all known: nothing where the file has no covariates. */
export function covariateModels(data: DurationData, level: number): Tree {
  const { arms, segments, causes, covariates, isLeftTruncated } = data;
  const columns = covariates.flatMap(({ terms }) => terms);
  if (columns.length === 0) return {};
  // Where others entered late, nobody can be at risk from time 0 to time 0, as `coxph` has it.
  const rows = completeRows(data.rows, covariates).filter((row) => !isLeftTruncated || data.time[row] > 0);
  const terms = [...armTerms(arms), ...columns.map(({ name }) => name)];
  const of = (wanted: Int32Array) => {
    const pick = (column: ArrayLike<number>): Float64Array => Float64Array.from(wanted, (row) => column[row]);
    return {
      time: pick(data.time),
      status: pick(data.status),
      ...(data.entry ? { entry: pick(data.entry) } : {}),
      covariates: [
        ...arms.slice(1).map((_, j) => Float64Array.from(wanted, (row) => Number(data.arm[row] === j + 1))),
        ...columns.map(({ values }) => pick(values)),
      ],
    };
  };
  const all = of(rows);
  const isRefused = haveNoSpan(data, rows);
  const cox = (own: CovariateRows, cause: number): Tree => {
    if (isRefused) return { n: own.time.length, ...notEstimable('delayed_entry') };
    const model = coxRegressionOfRows(own, cause, { level });
    return { n: own.time.length, ...(coxTree(model, terms) as Tree), ...proportionalityOf(model) };
  };
  const inSegments = rows.filter((row) => data.segment[row] >= 0);
  const bySegment = { ...of(inSegments), stratum: Float64Array.from(inSegments, (row) => data.segment[row]) };
  return {
    coxCovariates: cox(all, 1),
    ...(segments.length > 1 ? { coxCovariatesStratified: cox(bySegment, 1) } : {}),
    coxCovariatesByCause: eachCause(causes, (cause) => cox(all, cause)),
    fineGrayCovariates: eachCause(causes, (cause) => ({
      n: rows.length,
      ...fineGrayTree(isRefused ? notEstimable('delayed_entry') : fineGrayOfRows(all, cause, { level }), terms),
    })),
  };
}

/** Of each term, and of all together. */
function proportionalityOf(model: ReturnType<typeof coxRegressionOfRows>): Tree {
  if (isAbsent(model) || isAbsent(model.proportionality)) return {};
  const { covariates, global } = model.proportionality;
  return {
    zph: {
      chisq: unboxed(covariates.map((test) => (isAbsent(test) ? test : test.chiSquare))),
      p: unboxed(covariates.map((test) => (isAbsent(test) ? test : test.pValue))),
      ...(isAbsent(global) ? { global } : { globalChisq: global.chiSquare, globalP: global.pValue }),
    },
  };
}

function fineGrayTree(model: Estimated<FineGray>, terms: readonly string[]): Tree {
  if (isAbsent(model)) return { ...model };
  const { hazardRatios, logLikelihood } = model;
  return {
    terms: unboxed(terms),
    infinite: isAbsent(hazardRatios),
    ...(isAbsent(hazardRatios) ? {} : ratioColumns(hazardRatios)),
    loglik: [logLikelihood.null, logLikelihood.fitted],
  };
}
