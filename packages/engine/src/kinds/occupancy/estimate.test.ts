import { describe, expect, it } from 'vitest';
import { releaseAlone } from '../../../test/release-alone.ts';
import { kinds } from '../index.ts';
import { occupancyArm } from './estimate.ts';
import type { Pathway } from './reduce.ts';

const states = ['waiting', 'elsewhere', 'ended'];
const path = (n: number, untilDay: number, ...stays: [state: string, fromDay: number][]): Pathway => ({
  arm: 'new',
  untilDay,
  n,
  stays: stays.map(([state, fromDay]) => ({ state, fromDay })),
});

/** Of 40 people 20 wait for 10 days and are then elsewhere, 12 wait for 30, and 8 end on day 20; all are followed for 100 days. */
const pathways = [
  path(20, 100, ['waiting', 0], ['elsewhere', 10]),
  path(12, 100, ['waiting', 0], ['elsewhere', 30]),
  path(8, 100, ['elsewhere', 0], ['ended', 20]),
];

describe('where clients are, day by day', () => {
  const arm = occupancyArm('new', pathways, states, [5, 15, 365], 50);
  const ofState = (state: string) => arm.states.find((each) => each.state === state)!;

  it('shares of those followed throughout are shares of people', () => {
    const [early, later, last] = ofState('waiting').at.map(({ share }) => share);
    expect(early).toBeCloseTo(32 / 40, 10);
    expect(later).toBeCloseTo(12 / 40, 10);
    expect(last).toEqual({ absent: 'too_early', reason: 'beyond_follow_up' });
  });

  it('mean days are those of the people, and add up to the horizon', () => {
    expect(ofState('waiting').meanDays).toBeCloseTo((20 * 10 + 12 * 30) / 40, 10);
    expect(ofState('ended').meanDays).toBeCloseTo((8 * 30) / 40, 10);
    expect(arm.states.reduce((sum, { meanDays }) => sum + (meanDays as number), 0)).toBeCloseTo(50, 10);
  });

  it('says of nobody that there is nobody', () => {
    expect(occupancyArm('new', [], states, [5], 50).states[0]).toMatchObject({
      meanDays: { absent: 'not_estimable', reason: 'empty_arm' },
      at: [{ day: 5, share: { absent: 'not_estimable', reason: 'empty_arm' } }],
    });
  });

  it('hides the share of a state in which few were seen, and another with it', () => {
    const few = [path(30, 100, ['waiting', 0]), path(3, 100, ['elsewhere', 0]), path(12, 100, ['elsewhere', 0], ['ended', 2])];
    const numbers = {
      metric: 'm',
      metricVersion: 1,
      kind: 'occupancy' as const,
      unit: 'days',
      arms: [occupancyArm('new', few, states, [5], 50)],
      comparisons: [],
    };
    const caseMix = { segments: [], orderViolations: 0, startUpEpisodes: 0, interventionEpisodes: 0, reReferrals: 0 };
    const options = { windowDays: [5], horizonDays: 50 };
    const [shown] = releaseAlone(
      kinds.occupancy,
      { numbers, tables: { pathways: few, states, designed: [] }, caseMix, options },
      'steering',
    ).arms;
    const shares = shown!.states.map(({ at }) => at[0]!.share);
    expect(shares[0]).toBeTypeOf('number');
    expect(shares.slice(1)).toEqual([
      { absent: 'suppressed', reason: expect.any(String) as string },
      { absent: 'suppressed', reason: expect.any(String) as string },
    ]);
  });
});
