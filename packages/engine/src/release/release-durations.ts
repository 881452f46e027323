import type { ArmResult, Comparison, DisclosurePolicy } from '@polku/domain';
import { eventCount, largestTime, peopleCount, type DurationTable } from '@polku/stats';
import { competingArm, contrastsAt } from '../estimate/competing.ts';
import { durationArm } from '../estimate/duration.ts';
import type { Numbers, Unreleased } from '../evaluate/unreleased.ts';
import { fewPeople, isSmall, roundEstimate, roundSignificant, shownCount, smallGroup, wouldReveal } from './shown-number.ts';
import { shownTable } from './shown-table.ts';

/** Each arm's exact table beside the one that may be shown; none for an arm that is too small altogether. */
interface ArmTables {
  readonly exact: DurationTable;
  readonly shown: DurationTable | undefined;
}

function tablesOf(byArm: ReadonlyMap<string, DurationTable>, policy: DisclosurePolicy): ReadonlyMap<string, ArmTables> {
  return new Map([...byArm].map(([arm, exact]) => [arm, { exact, shown: shownTable(exact, policy) }]));
}

/** Whether a summary of the arm rests on enough people and events to be shown. */
function carriesSummary({ exact, shown }: ArmTables, { summaryMinimum }: DisclosurePolicy, cause = 1): boolean {
  return shown !== undefined && peopleCount(exact) >= summaryMinimum.people && eventCount(exact, cause) >= summaryMinimum.events;
}

/** A total as the sum of what is shown: suppressed where the exact total is small, or some of it is hidden altogether. */
function shownTotal(shown: number, exact: number, policy: DisclosurePolicy) {
  if (isSmall(exact, policy)) return smallGroup;
  return shown === 0 && exact > 0 ? wouldReveal : shown;
}

const suppressedEstimate = { estimate: fewPeople, interval: fewPeople };

export function releaseDuration(
  { numbers, groups, windowDays }: Extract<Unreleased, { kind: 'duration' }>,
  policy: DisclosurePolicy,
): Pick<Numbers<'duration'>, 'arms' | 'comparisons'> {
  const tables = tablesOf(groups.byArm, policy);
  return {
    arms: numbers.arms.map((arm) => releaseDurationArm(arm, tables.get(arm.arm)!, windowDays, policy)),
    comparisons: numbers.comparisons.map((comparison) => releaseDurationComparison(comparison, tables, windowDays, policy)),
  };
}

function releaseDurationArm(
  exact: ArmResult<'duration'>,
  tables: ArmTables,
  windowDays: readonly number[],
  policy: DisclosurePolicy,
): ArmResult<'duration'> {
  const { arm, restrictedMean } = exact;
  const { horizon } = restrictedMean;
  if (tables.shown === undefined) {
    return {
      arm,
      n: shownCount(exact.n, policy),
      events: smallGroup,
      censored: smallGroup,
      competing: smallGroup,
      curve: [],
      quantiles: exact.quantiles.map(({ p }) => ({ p, day: smallGroup, interval: smallGroup })),
      servedBy: windowDays.map((day) => ({ day, share: smallGroup, interval: smallGroup, oneMinusKaplanMeier: smallGroup })),
      servedCurve: [],
      restrictedMean: { horizon, estimate: smallGroup, standardError: smallGroup, interval: smallGroup },
    };
  }
  const shown = durationArm(arm, tables.shown, horizon, windowDays, largestTime(tables.exact));
  return {
    ...shown,
    events: shownTotal(eventCount(tables.shown), eventCount(tables.exact), policy),
    censored: shownTotal(shown.censored as number, exact.censored as number, policy),
    competing: shownTotal(eventCount(tables.shown, 2), eventCount(tables.exact, 2), policy),
    restrictedMean: carriesSummary(tables, policy)
      ? { ...roundEstimate(restrictedMean), standardError: roundSignificant(restrictedMean.standardError) }
      : { horizon, ...suppressedEstimate, standardError: fewPeople },
  };
}

function releaseDurationComparison(
  exact: Comparison<'duration'>,
  tables: ReadonlyMap<string, ArmTables>,
  windowDays: readonly number[],
  policy: DisclosurePolicy,
): Comparison<'duration'> {
  const pair = { arm: exact.arm, reference: exact.reference };
  const [a, b] = [tables.get(pair.arm)!, tables.get(pair.reference)!];
  if (!carriesSummary(a, policy) || !carriesSummary(b, policy)) {
    const tested = { ...suppressedEstimate, pValue: fewPeople };
    return {
      ...pair,
      logRank: fewPeople,
      stratifiedLogRank: fewPeople,
      hazardRatio: tested,
      restrictedMeanDifference: tested,
      servedByDifference: windowDays.map((day) => ({ day, ...suppressedEstimate })),
    };
  }
  const followUpEnd = Math.min(largestTime(a.exact), largestTime(b.exact));
  return {
    ...pair,
    logRank: roundTest(exact.logRank),
    stratifiedLogRank: roundTest(exact.stratifiedLogRank),
    hazardRatio: { ...roundEstimate(exact.hazardRatio), pValue: roundSignificant(exact.hazardRatio.pValue) },
    restrictedMeanDifference: {
      ...roundEstimate(exact.restrictedMeanDifference),
      pValue: roundSignificant(exact.restrictedMeanDifference.pValue),
    },
    // From the shown tables, so that it is the difference of the shares that are shown.
    servedByDifference: windowDays.map((day) => ({ day, ...contrastsAt(a.shown!, b.shown!, 1, day, followUpEnd).riskDifference })),
  };
}

type Test = Comparison<'duration'>['logRank'];

function roundTest(test: Test): Test {
  return 'absent' in test
    ? test
    : { chiSquare: roundSignificant(test.chiSquare) as number, df: test.df, pValue: roundSignificant(test.pValue) as number };
}

export function releaseCompeting(
  { numbers, groups, days }: Extract<Unreleased, { kind: 'competing' }>,
  policy: DisclosurePolicy,
): Pick<Numbers<'competing'>, 'arms' | 'comparisons'> {
  const tables = tablesOf(groups.byArm, policy);
  return {
    arms: numbers.arms.map((exact) => releaseCompetingArm(exact, tables.get(exact.arm)!, days, policy)),
    comparisons: numbers.comparisons.map((exact) => releaseCompetingComparison(exact, tables, days, policy)),
  };
}

function releaseCompetingArm(
  exact: ArmResult<'competing'>,
  tables: ArmTables,
  days: readonly number[],
  policy: DisclosurePolicy,
): ArmResult<'competing'> {
  const { shown } = tables;
  const hiddenAt = (absence: typeof smallGroup) => days.map((day) => ({ day, incidence: absence, interval: absence }));
  if (shown === undefined) {
    return {
      arm: exact.arm,
      n: shownCount(exact.n, policy),
      causes: exact.causes.map(({ cause }) => ({ cause, events: smallGroup, curve: [], at: hiddenAt(smallGroup) })),
      atRisk: [],
    };
  }
  const estimated = competingArm(
    exact.arm,
    shown,
    exact.causes.map(({ cause }) => cause),
    days,
    largestTime(tables.exact),
  );
  return {
    ...estimated,
    causes: estimated.causes.map((cause, index) => {
      const events = shownTotal(eventCount(shown, index + 1), eventCount(tables.exact, index + 1), policy);
      return typeof events === 'number' ? { ...cause, events } : { ...cause, events, curve: [], at: hiddenAt(events) };
    }),
  };
}

function releaseCompetingComparison(
  exact: Comparison<'competing'>,
  tables: ReadonlyMap<string, ArmTables>,
  days: readonly number[],
  policy: DisclosurePolicy,
): Comparison<'competing'> {
  const [a, b] = [tables.get(exact.arm)!, tables.get(exact.reference)!];
  const followUpEnd = Math.min(largestTime(a.exact), largestTime(b.exact));
  return {
    ...exact,
    causes: exact.causes.map(({ cause, gray }, index) => {
      const isShown = carriesSummary(a, policy, index + 1) && carriesSummary(b, policy, index + 1);
      return {
        cause,
        gray: isShown ? roundTest(gray) : fewPeople,
        at: days.map((day) => ({
          day,
          ...(isShown
            ? contrastsAt(a.shown!, b.shown!, index + 1, day, followUpEnd)
            : { riskDifference: suppressedEstimate, riskRatio: suppressedEstimate }),
        })),
      };
    }),
  };
}
