import { checkLevel, chiSquareQuantile, confidenceLevel, type Confidence } from '../foundations/distributions.ts';
import { PolkuError } from '../foundations/errors.ts';
import { notEstimable, type Estimated, type Interval } from '../foundations/estimate.ts';

export interface Rate {
  readonly estimate: number;
  readonly interval: Interval<'garwood'>;
}

/**
 * Number of events for each unit of exposure, such as changes of worker in a year of following a client, with the exact interval
 * of a Poisson count.
 *
 * Assumes that events come independently at one pace. Misleads, being too narrow, where some people have many of them.
 *
 * @param exposure How much there is of what events can happen in: people, or years of following them.
 * @returns `no_data` where there is no exposure.
 * @throws PolkuError `invalid_count` for a count or an exposure that is negative or no number.
 *
 * ```ts
 * const result = poissonRate(10, 4);
 * isAbsent(result) ? result.reason : result.estimate; // → 2.5
 * isAbsent(result) ? result.reason : result.interval.lower.toFixed(3); // → '1.199'
 * ```
 *
 * Source: Garwood 1936. R: `poisson.test(events, exposure)$conf.int`.
 */
export function poissonRate(events: number, exposure: number, { level = confidenceLevel }: Confidence = {}): Estimated<Rate> {
  checkLevel(level);
  for (const [name, value] of Object.entries({ events, exposure })) {
    if (Number.isFinite(value) && value >= 0) continue;
    const expected = `"${name}" to be a number, 0 or more`;
    throw new PolkuError('invalid_count', `Expected ${expected}.`, { expected });
  }
  if (exposure === 0) return notEstimable('no_data');
  const tail = (1 - level) / 2;
  return {
    estimate: events / exposure,
    interval: {
      lower: events === 0 ? 0 : chiSquareQuantile(tail, 2 * events) / 2 / exposure,
      upper: chiSquareQuantile(1 - tail, 2 * (events + 1)) / 2 / exposure,
      level,
      method: 'garwood',
    },
  };
}
