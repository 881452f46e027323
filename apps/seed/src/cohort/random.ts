import { mersenneTwister } from './mersenne-twister.ts';

const twoTo26 = 67_108_864;
const twoTo53 = 9_007_199_254_740_992;

/** A seed above 0 from a text, by the hash FNV-1a of 32 bits. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  return hash || 1;
}

/** Draws from one stream of the Mersenne Twister: the same seed gives the same draws on every machine. */
export class Random {
  readonly #seed: number;
  readonly #next: () => number;

  constructor(seed: number) {
    this.#seed = seed;
    this.#next = mersenneTwister(seed);
  }

  /**
   * Another stream, of the seed and a name alone: what is drawn from it moves no draw of this one, however much has been drawn
   * from either.
   */
  fork(name: string): Random {
    return new Random(seedOf(`${this.#seed} ${name}`));
  }

  /** Above 0 and below 1, with 53 bits. */
  uniform(): number {
    const high = this.#next() >>> 5;
    const low = this.#next() >>> 6;
    return (high * twoTo26 + low + 0.5) / twoTo53;
  }

  happens(probability: number): boolean {
    return this.uniform() < probability;
  }

  /** A whole number from `from` to `to`, both included. */
  integer(from: number, to: number): number {
    return from + Math.floor(this.uniform() * (to - from + 1));
  }

  exponential(mean: number): number {
    return -mean * Math.log(this.uniform());
  }

  /** Standard normal, by Box and Muller. */
  normal(): number {
    return Math.sqrt(-2 * Math.log(this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }

  /** The place of a weight, drawn in proportion to the weights. */
  weighted(weights: readonly number[]): number {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    let rest = this.uniform() * total;
    for (const [place, weight] of weights.entries()) {
      rest -= weight;
      if (rest < 0) return place;
    }
    return weights.length - 1;
  }

  pick<Value>(values: readonly Value[]): Value {
    return values[this.integer(0, values.length - 1)]!;
  }

  /** A key, drawn in proportion to its weight. */
  key<Key extends string>(weights: Readonly<Partial<Record<Key, number>>>): Key {
    const keys = Object.keys(weights) as Key[];
    return keys[this.weighted(keys.map((key) => weights[key] ?? 0))]!;
  }
}
