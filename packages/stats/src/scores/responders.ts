import type { Confidence } from '../foundations/confidence.ts';
import { PolkuError } from '../foundations/errors.ts';
import { type Estimated, type Interval, notEstimable } from '../foundations/estimate.ts';
import { wilson } from '../proportions/proportion.ts';
import { pairCount, type ScorePairs } from './score-pairs.ts';

export interface ResponderShare {
  readonly denominator: number;
  readonly estimate: number;
  readonly interval: Estimated<Interval<'wilson'>>;
}

export interface Responders {
  readonly count: number;
  /** Of those measured twice. */
  readonly observed: Estimated<ResponderShare>;
  /** Of all with a baseline, those without a follow-up counted as not having responded. */
  readonly imputed: Estimated<ResponderShare>;
}

/**
 * Share of people whose score changed by at least the important change: upwards where it is positive, downwards where it is
 * negative; with 0, of those who did not fall.
 *
 * Misleads where the important change is smaller than the error of measurement: then noise responds, too. Those who are
 * measured again differ from those who are not: the truth most often lies between the two shares.
 *
 * @returns Each share `no_data` where nobody is in its denominator.
 * @throws PolkuError `invalid_argument` for an important change that is no number.
 *
 * ```ts
 * const { count, observed, imputed } = responders(scorePairsOf({ baseline: [4, 4, 6], followUp: [7, 5, NaN] }), 2);
 * count; // → 1
 * isAbsent(observed) ? observed.reason : observed.estimate; // → 0.5
 * isAbsent(imputed) ? imputed.reason : imputed.denominator; // → 3
 * ```
 */
export function responders(pairs: ScorePairs, importantChange: number, confidence?: Confidence): Responders {
  if (!Number.isFinite(importantChange)) {
    const expected = 'an important change that is a number';
    throw new PolkuError('invalid_argument', `Expected ${expected}.`, { expected });
  }
  let count = 0;
  pairs.count.forEach((people, i) => {
    const change = pairs.followUp[i] - pairs.baseline[i];
    if (importantChange < 0 ? change <= importantChange : change >= importantChange) count += people;
  });
  const share = (denominator: number): Estimated<ResponderShare> =>
    denominator === 0
      ? notEstimable('no_data')
      : { denominator, estimate: count / denominator, interval: wilson(count, denominator, confidence) };
  return { count, observed: share(pairCount(pairs)), imputed: share(pairs.baselineCount) };
}
