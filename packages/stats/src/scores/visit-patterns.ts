// @internal
/** People of one arm seen at the same times, and what a person's own line can see of their scores. */
export interface PatternMoments {
  readonly arm: number;
  /** Times of the visits, ascending. */
  readonly times: Float64Array;
  readonly people: number;
  /** Mean score at each visit. */
  readonly meanScores: Float64Array;
  /** Σ d′d over people, d being a person's scores less the mean scores. */
  readonly squares: number;
  /** Σ uu′ over people as u₁u₁, u₁u₂, u₂u₂, where u₁ = Σ d and u₂ = Σ (t − t̄) d over a person's visits. */
  readonly totals: readonly [number, number, number];
}

/**
 * Gathers people into patterns of visits. Means and deviations are updated as Chan, Golub and LeVeque do, so a person is
 * added as a pattern of one, and the patterns of another table in the same way.
 */
export class VisitPatterns {
  count = 0;
  readonly arm: Int32Array;
  readonly people: Float64Array;
  readonly squares: Float64Array;
  readonly totals: Float64Array;
  /** Visits of pattern p are `visitStart[p]` to `visitStart[p + 1]` in `time` and `meanScore`. */
  readonly visitStart: Int32Array;
  readonly time: Float64Array;
  readonly meanScore: Float64Array;
  /** Open addressing: pattern + 1, or 0 where free. */
  readonly #slots: Int32Array;
  readonly #timeBits: Uint32Array;

  constructor(mostPatterns: number, mostVisits: number) {
    this.arm = new Int32Array(mostPatterns);
    this.people = new Float64Array(mostPatterns);
    this.squares = new Float64Array(mostPatterns);
    this.totals = new Float64Array(3 * mostPatterns);
    this.visitStart = new Int32Array(mostPatterns + 1);
    this.time = new Float64Array(mostVisits);
    this.meanScore = new Float64Array(mostVisits);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * mostPatterns + 2)));
    this.#timeBits = new Uint32Array(this.time.buffer);
  }

  add({ arm, times, people, meanScores, squares, totals }: PatternMoments): void {
    const pattern = this.#find(arm, times);
    const start = this.visitStart[pattern];
    const before = this.people[pattern];
    const all = before + people;
    let meanTime = 0;
    for (const time of times) meanTime += time / times.length;
    let [between, level, tilt] = [0, 0, 0];
    for (let visit = 0; visit < times.length; visit += 1) {
      const difference = meanScores[visit] - this.meanScore[start + visit];
      this.meanScore[start + visit] += (difference * people) / all;
      between += difference * difference;
      level += difference;
      tilt += (times[visit] - meanTime) * difference;
    }
    const weight = (before * people) / all;
    this.people[pattern] = all;
    this.squares[pattern] += squares + weight * between;
    this.totals[3 * pattern] += totals[0] + weight * level * level;
    this.totals[3 * pattern + 1] += totals[1] + weight * level * tilt;
    this.totals[3 * pattern + 2] += totals[2] + weight * tilt * tilt;
  }

  /** The pattern with this arm and these times, made where there is none yet. */
  #find(arm: number, times: Float64Array): number {
    // Written behind the last pattern: there its bits can be hashed, and there it stays if it is new.
    const end = this.visitStart[this.count];
    this.time.set(times, end);
    let hash = arm + 1;
    for (let bits = 2 * end; bits < 2 * (end + times.length); bits += 1) {
      hash = Math.imul(hash ^ this.#timeBits[bits], 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const pattern = this.#slots[slot] - 1;
      if (pattern >= 0 && !this.#matches(pattern, arm, times)) continue;
      if (pattern >= 0) return pattern;
      this.#slots[slot] = this.count + 1;
      this.arm[this.count] = arm;
      this.visitStart[this.count + 1] = end + times.length;
      this.count += 1;
      return this.count - 1;
    }
  }

  #matches(pattern: number, arm: number, times: Float64Array): boolean {
    const start = this.visitStart[pattern];
    if (this.arm[pattern] !== arm || this.visitStart[pattern + 1] - start !== times.length) return false;
    for (let visit = 0; visit < times.length; visit += 1) if (this.time[start + visit] !== times[visit]) return false;
    return true;
  }
}
