// @internal
import betaincOfStdlib from '@stdlib/math-base-special-betainc';

/** The incomplete beta function of x, as a share of the whole where `regularized`, of its upper tail where `upper`. */
export const betainc: (x: number, a: number, b: number, regularized: boolean, upper: boolean) => number = betaincOfStdlib;
