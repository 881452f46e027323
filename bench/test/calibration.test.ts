import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { usualCounty } from '../src/calibration/county.ts';
import { families } from '../src/calibration/families.ts';
import { familyCounts } from '../src/calibration/family-counts.ts';
import { KeptCounts } from '../src/calibration/kept-counts.ts';
import { knownBy } from '../src/calibration/known-by.ts';
import { lookCount, lookCounts } from '../src/calibration/look-counts.ts';
import { truthsOf } from '../src/calibration/run-cohort.ts';

/** Seeds of neither the rules nor the page. */
const seedBase = 40_001;
const cohorts = 40;
const fewerCohorts = 10;
const peopleOfTruth = 20_000;

describe('the short form of the calibration', () => {
  test('a pilot without effect stays silent', () => {
    const { days } = familyCounts(families.null, ['days'], seedBase, cohorts, peopleOfTruth);
    expect(days.bases).toEqual({ difference_in_differences: cohorts });
    expect(days.decided).toBeLessThanOrEqual(3);
    expect(days.held).toBeGreaterThanOrEqual(36);
  });

  test('one with an effect is found, in the right direction, by an interval that holds it', () => {
    const { days } = familyCounts(families.pori, ['days'], seedBase, cohorts, peopleOfTruth);
    const { right, decided, held, estimates, samplingErrors, truth } = days;
    expect(right).toBeGreaterThanOrEqual(12);
    expect(decided).toBe(right);
    expect(held).toBeGreaterThanOrEqual(36);
    // A mean of 40 cohorts lies within 0.5 standard errors of what is estimated, but in two of a thousand.
    expect(Math.abs((estimates - cohorts * truth) / samplingErrors)).toBeLessThan(0.7);
  });
});

describe.each(['served_by', 'served_on', 'score'] as const)('read by another outcome, %s,', (outcome) => {
  test('a pilot without effect stays silent', () => {
    const { bases, decided, held } = familyCounts(families.null, [outcome], seedBase, fewerCohorts, peopleOfTruth)[outcome];
    expect(bases).toEqual({ difference_in_differences: fewerCohorts });
    expect(decided).toBeLessThanOrEqual(1);
    expect(held).toBeGreaterThanOrEqual(fewerCohorts - 1);
  });

  test('a large effect is found, on its own side', () => {
    const { right, decided, held, truth } = familyCounts(families.large_effect, [outcome], seedBase, fewerCohorts, peopleOfTruth)[outcome];
    expect(truth).toBeGreaterThan(0);
    expect(right).toBeGreaterThanOrEqual(fewerCohorts / 2);
    expect(decided).toBe(right);
    expect(held).toBeGreaterThanOrEqual(fewerCohorts - 1);
  });
});

test('without anybody beside a common shock is never called more than a hint', () => {
  const { bases, decided } = familyCounts(families.common_shock, ['months'], seedBase, fewerCohorts, peopleOfTruth).months;
  expect(bases).toEqual({ before_after: fewerCohorts });
  expect(decided).toBe(0);
});

test('beside one team alone, which slowed for good, nothing is called more than a hint', () => {
  const { decided, hinted } = familyCounts(families.one_beside_shock, ['days'], seedBase, fewerCohorts, peopleOfTruth).days;
  expect(decided).toBe(0);
  expect(hinted).toBeGreaterThan(0);
});

describe('looked at every quarter', () => {
  test.each([
    ['null', 0],
    ['large_effect', 2],
  ] as const)('a county of the family %s is decided as often as there is something to find', (id, found) => {
    const { ever, firstAt } = lookCounts(families[id], seedBase, 2);
    expect(ever).toBe(found);
    expect(firstAt).toHaveLength(lookCount);
    // Hardly anything may be spent in the first quarter.
    expect(firstAt[0]).toBe(0);
  });

  const followed = (day: number, timeDays: number, status: number, dueDays = 100) =>
    ({ day, row: { outcome: { entryDays: 0, timeDays, status, dueDays, cutOffDays: 100 } } }) as never;
  test.each([
    ['one referred later is not there', followed(41, 5, 1), []],
    ['what came before is seen', followed(10, 30, 1), [{ timeDays: 30, status: 1, dueDays: 30, cutOffDays: 30 }]],
    ['what came later is not', followed(10, 31, 2), [{ timeDays: 30, status: 0, dueDays: 30, cutOffDays: 30 }]],
    ['one lost before stays lost', followed(10, 20, 0, 20), [{ timeDays: 20, status: 0, dueDays: 20, cutOffDays: 30 }]],
    [
      'one followed to the start alone is not followed less',
      followed(-150, 100, 0),
      [{ timeDays: 100, status: 0, dueDays: 100, cutOffDays: 100 }],
    ],
  ])('by day 40 %s', (_, person, known) => {
    expect(knownBy(40, [person]).map(({ outcome }) => outcome)).toEqual(known.map((outcome) => ({ entryDays: 0, ...outcome })));
  });
});

test('the truth of a county without effect is nothing, and of one with it what its clients gain', () => {
  const outcomes = ['days', 'served_by', 'served_on', 'score', 'months'] as const;
  const signsWith = (hazardRatio: number) => {
    const truths = truthsOf({ ...usualCounty, hazardRatio }, outcomes, 1, peopleOfTruth);
    return truths.map((truth, i) => Math.sign(Math.trunc(truth / leastTruths[i]!)));
  };
  // Ten days, ten of a hundred people, half a point.
  const leastTruths = [10, 0.1, 0.1, 0.5, 10];
  expect(signsWith(1)).toEqual([0, 0, 0, 0, 0]);
  expect(signsWith(2)).toEqual([-1, 1, 1, 1, -1]);
  expect(signsWith(0.5)).toEqual([1, -1, -1, -1, 1]);
});

test('what is counted once is kept in a file, by all that it depends on, and not counted again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'polku-calibration-'));
  try {
    const file = join(folder, 'counts.json');
    const few = () => familyCounts({ title: 'few', county: { ...usualCounty, episodes: 200 } }, ['days'], 1, 2, 10);
    const counts = new KeptCounts(file).counted('first', few);
    const never = () => {
      throw new Error('counted again');
    };
    expect(new KeptCounts(file).counted('first', never)).toEqual(counts);
    expect(() => new KeptCounts(file).counted('second', never)).toThrow('counted again');
    expect(() => new KeptCounts(undefined).counted('first', never)).toThrow('counted again');
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object)).toEqual(['first']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
