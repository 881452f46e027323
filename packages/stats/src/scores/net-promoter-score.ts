import { confidenceLevel, normalReach, type Confidence } from '../foundations/confidence.ts';
import { PolkuError } from '../foundations/errors.ts';
import { notEstimable, type Estimated, type Interval } from '../foundations/estimate.ts';
import { meanWithInterval, welch, type Mean, type MeanDifference, type Moments } from './moments.ts';

/** Answers 9-10, 7-8 and 0-6 to "would you recommend". A number that is not told may stand at the middle of what it can be. */
export interface NetPromoterCounts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** Answers coded 100, 0 and −100: their mean is the score. */
function coded({ promoters, passives, detractors }: NetPromoterCounts): Moments {
  if (![promoters, passives, detractors].every((count) => Number.isFinite(count) && count >= 0)) {
    const expected = 'numbers of promoters, passives and detractors, 0 or more';
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
 * const result = netPromoterScore({ promoters: 6, passives: 2, detractors: 2 });
 * isAbsent(result) ? result.reason : result.estimate; // → 40
 * ```
 *
 * Source: Reichheld 2003. R: `t.test(ifelse(x >= 9, 100, ifelse(x <= 6, -100, 0)))`.
 */
export function netPromoterScore(counts: NetPromoterCounts, confidence?: Confidence): Estimated<Mean> {
  return meanWithInterval(coded(counts), confidence);
}

/**
 * Difference of two scores, arm minus reference, by Welch's t.
 *
 * ```ts
 * const answers = { promoters: 6, passives: 2, detractors: 2 };
 * const result = netPromoterDifference(answers, { promoters: 4, passives: 4, detractors: 2 });
 * isAbsent(result) ? result.reason : result.estimate; // → 20
 * ```
 */
export function netPromoterDifference(
  arm: NetPromoterCounts,
  reference: NetPromoterCounts,
  confidence?: Confidence,
): Estimated<MeanDifference> {
  return welch(coded(arm), coded(reference), confidence);
}

export interface WaldScore<Method extends string> {
  readonly estimate: number;
  readonly interval: Interval<Method>;
}

/**
 * The score with the interval of the multinomial distribution, which needs no second answer but is too narrow in small
 * groups. `adjusted` adds ¾ of a promoter, 1½ passives and ¾ of a detractor first: the shortest interval that holds its
 * level in small groups, about a slightly smaller score.
 *
 * @returns `no_data` without answers.
 * @throws PolkuError `invalid_count`.
 *
 * ```ts
 * const result = netPromoterWald({ promoters: 6, passives: 2, detractors: 2 });
 * isAbsent(result) ? result.reason : result.interval.lower.toFixed(1); // → '-9.6'
 * ```
 *
 * Source: Rocks 2016.
 */
export function netPromoterWald(
  counts: NetPromoterCounts,
  { adjusted = false, level = confidenceLevel }: Confidence & { readonly adjusted?: boolean } = {},
): Estimated<WaldScore<'wald' | 'adjusted_wald'>> {
  const { n, sum, sumOfSquares } = coded(counts);
  if (n === 0) return notEstimable('no_data');
  const [people, estimate, meanSquare] = adjusted
    ? [n + 3, sum / (n + 3), (sumOfSquares + 1.5 * 10_000) / (n + 3)]
    : [n, sum / n, sumOfSquares / n];
  const half = normalReach(level) * Math.sqrt(Math.max(0, meanSquare - estimate ** 2) / people);
  const method = adjusted ? 'adjusted_wald' : 'wald';
  return { estimate, interval: { lower: estimate - half, upper: estimate + half, level, method } };
}
