import { PolkuError } from '../foundations/errors.ts';
import { isAbsent, type Estimated } from '../foundations/estimate.ts';

export const multiplicityMethods = ['bonferroni', 'holm', 'hochberg', 'benjamini-hochberg', 'benjamini-yekutieli'] as const;
export type MultiplicityMethod = (typeof multiplicityMethods)[number];

/**
 * Adjusts p-values for having tested several hypotheses. Bonferroni, Holm and Hochberg hold the chance of any false
 * finding; Benjamini-Hochberg and Benjamini-Yekutieli the expected share of false ones among the findings.
 *
 * Holm needs no assumption and is never worse than Bonferroni; Hochberg and Benjamini-Hochberg assume tests that are
 * independent or positively dependent. Misleads where only the tests that came out well are given to it.
 *
 * @returns The adjusted p-values in the order given. An absent one stays absent and is not counted as a test.
 * @throws PolkuError `invalid_number`, with the index of what is not a probability.
 *
 * ```ts
 * adjustPValues([0.01, 0.04, 0.03], 'holm'); // → [0.03, 0.06, 0.06]
 * ```
 *
 * Source: Holm 1979; Hochberg 1988; Benjamini and Hochberg 1995; Benjamini and Yekutieli 2001. R: `p.adjust`.
 */
export function adjustPValues(pValues: readonly Estimated<number>[], method: MultiplicityMethod): Estimated<number>[] {
  const tests: { index: number; p: number }[] = [];
  pValues.forEach((p, index) => {
    if (isAbsent(p)) return;
    if (!(p >= 0 && p <= 1)) {
      const expected = 'a probability or an absence';
      throw new PolkuError('invalid_number', `P-value ${index}: expected ${expected}.`, { index, expected });
    }
    tests.push({ index, p });
  });
  const ascending = tests.toSorted((a, b) => a.p - b.p);
  const scaled = ascending.map(({ p }, rank) => Math.min(1, p * factor(method, rank + 1, tests.length)));
  const monotone = method === 'bonferroni' ? scaled : method === 'holm' ? runningMaximum(scaled) : runningMinimumFromEnd(scaled);
  const adjusted = [...pValues];
  ascending.forEach(({ index }, rank) => {
    adjusted[index] = monotone[rank];
  });
  return adjusted;
}

/** What the p-value of a rank, 1 being the smallest, is multiplied by among `m` tests. */
function factor(method: MultiplicityMethod, rank: number, m: number): number {
  if (method === 'bonferroni') return m;
  if (method === 'holm' || method === 'hochberg') return m - rank + 1;
  if (method === 'benjamini-hochberg') return m / rank;
  return (m / rank) * Array.from({ length: m }, (_, i) => 1 / (i + 1)).reduce((sum, term) => sum + term, 0);
}

const runningMaximum = (values: readonly number[]): number[] => {
  let largest = 0;
  return values.map((value) => (largest = Math.max(largest, value)));
};

const runningMinimumFromEnd = (values: readonly number[]): number[] => {
  let smallest = 1;
  return values
    .toReversed()
    .map((value) => (smallest = Math.min(smallest, value)))
    .toReversed();
};
