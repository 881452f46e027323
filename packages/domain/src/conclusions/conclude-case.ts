import { certaintyCaps, type CertaintyLoweringReason, type ConclusionCase } from '../evaluation/conclusion.ts';

export interface CaseEvidence {
  /** The interval at its deciding level, not turned. */
  readonly lower: number;
  readonly upper: number;
  readonly direction: 'higher_is_better' | 'lower_is_better' | 'neutral';
  /** The smallest difference that matters, agreed in the plan; null where none was agreed. */
  readonly margin: number | null;
  readonly claim: 'superiority' | 'non_inferiority' | 'equivalence';
  readonly loweredBy: readonly CertaintyLoweringReason[];
}

export interface CaseAndCertainty {
  readonly case: ConclusionCase;
  readonly certainty: 0 | 1 | 2 | 3;
}

const highest = 3;
const hint = 1;

/**
 * What an interval says under a plan, and how sure one may be: it starts at "sure", falls by one for each reason that holds, and
 * stays at a hint where the plan, the day or the design allow no more. Where nothing is left of it, it cannot be told; a hint is
 * never more than "probably".
 *
 * "Differs little" and "not worse" are claims: the interval must lie within the agreed margin, and without a margin neither is said.
 *
 * ```ts
 * concludeCase({ lower: -18, upper: -9, direction: 'lower_is_better', margin: 7, claim: 'superiority', loweredBy: [] }); // → { case: 'better', certainty: 3 }
 * ```
 */
export function concludeCase({ lower, upper, direction, margin, claim, loweredBy }: CaseEvidence): CaseAndCertainty {
  const lowering = loweredBy.filter((reason) => !certaintyCaps.includes(reason)).length;
  const cap = loweredBy.some((reason) => certaintyCaps.includes(reason)) ? hint : highest;
  const certainty = Math.max(0, Math.min(cap, highest - lowering)) as CaseAndCertainty['certainty'];
  const said =
    certainty === 0
      ? 'cannot_be_told'
      : intervalCase(direction === 'lower_is_better' ? -upper : lower, direction === 'lower_is_better' ? -lower : upper);
  if (said === 'cannot_be_told') return { case: said, certainty: 0 };
  const hinted = certainty === hint ? softened(said) : said;
  return { case: direction === 'neutral' ? plain(hinted) : hinted, certainty };

  /** Turned so that better is positive. */
  function intervalCase(from: number, to: number): ConclusionCase {
    if (margin === null) return from > 0 ? 'better' : to < 0 ? 'worse' : 'cannot_be_told';
    if (-margin < from && to < margin) return 'no_real_difference';
    if (from >= margin) return 'better';
    if (from > 0) return 'probably_better';
    if (to <= -margin) return 'worse';
    if (to < 0) return 'probably_worse';
    return from > -margin && claim === 'non_inferiority' && direction !== 'neutral' ? 'not_worse' : 'cannot_be_told';
  }
}

const softened = (said: ConclusionCase): ConclusionCase =>
  said === 'better' ? 'probably_better' : said === 'worse' ? 'probably_worse' : said;

/** The same of what is neither good nor bad. */
const plainCases: Partial<Record<ConclusionCase, ConclusionCase>> = {
  better: 'more',
  probably_better: 'probably_more',
  worse: 'fewer',
  probably_worse: 'probably_fewer',
};
const plain = (said: ConclusionCase): ConclusionCase => plainCases[said] ?? said;
