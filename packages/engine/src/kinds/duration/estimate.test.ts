import { durationTableOf, type Interval } from '@polku/stats';
import { describe, expect, it } from 'vitest';
import { contrastsAt } from '../../estimate/incidence-contrasts.ts';
import { commonHorizon, durationArm } from './estimate.ts';

const tooEarly = { absent: 'too_early', reason: 'beyond_follow_up' };
const served = (time: readonly number[]) => durationTableOf({ time, status: time.map(() => 1), causes: 2 });

/** Everyone is served within days, long before the windows end. */
const [fast, slow] = [served([10, 11, 12, 13, 14, 15]), served([50, 51, 52, 53, 54, 55])];

describe('a curve that has come to its end', () => {
  it('stays there: the share served is 1 at every later window, and the mean goes to the horizon asked for', () => {
    expect(commonHorizon([fast, slow], 182)).toBe(182);
    const { servedBy, restrictedMean } = durationArm('fast', fast, 182, [14, 30, 365]);
    expect(servedBy.map(({ share }) => share)).toEqual([5 / 6, 1, 1].map((share) => expect.closeTo(share, 12)));
    expect(restrictedMean).toMatchObject({ horizon: 182, estimate: 12.5 });
  });

  it('is told from one that follow-up cut: where somebody is censored last it is too early to tell', () => {
    const censored = durationTableOf({ time: [10, 15], status: [1, 0], causes: 2 });
    expect(durationArm('a', censored, 182, [30]).servedBy[0]).toMatchObject({ share: tooEarly });
    expect(commonHorizon([fast, censored], 182)).toBe(15);
  });

  it('is told from one that others come to later: of them it says nothing', () => {
    const entering = durationTableOf({ time: [10, 40], status: [1, 0], entry: [0, 20], causes: 2 });
    const { servedBy, restrictedMean } = durationArm('a', entering, 182, [5, 10, 30, 50]);
    const empty = { absent: 'not_estimable', reason: 'risk_set_empty' };
    expect(servedBy.map(({ share }) => share)).toEqual([0, empty, empty, empty]);
    expect(restrictedMean).toMatchObject({ estimate: empty, interval: empty });
    expect(contrastsAt(entering, fast, 1, 30).riskDifference).toEqual({ estimate: empty, interval: empty });
  });

  it('has shares of nobody left by exits, too, but no mean beyond them', () => {
    const exits = durationTableOf({ time: [10, 15], status: [1, 2], causes: 2 });
    expect(durationArm('a', exits, 182, [30]).servedBy[0]).toMatchObject({ share: 0.5 });
    expect(commonHorizon([exits], 182)).toBe(15);
  });
});

it('a difference of shares has no interval beyond what shares can be, and one where nobody or everybody is served', () => {
  const { riskDifference } = contrastsAt(fast, slow, 1, 14);
  expect(riskDifference).toMatchObject({ estimate: expect.closeTo(5 / 6, 12), interval: { method: 'mover' } });
  const { lower, upper } = riskDifference.interval as Interval;
  expect([lower, upper]).toEqual([expect.closeTo(0.309, 4), expect.closeTo(0.9923, 4)]);
  expect(contrastsAt(slow, fast, 1, 14).riskDifference).toMatchObject({
    interval: { lower: expect.closeTo(-upper, 12), upper: expect.closeTo(-lower, 12) },
  });
  // Nobody is served by day 5 and all by day 60, which six and six people do not tell for certain of others.
  for (const day of [5, 60])
    expect(contrastsAt(fast, slow, 1, day).riskDifference).toMatchObject({
      estimate: 0,
      interval: { lower: expect.closeTo(-0.3903, 4), upper: expect.closeTo(0.3903, 4) },
    });
});

it('of those lost before the day a share of nobody tells nothing', () => {
  const lost = durationTableOf({ time: [3, 4, 20, 21, 22, 23], status: [0, 0, 1, 1, 1, 1], causes: 2 });
  const four = durationTableOf({ time: [20, 21, 22, 23], status: [1, 1, 1, 1], causes: 2 });
  expect(contrastsAt(lost, slow, 1, 14)).toEqual(contrastsAt(four, slow, 1, 14));
});
