import { policies, type DisclosurePolicy } from '@polku/domain/evaluation';
import { metrics, type EpisodeCondition, type ProportionMetric } from '@polku/domain/metrics';
import { describe, expect, it } from 'vitest';
import { answered } from '../../test/strongest-attacker.ts';
import type { CaseMix } from '../reduce/case-mix.ts';
import { roundedCount, shownCount } from '../release/shown-number.ts';
import { kinds } from './index.ts';
import { proportionArm } from './proportion/estimate.ts';

const caseMix: CaseMix = { segments: [], orderViolations: 0, startUpEpisodes: 0, interventionEpisodes: 0, reReferrals: 0 };
const options = { windowDays: [14, 30, 90, 182, 365], horizonDays: 182 };
const met: EpisodeCondition = { event: 'team_meeting' };

function shareOf(
  among: readonly EpisodeCondition[],
  having: readonly EpisodeCondition[],
  numerator: number,
  denominator: number,
  policy: DisclosurePolicy,
) {
  const metric: ProportionMetric = { ...(metrics.responsible_named as ProportionMetric), of: { population: 'episodes', among, having } };
  const arms = [proportionArm('a', { numerator, denominator, unknown: 0 })];
  const numbers = { metric: JSON.stringify(having), metricVersion: 1, unit: 'share', kind: 'proportion' as const, arms, comparisons: [] };
  const tables = { counts: [], designed: [], parts: [], published: undefined };
  return answered(kinds.proportion, { caseMix, options, tables, numbers }, metric, policy);
}

describe('security 5: the vectors', () => {
  it.each([
    [0, 0],
    [6, 3],
    [7, 9],
    [12, 9],
    [13, 15],
  ])('the rounding function alone: %d → %d', (count, shown) => {
    expect(roundedCount(count, policies.public)).toBe(shown);
  });

  it('nine are hidden where ten are the fewest', () => {
    expect(shownCount(9, policies.public)).toHaveProperty('absent', 'suppressed');
  });

  it('12 of 12 show no 100 %', () => {
    for (const policy of [policies.steering, policies.public])
      expect(shareOf([], [met], 12, 12, policy).shown.arms[0]).toHaveProperty('estimate.absent', 'suppressed');
  });

  it('a total is the sum of what is shown: of parts that are nine each, twenty-eight exactly would give seven each', () => {
    const arm = proportionArm('a', { numerator: 7, unknown: 7, denominator: 21 });
    const exact = { ...policies.public, minimumCount: 7 };
    const numbers = { metric: 'm', metricVersion: 1, unit: 'share', kind: 'proportion' as const, arms: [arm], comparisons: [] };
    const tables = { counts: [], designed: [], parts: [], published: undefined };
    expect(kinds.proportion.release({ caseMix, options, tables, numbers }, exact).arms[0]).toMatchObject({
      numerator: 9,
      unknown: 9,
      denominator: 27,
    });
  });
});
