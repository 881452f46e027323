import { isAbsence, type Diagnostics } from '@polku/domain/evaluation';
import { describe, expect, it } from 'vitest';
import { groupDurations } from '../../estimate/grouped-tables.ts';
import { standardisedIncidence } from '../../estimate/standardised.ts';
import type { CaseMix } from '../../reduce/case-mix.ts';
import type { DurationCell, Excluded } from '../../reduce/duration-cells.ts';
import { releaseAlone } from '../../../test/release-alone.ts';
import { kinds } from '../index.ts';
import { commonHorizon, compareDurations, durationArm } from './estimate.ts';

const [served, lost] = [1, 0];
const pair = { arm: 'new', reference: 'old' };
const old = [people('old', 20, served, 40), people('old', 60, served, 40), people('old', 300, lost, 40)];

function people(arm: string, timeDays: number, status: number, n: number, entryDays = 0, segment = 's'): DurationCell {
  return { arm, segment, entryDays, timeDays, status, cutOffDays: 365, n };
}

interface Asked {
  readonly windowDays?: readonly number[];
  readonly horizonDays?: number;
  readonly excluded?: readonly Excluded[];
  readonly caseMix?: Partial<CaseMix>;
  readonly policy?: 'none' | 'steering';
}

function released(cells: readonly DurationCell[], asked: Asked = {}) {
  const { windowDays = [14, 30, 90, 182, 365], horizonDays = 182, excluded = [], policy = 'steering' } = asked;
  const groups = groupDurations(cells, ['new', 'old'], 2);
  const horizon = commonHorizon(groups.byArm.values(), horizonDays);
  const diagnostics: Diagnostics = {
    balance: [{ covariate: 'segment', level: 's', ...pair, standardisedMeanDifference: 0.12345 }],
    followUp: { complete: 100, potential: 110 },
    unknownSegmentShare: 0.0213,
    orderViolations: asked.caseMix?.orderViolations ?? 0,
    excluded: excluded.map(({ reason, n }) => ({ reason, n })),
    startUpEpisodes: asked.caseMix?.startUpEpisodes ?? 0,
  };
  const result = releaseAlone(
    kinds.duration,
    {
      tables: { cells, groups, excluded, designed: [] },
      caseMix: { segments: [], orderViolations: 0, startUpEpisodes: 0, interventionEpisodes: 0, reReferrals: 0, ...asked.caseMix },
      options: { windowDays, horizonDays },
      numbers: {
        metric: 'm',
        metricVersion: 1,
        kind: 'duration',
        unit: 'days',
        arms: ['new', 'old'].map((arm) => durationArm(arm, groups.byArm.get(arm)!, horizon, windowDays)),
        comparisons: [compareDurations(pair, groups, horizon, windowDays)],
        standardised: standardisedIncidence(groups, ['new', 'old'], [pair], { name: 'share_served', day: horizon }),
        diagnostics,
      },
    },
    policy,
  );
  const { standardised } = result;
  if (standardised === undefined || isAbsence(standardised)) throw new Error('a standardised share is expected');
  return { arm: result.arms[0]!, comparison: result.comparisons[0]!, standardised, diagnostics: result.diagnostics! };
}

describe('a share for a steering group', () => {
  it('never comes to 100 % in a small group: 12 of 12', () => {
    const { arm } = released([...old, people('new', 10, served, 12)]);
    expect(arm.curve.every(({ survival }) => (survival as number) > 0)).toBe(true);
    expect(arm.servedCurve.every(({ share }) => (share as number) < 1)).toBe(true);
    expect(JSON.stringify([arm.censored, arm.competing])).not.toMatch(/[0-9]/);
  });

  it('never comes to 0 % in a small group, nor does a difference tell it', () => {
    const { arm, comparison } = released([...old, people('new', 40, served, 12), people('new', 300, lost, 5)]);
    expect(arm.servedBy[0]!.share).toHaveProperty('absent', 'suppressed');
    expect(comparison.servedByDifference[0]!.estimate).toHaveProperty('absent', 'suppressed');
  });

  it('is no false 0 where a few were served', () => {
    const cohort = (early: number) => [
      ...old,
      people('new', 10, served, early),
      people('new', 40, served, 30),
      people('new', 300, lost, 30),
    ];
    expect(released(cohort(3)).arm.servedBy[0]!.share).toHaveProperty('absent', 'suppressed');
    expect(released(cohort(0)).arm.servedBy[0]!.share).toBe(0);
  });

  it('counts late entries before their events, however they fall on the steps', () => {
    const { arm } = released([...old, people('new', 10, served, 20, 5), people('new', 20, served, 20, 3), people('new', 300, lost, 20, 4)]);
    expect(JSON.stringify(arm)).not.toContain('null');
    for (const { atRisk, events, censored } of arm.curve)
      expect(atRisk as number).toBeGreaterThanOrEqual((events as number) + (censored as number));
  });

  it('standardised over one segment, is the share that is shown: not the exact one with the few held back', () => {
    const cohort = [people('new', 10, served, 28), people('new', 170, served, 3), people('new', 300, lost, 30)];
    const { arm, standardised } = released([...old, ...cohort]);
    const shown = arm.servedBy.find(({ day }) => day === 182)!.share as number;
    expect(shown).not.toBeCloseTo(31 / 61, 3);
    expect(standardised.arms[0]!.estimate).toBeCloseTo(shown, 2);
  });
});

describe('the last person', () => {
  const cohort = [...old, people('new', 10, served, 30), people('new', 123, lost, 29), people('new', 137, lost, 1)];

  it('is not told by the horizon, which ends on a fixed day that many reached', () => {
    expect(released(cohort, { policy: 'none' }).arm.restrictedMean.horizon).toBe(137);
    expect(released(cohort).arm.restrictedMean.horizon).toBe(120);
    expect(released(cohort, { horizonDays: 100 }).arm.restrictedMean.horizon).toBe(90);
  });

  it('is not told by asking for every day in turn', () => {
    const days = Array.from({ length: 200 }, (_, i) => i + 1);
    const { arm } = released(cohort, { windowDays: days });
    const readable = arm.servedBy.filter(({ share }) => !isAbsence(share) || share.absent !== 'too_early');
    expect(readable.at(-1)!.day).toBe(120);
  });

  it('is not told by how far the numbers at risk reach', () => {
    const { arm } = released([...old, people('new', 10, served, 30), people('new', 123, lost, 40), people('new', 390, lost, 1)]);
    for (const { day } of [...arm.curve, ...arm.servedCurve]) expect(day).toBeLessThan(130);
  });
});

it('gives no mean up to a day by which only a few had the event: it would tell their days', () => {
  const cohort = [...old, people('new', 5, served, 1), people('new', 40, served, 30), people('new', 300, lost, 69)];
  expect(released(cohort, { horizonDays: 14 }).arm.restrictedMean.estimate).toHaveProperty('absent', 'suppressed');
  expect(released(cohort, { horizonDays: 90 }).arm.restrictedMean.estimate).toBeTypeOf('number');
});

it('hides n where, with the size of the arm, it would count the few who are left out', () => {
  const cohort = [...old, people('new', 10, served, 60), people('new', 300, lost, 37)];
  const few = released(cohort, { excluded: [{ arm: 'new', reason: 'never_at_risk', n: 3 }] });
  expect(few.arm.n).toHaveProperty('absent', 'suppressed');
  expect(few.arm.curve[0]!.atRisk).toBe(100);
  expect(few.diagnostics.excluded).toEqual([{ reason: 'never_at_risk', n: { absent: 'suppressed', reason: 'small_count' } }]);
  expect(few.diagnostics.followUp.potential).toHaveProperty('absent', 'suppressed');
  const many = released(cohort, { excluded: [{ arm: 'new', reason: 'never_at_risk', n: 30 }] });
  expect(many.arm.n).toBe(95);
  expect(many.diagnostics.excluded).toEqual([{ reason: 'never_at_risk', n: 30 }]);
});

describe('diagnostics for a steering group', () => {
  const cohort = [...old, people('new', 10, served, 60), people('new', 300, lost, 40)];
  const mix = (newcomers: number): CaseMix => ({
    segments: [
      { arm: 'new', segment: 's', n: newcomers },
      { arm: 'old', segment: 's', n: 120 },
    ],
    orderViolations: 8,
    startUpEpisodes: 20,
    interventionEpisodes: newcomers,
    reReferrals: 0,
  });

  it('are shown where no group is small, and security 17: the balance is that of rounded counts', () => {
    const of = (arm: string, s: number, t: number) => [
      { arm, segment: 's', n: s },
      { arm, segment: 't', n: t },
    ];
    const balanced = (...segments: CaseMix['segments']) =>
      released(cohort, { caseMix: { ...mix(100), segments } }).diagnostics.balance[0]!.standardisedMeanDifference;
    const { diagnostics } = released(cohort, { caseMix: mix(100) });
    expect(diagnostics).toMatchObject({ orderViolations: 10, startUpEpisodes: 20, followUp: { potential: 220 } });
    expect(balanced(...of('new', 61, 39), ...of('old', 72, 48))).toBe(0.034);
    expect(balanced(...of('new', 58, 42), ...of('old', 68, 52))).toBe(0.034);
    expect(balanced(...of('new', 97, 3), ...of('old', 72, 48))).toHaveProperty('absent', 'suppressed');
  });

  it('tell no remainder: 97 of 100 early episodes leave three', () => {
    const { diagnostics } = released(cohort, { caseMix: { ...mix(100), startUpEpisodes: 97 } });
    expect(diagnostics.startUpEpisodes).toHaveProperty('absent', 'suppressed');
  });

  it('tell nothing of all arms together where one is hidden', () => {
    const { diagnostics } = released([...old, people('new', 10, served, 4)], { caseMix: mix(4) });
    expect(JSON.stringify(diagnostics)).not.toMatch(/:\d/);
  });

  it('compare a segment only where neither arm has a few in it, or outside it', () => {
    const segments = [...mix(97).segments, { arm: 'new', segment: 't', n: 3 }];
    const { diagnostics } = released(cohort, { caseMix: { ...mix(97), segments } });
    expect(diagnostics.balance[0]!.standardisedMeanDifference).toHaveProperty('absent', 'suppressed');
  });
});

it('keeps the totals as they are where every step has enough of every kind', () => {
  const cohort = [...old, people('new', 10, served, 60), people('new', 100, 2, 20), people('new', 300, lost, 40)];
  const [none, steering] = [released(cohort, { policy: 'none' }).arm, released(cohort).arm];
  for (const total of ['n', 'events', 'censored', 'competing'] as const) expect(steering[total], total).toBe(none[total]);
  expect(steering.servedBy[1]).toEqual(none.servedBy[1]);
});

describe('security 16: from nobody on one day to hidden on the next it would be known when a few had it', () => {
  const shares = (...early: readonly number[]) =>
    released([...old, ...early.map((day) => people('new', day, served, 2)), people('new', 85, served, 30), people('new', 300, lost, 40)], {
      windowDays: [14, 30, 90],
    }).arm.servedBy.map(({ share }) => (isAbsence(share) ? 'hidden' : share > 0 ? 'some' : 'nobody'));

  it.each<[string, readonly number[], readonly string[]]>([
    ['nobody before many', [], ['nobody', 'nobody', 'some']],
    ['two after two weeks: nothing is told of any day before many', [20], ['hidden', 'hidden', 'some']],
    ['two at once: likewise', [5], ['hidden', 'hidden', 'some']],
  ])('%s', (_, early, expected) => {
    expect(shares(...early)).toEqual(expected);
  });
});
