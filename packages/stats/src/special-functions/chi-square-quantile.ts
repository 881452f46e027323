// @internal
import chiSquareQuantileOfStdlib from '@stdlib/stats-base-dists-chisquare-quantile';

/** Quantile of the chi-square distribution. */
export const chiSquareQuantile: (p: number, df: number) => number = chiSquareQuantileOfStdlib;
