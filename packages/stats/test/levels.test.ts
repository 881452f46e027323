import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aalenJohansen,
  ancova,
  autoregressiveRegression,
  chanceToExclude,
  clopperPearson,
  clusterRobust,
  clusterTableOf,
  countForecast,
  covariatePatternsOf,
  coxHazardRatio,
  coxRegression,
  coxRegressionOfRows,
  differenceInDifferences,
  durationTableOf,
  fineGray,
  fineGrayOfRows,
  incidenceAt,
  incidenceDifference,
  incidenceInterval,
  interruptedSeries,
  isAbsent,
  kaplanMeier,
  kaplanMeierQuantile,
  katzRiskRatio,
  mantelHaenszel,
  meanWithInterval,
  mixedModel,
  mixedModelOfRows,
  mixedModelTableOf,
  momentsOf,
  moreClients,
  netPromoterDifference,
  netPromoterScore,
  netPromoterWald,
  newcombe,
  normalReach,
  oddsRatio,
  panelTableOf,
  permutationTest,
  poissonRate,
  PolkuError,
  propensityWeights,
  responders,
  restrictedMean,
  restrictedMeanDifference,
  restrictedMeanRatio,
  riskDifference,
  riskRatio,
  scorePairsOf,
  seriesTrend,
  standardErrorTowardsNoEffect,
  standardise,
  survivalInterval,
  tReach,
  weightedCox,
  weightedDurationTableOf,
  weightedRisks,
  welch,
  wildBootstrap,
  wilson,
  type Confidence,
  type Interval,
} from '../src/index.ts';
import { expectAgrees, golden } from './golden.ts';

const arm = durationTableOf({ time: [3, 5, 8, 11, 14, 17, 20, 23], status: [1, 1, 2, 1, 0, 1, 2, 0] });
const reference = durationTableOf({ time: [2, 4, 4, 7, 9, 12, 18, 21], status: [1, 2, 1, 1, 1, 0, 1, 1] });
const weight = [1, 2, 1, 3, 1, 2, 1, 1];
const weighted = weightedDurationTableOf({ time: [3, 5, 8, 11, 14, 17, 20, 23], status: [1, 1, 2, 1, 0, 1, 2, 0], weight });
const other = weightedDurationTableOf({ time: [2, 4, 4, 7, 9, 12, 18, 21], status: [1, 2, 1, 1, 1, 0, 1, 1], weight });
const [risk, lower] = [incidenceAt(aalenJohansen(reference), 1, 10), incidenceAt(aalenJohansen(arm), 1, 10)];
const [moments, others] = [momentsOf([4, 5, 9, 7]), momentsOf([1, 2, 3, 1])];
const answers = { promoters: 6, passives: 2, detractors: 2 };
const pairs = (followUp: number[]) => scorePairsOf({ baseline: [3, 4, 5, 7], followUp });
const clusters = clusterTableOf({
  cluster: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'],
  arm: [0, 0, 0, 0, 0, 1, 1, 1, 1, 1],
  outcome: [1, 2, 3, 4, 4, 5, 3, 7, 8, 6],
});
const panel = panelTableOf({
  cluster: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].flatMap((id) => [id, id]),
  arm: [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1],
  post: Array.from({ length: 16 }, (_, i) => i % 2),
  outcome: [1, 2, 3, 5, 2, 2, 4, 9, 2, 6, 4, 9, 3, 8, 5, 7],
});
const time = Array.from({ length: 24 }, (_, i) => i + 1);
const value = time.map((t) => 5 + 0.2 * t + ((t * 7) % 5) + (t > 12 ? 3 : 0));
const { patterns } = covariatePatternsOf({ covariates: [[0, 0, 0, 0, 1, 1, 1, 1]], outcome: [1, 0, 0, 0, 1, 1, 1, 0] });
const propensity = propensityWeights(patterns);
if (isAbsent(propensity)) throw new Error('weights were expected');
const outcomes = { known: { reference: [3, 1], arm: [1, 3] }, events: { reference: [1, 1], arm: [1, 2] } };
const scoreRows = {
  id: [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6],
  arm: [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1],
  time: [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1],
  score: [4, 5, 6, 8, 5, 9, 7, 10, 3, 8, 6, 9],
  arms: ['usual care', 'pilot'],
};
const scores = mixedModelTableOf(scoreRows);
const groups = [
  { covariates: [0], table: reference },
  { covariates: [1], table: arm },
];

/** Every estimator that gives an interval. */
const estimators: readonly (readonly [name: string, estimate: (confidence?: Confidence) => unknown])[] = [
  ['Kaplan-Meier, log', (c) => survivalInterval(0.7, 0.1, 'log', c)],
  ['Kaplan-Meier, log-log', (c) => survivalInterval(0.7, 0.1, 'log-log', c)],
  ['Kaplan-Meier, plain', (c) => survivalInterval(0.7, 0.1, 'plain', c)],
  ['restricted mean', (c) => restrictedMean(arm, 20, c)],
  ['difference of restricted means', (c) => restrictedMeanDifference(arm, reference, 20, c)],
  ['ratio of restricted means', (c) => restrictedMeanRatio(arm, reference, 20, c)],
  ['hazard ratio of two arms', (c) => coxHazardRatio([[reference, arm]], 1, c)],
  ['Cox regression', (c) => coxRegression([groups], 1, c)],
  ['Cox regression of rows', (c) => coxRegressionOfRows({ time: [2, 5, 7, 9], status: [1, 1, 1, 1], covariates: [[0, 2, 1, 0]] }, 1, c)],
  [
    'weighted Cox',
    (c) =>
      weightedCox(
        [
          [
            { covariates: [0], table: other },
            { covariates: [1], table: weighted },
          ],
        ],
        1,
        c,
      ),
  ],
  ['subdistribution hazards', (c) => fineGray(groups, 1, c)],
  [
    'subdistribution hazards of rows',
    (c) => fineGrayOfRows({ time: [2, 5, 7, 9], status: [1, 1, 2, 1], covariates: [[0, 2, 1, 0]] }, 1, c),
  ],
  ['incidence, log', (c) => incidenceInterval(0.3, 0.1, 'log', c)],
  ['incidence, cloglog', (c) => incidenceInterval(0.3, 0.1, 'cloglog', c)],
  ['incidence, plain', (c) => incidenceInterval(0.3, 0.1, 'plain', c)],
  ['difference of risks', (c) => riskDifference(lower, risk, c)],
  ['difference of incidences', (c) => incidenceDifference({ ...lower, knownPeople: 8 }, { ...risk, knownPeople: 8 }, c)],
  ['ratio of risks', (c) => riskRatio(lower, risk, c)],
  ['standardised risks', (c) => standardise([{ segment: 'a', n: [8, 8], risks: [risk, lower] }], c)],
  ['weighted risks', (c) => weightedRisks(propensity, outcomes, c)],
  ['Wilson', (c) => wilson(10, 35, c)],
  ['Newcombe', (c) => newcombe(20, 35, 10, 30, c)],
  ['Katz', (c) => katzRiskRatio(20, 35, 10, 30, c)],
  ['Clopper-Pearson', (c) => clopperPearson(10, 35, c)],
  ['Woolf', (c) => oddsRatio(20, 35, 10, 30, c)],
  [
    'Mantel-Haenszel',
    (c) =>
      mantelHaenszel(
        [
          { x1: 2, n1: 4, x0: 1, n0: 3 },
          { x1: 3, n1: 5, x0: 2, n0: 6 },
        ],
        c,
      ),
  ],
  ['rate', (c) => poissonRate(10, 4, c)],
  ['mean', (c) => meanWithInterval(moments, c)],
  ['Welch', (c) => welch(moments, others, c)],
  ['responders', (c) => responders(pairs([6, 6, 8, 7]), 2, c)],
  ['analysis of covariance', (c) => ancova(pairs([6, 6, 8, 9]), pairs([4, 5, 5, 7]), c)],
  ['mixed model', (c) => mixedModel(scores, c)],
  [
    'mixed model with covariates',
    (c) => mixedModelOfRows({ ...scoreRows, covariates: [{ name: 'x_age', values: scoreRows.id.map((id) => (id * 7) % 5) }] }, c),
  ],
  ['net promoter score', (c) => netPromoterScore(answers, c)],
  ['difference of net promoter scores', (c) => netPromoterDifference(answers, { promoters: 2, passives: 4, detractors: 4 }, c)],
  ['net promoter score, Wald', (c) => netPromoterWald(answers, c)],
  ['net promoter score, adjusted Wald', (c) => netPromoterWald(answers, { adjusted: true, ...c })],
  ['difference in differences', (c) => differenceInDifferences(panel, c)],
  ['interrupted series', (c) => interruptedSeries({ time, value }, { interruption: 13, ...c })],
  ['trend of a series', (c) => seriesTrend({ time, value }, c)],
  [
    'autoregressive regression',
    (c) => {
      const model = autoregressiveRegression([time.map(() => 1), time], value, time, c);
      return isAbsent(model) ? model : model.contrast([0, 1]);
    },
  ],
  ['cluster-robust', (c) => clusterRobust(clusters, c)],
  ['permutations', (c) => permutationTest(clusters, c)],
  ['wild bootstrap', (c) => wildBootstrap(clusters, c)],
  ['forecast of a count', (c) => countForecast({ count: 100, elapsedDays: 100, remainingDays: 50 }, c)],
];

const isInterval = (x: unknown): x is Interval => typeof x === 'object' && x !== null && 'lower' in x && 'upper' in x && 'method' in x;

/** The intervals of a result, in its order; and the result without them. */
function intervalsIn(result: unknown): readonly Interval[] {
  if (isInterval(result)) return [result];
  return typeof result === 'object' && result !== null ? Object.values(result).flatMap(intervalsIn) : [];
}
const withoutIntervals = (result: unknown): string => JSON.stringify(result, (_, x: unknown) => (isInterval(x) ? null : x));

describe('every interval comes at the level that is asked for', () => {
  it.each(estimators)('%s', (_, estimate) => {
    const usual = estimate();
    expect(estimate({ level: 0.95 })).toEqual(usual);
    const wider = [0.8, 0.9, 0.95, 0.97].map((level) => {
      const result = estimate({ level });
      expect(withoutIntervals(result)).toBe(withoutIntervals(usual));
      const intervals = intervalsIn(result);
      expect(intervals.length).toBeGreaterThan(0);
      for (const interval of intervals) expect(interval.level).toBe(level);
      return intervals;
    });
    for (const [i, intervals] of wider.slice(1).entries()) {
      intervals.forEach(({ lower, upper }, j) => {
        const inner = wider[i][j];
        expect(lower).toBeLessThanOrEqual(inner.lower);
        expect(upper).toBeGreaterThanOrEqual(inner.upper);
        expect(upper - lower).toBeGreaterThanOrEqual(inner.upper - inner.lower);
      });
    }
  });

  it.each(estimators)('%s refuses what is no level, and says what one is', (_, estimate) => {
    for (const level of [0, 1, -0.5, 95, NaN]) {
      let thrown: unknown;
      try {
        estimate({ level });
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(PolkuError);
      expect(thrown).toMatchObject({ code: 'invalid_argument', expected: 'a level between 0 and 1, such as 0.95' });
    }
  });

  it('quantiles are limited at the level of their curve', () => {
    const limits = (level: number) => {
      const quantile = kaplanMeierQuantile(kaplanMeier(reference, 'log-log', 1, { level }), 0.5);
      return isAbsent(quantile) ? quantile : [quantile.lower, quantile.upper];
    };
    // R: quantile(survfit(Surv(time, status == 1) ~ 1, conf.type = "log-log", conf.int = level), .5)
    expect(limits(0.5)).toEqual([7, 18]);
    expect(limits(0.99)).toEqual([2, { absent: 'not_reached', reason: 'curve_above_level' }]);
  });

  it('a permutation of few clusters rejects nothing at a high level', () => {
    const result = permutationTest(clusters, { level: 0.999 });
    expect(result).toMatchObject({ inference: { interval: { absent: 'not_estimable', reason: 'too_few_observations' } } });
  });

  it('how many more clients an answer takes goes by the level, and agrees with an interval at it', () => {
    const present = { estimate: 0.1, standardError: 0.055, arm: 100, reference: 100 };
    expect(moreClients(present).now).toBe('includes_no_effect');
    expect(moreClients(present, { level: 0.9 }).now).toBe('excludes_no_effect');
    expect(chanceToExclude(present, 0, { level: 0.9 }).onThisSide).toBe(1);
    const [estimate, error] = [0.2, 0.05];
    const reach = normalReach(0.99) * error;
    expect(standardErrorTowardsNoEffect(estimate, { lower: estimate - reach, upper: estimate + reach, level: 0.99 })).toBeCloseTo(
      error,
      12,
    );
  });
});

describe('levels against R', () => {
  const levels = golden<
    readonly {
      level: number;
      z: number;
      pairs: readonly { counts: [number, number, number, number]; wilson1: number[]; rd_newcombe10: number[]; exact0: number[] }[];
      rates: readonly { events: number; exposure: number; exact: [number, number] }[];
    }[]
  >('proportions_levels');

  it.each(levels)('$level', ({ level, z, pairs: tables, rates }) => {
    expectAgrees(normalReach(level), z, 1e-13);
    for (const {
      counts,
      rd_newcombe10: [low, high],
    } of tables) {
      const contrast = newcombe(...counts, { level });
      if (isAbsent(contrast)) throw new Error('absent');
      expectAgrees(contrast.interval.lower, low);
      expectAgrees(contrast.interval.upper, high);
    }
    for (const { events, exposure, exact } of rates) {
      const rate = poissonRate(events, exposure, { level });
      if (isAbsent(rate)) throw new Error('absent');
      expectAgrees(rate.interval.lower, exact[0]);
      expectAgrees(rate.interval.upper, exact[1]);
    }
  });

  it('reaches leave as much outside as they should, up to levels for very many comparisons', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 0.999, noNaN: true }), fc.double({ min: 1, max: 500, noNaN: true }), (outside, df) => {
        const level = 1 - outside;
        expect(normalReach(level)).toBeGreaterThan(0);
        // With few degrees of freedom t reaches further.
        expect(tReach(level, df)).toBeGreaterThan(normalReach(level) * (1 - 1e-9));
      }),
    );
  });
});
