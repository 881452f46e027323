import { isAbsence, policies, type DisclosurePolicy } from '@polku/domain/evaluation';
import { describe, expect, it } from 'vitest';
import type { CaseMix } from '../reduce/case-mix.ts';
import { kinds } from './index.ts';
import { estimate as estimateChange } from './change/estimate.ts';
import { shownOnDays } from './occupancy/release.ts';
import { estimate as estimateTrend } from './trend/estimate.ts';

const caseMix: CaseMix = { segments: [], orderViolations: 0, startUpEpisodes: 0, interventionEpisodes: 0, reReferrals: 0 };
const options = { windowDays: [14, 30, 90], horizonDays: 90 };
const metric = { metric: 'm', metricVersion: 1, unit: 'points' };
const occasion = { instrument: 'i', occasion: 'month_6', position: 1, targetDay: 182, fromDay: 137, toDay: 273 };
const measured = { arms: ['new', 'old'], pairs: [{ arm: 'new', reference: 'old' }], caseMix, options } as never;

/** Sums of people of whom every second one changed by one point more than the others. */
const sums = (arm: string, pairedCount: number, baselineCount = pairedCount) => {
  const more = Math.floor(pairedCount / 2);
  const changeSum = pairedCount + more;
  return {
    arm,
    baselineCount,
    pairedCount,
    baselineSum: 4 * pairedCount,
    followUpSum: 4 * pairedCount + changeSum,
    changeSum,
    changeSumOfSquares: pairedCount + 3 * more,
    responderCount: 0,
  };
};

function changes(paired: readonly [number, number], policy: DisclosurePolicy = policies.steering) {
  const tables = { instrument: 'i', occasion, importantChange: null, sums: [sums('new', paired[0]), sums('old', paired[1])], designed: [] };
  const numbers = { ...metric, kind: 'change' as const, ...estimateChange(tables, measured) };
  return kinds.change.release({ caseMix, options, tables, numbers }, policy);
}

describe('security 17: no statistic is an exact count in disguise', () => {
  it.each([
    ['18', 18],
    ['20', 20],
    ['22', 22],
  ])('a mean change, its spread and its interval come of %s people as of all who are shown as twenty', (_, people) => {
    expect(JSON.stringify(changes([people, 30]))).toBe(JSON.stringify(changes([20, 30])));
  });

  it('degrees of freedom follow from the numbers that are shown', () => {
    const [comparison] = changes([22, 32]).comparisons;
    const [same] = changes([18, 28]).comparisons;
    expect(comparison!.difference.df).toBe(same!.difference.df);
  });

  it('a mean of whole scores is told no finer than one point of one person: 97 of 18 people would be 5.39', () => {
    const visits = (score: number) => [
      { position: 0, day: 0, score: 4 },
      { position: 1, day: 182, score },
    ];
    const trajectories = [
      { instrument: 'i', arm: 'new', visits: visits(5), n: 11 },
      { instrument: 'i', arm: 'new', visits: visits(6), n: 7 },
      { instrument: 'i', arm: 'old', visits: visits(5), n: 20 },
      { instrument: 'i', arm: 'old', visits: visits(7), n: 20 },
    ];
    const tables = {
      instrument: 'i',
      occasions: [{ ...occasion, position: 0, targetDay: 0, occasion: 'baseline' }, occasion],
      trajectories,
    };
    const numbers = { ...metric, kind: 'trend' as const, ...estimateTrend(tables, measured) };
    const { arms } = kinds.trend.release({ caseMix, options, tables, numbers }, policies.steering);
    expect(arms[0]!.occasions[1]!.mean).toBe(5.4);
  });
});

describe('security 16: where people are dates nobody', () => {
  const stay = (n: number, ...states: readonly (readonly [string, number])[]) => ({
    arm: 'new',
    stays: states.map(([state, fromDay]) => ({ state, fromDay })),
    untilDay: 400,
    n,
  });
  const states = ['waiting', 'served', 'ended'];
  const seen = (...pathways: readonly ReturnType<typeof stay>[]): readonly (readonly unknown[])[] =>
    shownOnDays({ pathways, states, designed: [] }, [14, 30, 90], 'new', policies.steering).map(({ counts }) =>
      Object.values(counts).map((count) => (isAbsence(count) ? '…' : count)),
    );

  it('nobody has ended until many have', () => {
    expect(seen(stay(30, ['waiting', 0]), stay(20, ['served', 0]), stay(10, ['served', 0], ['ended', 60]))).toEqual([
      [30, 30, 0],
      [30, 30, 0],
      [30, 20, 10],
    ]);
  });

  it('three who ended after two weeks are not known to have ended by then', () => {
    expect(seen(stay(30, ['waiting', 0]), stay(20, ['served', 0]), stay(3, ['served', 0], ['ended', 20]))).toEqual([
      [30, '…', '…'],
      [30, '…', '…'],
      [30, '…', '…'],
    ]);
  });
});
