/** Nobody is to read it. */
export const plainWords = null;
