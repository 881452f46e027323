import type { Absence, PresentInterval } from '../../src/evaluation.ts';
import type { Text } from '../../src/index.ts';
import type { SentenceContext, WordlessResult } from '../../src/sentences.ts';

/** Released results as the examples need them: mostly one comparison whose numbers are what the example is about. */

export const context: SentenceContext = {
  margin: 7,
  minimumCount: 5,
  arms: [
    { id: 'new', label: 'Keskitetty tiimi', role: 'intervention', teamCount: 8 },
    { id: 'old', label: 'Alueelliset tiimit', role: 'comparator', teamCount: 8 },
  ],
};

export const suppressed: Absence = { absent: 'suppressed', reason: 'small_group' };
export const tooEarly: Absence = { absent: 'too_early', reason: 'beyond_follow_up' };
export const noEvents: Absence = { absent: 'not_estimable', reason: 'no_events' };

/** No-break spaces as plain ones, and no word joiners: examples are compared as they are read. */
export function readable({ fi, sv, en }: Text): Text {
  const read = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll('\u2060', '');
  return { fi: read(fi), sv: read(sv), en: read(en) };
}

const interval = (lower: number, upper: number): PresentInterval => ({ lower, upper, level: 0.95, method: 'normal' });
const of = (estimate: number, lower: number, upper: number) => ({ estimate, interval: interval(lower, upper) });
const orAbsent = (estimate: number | Absence, lower: number, upper: number) =>
  typeof estimate === 'number' ? of(estimate, lower, upper) : { estimate, interval: estimate };

const pair = { arm: 'new', reference: 'old' };
const declared = { metricVersion: 1 } as const;

type ResultOf<K extends WordlessResult['kind']> = Extract<WordlessResult, { kind: K }>;
type Extras = Partial<Pick<WordlessResult, 'diagnostics'>>;

/** A curve that reaches half on the day, its limits two days before and three days after. */
const reachingHalf = (day: number) => [
  { day: day - 2, share: 0.47, interval: interval(0.44, 0.5), waiting: 50 },
  { day, share: 0.5, interval: interval(0.47, 0.53), waiting: 45 },
  { day: day + 3, share: 0.54, interval: interval(0.5, 0.58), waiting: 40 },
];

export function waitingArm(arm: string, median: number | Absence, events: number | Absence = 80): ResultOf<'duration'>['arms'][number] {
  return {
    arm,
    n: 100,
    events,
    censored: 10,
    competing: 10,
    curve: [],
    quantiles: [{ p: 0.5, day: median, interval: typeof median === 'number' ? interval(median - 2, median + 3) : median }],
    servedBy: [],
    servedCurve: [
      ...(typeof median === 'number' ? reachingHalf(median) : [{ day: 180, share: 0.4, interval: interval(0.3, 0.5), waiting: 20 }]),
    ],
    restrictedMean: { horizon: 182, ...of(60, 50, 70), standardError: 5 },
  };
}

/** Mean wait, arm minus reference: fewer days are better. */
export function waits(estimate: number | Absence, lower = 0, upper = 0, extras: Extras = {}): ResultOf<'duration'> {
  return {
    ...declared,
    metric: 'time_to_service',
    kind: 'duration',
    unit: 'days',
    arms: [waitingArm('new', 28), waitingArm('old', 49)],
    comparisons: [
      {
        ...pair,
        logRank: suppressed,
        stratifiedLogRank: suppressed,
        hazardRatio: { ...of(1.5, 1.2, 1.8), pValue: 0.01 },
        restrictedMeanDifference: { ...orAbsent(estimate, lower, upper), pValue: 0.01 },
        servedByDifference: [{ day: 182, ...of(0.09, 0.05, 0.13) }],
      },
    ],
    ...extras,
  };
}

export const oneArmWaits = (arm: ResultOf<'duration'>['arms'][number]): ResultOf<'duration'> => ({
  ...waits(0),
  arms: [arm],
  comparisons: [],
});

const proportionArm = (arm: string, numerator: number, denominator: number, lower: number, upper: number) => ({
  arm,
  numerator,
  denominator,
  unknown: 0,
  bounds: { lower: numerator / denominator, upper: numerator / denominator },
  ...of(numerator / denominator, lower, upper),
});

/** Shares in work, arm minus reference. */
export function inWork(estimate: number | Absence, lower = 0, upper = 0, extras: Extras = {}): ResultOf<'proportion'> {
  const difference = orAbsent(estimate, lower, upper);
  return {
    ...declared,
    metric: 'employed_at_12_months',
    kind: 'proportion',
    unit: 'share',
    arms: [proportionArm('new', 180, 1000, 0.16, 0.2), proportionArm('old', 140, 1000, 0.12, 0.16)],
    comparisons: [{ ...pair, riskDifference: difference, riskRatio: difference, pValue: 0.01 }],
    ...extras,
  };
}

export const coached: ResultOf<'proportion'> = {
  ...inWork(0),
  metric: 'coaching_employed',
  arms: [proportionArm('new', 10, 35, 0.163, 0.451)],
  comparisons: [],
};

/** First outcome on day 182 and, where it is given, on day 365. */
export function outcomes(onDay182: number | Absence, onDay365: number | Absence, extras: Extras = {}): ResultOf<'competing'> {
  const around = (value: number | Absence) => (typeof value === 'number' ? of(value, value - 0.04, value + 0.04) : orAbsent(value, 0, 0));
  const at = ([182, 365] as const).map((day) => ({ day, value: day === 182 ? onDay182 : onDay365 }));
  const arm = (id: string) => ({
    arm: id,
    n: 400,
    causes: [
      {
        cause: 'employed',
        events: 60,
        curve: [],
        at: at.map(({ day, value }) =>
          typeof value === 'number' ? { day, incidence: 0.15, interval: interval(0.12, 0.18) } : { day, incidence: value, interval: value },
        ),
      },
    ],
    atRisk: [],
  });
  return {
    ...declared,
    metric: 'outcome_after_referral',
    kind: 'competing',
    unit: 'share',
    arms: [arm('new'), arm('old')],
    comparisons: [
      {
        ...pair,
        causes: [
          {
            cause: 'employed',
            gray: suppressed,
            at: at.map(({ day, value }) => ({ day, riskDifference: around(value), riskRatio: around(value) })),
          },
        ],
      },
    ],
    ...extras,
  };
}

const changeArm = (arm: string, responseRate: number, estimate: number, lower: number, upper: number) => ({
  arm,
  n: 100,
  paired: Math.round(100 * responseRate),
  responseRate,
  baselineMean: 5,
  followUpMean: 5 + estimate,
  change: { ...of(estimate, lower, upper), standardDeviation: 1.5 },
});

/** How much more the score rose in one group than in the other. */
export function scores(estimate: number, lower: number, upper: number, responseRate = 0.9): ResultOf<'change'> {
  return {
    ...declared,
    metric: 'score_change',
    kind: 'change',
    unit: 'points',
    arms: [changeArm('new', responseRate, 0.6, 0.4, 0.8), changeArm('old', 0.95, 0.2, 0, 0.4)],
    comparisons: [{ ...pair, difference: { ...of(estimate, lower, upper), df: 90, pValue: 0.01 } }],
  };
}

export function scoresOfOneArm(responseRate: number, estimate: number, lower: number, upper: number): ResultOf<'change'> {
  return { ...scores(0, 0, 0), arms: [changeArm('new', responseRate, estimate, lower, upper)], comparisons: [] };
}

export function recommendations(estimate: number, lower: number, upper: number): ResultOf<'score'> {
  const arm = (id: string, value: number) => ({
    arm: id,
    respondents: 60,
    promoters: 30,
    passives: 20,
    detractors: 10,
    ...of(value, 20, 45),
  });
  return {
    ...declared,
    metric: 'client_nps',
    kind: 'score',
    unit: 'points',
    arms: [arm('new', 42), arm('old', 12)],
    comparisons: [{ ...pair, difference: { ...of(estimate, lower, upper), pValue: 0.01 } }],
  };
}

/** Scores that rise by so much more a month in the new way of working. */
export function trends(estimate: number, lower: number, upper: number): ResultOf<'trend'> {
  const occasions = (last: number) => [
    { occasion: 'baseline', month: 0, n: 120, mean: 4.9, interval: interval(4.6, 5.2) },
    { occasion: 'month_12', month: 12, n: 80, mean: last, interval: interval(last - 0.4, last + 0.4) },
  ];
  return {
    ...declared,
    metric: 'score_trend',
    kind: 'trend',
    unit: 'points',
    arms: [
      { arm: 'new', occasions: occasions(6.2) },
      { arm: 'old', occasions: occasions(5.4) },
    ],
    comparisons: [{ ...pair, model: { terms: [{ term: 'arm:month', standardError: 0.02, pValue: 0.01, ...of(estimate, lower, upper) }] } }],
  };
}

export function rated(value: number | Absence, target: number | Absence, forecast?: readonly [number, number, number]): ResultOf<'count'> {
  return {
    ...declared,
    metric: 'score_count',
    kind: 'count',
    unit: 'people',
    arms: [
      {
        arm: 'new',
        value,
        target,
        shareOfTarget: typeof value === 'number' && typeof target === 'number' ? value / target : suppressed,
        forecast: forecast === undefined ? suppressed : { by: '2022-12-31', ...of(...forecast) },
      },
    ],
    comparisons: [],
  };
}

/** Diagnostics against which nothing can be said, but for what is given. */
export function diagnostics(changes: Partial<NonNullable<WordlessResult['diagnostics']>> = {}): NonNullable<WordlessResult['diagnostics']> {
  return {
    balance: [{ covariate: 'segment', level: 'other_or_unknown', ...pair, standardisedMeanDifference: 0.02 }],
    followUp: { complete: 950, potential: 1000 },
    unknownSegmentShare: 0.03,
    orderViolations: 0,
    excluded: [],
    startUpEpisodes: 0,
    ...changes,
  };
}
