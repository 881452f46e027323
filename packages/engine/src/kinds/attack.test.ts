import { policies, type ArmResult, type FollowedResult } from '@polku/domain/evaluation';
import { expect, it } from 'vitest';
import { groupDurations } from '../estimate/grouped-tables.ts';
import type { CaseMix } from '../reduce/case-mix.ts';
import { releaseAlone } from '../../test/release-alone.ts';
import { divided, dividedUpTo, toldCounts as toldUnder, unions } from '../../test/strongest-attacker.ts';
import { commonHorizon, durationArm } from './duration/estimate.ts';
import { kinds } from './index.ts';
import { proportionArm } from './proportion/estimate.ts';
import { occupancyArm } from './occupancy/estimate.ts';
import type { PartCounts } from './proportion/part-counts.ts';
import { armParts } from './proportion/part-share.ts';
import { scoreArm } from './score/estimate.ts';

const toldCounts = <Input>(cohorts: Iterable<Input>, released: (cohort: Input) => string, countsOf: (cohort: Input) => readonly number[]) =>
  toldUnder(cohorts, released, countsOf, policies.steering);

const noMean = { absent: 'suppressed', reason: 'few_people_or_events' } as const;
const caseMix: CaseMix = { segments: [], orderViolations: 0, startUpEpisodes: 0, interventionEpisodes: 0, reReferrals: 0 };
const measured = { caseMix, options: { windowDays: [14, 30, 90, 182, 365], horizonDays: 182 } };
const metric = { metric: 'm', metricVersion: 1, unit: 'people' };
const armsOf = ({ arms }: Pick<FollowedResult, 'arms'>): string => JSON.stringify(arms);

it('of a proportion', () => {
  const released = ([numerator = 0, unknown = 0, without = 0]: readonly number[]): string => {
    const arms = [proportionArm('a', { numerator, unknown, denominator: numerator + unknown + without })];
    return armsOf(
      releaseAlone(
        kinds.proportion,
        {
          ...measured,
          tables: { counts: [], designed: [], parts: [], published: undefined },
          numbers: { ...metric, kind: 'proportion', arms, comparisons: [] },
        },
        'steering',
      ),
    );
  };
  expect(toldCounts(dividedUpTo(30, 3), released, (counts) => counts)).toEqual([]);
});

function sharesWithParts(arm: ArmResult<'proportion'>, parts: readonly PartCounts[]): string {
  const tables = { counts: [], designed: [], parts, published: undefined };
  const numbers = { ...metric, kind: 'proportion' as const, arms: [arm], comparisons: [] };
  return armsOf(releaseAlone(kinds.proportion, { ...measured, tables, numbers }, 'steering'));
}

it.each([
  ['two groups counted, two others', 2, 2, 28],
  ['three groups counted, one other', 3, 1, 28],
  ['one group counted, three others', 1, 3, 28],
  ['five groups counted, and nobody else but six', 5, 0, 21],
])('of the groups of a share: %s', (_, counted, others, mostPeople) => {
  const sidesOf = (counts: readonly number[]) => [counts.slice(0, counted), counts.slice(counted)] as const;
  const total = (counts: readonly number[]): number => counts.reduce((sum, n) => sum + n, 0);
  const released = (counts: readonly number[]): string => {
    const [own] = sidesOf(counts);
    // Without other groups six people are of none, so that the share itself is told.
    const people = total(counts) + (others === 0 ? 6 : 0);
    const parts = counts.map((n, i) => ({
      part: `p${i}`,
      of: i < own.length ? ('numerator' as const) : ('rest' as const),
      byArm: new Map([['a', { numerator: n }]]),
    }));
    const arm = proportionArm('a', { numerator: total(own), unknown: 0, denominator: people });
    return sharesWithParts({ ...arm, parts: [...armParts(parts, 'a', people)] }, parts);
  };
  const told = toldCounts(dividedUpTo(mostPeople, counted + others), released, (counts) => sidesOf(counts).flatMap(unions));
  expect(told).toEqual([]);
});

it('of the steps between two totals', () => {
  const released = ([inService = 0, ...lost]: readonly number[]): string => {
    const sizes = lost.reduce<readonly number[]>((steps, left) => [...steps, steps.at(-1)! + left], [inService]);
    const parts = sizes.slice(1).map((denominator, i) => ({
      part: `p${i}`,
      of: 'step' as const,
      byArm: new Map([['a', { numerator: sizes[i]!, denominator }]]),
    }));
    const arm = proportionArm('a', { numerator: inService, unknown: 0, denominator: sizes.at(-1)! });
    return sharesWithParts({ ...arm, parts: [...armParts(parts, 'a', 0)] }, parts);
  };
  expect(toldCounts(dividedUpTo(28, 4), released, (counts) => counts)).toEqual([]);
});

it.each([
  ['three states', 3, 28],
  ['four states', 4, 21],
])('of where people are on a day: %s', (_, states, mostPeople) => {
  const ids = Array.from({ length: states }, (__, i) => `s${i}`);
  const { windowDays, horizonDays } = measured.options;
  const released = (counts: readonly number[]): string => {
    const pathways = counts.flatMap((n, i) => (n === 0 ? [] : [{ arm: 'a', stays: [{ state: ids[i]!, fromDay: 0 }], untilDay: 400, n }]));
    const { states: _states, ...arm } = occupancyArm('a', pathways, ids, windowDays, horizonDays);
    // Means are of all days together, and rest on more than this day.
    const arms = [{ ...arm, states: _states.map((state) => ({ ...state, meanDays: noMean })) }];
    const numbers = { ...metric, kind: 'occupancy' as const, arms, comparisons: [] };
    return armsOf(releaseAlone(kinds.occupancy, { ...measured, tables: { pathways, states: ids, designed: [] }, numbers }, 'steering'));
  };
  const told = toldCounts(dividedUpTo(mostPeople, states), released, unions);
  expect(told).toEqual([]);
});

it('of a net promoter score, whose value and interval are two equations', () => {
  const released = ([promoters = 0, passives = 0, detractors = 0]: readonly number[]): string => {
    const arms = [scoreArm('a', { promoters, passives, detractors })];
    return armsOf(
      releaseAlone(
        kinds.score,
        { ...measured, tables: new Map(), numbers: { ...metric, kind: 'score', arms, comparisons: [] } },
        'steering',
      ),
    );
  };
  // A group of fewer than the minimum is hidden altogether, its size too.
  const groups = [...dividedUpTo(30, 3)].filter((counts) => counts.reduce((sum, n) => sum + n, 0) >= policies.steering.minimumCount);
  expect(toldCounts(groups, released, (counts) => counts)).toEqual([]);
});

it.each([
  ['six people', 6, [10, 400]],
  ['ten people', 10, [10, 400]],
  ['twelve people', 12, [40, 400]],
])('of durations that end on either of two days in any of three ways: %s', (_, people, days) => {
  const { windowDays } = measured.options;
  const released = (counts: readonly number[]): string => {
    const cells = counts.flatMap((n, i) => {
      const status = Math.floor(i / days.length);
      return n === 0 ? [] : [{ arm: 'a', segment: 's', entryDays: 0, timeDays: days[i % days.length]!, status, cutOffDays: 365, n }];
    });
    const groups = groupDurations(cells, ['a'], 2);
    const arms = [durationArm('a', groups.byArm.get('a')!, commonHorizon(groups.byArm.values(), 182), windowDays)];
    const numbers = { ...metric, kind: 'duration' as const, arms, comparisons: [] };
    return armsOf(
      releaseAlone(kinds.duration, { ...measured, tables: { cells, groups, excluded: [], designed: [] }, numbers }, 'steering'),
    );
  };
  /** By day and way, and by way. */
  const countsOf = (counts: readonly number[]): readonly number[] => [
    ...counts,
    ...[0, 1, 2].map((status) => counts.filter((__, i) => Math.floor(i / days.length) === status).reduce((sum, n) => sum + n, 0)),
  ];
  expect(toldCounts(divided(people, 3 * days.length), released, countsOf)).toEqual([]);
});
