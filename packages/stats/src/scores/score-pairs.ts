import { PolkuError } from '../foundations/errors.ts';
import type { Moments } from './moments.ts';

/**
 * The sufficient table of a score measured twice in one group: each pair of scores that occurs, and how many people have it. Of
 * whole scores there are few, however many the people; tables of different people add up.
 */
export interface ScorePairs {
  readonly baseline: Float64Array;
  readonly followUp: Float64Array;
  readonly count: Float64Array;
  /** People with a baseline, those without a follow-up among them. */
  readonly baselineCount: number;
}

export interface ScorePairRows {
  /** Of each person with a baseline; NaN where the follow-up is missing. */
  readonly baseline: ArrayLike<number>;
  readonly followUp: ArrayLike<number>;
}

/**
 * Builds the table from people, in one pass.
 *
 * @throws PolkuError `unequal_lengths`, or `invalid_number` for a baseline that is not finite, naming the index of the person.
 *
 * ```ts
 * const pairs = scorePairsOf({ baseline: [4, 4, 6], followUp: [7, 7, NaN] });
 * Array.from(pairs.count); // → [2]
 * pairs.baselineCount; // → 3
 * ```
 */
export function scorePairsOf({ baseline, followUp }: ScorePairRows): ScorePairs {
  if (baseline.length !== followUp.length)
    throw new PolkuError('unequal_lengths', `"followUp" must have one value for each of the ${baseline.length} baselines.`);
  const pairs = new PairCounts();
  for (let person = 0; person < baseline.length; person += 1) {
    if (!Number.isFinite(baseline[person])) {
      const expected = 'a finite baseline; leave out who has none';
      throw new PolkuError('invalid_number', `Person ${person}: expected ${expected}.`, { index: person, expected });
    }
    if (Number.isFinite(followUp[person])) pairs.add(baseline[person], followUp[person], 1);
  }
  return pairs.table(baseline.length);
}

/**
 * The table of the pooled people: counts add up.
 *
 * ```ts
 * const part = (followUp: number[]) => scorePairsOf({ baseline: followUp.map(() => 4), followUp });
 * Array.from(mergeScorePairs([part([5]), part([5, 7])]).count); // → [2, 1]
 * ```
 */
export function mergeScorePairs(tables: readonly ScorePairs[]): ScorePairs {
  const pairs = new PairCounts();
  for (const { baseline, followUp, count } of tables)
    for (let i = 0; i < count.length; i += 1) pairs.add(baseline[i], followUp[i], count[i]);
  return pairs.table(tables.reduce((sum, { baselineCount }) => sum + baselineCount, 0));
}

/** Counts of pairs, given back in order of their scores, so that the order of people does not matter. */
class PairCounts {
  readonly #byBaseline = new Map<number, Map<number, number>>();

  add(baseline: number, followUp: number, count: number): void {
    let own = this.#byBaseline.get(baseline);
    if (own === undefined) {
      own = new Map();
      this.#byBaseline.set(baseline, own);
    }
    own.set(followUp, (own.get(followUp) ?? 0) + count);
  }

  table(baselineCount: number): ScorePairs {
    const pairs = [...this.#byBaseline]
      .flatMap(([baseline, own]) => [...own].map(([followUp, count]) => ({ baseline, followUp, count })))
      .sort((a, b) => a.baseline - b.baseline || a.followUp - b.followUp);
    return {
      baseline: Float64Array.from(pairs, (pair) => pair.baseline),
      followUp: Float64Array.from(pairs, (pair) => pair.followUp),
      count: Float64Array.from(pairs, (pair) => pair.count),
      baselineCount,
    };
  }
}

/**
 * People with both scores.
 *
 * ```ts
 * pairCount(scorePairsOf({ baseline: [4, 4, 6], followUp: [7, 5, NaN] })); // → 2
 * ```
 */
export function pairCount({ count }: ScorePairs): number {
  return count.reduce((sum, people) => sum + people, 0);
}

/**
 * Moments of the changes, follow-up minus baseline: what `meanWithInterval` gives the paired t interval of, and `welch` compares
 * between groups.
 *
 * ```ts
 * const result = meanWithInterval(scoreChange(scorePairsOf({ baseline: [4, 5, 6], followUp: [6, 6, 9] })));
 * isAbsent(result) ? result.reason : result.estimate; // → 2
 * ```
 *
 * R: `t.test(followUp - baseline)`.
 */
export function scoreChange({ baseline, followUp, count }: ScorePairs): Moments {
  let [n, sum, sumOfSquares] = [0, 0, 0];
  for (let i = 0; i < count.length; i += 1) {
    const change = followUp[i] - baseline[i];
    n += count[i];
    sum += count[i] * change;
    sumOfSquares += count[i] * change * change;
  }
  return { n, sum, sumOfSquares };
}
