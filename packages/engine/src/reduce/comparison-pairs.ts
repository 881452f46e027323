interface PairableArm {
  readonly id: string;
  readonly role: 'intervention' | 'comparator';
}

/** Differences are `arm` minus `reference`, ratios `arm` over `reference`. */
export interface ComparisonPair {
  readonly arm: string;
  readonly reference: string;
}

/** Every intervention with every comparator; where a pilot has no such pair, each later arm against the first. */
export function comparisonPairs(arms: readonly PairableArm[]): readonly ComparisonPair[] {
  const interventions = arms.filter(({ role }) => role === 'intervention');
  const comparators = arms.filter(({ role }) => role === 'comparator');
  if (interventions.length > 0 && comparators.length > 0) {
    return interventions.flatMap((arm) => comparators.map((reference) => ({ arm: arm.id, reference: reference.id })));
  }
  const [first, ...later] = arms;
  return first === undefined ? [] : later.map((arm) => ({ arm: arm.id, reference: first.id }));
}
