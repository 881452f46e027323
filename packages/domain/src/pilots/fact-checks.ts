import type { MetricId } from '../metrics/ids.ts';
import type { Facts } from '../data-package/rules/rule.ts';
import type { PilotFactRuleId } from './fact-rules.ts';
import { earliestDay, latestDay, type PartialDate } from './partial-date.ts';

/** Where a check tells what it found; zod's refinement context has this shape. */
interface Findings {
  addIssue(issue: { code: 'custom'; message: PilotFactRuleId; path: (string | number)[]; params: Facts }): void;
}

const find = (findings: Findings, message: PilotFactRuleId, path: (string | number)[], params: Facts = {}) =>
  findings.addIssue({ code: 'custom', message, path, params });

interface Period {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** No reading of the two dates puts the end on or after the start. */
export function periodRunsForward({ from, to }: Period, findings: Findings): void {
  if (from !== null && to !== null && latestDay(to) < earliestDay(from)) find(findings, 'end_before_start', ['to']);
}

/** A later period can begin after an earlier one ends, at least by one reading of their dates. */
const mayFollow = (later: Period, earlier: Period) =>
  later.from !== null && earlier.to !== null && latestDay(later.from) > earliestDay(earlier.to);

/** Rows of one team are never in force at the same time, in whichever arms they stand. */
export function teamsInOnePlaceAtATime(arms: readonly (Period & { readonly team: string })[], findings: Findings): void {
  for (const [row, arm] of arms.entries()) {
    const other = arms.findIndex(
      (earlier, index) => index < row && earlier.team === arm.team && !mayFollow(arm, earlier) && !mayFollow(earlier, arm),
    );
    if (other !== -1) find(findings, 'arms_overlap', [row, 'from'], { other: other + 1 });
  }
}

export function oneRolePerArm(arms: readonly { readonly arm: string; readonly role: string }[], findings: Findings): void {
  for (const [row, { arm, role }] of arms.entries()) {
    const other = arms.findIndex((earlier, index) => index < row && earlier.arm === arm && earlier.role !== role);
    if (other !== -1) find(findings, 'arm_differs', [row, 'role'], { other: other + 1 });
  }
}

/** A step that surely lies before the one above it is out of place. */
export function stepsInOrder(steps: readonly { readonly from: PartialDate }[], findings: Findings): void {
  for (const [row, { from }] of steps.entries()) {
    const above = steps[row - 1];
    if (above !== undefined && latestDay(from) < earliestDay(above.from)) find(findings, 'chain_disorder', [row, 'from'], { other: row });
  }
}

export function listedOnce(list: readonly string[], findings: Findings): void {
  for (const [row, entry] of list.entries()) {
    const first = list.indexOf(entry);
    if (first < row) find(findings, 'listed_twice', [row], { other: first + 1 });
  }
}

interface CountedNumber {
  readonly value: number;
  readonly metric?: MetricId | undefined;
  readonly role?: string | undefined;
}

/** A numerator has one denominator of its own metric, and does not exceed it. */
export function wholeProportions(numbers: readonly CountedNumber[], findings: Findings): void {
  for (const [row, { value, metric, role }] of numbers.entries()) {
    if (role !== 'numerator') continue;
    const denominators = numbers.flatMap((other, index) =>
      other.metric === metric && other.role === 'denominator' ? [{ ...other, index }] : [],
    );
    const [denominator] = denominators;
    if (denominators.length !== 1 || denominator === undefined) find(findings, 'denominator_missing', [row, 'role']);
    else if (value > denominator.value) find(findings, 'numerator_above_denominator', [row, 'value'], { other: denominator.index + 1 });
  }
}
