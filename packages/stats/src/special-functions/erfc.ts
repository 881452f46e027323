// @internal
import erfcOfStdlib from '@stdlib/math-base-special-erfc';

/** 1 − erf(x), accurate where that difference would be 0. */
export const erfc: (x: number) => number = erfcOfStdlib;
