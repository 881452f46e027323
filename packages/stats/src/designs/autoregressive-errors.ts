// @internal
import { notEstimable, type Estimated } from '../foundations/estimate.ts';

/** How a row's error hangs on the one before it, and how that changes with φ. */
export interface Dependence {
  /** φ to the power of the lag: the autocorrelation with the row before. */
  readonly rho: number;
  readonly rhoSlope: number;
  /** (1 − φ²) ÷ (1 − ρ²): the weight of the innovation, relative to one of lag 1. */
  readonly weight: number;
  readonly weightSlope: number;
}

/** Rows that stand equally far from the one before them, and their sums of products. */
interface LagGroup {
  readonly lag: number;
  readonly count: number;
  /** Of the steps from the row before: no difference of large numbers is left to take, however smooth the columns. */
  readonly steps: readonly (readonly number[])[];
  /** Of steps with rows before, and the other way round. */
  readonly crossed: readonly (readonly number[])[];
  /** Of rows before. */
  readonly before: readonly (readonly number[])[];
}

/**
 * All that the likelihood of autoregressive errors needs of rows in order of time. Errors e are a first-order autoregression
 * with gaps: e at a time is φ to the power of the lag times e at the time before it, and an innovation. Its inverse covariance
 * is L′WL, L taking ρ times the row before from each row, so that an evaluation costs as much as there are different lags.
 */
export interface LaggedMoments {
  readonly first: readonly (readonly number[])[];
  readonly groups: readonly LagGroup[];
}

/** Of each row but the first, how many periods lie between it and the row before. */
export interface Lags {
  readonly lags: readonly number[];
  /** In units of time: φ is the autocorrelation over it. */
  readonly period: number;
  /** Whether each gap is so many whole periods: only then can errors be unlike their neighbours, φ below 0. */
  readonly areWhole: boolean;
}

/** As a share of the whole periods. Calendar months are no equal number of days, and are whole periods all the same. */
const wholeWithin = 0.1;

/** The lags of times in order; absent where two rows have the same time and so would have the same error. */
export function lagsOf(time: ArrayLike<number>): Estimated<Lags> {
  const gaps = Array.from({ length: Math.max(0, time.length - 1) }, (_, i) => time[i + 1] - time[i]);
  const sorted = gaps.toSorted((a, b) => a - b);
  const shortest = sorted[0] ?? 0;
  if (!(shortest > 0)) return notEstimable('singular');
  for (const period of [sorted[Math.floor(sorted.length / 2)], shortest]) {
    const lags = gaps.map((gap) => Math.round(gap / period));
    if (gaps.every((gap, i) => Math.abs(gap - lags[i] * period) <= wholeWithin * lags[i] * period)) return { lags, period, areWhole: true };
  }
  return { lags: gaps.map((gap) => gap / shortest), period: shortest, areWhole: false };
}

/** Sums of products of columns, by lag. */
export function laggedMomentsOf(columns: readonly ArrayLike<number>[], { lags }: Lags): LaggedMoments {
  const square = (): number[][] => columns.map(() => columns.map(() => 0));
  const groups = new Map<number, { lag: number; count: number; steps: number[][]; crossed: number[][]; before: number[][] }>();
  lags.forEach((lag, row) => {
    let group = groups.get(lag);
    if (group === undefined) groups.set(lag, (group = { lag, count: 0, steps: square(), crossed: square(), before: square() }));
    group.count += 1;
    columns.forEach((a, i) => {
      const step = a[row + 1] - a[row];
      columns.forEach((b, j) => {
        group.steps[i][j] += step * (b[row + 1] - b[row]);
        group.crossed[i][j] += step * b[row];
        group.crossed[j][i] += step * b[row];
        group.before[i][j] += a[row] * b[row];
      });
    });
  });
  return { first: columns.map((a) => columns.map((b) => a[0] * b[0])), groups: [...groups.values()] };
}

export function dependenceOver(lag: number, phi: number): Dependence {
  const rho = phi ** lag;
  const rhoSlope = lag * phi ** (lag - 1);
  if (lag === 1) return { rho, rhoSlope, weight: 1, weightSlope: 0 };
  const [alone, rest] = [1 - phi * phi, 1 - rho * rho];
  return { rho, rhoSlope, weight: alone / rest, weightSlope: (2 * (alone * rho * rhoSlope - phi * rest)) / rest ** 2 };
}

/** What hangs on φ, and its derivative with respect to φ. */
export interface Weighted {
  /** Z′L′WLZ of the columns Z. */
  readonly products: readonly (readonly number[])[];
  readonly productsSlope: readonly (readonly number[])[];
  /** log|W|. */
  readonly logWeights: number;
  readonly logWeightsSlope: number;
}

export function weightedAt({ first, groups }: LaggedMoments, phi: number): Weighted {
  const alone = 1 - phi * phi;
  const products = first.map((row) => row.map((cell) => alone * cell));
  const productsSlope = first.map((row) => row.map((cell) => -2 * phi * cell));
  let [logWeights, logWeightsSlope] = [Math.log(alone), (-2 * phi) / alone];
  for (const { lag, count, steps, crossed, before } of groups) {
    const { rho, rhoSlope, weight, weightSlope } = dependenceOver(lag, phi);
    const kept = 1 - rho;
    logWeights += count * Math.log(weight);
    logWeightsSlope += (count * weightSlope) / weight;
    products.forEach((row, i) =>
      row.forEach((_, j) => {
        const squares = steps[i][j] + kept * (crossed[i][j] + kept * before[i][j]);
        row[j] += weight * squares;
        productsSlope[i][j] += weightSlope * squares - weight * rhoSlope * (crossed[i][j] + 2 * kept * before[i][j]);
      }),
    );
  }
  return { products, productsSlope, logWeights, logWeightsSlope };
}
