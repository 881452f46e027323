/** Numbers drawn before the first is given out: by then nearby seeds have nothing in common. */
const discarded = 15;

/**
 * Random numbers in [0, 1), the same on every machine for the same seed: Doty-Humphrey's sfc32 (small fast chaotic), three
 * words of 32 bits and a counter, whose period is at least 2³².
 *
 * Each number has 32 random bits: enough for resampling, never for secrets. The calls share the generator's state, so that
 * what is drawn depends on how many numbers have been drawn before.
 *
 * @param seed A whole number; its lowest 32 bits and the 21 above them count.
 *
 * ```ts
 * const [first, again] = [seededRandom(7), seededRandom(7)];
 * first() === again(); // → true
 * ```
 *
 * Source: the step is that of `sfc32` in Doty-Humphrey's PractRand.
 */
export function seededRandom(seed: number): () => number {
  let [a, b, c, counter] = [0, seed | 0, Math.floor(seed / 2 ** 32) | 0, 1];
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < discarded; i += 1) next();
  return next;
}

/** A whole number from 0 up to, but not including, `end`. @internal */
export function randomBelow(end: number, random: () => number): number {
  return Math.floor(random() * end);
}
