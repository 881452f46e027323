import { describe, expect, it } from 'vitest';
import { compareSeries, seriesArm } from './estimate.ts';

const pointsOf = (arm: string, first: number, means: readonly number[]) =>
  means.map((mean, place) => ({ arm, period: first + place, mean, people: 20, isSame: false }));
const pair = { arm: 'new', reference: 'old' };

describe('series of means', () => {
  // R: segmented lm(y ~ t + level + slope) of 1:8, c(1,3,2,4,9,9,12,11), interrupted at 5.
  it('tells the change of level and slope where one arm follows the other, of few periods without an interval', () => {
    const compared = compareSeries(pair, pointsOf('new', 5, [9, 9, 12, 11]), pointsOf('old', 1, [1, 3, 2, 4]));
    expect(compared.level.estimate).toBeCloseTo(4.4, 12);
    expect(compared.slope.estimate).toBeCloseTo(0.1, 12);
    const tooFew = { absent: 'not_estimable', reason: 'too_few_observations' };
    expect(compared.level).toMatchObject({ interval: tooFew, pValue: tooFew });
  });

  // R: gls(y ~ t + level + slope, correlation = corAR1(form = ~ t), method = "REML"), Kenward and Roger's errors by matrices.
  it('gives the change of many periods an interval that allows for errors that follow one another', () => {
    const before = [3.1, 3.4, 3.2, 2.9, 3.3, 3.6, 3.5, 3.2, 3.4, 3.7, 3.6, 3.3];
    const after = [4.2, 4.5, 4.4, 4.1, 4.3, 4.8, 4.6, 4.7, 4.4, 4.9, 5.0, 4.8];
    const { level, slope } = compareSeries(pair, pointsOf('new', 13, after), pointsOf('old', 1, before));
    expect(level).toMatchObject({
      estimate: expect.closeTo(0.68432979493, 9),
      interval: { method: 'kenward_roger', lower: expect.closeTo(0.20086225766, 9), upper: expect.closeTo(1.1677973322, 9) },
    });
    expect(slope).toMatchObject({ estimate: expect.closeTo(0.02547074482, 9) });
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
