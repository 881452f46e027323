// @internal
/** Rounding leaves about this share of terms that cancel. */
const share = 1e-12;

/**
 * Whether a number is only what rounding left of terms that cancel: then it is 0, and no ratio can rest on it.
 *
 * @param size Of the terms, their absolute values added up.
 */
export const isRounding = (value: number, size: number): boolean => !(Math.abs(value) > share * size);
