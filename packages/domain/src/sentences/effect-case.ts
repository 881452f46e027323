/** What an interval says of an effect, better being positive. */
export const effectCases = [
  'better',
  'probably_better',
  'no_real_difference',
  'worse',
  'probably_worse',
  'not_worse',
  'cannot_be_told',
] as const;
export type EffectCase = (typeof effectCases)[number];

export interface Effect {
  /** The 95 % interval, turned so that better is positive. */
  readonly lower: number;
  readonly upper: number;
  /** The smallest difference that matters, agreed in the plan; null where none was agreed. */
  readonly margin: number | null;
  /** The plan asks only that it be not worse than the margin. */
  readonly asksNonInferiority?: boolean;
}

/**
 * Which words an interval earns. Without an agreed margin nothing can be called a sure gain or no difference: the words
 * then stop at "probably".
 */
export function effectCase({ lower, upper, margin, asksNonInferiority = false }: Effect): EffectCase {
  if (margin === null) {
    if (lower > 0) return 'probably_better';
    return upper < 0 ? 'probably_worse' : 'cannot_be_told';
  }
  if (-margin < lower && upper < margin) return 'no_real_difference';
  if (lower >= margin) return 'better';
  if (lower > 0) return 'probably_better';
  if (upper <= -margin) return 'worse';
  if (upper < 0) return 'probably_worse';
  return lower > -margin && asksNonInferiority ? 'not_worse' : 'cannot_be_told';
}
