import { type DisclosurePolicy, policies } from '@polku/domain/evaluation';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unreleased } from '../estimate/unreleased.ts';
import { groupDurations } from '../estimate/grouped-tables.ts';
import type { CaseMix } from '../reduce/case-mix.ts';
import type { DurationCell } from '../reduce/duration-cells.ts';
import { releaseAlone } from '../../test/release-alone.ts';
import { commonHorizon, compareDurations, durationArm } from './duration/estimate.ts';
import type { DurationTables } from './duration/reduce.ts';
import { kinds } from './index.ts';
import { compareProportions, proportionArm } from './proportion/estimate.ts';

const steering: DisclosurePolicy = policies.steering;
const pair = { arm: 'new', reference: 'old' };
const windowDays = [14, 30, 90, 182, 365];

const nobody: CaseMix = { segments: [], orderViolations: 0, startUpEpisodes: 0, interventionEpisodes: 0, reReferrals: 0 };

function durations(cells: readonly DurationCell[], horizonDays = 182): Unreleased<'duration', DurationTables> {
  const groups = groupDurations(cells, ['new', 'old'], 2);
  const horizon = commonHorizon(groups.byArm.values(), horizonDays);
  return {
    tables: { cells, groups, excluded: [], designed: [] },
    caseMix: nobody,
    options: { windowDays, horizonDays },
    numbers: {
      metric: 'm',
      metricVersion: 1,
      kind: 'duration',
      unit: 'days',
      arms: ['new', 'old'].map((arm) => durationArm(arm, groups.byArm.get(arm)!, horizon, windowDays)),
      comparisons: [compareDurations(pair, groups, horizon, windowDays)],
    },
  };
}

const cells = fc.array(
  fc.record({
    arm: fc.constantFrom('new', 'old'),
    segment: fc.constantFrom('a', 'b'),
    entryDays: fc.constantFrom(0, 0, 0, 3, 40),
    timeDays: fc.integer({ min: 41, max: 400 }),
    status: fc.constantFrom(0, 1, 1, 2),
    cutOffDays: fc.constantFrom(0, 182, 365),
    n: fc.integer({ min: 1, max: 6 }),
  }),
  { minLength: 1, maxLength: 150 },
);

describe('what leaves under policy steering', () => {
  it('shows no count of one to four, wherever it stands', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const released = releaseAlone(kinds.duration, durations(rows), 'steering');
        for (const arm of released.arms) {
          const counts = [
            arm.n,
            arm.events,
            arm.censored,
            arm.competing,
            ...arm.curve.flatMap(({ atRisk, events, censored }) => [atRisk, events, censored]),
            ...arm.servedCurve.map(({ waiting }) => waiting),
          ];
          for (const count of counts) if (typeof count === 'number') expect(count === 0 || count >= steering.minimumCount).toBe(true);
          expect(JSON.stringify(arm)).not.toContain('null');
          // The share times n counts those served without censoring: consecutive steps must not differ by a few.
          const leavers = arm.curve.map(({ atRisk }) => atRisk as number).map((atRisk, i, all) => (i === 0 ? 0 : all[i - 1]! - atRisk));
          for (const left of leavers) expect(left === 0 || left >= steering.minimumCount).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows differences and tests only of ten people and ten events in each arm', () => {
    const rows = (n: number): DurationCell[] =>
      ['new', 'old'].map((arm) => ({ arm, segment: 'a', entryDays: 0, timeDays: arm === 'new' ? 20 : 40, status: 1, cutOffDays: 365, n }));
    const difference = (n: number) => {
      const released = releaseAlone(
        kinds.duration,
        durations([
          ...rows(n),
          { arm: 'new', segment: 'a', entryDays: 0, timeDays: 300, status: 0, cutOffDays: 365, n: 5 },
          { arm: 'old', segment: 'a', entryDays: 0, timeDays: 300, status: 0, cutOffDays: 365, n: 5 },
        ]),
        'steering',
      );
      return released.comparisons[0]!.restrictedMeanDifference.estimate;
    };
    expect(difference(9)).toEqual({ absent: 'suppressed', reason: 'few_people_or_events' });
    expect(difference(10)).toBeTypeOf('number');
  });

  it('hides a whole arm that is too small, and everything that compares it', () => {
    const released = releaseAlone(
      kinds.duration,
      durations([
        { arm: 'new', segment: 'a', entryDays: 0, timeDays: 20, status: 1, cutOffDays: 365, n: 4 },
        { arm: 'old', segment: 'a', entryDays: 0, timeDays: 40, status: 1, cutOffDays: 365, n: 100 },
      ]),
      'steering',
    );
    const [small] = released.arms;
    expect(JSON.stringify(small)).not.toMatch(/"(n|events|atRisk|share|survival)":\d/);
    expect(JSON.stringify(released.comparisons)).not.toMatch(/"estimate":-?\d/);
  });

  it('carries nothing but the result: no table, no row', () => {
    const released = releaseAlone(
      kinds.duration,
      durations([{ arm: 'new', segment: 'secret segment', entryDays: 0, timeDays: 20, status: 1, cutOffDays: 365, n: 50 }]),
      'steering',
    );
    expect(JSON.stringify(released)).not.toContain('secret segment');
    expect(Object.keys(released)).toEqual(['metric', 'metricVersion', 'kind', 'unit', 'arms', 'comparisons']);
  });
});

describe('a proportion under policy steering', () => {
  const released = (numerator: number, denominator: number, unknown: number) => {
    const totals = { numerator, denominator, unknown };
    const result = releaseAlone(
      kinds.proportion,
      {
        tables: { counts: [], designed: [], parts: [], published: undefined },
        caseMix: nobody,
        options: { windowDays, horizonDays: 182 },
        numbers: {
          metric: 'm',
          metricVersion: 1,
          kind: 'proportion',
          unit: 'share',
          arms: [proportionArm('new', totals)],
          comparisons: [compareProportions({ arm: 'new', reference: 'new' }, totals, totals)],
        },
      },
      'steering',
    );
    return result.arms[0]!;
  };

  it.each([
    ['enough of each: shown', 10, 35, 5, { numerator: 10, denominator: 35, unknown: 5 }],
    ['few unknown: the share needs only the other two', 10, 35, 2, { numerator: 10, denominator: 35, unknown: 'hidden', bounds: 'hidden' }],
    ['a small numerator', 4, 35, 5, { numerator: 'hidden', estimate: 'hidden', denominator: 35 }],
    ['a numerator that leaves four without', 31, 35, 0, { numerator: 'hidden', estimate: 'hidden', denominator: 35 }],
    ['12 of 12 would tell what each one did', 12, 12, 0, { numerator: 'hidden', estimate: 'hidden', denominator: 10 }],
    ['0 of 12 likewise', 0, 12, 0, { numerator: 'hidden', estimate: 'hidden' }],
    ['0 of 200 is a fact about many', 0, 200, 0, { numerator: 0, estimate: 0, denominator: 200 }],
    ['four people in all', 2, 4, 0, { numerator: 'hidden', denominator: 'hidden', estimate: 'hidden' }],
  ])('%s', (_, numerator, denominator, unknown, expected) => {
    const arm = released(numerator, denominator, unknown) as unknown as Record<string, unknown>;
    for (const [name, value] of Object.entries(expected)) expect(typeof arm[name] === 'object' ? 'hidden' : arm[name], name).toBe(value);
  });
});

it('lets everything out under policy none, as it is', () => {
  const unreleased = durations([{ arm: 'new', segment: 'a', entryDays: 0, timeDays: 20, status: 1, cutOffDays: 365, n: 2 }]);
  expect(releaseAlone(kinds.duration, unreleased, 'none')).toBe(unreleased.numbers);
});
