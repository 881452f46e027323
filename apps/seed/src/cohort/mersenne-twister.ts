const words = 624;
const ahead = 397;
const highestBit = 0x80000000;
const otherBits = 0x7fffffff;

/**
 * Draws of the Mersenne Twister, whole numbers of 32 bits: the same seed, above 0, gives the same draws on every machine. A cohort starts
 * some streams for each of its people and draws little from each, so a word is made when it is asked for and not 624 at once.
 *
 * @see Matsumoto and Nishimura (1998), Mersenne Twister, ACM Transactions on Modeling and Computer Simulation 8:3–30
 */
export function mersenneTwister(seed: number): () => number {
  const state = new Uint32Array(words);
  state[0] = seed;
  for (let place = 1; place < words; place += 1) {
    const before = state[place - 1]!;
    state[place] = Math.imul(before ^ (before >>> 30), 1_812_433_253) + place;
  }
  let at = 0;
  return () => {
    const next = at === words - 1 ? 0 : at + 1;
    const mixed = (state[at]! & highestBit) | (state[next]! & otherBits);
    const far = state[at < words - ahead ? at + ahead : at + ahead - words]!;
    let word = far ^ (mixed >>> 1) ^ ((mixed & 1) === 1 ? 0x9908b0df : 0);
    state[at] = word;
    at = next;
    word ^= word >>> 11;
    word ^= (word << 7) & 0x9d2c5680;
    word ^= (word << 15) & 0xefc60000;
    return (word ^ (word >>> 18)) >>> 0;
  };
}
