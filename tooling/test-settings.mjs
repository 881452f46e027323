/**
 * How long a test may take before it is taken to hang, in milliseconds. It is no measure of speed: a machine that does ten things at
 * once must not turn a test red.
 */
export const patienceMillis = 600_000;

export const patience = { testTimeout: patienceMillis, hookTimeout: patienceMillis };

/**
 * Tests of what has no state of its own: the files of a worker share what they import, which most of their time went to. What a test
 * puts in place of something is put back after it.
 */
export const sharing = {
  ...patience,
  isolate: false,
  restoreMocks: true,
  unstubGlobals: true,
  unstubEnvs: true,
  // Tests leave no key with whoever runs them.
  env: { POLKU_HASH_KEY: 'a key of tests, which is no secret' },
};

/** Tests in a browser, which has to start and to connect. */
export const browserPatience = { connectTimeout: patienceMillis };
