/** An interval against 0 and the margin, better being positive, in the smallest steps that a kind of result is told in. */
export interface IntervalCase {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  /** The smallest difference that matters; null where the plan agreed on none. */
  readonly margin: number | null;
  readonly asksNonInferiority?: boolean;
  /** No more than a hint may be given. */
  readonly isHint?: boolean;
}

/** Every way in which an interval can lie. */
export const intervalCases = {
  beyondTheMargin: { estimate: 17, lower: 14, upper: 20, margin: 7 },
  beyondZero: { estimate: 9, lower: 2, upper: 16, margin: 7 },
  beyondZeroWithoutMargin: { estimate: 9, lower: 2, upper: 16, margin: null, isHint: true },
  withinTheMargin: { estimate: 0.5, lower: -2, upper: 3, margin: 7 },
  aroundZero: { estimate: 2, lower: -4, upper: 9, margin: 7 },
  aroundZeroWithoutMargin: { estimate: 2, lower: -4, upper: 9, margin: null },
  worseByTheMargin: { estimate: -12, lower: -15, upper: -9, margin: 7 },
  worse: { estimate: -6, lower: -9, upper: -3, margin: 7 },
  worseWithoutMargin: { estimate: -6, lower: -9, upper: -3, margin: null, isHint: true },
  notWorse: { estimate: 3, lower: -3, upper: 9, margin: 7, asksNonInferiority: true },
} as const satisfies Record<string, IntervalCase>;
export type IntervalCaseId = keyof typeof intervalCases;
