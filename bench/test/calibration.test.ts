import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { usualCounty } from '../src/calibration/county.ts';
import { families } from '../src/calibration/families.ts';
import { familyCounts } from '../src/calibration/family-counts.ts';
import { KeptCounts } from '../src/calibration/kept-counts.ts';
import { truthOf } from '../src/calibration/run-cohort.ts';

/** Seeds of neither the rules nor the page. */
const seedBase = 40_001;
const cohorts = 40;
const peopleOfTruth = 20_000;

describe('the short form of the calibration', () => {
  test('a pilot without effect stays silent', () => {
    const { decided, held, bases } = familyCounts(families.null, seedBase, cohorts, peopleOfTruth);
    expect(bases).toEqual({ difference_in_differences: cohorts });
    expect(decided).toBeLessThanOrEqual(3);
    expect(held).toBeGreaterThanOrEqual(36);
  });

  test('one with an effect is found, in the right direction, by an interval that holds it', () => {
    const { right, decided, held, estimates, samplingErrors, truth } = familyCounts(families.pori, seedBase, cohorts, peopleOfTruth);
    expect(right).toBeGreaterThanOrEqual(12);
    expect(decided).toBe(right);
    expect(held).toBeGreaterThanOrEqual(36);
    // A mean of 40 cohorts lies within 0.5 standard errors of what is estimated, but in two of a thousand.
    expect(Math.abs((estimates - cohorts * truth) / samplingErrors)).toBeLessThan(0.7);
  });
});

test('the truth of a county without effect is nothing, and of one with it what its clients gain', () => {
  expect(truthOf(usualCounty, 1, peopleOfTruth)).toBe(0);
  expect(truthOf({ ...usualCounty, hazardRatio: 2 }, 1, peopleOfTruth)).toBeLessThan(-10);
  expect(truthOf({ ...usualCounty, hazardRatio: 0.5 }, 1, peopleOfTruth)).toBeGreaterThan(10);
});

test('what is counted once is kept in a file, by all that it depends on, and not counted again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'polku-calibration-'));
  try {
    const file = join(folder, 'counts.json');
    const few = () => familyCounts({ title: 'few', county: { ...usualCounty, episodes: 200 } }, 1, 2, 10);
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
