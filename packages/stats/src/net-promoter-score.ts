import { PolkuError } from './errors.ts';
import type { Estimated } from './estimate.ts';
import { meanWithInterval, welch, type Mean, type MeanDifference, type Moments } from './moments.ts';

/** Answers 9-10, 7-8 and 0-6 to "would you recommend". */
export interface NetPromoterCounts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** Answers coded 100, 0 and −100: their mean is the score. */
function coded({ promoters, passives, detractors }: NetPromoterCounts): Moments {
  if (![promoters, passives, detractors].every((count) => Number.isInteger(count) && count >= 0)) {
    const expected = 'whole counts of promoters, passives and detractors, 0 or more';
    throw new PolkuError('invalid_count', `Expected ${expected}.`, { expected });
  }
  return { n: promoters + passives + detractors, sum: 100 * (promoters - detractors), sumOfSquares: 10_000 * (promoters + detractors) };
}

/**
 * Net promoter score, −100…100, with its t interval.
 *
 * Misleads where those who answer differ from those who do not. `no_data` without answers.
 *
 * ```ts
 * netPromoterScore({ promoters: 6, passives: 2, detractors: 2 }).estimate; // → 40
 * ```
 *
 * Source: Reichheld 2003. R: `t.test(ifelse(x >= 9, 100, ifelse(x <= 6, -100, 0)))`.
 */
export function netPromoterScore(counts: NetPromoterCounts): Estimated<Mean> {
  return meanWithInterval(coded(counts));
}

/** Difference of two scores, arm minus reference, by Welch's t. */
export function netPromoterDifference(arm: NetPromoterCounts, reference: NetPromoterCounts): Estimated<MeanDifference> {
  return welch(coded(arm), coded(reference));
}
