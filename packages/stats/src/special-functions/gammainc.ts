// @internal
import gammaincOfStdlib from '@stdlib/math-base-special-gammainc';

/** The incomplete gamma function of x, as a share of the whole where `regularized`, of its upper tail where `upper`. */
export const gammainc: (x: number, s: number, regularized: boolean, upper: boolean) => number = gammaincOfStdlib;
