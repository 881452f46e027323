import erfcinvOfStdlib from '@stdlib/math-base-special-erfcinv';

/** The x of which `erfc(x)` is the number given. */
export const erfcinv: (share: number) => number = erfcinvOfStdlib;
