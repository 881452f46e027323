/** One declared part of a share, as it is counted in each arm. */
export interface PartCounts {
  readonly part: string;
  /** What parts of the same kind add up to: the numerator, what it leaves of the denominator, or nothing, as each is a step by itself. */
  readonly of: 'numerator' | 'rest' | 'step';
  /** The denominator is left out where it is the arm's own. */
  readonly byArm: ReadonlyMap<string, { readonly numerator: number; readonly denominator?: number }>;
}
