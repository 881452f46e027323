import type { ArmResult, Comparison, DisclosurePolicy } from '@polku/domain/evaluation';
import { logRank, peopleCount } from '@polku/stats';
import { testOf } from '../../estimate/shapes.ts';
import type { Unreleased } from '../../estimate/unreleased.ts';
import {
  armTables,
  carriesSummary,
  hiddenEstimate,
  hiddenReading,
  meanHorizon,
  shareHorizon,
  shownContrastsAt,
  shownTotals,
  type ArmTables,
  type TablesByArm,
} from '../../release/arm-tables.ts';
import { releaseDurationBasis } from '../../release/release-duration-basis.ts';
import type { Shown } from '../../release/release.ts';
import { roundTest } from '../../release/round-test.ts';
import { meanRounder, roundedBy } from '../../release/shown-mean.ts';
import { fewPeople, isToldEmpty, roundEstimate, roundSignificant, shownSum, smallGroup } from '../../release/shown-number.ts';
import { compareRestrictedMeans, durationArm, restrictedMeanOf } from './estimate.ts';
import type { DurationTables } from './reduce.ts';

/** Curves and shares from the tables that may be shown, means of many to their precision, horizons on fixed days. */
export function release(unreleased: Unreleased<'duration', DurationTables>, policy: DisclosurePolicy): Shown<'duration'> {
  const { numbers, tables, options } = unreleased;
  const shown = armTables(tables.groups.byArm, tables.excluded, policy);
  const horizonDays = meanHorizon(shown, options.horizonDays, policy);
  return {
    arms: numbers.arms.map((exact) => releaseArm(exact, shown.get(exact.arm)!, horizonDays, options.windowDays, policy)),
    comparisons: numbers.comparisons.map((exact) => releaseComparison(exact, shown, horizonDays, options.windowDays, policy)),
    ...releaseDurationBasis(unreleased, shown, shareHorizon(shown, options.horizonDays, policy), policy),
  };
}

function releaseArm(
  exact: ArmResult<'duration'>,
  tables: ArmTables,
  horizonDays: number,
  windowDays: readonly number[],
  policy: DisclosurePolicy,
): ArmResult<'duration'> {
  const { arm } = exact;
  // An arm of nobody hides nobody.
  if (isToldEmpty(peopleCount(tables.exact), policy))
    return { ...exact, restrictedMean: { ...exact.restrictedMean, horizon: horizonDays } };
  const [events, competing, censored] = shownTotals(tables, [1, 2, 0], policy);
  const totals = { n: tables.people, events: events!, censored: censored!, competing: competing! };
  if (tables.shown === undefined) {
    return {
      arm,
      ...totals,
      curve: [],
      quantiles: exact.quantiles.map(({ p }) => ({ p, day: smallGroup, interval: smallGroup })),
      servedBy: windowDays.map((day) => ({ day, share: smallGroup, interval: smallGroup, oneMinusKaplanMeier: smallGroup })),
      servedCurve: [],
      restrictedMean: { horizon: horizonDays, ...hiddenEstimate(smallGroup), standardError: smallGroup },
    };
  }
  const shown = durationArm(arm, tables.shown, horizonDays, windowDays, tables.followedUntil);
  return {
    ...shown,
    ...totals,
    curve: shown.curve.map((step) => ({
      ...step,
      atRisk: shownSum(step.atRisk, policy),
      events: shownSum(step.events, policy),
      censored: shownSum(step.censored, policy),
    })),
    servedCurve: shown.servedCurve.map((step) => ({ ...step, waiting: shownSum(step.waiting, policy) })),
    servedBy: shown.servedBy.map((reading) => {
      const hidden = hiddenReading(tables, 1, reading.day, policy);
      return hidden === undefined ? reading : { day: reading.day, share: hidden, interval: hidden, oneMinusKaplanMeier: hidden };
    }),
    restrictedMean: { horizon: horizonDays, ...releaseRestrictedMean(tables, horizonDays, policy) },
  };
}

/** Of their standard error. Days are spread so far that two seldom tell how many people share them. */
const digitsOfRestrictedMean = 2;

/** The exact mean, rounded: it rests on the days of many people, of which no single one can be told. */
function releaseRestrictedMean(tables: ArmTables, horizonDays: number, policy: DisclosurePolicy) {
  if (!carriesSummary(tables, policy, 1, horizonDays)) return { ...hiddenEstimate(fewPeople), standardError: fewPeople };
  const mean = restrictedMeanOf(tables.exact, horizonDays);
  const round = meanRounder(mean.interval, peopleCount(tables.exact), policy, digitsOfRestrictedMean);
  return { ...roundedBy(round, mean), standardError: roundSignificant(mean.standardError) };
}

function releaseComparison(
  exact: Comparison<'duration'>,
  tables: TablesByArm,
  horizonDays: number,
  windowDays: readonly number[],
  policy: DisclosurePolicy,
): Comparison<'duration'> {
  const pair = { arm: exact.arm, reference: exact.reference };
  const [a, b] = [tables.get(pair.arm)!, tables.get(pair.reference)!];
  const tested = { ...hiddenEstimate(fewPeople), pValue: fewPeople };
  const carriesCurve = carriesSummary(a, policy) && carriesSummary(b, policy);
  const carriesMean = carriesSummary(a, policy, 1, horizonDays) && carriesSummary(b, policy, 1, horizonDays);
  const { hazardRatio } = exact;
  return {
    ...pair,
    // From the counts that are shown: with the curves, the test of exact ones would tell them more exactly.
    logRank: carriesCurve ? roundTest(testOf(logRank([[b.shown!, a.shown!]]))) : fewPeople,
    stratifiedLogRank: carriesCurve ? roundTest(exact.stratifiedLogRank) : fewPeople,
    hazardRatio: carriesCurve ? roundTested(hazardRatio) : tested,
    restrictedMeanDifference: carriesMean ? roundTested(compareRestrictedMeans(a.exact, b.exact, horizonDays)) : tested,
    // From the shown tables, so that it is the difference of the shares that are shown.
    servedByDifference: windowDays.map((day) => ({ day, ...shownContrastsAt(a, b, 1, day, policy).riskDifference })),
  };
}

type TestedEstimate = Comparison<'duration'>['hazardRatio'];

function roundTested(value: TestedEstimate): TestedEstimate {
  return { ...roundEstimate(value), pValue: roundSignificant(value.pValue) };
}
