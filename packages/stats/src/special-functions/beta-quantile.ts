// @internal
import betaQuantileOfStdlib from '@stdlib/stats-base-dists-beta-quantile';

/** Quantile of the beta distribution. */
export const betaQuantile: (p: number, a: number, b: number) => number = betaQuantileOfStdlib;
