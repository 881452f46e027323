import type { DesignedRow, OutcomeOf } from './designed-row.ts';
import type { KnownOutcome } from './known-outcome.ts';

/** A score at the agreed occasion, and the one that the person began with. */
export interface ScorePairOutcome extends KnownOutcome {
  readonly baseline: number;
}

type Pair = { readonly baseline: number; readonly value: number; readonly n: number; readonly group: string; readonly isTreated: boolean };

const readPair = ({ place, segment, n, outcome }: DesignedRow<ScorePairOutcome>): Pair => ({
  baseline: outcome.baseline,
  value: outcome.value!,
  n,
  group: JSON.stringify([place.group, segment]),
  isTreated: place.group === 'treated',
});

const total = (pairs: readonly Pair[], of: (pair: Pair) => number): number => pairs.reduce((sum, pair) => sum + pair.n * of(pair), 0);

/** How much of a higher beginning is still there later: the slope of the later score on the first one, within groups and segments. */
function slopeWithinGroups(pairs: readonly Pair[]): number {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) groups.set(pair.group, [...(groups.get(pair.group) ?? []), pair]);
  let [products, squares] = [0, 0];
  for (const members of groups.values()) {
    const n = total(members, () => 1);
    const [baseline, value] = [total(members, (pair) => pair.baseline) / n, total(members, (pair) => pair.value) / n];
    products += total(members, (pair) => (pair.baseline - baseline) * (pair.value - value));
    squares += total(members, (pair) => (pair.baseline - baseline) ** 2);
  }
  return squares > 0 ? products / squares : 0;
}

/**
 * The score at the occasion, adjusted for where each began (analysis of covariance): as if everybody had begun where the treated did on
 * average. Where nobody began elsewhere, it is the score itself.
 *
 * @param known Rows of people who have both scores.
 * @param largestDifference From the lowest score to the highest.
 */
export function adjustedScore(known: readonly DesignedRow<ScorePairOutcome>[], largestDifference: number): OutcomeOf<ScorePairOutcome> {
  const pairs = known.map(readPair);
  const slope = slopeWithinGroups(pairs);
  const treated = pairs.filter(({ isTreated }) => isTreated);
  const people = total(treated, () => 1);
  const begun = people === 0 ? 0 : total(treated, ({ baseline }) => baseline) / people;
  return {
    largestDifference,
    isEvent: () => true,
    valuesOf:
      () =>
      ({ baseline, value }) =>
        value! - slope * (baseline - begun),
  };
}
