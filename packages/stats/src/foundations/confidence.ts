// @internal
/** Level of every interval. */
export const confidenceLevel = 0.95;

/** `normalQuantile(0.975)`, of two-sided 95 % intervals: written out, so that who needs no more carries no more. */
export const z95 = 1.959963984540054;
