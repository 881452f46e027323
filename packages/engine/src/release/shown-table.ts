import type { DisclosurePolicy } from '@polku/domain';
import { atRiskCounts, eventCount, peopleCount, type DurationTable } from '@polku/stats';

/**
 * The table that may be shown in place of the exact one: curves, shares and quantiles are estimated from it, so nothing
 * that is drawn tells more than its counts.
 *
 * Each count of it is 0 or at least the policy's minimum. A step's few events wait until later steps have made them
 * enough; what never becomes enough, or would leave fewer than the minimum at risk, stays at risk to the end. So the
 * number at risk is at most a few people too high: less than one minimum per kind of leaving.
 *
 * @returns undefined where the whole group is smaller than the minimum.
 */
export function shownTable(table: DurationTable, policy: DisclosurePolicy): DurationTable | undefined {
  const minimum = policy.minimumCount;
  const people = peopleCount(table);
  if (people < minimum) return undefined;
  const kinds = [...table.events, table.censored];
  const stepDays = stepOf(table, policy);
  const ends = stepEnds(table, stepDays, policy.readingDays);

  const waiting = kinds.map(() => 0);
  const shown = kinds.map(() => new Float64Array(ends.length));
  let remaining = people;
  let row = 0;
  ends.forEach((end, step) => {
    for (; row < table.time.length && table.time[row]! <= end; row += 1) {
      kinds.forEach((counts, kind) => {
        waiting[kind]! += counts[row]!;
      });
    }
    kinds.forEach((_, kind) => {
      const count = waiting[kind]!;
      const left = remaining - count;
      if (count < minimum || (left > 0 && left < minimum)) return;
      shown[kind]![step] = count;
      waiting[kind] = 0;
      remaining = left;
    });
  });
  return {
    time: Float64Array.from(ends),
    atStart: people - total(lateEntries(table, ends, minimum)),
    entered: lateEntries(table, ends, minimum),
    events: shown.slice(0, -1),
    censored: shown.at(-1)!,
  };
}

const total = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);

/** Late entries by step, each at least the minimum; the rest count as there from the start. */
function lateEntries({ time, entered }: DurationTable, ends: readonly number[], minimum: number): Float64Array {
  const shown = new Float64Array(ends.length);
  let waiting = 0;
  let row = 0;
  ends.forEach((end, step) => {
    for (; row < time.length && time[row]! <= end; row += 1) waiting += entered[row]!;
    if (waiting < minimum) return;
    shown[step] = waiting;
    waiting = 0;
  });
  return shown;
}

/** By then so large a share of the events has happened that the rest is the sparse tail, where steps merge. */
const denseShare = 0.8;

/**
 * The finest step on which every step rests on enough events, up to the day by which four in five have happened: a cohort
 * of thousands reads by week, one of sixty by month.
 */
function stepOf(table: DurationTable, { curveSteps, minimumCount }: DisclosurePolicy): number {
  const events = table.events[0]!;
  const all = eventCount(table);
  let seen = 0;
  const denseUntil = table.time.find((_, i) => (seen += events[i]!) >= denseShare * all) ?? 0;
  return curveSteps.find((days) => isDense(table, days, denseUntil, minimumCount)) ?? curveSteps.at(-1) ?? 1;
}

function isDense({ time, events }: DurationTable, stepDays: number, until: number, minimum: number): boolean {
  const byStep = new Map<number, number>();
  time.forEach((day, i) => {
    const step = Math.ceil(day / stepDays);
    byStep.set(step, (byStep.get(step) ?? 0) + events[0]![i]!);
  });
  for (let step = 1; step * stepDays <= until; step += 1) if ((byStep.get(step) ?? 0) < minimum) return false;
  return true;
}

function stepEnds({ time }: DurationTable, stepDays: number, readingDays: readonly number[]): readonly number[] {
  const last = time.at(-1) ?? 0;
  const ends = new Set(readingDays.filter((day) => day <= last));
  for (let end = 0; end < last + stepDays; end += stepDays) ends.add(end);
  return [...ends].sort((a, b) => a - b);
}

/** People at risk after the last day of the table: those whom the shown counts never let leave are among them. */
export function remainingAtEnd(table: DurationTable): number {
  const last = table.time.length - 1;
  if (last < 0) return table.atStart;
  const left = table.censored[last]! + table.events.reduce((sum, ofCause) => sum + ofCause[last]!, 0);
  return atRiskCounts(table)[last]! + table.entered[last]! - left;
}
