import type { Absence, ArmResult } from '@polku/domain/evaluation';
import type { CompletenessCheck } from '../completeness.tsx';
import { beyondFollowUp, smallGroup } from './samples.ts';

/** Invented results that are one number each, for stories and tests. */

const level = 0.95;
const noData: Absence = { absent: 'not_estimable', reason: 'no_data' };

function changeSample(arm: string, n: number, paired: number, from: number, by: number, halfWidth: number): ArmResult<'change'> {
  return {
    arm,
    n,
    paired,
    responseRate: paired / n,
    baselineMean: from,
    followUpMean: from + by,
    change: { estimate: by, interval: { lower: by - halfWidth, upper: by + halfWidth, level, method: 't' }, standardDeviation: 2.1 },
  };
}

/** Means at the start and at 3, 6 and 12 months of `people`, from `first` on by `monthly` points. */
function trendSample(arm: string, people: readonly number[], first: number, monthly: number): ArmResult<'trend'> {
  const targets = [
    ['baseline', 0],
    ['month_3', 3],
    ['month_6', 6],
    ['month_12', 12],
  ] as const;
  return {
    arm,
    occasions: targets.map(([occasion, month], place) => {
      const [n, mean] = [people[place]!, first + monthly * month];
      const half = 4 / Math.sqrt(n);
      return { occasion, month, n, mean, interval: { lower: mean - half, upper: mean + half, level, method: 't' } };
    }),
  };
}

export const trendSamples = {
  twoArms: [trendSample('centralised', [820, 510, 405, 240], 4.9, 0.09), trendSample('regional_before', [640, 390, 310, 205], 5, 0.04)],
  oneArm: [trendSample('centralised', [820, 510, 405, 240], 4.9, 0.09)],
  lateSuppressed: [
    {
      ...trendSample('centralised', [60, 41, 22, 12], 4.9, 0.09),
      occasions: trendSample('centralised', [60, 41, 22, 12], 4.9, 0.09).occasions.map((occasion) =>
        occasion.month < 6 ? occasion : { ...occasion, n: smallGroup, mean: smallGroup, interval: smallGroup },
      ),
    },
  ],
  suppressed: [
    { arm: 'centralised', occasions: [{ occasion: 'baseline', month: 0, n: smallGroup, mean: smallGroup, interval: smallGroup }] },
  ] satisfies ArmResult<'trend'>[],
};

function roundSample(arm: string, means: readonly number[]): ArmResult<'series'> {
  return {
    arm,
    points: means.map((value, place) => ({ period: String(place + 1), n: 24, value })),
    limits: { absent: 'not_estimable', reason: 'too_few_observations' },
  };
}

export const roundSamples = {
  twoArms: [roundSample('centralised', [5.4, 6, 6.3]), roundSample('regional_before', [5.1, 5.2, 5.6])],
  suppressed: [
    { ...roundSample('centralised', []), points: [{ period: '1', n: smallGroup, value: smallGroup }] },
  ] satisfies ArmResult<'series'>[],
};

function stateSample(arm: string, waiting: number, ended: number): ArmResult<'occupancy'> {
  const horizon = 182;
  const meanDays = { waiting_for_team: waiting, elsewhere: horizon - waiting - ended, ended };
  return {
    arm,
    n: 1904,
    horizon,
    states: Object.entries(meanDays).map(([state, days]) => {
      const share = days / horizon;
      return {
        state,
        at: [{ day: 90, share, interval: { lower: share - 0.02, upper: share + 0.02, level, method: 'cloglog' } }],
        meanDays: days,
      };
    }),
  };
}

export const stateSamples = {
  twoArms: [stateSample('centralised', 30, 17), stateSample('regional_before', 48, 22)],
  oneArm: [stateSample('centralised', 30, 17)],
  suppressed: [
    {
      ...stateSample('centralised', 30, 17),
      n: smallGroup,
      states: stateSample('centralised', 30, 17).states.map(({ state }) => ({
        state,
        at: [{ day: 90, share: smallGroup, interval: smallGroup }],
        meanDays: smallGroup,
      })),
    },
  ] satisfies ArmResult<'occupancy'>[],
};

function absentChange(arm: string, absence: Absence): ArmResult<'change'> {
  return {
    arm,
    n: absence,
    paired: absence,
    responseRate: absence,
    baselineMean: absence,
    followUpMean: absence,
    change: { estimate: absence, interval: absence, standardDeviation: absence },
  };
}

const ratedNow = changeSample('centralised', 1904, 871, 4.9, 0.43, 0.14);
const ratedBefore = changeSample('regional_before', 2117, 846, 5.0, 0.31, 0.15);

export const changeSamples = {
  twoArms: [ratedNow, ratedBefore],
  threeArms: [ratedNow, ratedBefore, changeSample('regional_beside', 1388, 512, 5.1, -0.12, 0.21)],
  oneArm: [ratedNow],
  oneArmSuppressed: [ratedNow, absentChange('regional_before', smallGroup)],
  suppressed: [absentChange('centralised', smallGroup), absentChange('regional_before', smallGroup)],
  tooEarly: [absentChange('centralised', beyondFollowUp), absentChange('regional_before', beyondFollowUp)],
  empty: [absentChange('centralised', noData), absentChange('regional_before', noData)],
  none: [],
} as const satisfies Record<string, readonly ArmResult<'change'>[]>;

function proportionSample(
  arm: string,
  numerator: number,
  denominator: number,
  unknown: number,
  halfWidth: number,
): ArmResult<'proportion'> {
  const estimate = numerator / denominator;
  return {
    arm,
    numerator,
    denominator,
    unknown,
    bounds: { lower: estimate, upper: (numerator + unknown) / denominator },
    estimate,
    interval: { lower: estimate - halfWidth, upper: estimate + halfWidth, level, method: 'wilson' },
  };
}

function absentProportion(arm: string, absence: Absence): ArmResult<'proportion'> {
  return { arm, numerator: absence, denominator: absence, unknown: absence, bounds: absence, estimate: absence, interval: absence };
}

const inWorkNow = proportionSample('centralised', 342, 1904, 118, 0.017);
const inWorkBefore = proportionSample('regional_before', 349, 2117, 274, 0.016);

export const proportionSamples = {
  twoArms: [inWorkNow, inWorkBefore],
  threeArms: [inWorkNow, inWorkBefore, proportionSample('regional_beside', 219, 1388, 64, 0.019)],
  oneArm: [proportionSample('centralised', 10, 35, 0, 0.145)],
  oneArmSuppressed: [inWorkNow, absentProportion('regional_before', smallGroup)],
  suppressed: [absentProportion('centralised', smallGroup), absentProportion('regional_before', smallGroup)],
  tooEarly: [absentProportion('centralised', beyondFollowUp), absentProportion('regional_before', beyondFollowUp)],
  empty: [absentProportion('centralised', noData), absentProportion('regional_before', noData)],
  none: [],
} as const satisfies Record<string, readonly ArmResult<'proportion'>[]>;

const noTarget: Absence = { absent: 'not_followed', reason: 'no_target' };
const rated: ArmResult<'count'> = {
  arm: 'centralised',
  value: 4500,
  target: 10_000,
  shareOfTarget: 0.45,
  forecast: { by: '2023-12-31', estimate: 6100, interval: { lower: 5700, upper: 6500, level, method: 'poisson' } },
};

function absentCount(arm: string, absence: Absence): ArmResult<'count'> {
  return { arm, value: absence, target: absence, shareOfTarget: absence, forecast: absence };
}

export const countSamples = {
  oneArm: [rated],
  twoArms: [
    {
      ...rated,
      value: 2620,
      target: 4000,
      shareOfTarget: 0.655,
      forecast: { by: '2023-12-31', estimate: 4150, interval: { lower: 3900, upper: 4400, level, method: 'poisson' } },
    },
    {
      ...rated,
      arm: 'regional_before',
      value: 1880,
      target: 6000,
      shareOfTarget: 0.313,
      forecast: { by: '2023-12-31', estimate: 2450, interval: { lower: 2300, upper: 2600, level, method: 'poisson' } },
    },
  ],
  noTarget: [{ ...rated, target: noTarget, shareOfTarget: noTarget, forecast: noTarget }],
  targetDayHasCome: [
    { ...rated, forecast: { by: '2023-06-30', estimate: 4500, interval: { lower: 4500, upper: 4500, level, method: 'poisson' } } },
  ],
  noForecast: [{ ...rated, forecast: beyondFollowUp }],
  suppressed: [absentCount('centralised', smallGroup)],
  tooEarly: [absentCount('centralised', beyondFollowUp)],
  empty: [absentCount('centralised', noData)],
  none: [],
} as const satisfies Record<string, readonly ArmResult<'count'>[]>;

export const completenessSamples = {
  data: [
    { id: 'follow_up', label: 'Seuranta täysi', complete: 3301, potential: 4021 },
    { id: 'segment', label: 'Segmentti tiedossa', complete: 3820, potential: 4021 },
    { id: 'order', label: 'Päivät järjestyksessä', complete: 4013, potential: 4021 },
  ],
  suppressed: [
    { id: 'follow_up', label: 'Seuranta täysi', complete: smallGroup, potential: smallGroup },
    { id: 'segment', label: 'Segmentti tiedossa', complete: 0, potential: 4021 },
  ],
  none: [],
} as const satisfies Record<string, readonly CompletenessCheck[]>;
