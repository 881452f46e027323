// @internal
import tQuantileOfStdlib from '@stdlib/stats-base-dists-t-quantile';

/** Quantile of Student's t distribution. */
export const tQuantile: (p: number, df: number) => number = tQuantileOfStdlib;
