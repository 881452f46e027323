import mt19937 from '@stdlib/random-base-mt19937';

/** Chance with a seed: the same seed gives the same numbers on every machine. */
export class Random {
  private readonly next: () => number;
  private spare: number | undefined;

  constructor(seed: number) {
    this.next = mt19937.factory({ seed });
  }

  /** Above 0 and below 1. */
  uniform(): number {
    return (this.next() + 0.5) / 2 ** 32;
  }

  /** Marsaglia's polar method, both numbers used. */
  normal(): number {
    if (this.spare !== undefined) {
      const kept = this.spare;
      this.spare = undefined;
      return kept;
    }
    for (;;) {
      const [x, y] = [2 * this.uniform() - 1, 2 * this.uniform() - 1];
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      this.spare = y * factor;
      return x * factor;
    }
  }

  exponential(rate: number): number {
    return -Math.log1p(-this.uniform()) / rate;
  }

  happens(probability: number): boolean {
    return this.uniform() < probability;
  }

  /** Number of successes among so many trials, drawn one by one. */
  binomial(trials: number, probability: number): number {
    let successes = 0;
    for (let i = 0; i < trials; i += 1) if (this.uniform() < probability) successes += 1;
    return successes;
  }
}
