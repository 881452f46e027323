import { isAbsence, type ArmResult, type Comparison, type DisclosurePolicy } from '@polku/domain/evaluation';
import { gray, peopleCount } from '@polku/stats';
import { testOf } from '../../estimate/shapes.ts';
import type { Unreleased } from '../../estimate/unreleased.ts';
import {
  armTables,
  carriesSummary,
  hiddenReading,
  shownContrastsAt,
  shownTotals,
  type ArmTables,
  type TablesByArm,
} from '../../release/arm-tables.ts';
import { releaseDurationBasis } from '../../release/release-duration-basis.ts';
import type { Shown } from '../../release/release.ts';
import { roundTest } from '../../release/round-test.ts';
import { fewPeople, isToldEmpty, roundSignificant, shownSum, smallGroup } from '../../release/shown-number.ts';
import { competingArm, incidenceDays, mainDayOf, personYearsOf, withRate } from './estimate.ts';
import type { CompetingTables } from './reduce.ts';

/** Each cause read from the table that may be shown. */
export function release(unreleased: Unreleased<'competing', CompetingTables>, policy: DisclosurePolicy): Shown<'competing'> {
  const { numbers, tables, options } = unreleased;
  const shown = armTables(tables.groups.byArm, tables.excluded, policy);
  const days = incidenceDays(options, tables.days);
  return {
    arms: numbers.arms.map((exact) => {
      const told = releaseArm(exact, shown.get(exact.arm)!, days, policy);
      // Of shown events, and of years to so few digits that nobody's day can be told from them.
      return tables.isRated ? withRate(told, roundSignificant(personYearsOf(tables.cells, exact.arm)) as number) : told;
    }),
    comparisons: numbers.comparisons.map((exact) => releaseComparison(exact, shown, days, policy)),
    ...releaseDurationBasis(unreleased, shown, mainDayOf(tables.days), policy),
  };
}

function releaseArm(
  exact: ArmResult<'competing'>,
  tables: ArmTables,
  days: readonly number[],
  policy: DisclosurePolicy,
): ArmResult<'competing'> {
  if (isToldEmpty(peopleCount(tables.exact), policy)) return exact;
  const hiddenAt = (absence: typeof smallGroup) => days.map((day) => ({ day, incidence: absence, interval: absence }));
  if (tables.shown === undefined) {
    const causes = exact.causes.map(({ cause }) => ({ cause, events: smallGroup, curve: [], at: hiddenAt(smallGroup) }));
    return { arm: exact.arm, n: tables.people, causes, atRisk: [] };
  }
  const causeIds = exact.causes.map(({ cause }) => cause);
  const shown = competingArm(exact.arm, tables.shown, causeIds, days, tables.followedUntil);
  const totals = shownTotals(
    tables,
    causeIds.map((_, index) => index + 1),
    policy,
  );
  return {
    ...shown,
    n: tables.people,
    atRisk: shown.atRisk.map((step) => ({ ...step, atRisk: shownSum(step.atRisk, policy) })),
    causes: shown.causes.map((cause, index) => {
      const events = totals[index]!;
      if (isAbsence(events)) return { ...cause, events, curve: [], at: hiddenAt(events as typeof smallGroup) };
      const at = cause.at.map((reading) => {
        const hidden = hiddenReading(tables, index + 1, reading.day, policy);
        return hidden === undefined ? reading : { day: reading.day, incidence: hidden, interval: hidden };
      });
      return { ...cause, events, at };
    }),
  };
}

function releaseComparison(
  exact: Comparison<'competing'>,
  tables: TablesByArm,
  days: readonly number[],
  policy: DisclosurePolicy,
): Comparison<'competing'> {
  const [a, b] = [tables.get(exact.arm)!, tables.get(exact.reference)!];
  return {
    ...exact,
    causes: exact.causes.map(({ cause }, index) => ({
      cause,
      // From the counts that are shown: with the curves, the test of exact ones would tell them more exactly.
      gray:
        carriesSummary(a, policy, index + 1) && carriesSummary(b, policy, index + 1)
          ? roundTest(testOf(gray([[b.shown!, a.shown!]], index + 1)))
          : fewPeople,
      at: days.map((day) => ({ day, ...shownContrastsAt(a, b, index + 1, day, policy) })),
    })),
  };
}
