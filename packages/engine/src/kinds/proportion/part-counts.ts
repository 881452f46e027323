/** One declared part of a share, as it is counted in each arm. */
export interface PartCounts {
  readonly part: string;
  /** What parts of the same kind add up to: the numerator, what it leaves of the denominator, or nothing, as each is a step by itself. */
  readonly of: 'numerator' | 'rest' | 'step';
  readonly byArm: ReadonlyMap<string, PartCount>;
}

export interface PartCount {
  readonly numerator: number;
  /** Left out where it is the arm's own. */
  readonly denominator?: number;
}
