import { policies, type DisclosurePolicy } from '@polku/domain/evaluation';
import { metrics, type EpisodeCondition, type ProportionMetric } from '@polku/domain/metrics';
import { describe, expect, it } from 'vitest';
import { answer, answered, dividedUpTo, toldCounts, unions, type Answered } from '../../test/strongest-attacker.ts';
import type { CaseMix } from '../reduce/case-mix.ts';
import { kinds } from './index.ts';
import { proportionArm } from './proportion/estimate.ts';

const caseMix: CaseMix = { segments: [], orderViolations: 0, startUpEpisodes: 0, interventionEpisodes: 0, reReferrals: 0 };
const measured = { caseMix, options: { windowDays: [14, 30, 90, 182, 365], horizonDays: 182 } };

/** A share of episodes that meet conditions, of those that meet others. */
function shareOf(
  among: readonly EpisodeCondition[],
  having: readonly EpisodeCondition[],
  [numerator, denominator]: readonly [number, number],
  policy: DisclosurePolicy,
): Answered {
  const metric: ProportionMetric = { ...(metrics.responsible_named as ProportionMetric), of: { population: 'episodes', among, having } };
  const arms = [proportionArm('a', { numerator, denominator, unknown: 0 })];
  const numbers = {
    metric: JSON.stringify([among, having]),
    metricVersion: 1,
    unit: 'share',
    kind: 'proportion' as const,
    arms,
    comparisons: [],
  };
  const tables = { counts: [], designed: [], parts: [], published: undefined };
  return answered(kinds.proportion, { ...measured, tables, numbers }, metric, policy);
}

const met: EpisodeCondition = { event: 'team_meeting' };
const planned: EpisodeCondition = { event: 'plan_formed' };
const served: EpisodeCondition = { event: 'service_started' };

const sum = (counts: readonly number[]): number => counts.reduce((total, n) => total + n, 0);

const exact = { ...policies.steering, roundTo: 1 } as const satisfies DisclosurePolicy;
const policiesTried: readonly (readonly [string, DisclosurePolicy])[] = [
  ['counts as they are', exact],
  ['counts as they are, of groups of three', { ...exact, minimumCount: 3 }],
  ['counts of two, nobody hidden', { ...exact, roundTo: 2, wholeShareMinimum: 0 }],
  ['steering', policies.steering],
  ['for everybody', policies.public],
  ['groups of six', { ...policies.steering, roundTo: 6, roundsTo: 'middle_of_group' }],
];

describe.each(policiesTried)('security 16: nobody tells a few from several results of one answer: %s', (_, policy) => {
  it('of people who met, of all; and who then made a plan, of those', () => {
    const released = ([both = 0, onlyMet = 0, neither = 0]: readonly number[]): string => {
      const all = both + onlyMet + neither;
      return answer(
        [shareOf([], [met], [both + onlyMet, all], policy), shareOf([met], [planned], [both, both + onlyMet], policy)],
        { a: all },
        policy,
      );
    };
    expect(toldCounts(dividedUpTo(18, 3), released, unions, policy)).toEqual([]);
  });

  it('of the same people divided in two ways', () => {
    const released = (counts: readonly number[]): string => {
      const [both = 0, onlyMet = 0, onlyServed = 0] = counts;
      const all = sum(counts);
      return answer(
        [shareOf([], [met], [both + onlyMet, all], policy), shareOf([], [served], [both + onlyServed, all], policy)],
        { a: all },
        policy,
      );
    };
    const sides = ([both = 0, onlyMet = 0, onlyServed = 0, neither = 0]: readonly number[]) => [
      both + onlyMet,
      both + onlyServed,
      neither + onlyMet,
      neither + onlyServed,
    ];
    expect(toldCounts(dividedUpTo(11, 4), released, sides, policy)).toEqual([]);
  });
});

describe.each(policiesTried.filter(([, { roundTo }]) => roundTo > 5))('security 16: nor from a chain of them: %s', (_, policy) => {
  it('of three steps, each of those who took the one before', () => {
    const released = ([all3 = 0, two = 0, one = 0, none = 0]: readonly number[]): string =>
      answer(
        [
          shareOf([], [met], [all3 + two + one, all3 + two + one + none], policy),
          shareOf([met], [planned], [all3 + two, all3 + two + one], policy),
          shareOf([met, planned], [served], [all3, all3 + two], policy),
        ],
        { a: all3 + two + one + none },
        policy,
      );
    expect(toldCounts(dividedUpTo(15, 4), released, unions, policy)).toEqual([]);
  });
});
