import { describe, expect, it } from 'vitest';
import {
  aalenJohansen,
  coxHazardRatio,
  gray,
  incidenceAt,
  incidenceInterval,
  isAbsent,
  kaplanMeier,
  kaplanMeierQuantile,
  kaplanMeierQuantileLimits,
  largestTime,
  logRank,
  restrictedMean,
  restrictedMeanDifference,
  restrictedMeanRatio,
  riskDifference,
  riskRatio,
  standardise,
  survivalAt,
  survivalInterval,
} from '../src/index.ts';
import { expectAgrees, expectSameP, golden, rowsOf, tableOf } from './golden.ts';

/** The part of the golden tree that these tests read; made by `golden_surv.R`. */
interface Golden {
  readonly meta: {
    readonly arms: string[] /** R prints a list of one as its only element. */;
    readonly segments: string | string[];
    readonly k: number;
    readonly horizon: number;
    readonly left_truncated: boolean;
  };
  readonly km: {
    arm: string;
    max_time: number;
    at: { t: number; surv: number; se_greenwood: number; ci_log: Pair; ci_loglog: Pair; ci_plain: Pair }[];
    quantiles: { p: number; est: number | null; ci_log: Pair; ci_loglog: Pair; ci_plain: Pair }[];
  }[];
  readonly rmst: {
    tau: number;
    arms: { rmst: number; se: number }[];
    diffs: { diff: number; se: number; p: number; ratio: number; ratio_ci: Pair }[];
  };
  readonly logrank: GoldenTest;
  readonly logrank_stratified: GoldenTest;
  readonly peto_peto?: GoldenTest | null;
  readonly logrank_by_cause: (GoldenTest & { cause: number })[];
  readonly cox: GoldenCox;
  readonly cox_stratified: GoldenCox;
  readonly cox_by_cause: GoldenCox[];
  readonly aj: {
    at: {
      t: number;
      event_free: number;
      cif: { cause: number; est: number; ci_log: Pair; ci_cloglog: Pair; ci_plain: Pair; se: number; se_greenwood: number | null }[];
    }[];
  }[];
  readonly gray: (GoldenTest & { cause: number })[] | { not_estimable: string };
  readonly gray_stratified: (GoldenTest & { cause: number })[] | { not_estimable: string };
  readonly cif_contrast: { cause: number; rd: number; rd_se: number; rd_ci: Pair; rd_p: number; rr: number | null; rr_ci: Pair }[];
  readonly standardised_cif: { arms: { p: number; se: number }[] } | { not_estimable: string };
}
type Pair = [number | null, number | null];
interface GoldenTest {
  readonly chisq?: number;
  readonly df?: number;
  readonly p?: number;
  readonly observed?: number[];
  readonly expected?: number[];
  readonly not_estimable?: string;
}
interface GoldenCox {
  readonly hr?: number | number[];
  readonly ci_lower?: number | number[];
  readonly ci_upper?: number | number[];
  readonly p_wald?: number | number[];
}

function expectTest(actual: ReturnType<typeof gray>, expected: GoldenTest, relative = 1e-9): void {
  if (isAbsent(actual)) expect(expected.chisq ?? null).toBeNull();
  else {
    expectAgrees(actual.chiSquare, expected.chisq, relative);
    expect(actual.df).toBe(expected.df);
    expectSameP(actual.pValue, expected.p);
  }
}

const realData = ['transplant_wait', 'colon_three_arms', 'abortion_left_trunc'];
const everythingThatGoesWrong = [
  'nasty_ties',
  'nasty_arm_of_one',
  'nasty_no_events',
  'nasty_half',
  'nasty_fractions',
  'nasty_three_arms',
  'nasty_delayed_entry',
];

describe.each([...realData, ...everythingThatGoesWrong])('%s agrees with R', (name) => {
  const expected = golden<Golden>(name);
  const { arms, k: causes, horizon } = expected.meta;
  const segments = [expected.meta.segments].flat();
  const rows = rowsOf(name);
  const tablesOf = (segment?: string) =>
    arms.map((arm) =>
      tableOf(
        rows.filter((row) => row.arm === arm && (segment === undefined || (row.segment ?? 'all') === segment)),
        causes,
      ),
    );
  const tables = tablesOf();
  const strata = segments.map((segment) => tablesOf(segment));

  it('Kaplan-Meier, its standard error and three intervals', () => {
    expected.km.forEach((arm, a) => {
      const curve = kaplanMeier(tables[a]!);
      expect(largestTime(tables[a]!)).toBe(arm.max_time);
      for (const at of arm.at) {
        const { survival, standardError } = survivalAt(curve, at.t);
        expectAgrees(survival, at.surv);
        // At survival 0 R has no standard error; here its interval is absent.
        if (survival > 0) expectAgrees(standardError, at.se_greenwood);
        for (const [method, ci] of [
          ['log', at.ci_log],
          ['log-log', at.ci_loglog],
          ['plain', at.ci_plain],
        ] as const) {
          const interval = survivalInterval(survival, standardError, method);
          if (isAbsent(interval)) continue;
          expectAgrees(interval.lower, ci[0]);
          expectAgrees(interval.upper, ci[1]);
        }
      }
    });
  });

  it('quantiles with the midpoint rule, and their limits', () => {
    expected.km.forEach((arm, a) => {
      for (const quantile of arm.quantiles) {
        for (const [method, ci] of [
          ['log', quantile.ci_log],
          ['log-log', quantile.ci_loglog],
          ['plain', quantile.ci_plain],
        ] as const) {
          const curve = kaplanMeier(tables[a]!, method);
          const actual = kaplanMeierQuantile(curve, quantile.p);
          expectAgrees(isAbsent(actual) ? actual : actual.time, quantile.est);
          // A quantile that is not reached may have a lower limit all the same.
          const { lower, upper } = isAbsent(actual) ? kaplanMeierQuantileLimits(curve, quantile.p) : actual;
          expectAgrees(lower, ci[0]);
          expectAgrees(upper, ci[1]);
        }
      }
    });
  });

  it('restricted mean, differences and ratios', () => {
    const { tau, arms: means, diffs } = expected.rmst;
    means.forEach(({ rmst, se }, a) => {
      const mean = restrictedMean(tables[a]!, tau);
      if (isAbsent(mean)) throw new Error('expected a restricted mean');
      expectAgrees(mean.estimate, rmst);
      expectAgrees(mean.standardError, se);
    });
    diffs.forEach(({ diff, se, p, ratio, ratio_ci }, i) => {
      const difference = restrictedMeanDifference(tables[i + 1]!, tables[0]!, tau);
      const quotient = restrictedMeanRatio(tables[i + 1]!, tables[0]!, tau);
      if (isAbsent(difference) || isAbsent(quotient)) throw new Error('expected contrasts');
      expectAgrees(difference.estimate, diff, 1e-8);
      expectAgrees(difference.standardError, se);
      expectSameP(difference.pValue, p);
      expectAgrees(quotient.estimate, ratio);
      expectAgrees(quotient.interval.lower, ratio_ci[0]);
      expectAgrees(quotient.interval.upper, ratio_ci[1]);
    });
  });

  it('log-rank: plain, stratified, weighted and per cause', () => {
    expectTest(logRank([tables]), expected.logrank);
    expectTest(logRank(strata), expected.logrank_stratified);
    if (expected.peto_peto != null) expectTest(logRank([tables], 1, { weights: 'peto' }), expected.peto_peto);
    for (const test of expected.logrank_by_cause) expectTest(logRank([tables], test.cause), test);
  });

  it('Cox: plain, stratified and cause-specific', () => {
    if (arms.length !== 2) return;
    const pair = (stratum: typeof tables) => [stratum[0]!, stratum[1]!] as const;
    const check = (actual: ReturnType<typeof coxHazardRatio>, cox: GoldenCox) => {
      if (isAbsent(actual)) {
        expect(cox.hr).toBeUndefined();
        return;
      }
      expectAgrees(actual.estimate, [cox.hr].flat()[0], 1e-8);
      expectAgrees(actual.interval.lower, [cox.ci_lower].flat()[0], 1e-8);
      expectAgrees(actual.interval.upper, [cox.ci_upper].flat()[0], 1e-8);
      expectAgrees(actual.pValue, [cox.p_wald].flat()[0], 1e-7);
    };
    check(coxHazardRatio([pair(tables)]), expected.cox);
    check(coxHazardRatio(strata.map(pair)), expected.cox_stratified);
    expected.cox_by_cause.forEach((cox, i) => check(coxHazardRatio([pair(tables)], i + 1), cox));
  });

  it('Aalen-Johansen, its closed-form standard error and three intervals', () => {
    expected.aj.forEach((arm, a) => {
      const curves = aalenJohansen(tables[a]!);
      // The closed form in R leaves times apart that differ only by rounding; the incidence itself ties them.
      const curvesApart = aalenJohansen(tables[a]!, { nearTies: 'distinct' });
      for (const at of arm.at) {
        for (const cif of at.cif) {
          const { estimate, standardError } = incidenceAt(curves, cif.cause, at.t);
          expectAgrees(estimate, cif.est);
          if (cif.se_greenwood !== null) expectAgrees(incidenceAt(curvesApart, cif.cause, at.t).standardError, cif.se_greenwood);
          if (!expected.meta.left_truncated) expectAgrees(standardError, cif.se);
          for (const [method, ci] of [
            ['log', cif.ci_log],
            ['cloglog', cif.ci_cloglog],
            ['plain', cif.ci_plain],
          ] as const) {
            // With delayed entry R's intervals rest on the infinitesimal jackknife, which differs by about 1 %.
            const interval = incidenceInterval(estimate, standardError, method);
            if (isAbsent(interval) || expected.meta.left_truncated) continue;
            expectAgrees(interval.lower, ci[0]);
            expectAgrees(interval.upper, ci[1]);
          }
        }
      }
    });
  });

  it("Gray's test, plain and stratified", () => {
    const apart = { nearTies: 'distinct' } as const;
    for (const [groups, tests] of [
      [[tables], expected.gray],
      [strata, expected.gray_stratified],
    ] as const) {
      if (Array.isArray(tests)) for (const test of tests) expectTest(gray(groups, test.cause, apart), test, 1e-8);
      else expect(isAbsent(gray(groups, 1, apart))).toBe(true);
    }
  });

  it('differences and ratios of incidences at the horizon', () => {
    for (const contrast of expected.meta.left_truncated ? [] : expected.cif_contrast) {
      const at = tables.map((table) => incidenceAt(aalenJohansen(table), contrast.cause, horizon));
      const difference = riskDifference(at[1]!, at[0]!);
      expectAgrees(difference.estimate, contrast.rd, 1e-8);
      expectAgrees(difference.interval.lower, contrast.rd_ci[0], 1e-8);
      // Where nothing varies R divides by what rounding left.
      expectAgrees(difference.pValue, contrast.rd_se < 1e-12 ? null : contrast.rd_p, 1e-7);
      const ratio = riskRatio(at[1]!, at[0]!);
      expectAgrees(isAbsent(ratio) ? ratio : ratio.estimate, contrast.rr);
      if (!isAbsent(ratio)) {
        expectAgrees(ratio.interval.lower, contrast.rr_ci[0], 1e-8);
        expectAgrees(ratio.interval.upper, contrast.rr_ci[1], 1e-8);
      }
    }
  });

  it('incidence standardised by segment', () => {
    if (expected.meta.left_truncated || !('arms' in expected.standardised_cif)) return;
    const two = strata.map((stratum) => stratum.slice(0, 2));
    const result = standardise(
      two.map((stratum, s) => ({
        segment: segments[s]!,
        n: stratum.map(({ atStart }) => atStart),
        risks: stratum.map((table) => incidenceAt(aalenJohansen(table), 1, horizon)),
      })),
    );
    if (isAbsent(result)) throw new Error('expected standardised incidences');
    expected.standardised_cif.arms.forEach(({ p, se }, a) => {
      expectAgrees(result.arms[a]!.estimate, p);
      expectAgrees(result.arms[a]!.standardError, se);
    });
  });
});
