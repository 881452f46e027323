/**
 * How long a test may take before it is taken to hang. It is no measure of speed: a machine that does ten things at once must not
 * turn a test red.
 */
export const patience = { testTimeout: 600_000, hookTimeout: 600_000 };
