import { isAbsence, type Absence, type DisclosurePolicy, type MaybeNumber } from '@polku/domain/evaluation';
import { eventCount, censoredCount, largestTime, peopleCount, tooEarly, type DurationTable } from '@polku/stats';
import type { Excluded } from '../reduce/duration-cells.ts';
import { contrastsAt } from '../estimate/incidence-contrasts.ts';
import { readableUntil } from '../estimate/readable-until.ts';
import { absentEstimate } from '../estimate/shapes.ts';
import { fewPeople, isSmall, mayTellWhole, shownCount, smallGroup, wouldReveal } from './shown-number.ts';
import { hidingReasons } from './shown-parts.ts';
import { followedUntil, lastFixedDay, leaversBy, servingStep, shownTable } from './shown-table.ts';

/** An arm's exact table beside the one that may be shown. */
export interface ArmTables {
  readonly exact: DurationTable;
  /** Undefined for an arm of too few people. */
  readonly shown: DurationTable | undefined;
  /** The last day at which anything of the arm may be read. */
  readonly followedUntil: number;
  /** The number of people of the exact table, unless the arm's size would tell from it how few were left out. */
  readonly people: MaybeNumber;
}

export type TablesByArm = ReadonlyMap<string, ArmTables>;

export function armTables(byArm: ReadonlyMap<string, DurationTable>, excluded: readonly Excluded[], policy: DisclosurePolicy): TablesByArm {
  const leftOutOf = (arm: string): number => {
    const out = excluded.filter((each) => each.arm === arm).reduce((sum, { n }) => sum + n, 0);
    return isSmall(out, policy) ? out : 0;
  };
  // On steps of their own, the half of one arm would be read to the day and that of another to the week.
  const stepDays = Math.max(
    1,
    ...[...byArm].flatMap(([arm, exact]) => (peopleCount(exact) < policy.minimumCount ? [] : [servingStep(exact, policy, leftOutOf(arm))])),
  );
  return new Map(
    [...byArm].map(([arm, exact]) => {
      const leftOut = leftOutOf(arm);
      const shown = shownTable(exact, policy, leftOut, stepDays);
      const people = shown === undefined ? shownCount(peopleCount(exact), policy) : peopleCount(shown);
      return [
        arm,
        {
          exact,
          shown,
          followedUntil: shown === undefined ? 0 : hasEnded(exact, policy) ? Number.POSITIVE_INFINITY : followedUntil(exact, shown, policy),
          people: leftOut > 0 && !isAbsence(people) ? wouldReveal : people,
        },
      ];
    }),
  );
}

/** Of a group large enough to tell what all of it did: nobody is left who could still have an event, so that its shares stay as they are. */
const hasEnded = (exact: DurationTable, policy: DisclosurePolicy): boolean =>
  mayTellWhole(peopleCount(exact), policy) && readableUntil(exact) === Number.POSITIVE_INFINITY;

/** The horizon asked for where somebody in every arm was followed to it: as one fixed day it tells of nobody's last. */
export function meanHorizon(tables: TablesByArm, horizonDays: number, policy: DisclosurePolicy): number {
  const isReached = [...tables.values()].every(
    ({ exact, shown }) => shown === undefined || hasEnded(exact, policy) || largestTime(exact) >= horizonDays,
  );
  return isReached ? lastFixedDay(horizonDays, policy) : shareHorizon(tables, horizonDays, policy);
}

/** The horizon asked for, or the last fixed day to which enough people of every arm that may be shown were followed. */
export function shareHorizon(tables: TablesByArm, horizonDays: number, policy: DisclosurePolicy): number {
  const ends = [...tables.values()].filter(({ shown }) => shown !== undefined).map((arm) => arm.followedUntil);
  return lastFixedDay(Math.min(horizonDays, ...ends), policy);
}

/**
 * Whether a summary of the arm rests on enough people, and enough events of a cause up to a day, to be shown. In a small
 * group enough must be left without the event, too: with nearly all days known the summary would tell the rest.
 */
export function carriesSummary(
  { exact, shown }: ArmTables,
  { summaryMinimum, minimumCount, wholeShareMinimum }: DisclosurePolicy,
  cause = 1,
  untilDay = Number.POSITIVE_INFINITY,
): boolean {
  const people = peopleCount(exact);
  const events = leaversBy(exact, cause, untilDay);
  if (shown === undefined || untilDay <= 0 || people < summaryMinimum.people || events < summaryMinimum.events) return false;
  return people >= wholeShareMinimum || people - events >= minimumCount;
}

/**
 * Why the share that had the event of a cause by a day may not be read from the shown table; undefined where it may.
 *
 * A curve that has not yet stepped stands at 0 although a few may have had the event. That nobody had is said of every day before the
 * first step or of none of them: from 0 on one day to hidden on the next it would be known when the few had it.
 */
export function hiddenReading({ exact, shown, followedUntil: end }: ArmTables, cause: number, day: number, policy: DisclosurePolicy) {
  if (shown === undefined) return smallGroup;
  if (day > end) return tooEarly;
  if (leaversBy(shown, cause, day) > 0) return undefined;
  const first = shown.time.find((_, step) => (shown.events[cause - 1]?.[step] ?? 0) > 0);
  const lastBefore = first === undefined ? Number.POSITIVE_INFINITY : lastFixedDay(first - 1, policy);
  const isNone = day <= lastBefore && leaversBy(exact, cause, lastBefore) === 0;
  return isNone && mayTellWhole(peopleCount(exact), policy) ? undefined : wouldReveal;
}

/** Difference and ratio of two arms' shown shares on a day; hidden where either share is, which it would give away. */
export function shownContrastsAt(a: ArmTables, b: ArmTables, cause: number, day: number, policy: DisclosurePolicy) {
  const hide = (absence: Absence) => ({ riskDifference: hiddenEstimate(absence), riskRatio: hiddenEstimate(absence) });
  if (!carriesSummary(a, policy, cause) || !carriesSummary(b, policy, cause)) return hide(fewPeople);
  const reasons = [hiddenReading(a, cause, day, policy), hiddenReading(b, cause, day, policy)];
  if (reasons.includes(tooEarly)) return { riskDifference: absentEstimate(tooEarly), riskRatio: absentEstimate(tooEarly) };
  if (reasons.some((reason) => reason !== undefined)) return hide(wouldReveal);
  return contrastsAt(a.shown!, b.shown!, cause, day, day);
}

export function hiddenEstimate<A extends Absence>(absence: A): { estimate: A; interval: A } {
  return { estimate: absence, interval: absence };
}

/**
 * Leavers of each kind as the sums of what is shown: causes 1…, then 0 for the censored where they are shown too.
 *
 * Where none of them is shown the total is hidden, and in a small group also where there are none, since one kind's 0 may
 * tell that another has everybody.
 */
export function shownTotals({ exact, shown }: ArmTables, kinds: readonly number[], policy: DisclosurePolicy): readonly MaybeNumber[] {
  const count = (table: DurationTable, kind: number): number => (kind === 0 ? censoredCount(table) : eventCount(table, kind));
  if (shown === undefined) return kinds.map(() => smallGroup);
  const isWhole = mayTellWhole(peopleCount(exact), policy);
  const isHidden = (kind: number): boolean => count(shown, kind) === 0 && !(isWhole && count(exact, kind) === 0);
  const hidden = kinds.filter(isHidden);
  const shownPeople = kinds.reduce((sum, kind) => sum + count(shown, kind), 0);
  const reasons = hidingReasons(
    hidden.map((kind) => count(exact, kind)),
    peopleCount(shown) - shownPeople,
    policy,
  );
  return kinds.map((kind) => (isHidden(kind) ? reasons[hidden.indexOf(kind)]! : count(shown, kind)));
}
