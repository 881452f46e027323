import { describe, expect, it } from 'vitest';
import { compareSeries, seriesArm } from './series.ts';

const pointsOf = (arm: string, first: number, means: readonly number[]) =>
  means.map((mean, place) => ({ arm, period: first + place, mean, people: 20, isSame: false }));
const pair = { arm: 'new', reference: 'old' };

describe('series of means', () => {
  // R: segmented lm(y ~ t + level + slope) of 1:8, c(1,3,2,4,9,9,12,11), interrupted at 5.
  it('tells the change of level and slope where one arm follows the other', () => {
    const compared = compareSeries(pair, pointsOf('new', 5, [9, 9, 12, 11]), pointsOf('old', 1, [1, 3, 2, 4]));
    expect(compared.level.estimate).toBeCloseTo(4.4, 12);
    expect(compared.slope.estimate).toBeCloseTo(0.1, 12);
  });

  it('estimates no change where both arms were asked at the same time', () => {
    const tooFew = { absent: 'not_estimable', reason: 'too_few_observations' };
    expect(compareSeries(pair, pointsOf('new', 1, [5, 6, 6, 7]), pointsOf('old', 1, [5, 5, 5, 6]))).toMatchObject({
      level: { estimate: tooFew, interval: tooFew, pValue: tooFew },
    });
  });

  it('gives limits from six periods on', () => {
    expect(seriesArm('new', pointsOf('new', 1, [4, 6, 5])).limits).toEqual({ absent: 'not_estimable', reason: 'too_few_observations' });
    // qicharts2::qic(c(4, 6, 5, 7, 5, 4), chart = "i"): centre 31/6, mean moving range 8/5.
    const { limits } = seriesArm('new', pointsOf('new', 1, [4, 6, 5, 7, 5, 4]));
    expect(limits).toEqual({
      centre: 31 / 6,
      lower: expect.closeTo(31 / 6 - 2.66 * 1.6, 12),
      upper: expect.closeTo(31 / 6 + 2.66 * 1.6, 12),
    });
  });
});
