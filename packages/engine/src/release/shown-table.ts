import type { DisclosurePolicy } from '@polku/domain/evaluation';
import { atRiskCounts, eventCount, peopleCount, type DurationTable } from '@polku/stats';
import { mayTellWhole, roundedCount } from './shown-number.ts';

/**
 * The table that may be shown in place of the exact one: curves, shares and quantiles are estimated from it, so nothing
 * that is drawn tells more than its counts.
 *
 * Each count of it is 0 or at least the policy's minimum. A step's few leavers wait until later steps have made them
 * enough; what never becomes enough, or would leave fewer than the minimum at risk, stays at risk to the end. Late entries
 * are counted from the step before, and few of them from an earlier one. So nobody leaves before entering, and the number
 * at risk is never too low; a curve lies behind the exact one by its step and at most a few people.
 *
 * A group too small to show what all of it did never empties: some stay at risk, and no curve comes to 0 % or 100 %.
 *
 * @param stepDays groups that are compared stand on one grid, the coarser of theirs.
 * @param leftOut people of the arm who are not in the table, too few to be told from the arm's size: counted as waiting.
 * @returns undefined where the whole group is smaller than the minimum.
 */
export function shownTable(
  table: DurationTable,
  policy: DisclosurePolicy,
  leftOut = 0,
  stepDays = servingStep(table, policy, leftOut),
): DurationTable | undefined {
  return peopleCount(table) < policy.minimumCount ? undefined : rounded(shownOnSteps(table, stepDays, policy, leftOut), policy);
}

/** The finest of the policy's steps on which a group's events are dense. */
export function servingStep(table: DurationTable, policy: DisclosurePolicy, leftOut: number): number {
  const [coarsest = 1, ...finer] = policy.curveSteps.toReversed();
  // Which step serves is judged by what is shown on it: judged by the exact counts it would tell of the few held back.
  return finer.findLast((stepDays) => isDense(shownOnSteps(table, stepDays, policy, leftOut), stepDays)) ?? coarsest;
}

/**
 * Counts of steps, each rounded with what the steps before it left over: rounded by itself, each step of five to seven would be five,
 * and the curve would fall behind by a person a step.
 */
function roundedSteps(counts: Float64Array, policy: DisclosurePolicy): Float64Array {
  let leftOver = 0;
  return counts.map((count) => {
    if (count === 0) return 0;
    const shown = roundedCount(Math.max(1, count + leftOver), policy);
    leftOver += count - shown;
    return shown;
  });
}

/**
 * Each count of the table rounded, and who enters first made as many as those who leave later: numbers at risk are sums and
 * differences of what is shown, and shares follow from them.
 */
function rounded(table: DurationTable, policy: DisclosurePolicy): DurationTable {
  const round = (counts: Float64Array): Float64Array => roundedSteps(counts, policy);
  const shown = {
    time: table.time,
    atStart: 0,
    entered: round(table.entered),
    events: table.events.map(round),
    censored: round(table.censored),
  };
  const balance = (step: number): number => leaversAt(shown, step) - shown.entered[step]!;
  let needed = 0;
  let leftMinusEntered = 0;
  for (const step of shown.time.keys()) {
    needed = Math.max(needed, leftMinusEntered + leaversAt(shown, step));
    leftMinusEntered += balance(step);
  }
  // What rounding adds to those who enter later must not leave fewer at the start than are shown of anybody.
  const fewestAtStart = table.atStart > 0 ? roundedCount(policy.minimumCount, policy) : 0;
  const atStart = leftMinusEntered + roundedRest(table, leftMinusEntered + sum(shown.entered), policy);
  return { ...shown, atStart: Math.max(needed, fewestAtStart, atStart) };
}

const sum = (counts: Float64Array): number => counts.reduce((total, count) => total + count, 0);

/**
 * People who stay to the end, where so many are shown to have left: the others of the group as it is told elsewhere, so that its size
 * is the same wherever it stands. Nobody stays where nobody did.
 */
function roundedRest(table: DurationTable, leavers: number, policy: DisclosurePolicy): number {
  const exact = remainingAtEnd(table);
  const others = roundedCount(peopleCount(table), policy) - leavers;
  return exact > 0 && others >= roundedCount(policy.minimumCount, policy) ? others : roundedCount(exact, policy);
}

/**
 * People who must be left where some are. A reader knows how many are, and that a kind of leaving that waits has mostly
 * fewer than the minimum: of eight left in two kinds each would have four.
 */
function smallestRest({ minimumCount }: DisclosurePolicy): number {
  return 2 * minimumCount - 1;
}

/** By then so large a share of the shown events has happened that the rest is the sparse tail, where steps merge. */
const denseShare = 0.8;

/** Whether there are events on every step, up to the day by which four in five have happened. */
function isDense(shown: DurationTable, stepDays: number): boolean {
  const all = eventCount(shown);
  let seen = 0;
  let step = 0;
  for (const [row, day] of shown.time.entries()) {
    const events = shown.events[0]![row]!;
    if (events === 0) continue;
    const stepOfDay = Math.ceil(day / stepDays);
    if (stepOfDay > step + 1) return false;
    step = stepOfDay;
    seen += events;
    if (seen >= denseShare * all) return true;
  }
  return false;
}

function shownOnSteps(table: DurationTable, stepDays: number, policy: DisclosurePolicy, leftOut: number): DurationTable {
  const minimum = policy.minimumCount;
  const restMinimum = smallestRest(policy);
  const isWhole = mayTellWhole(peopleCount(table), policy);
  const ends = stepEnds(table, stepDays, policy.readingDays);
  const entries = shownEntries(table, ends, minimum);
  const atStart = entries.atStart + leftOut;

  const kinds = [...table.events, table.censored];
  const waiting = kinds.map(() => 0);
  const shown = kinds.map(() => new Float64Array(ends.length));
  let present = atStart;
  let row = 0;
  ends.forEach((end, step) => {
    let leavers = 0;
    for (; row < table.time.length && table.time[row]! <= end; row += 1) {
      leavers += leaversAt(table, row);
      kinds.forEach((counts, kind) => {
        waiting[kind]! += counts[row]!;
      });
    }
    // The last step is not that of a single last person.
    const mayEmpty = isWhole && leavers >= minimum;
    kinds.forEach((_, kind) => {
      const count = waiting[kind]!;
      const left = present - count;
      const leavesEnough = left >= restMinimum || (left === 0 && mayEmpty);
      if (count < minimum || !leavesEnough) return;
      shown[kind]![step] = count;
      waiting[kind] = 0;
      present = left;
    });
    present += entries.entered[step]!;
  });
  return withoutEmptySteps({
    time: Float64Array.from(ends),
    atStart,
    entered: entries.entered,
    events: shown.slice(0, -1),
    censored: shown.at(-1)!,
  });
}

/** Steps without a count would still tell how long the last person was followed. */
function withoutEmptySteps({ time, atStart, entered, events, censored }: DurationTable): DurationTable {
  const keep = (column: Float64Array): Float64Array =>
    column.filter((_, i) => [entered, censored, ...events].some((counts) => counts[i]! > 0));
  return { time: keep(time), atStart, entered: keep(entered), events: events.map(keep), censored: keep(censored) };
}

/** Late entries at the end of the step before them, each count of them at least the minimum; few of them earlier still. */
function shownEntries(
  { time, atStart, entered }: DurationTable,
  ends: readonly number[],
  minimum: number,
): Pick<DurationTable, 'atStart' | 'entered'> {
  const shown = new Float64Array(ends.length);
  let waiting = 0;
  let row = time.length - 1;
  for (let step = ends.length - 1; step > 0; step -= 1) {
    for (; row >= 0 && time[row]! >= ends[step]!; row -= 1) waiting += entered[row]!;
    if (waiting < minimum) continue;
    shown[step] = waiting;
    waiting = 0;
  }
  for (; row >= 0; row -= 1) waiting += entered[row]!;
  let first = atStart + waiting;
  for (let step = 1; first > 0 && first < minimum && step < ends.length; step += 1) {
    first += shown[step]!;
    shown[step] = 0;
  }
  return { atStart: first, entered: shown };
}

function stepEnds({ time }: DurationTable, stepDays: number, readingDays: readonly number[]): readonly number[] {
  const last = time.at(-1) ?? 0;
  const ends = new Set(readingDays.filter((day) => day <= last));
  for (let end = 0; end < last + stepDays; end += stepDays) ends.add(end);
  return [...ends].sort((a, b) => a - b);
}

const coarsestStep = ({ curveSteps }: Pick<DisclosurePolicy, 'curveSteps'>): number => curveSteps.at(-1) ?? 1;

/**
 * Days on which follow-up and horizons may end: the reading days and the ends of the coarsest steps. Were any day allowed,
 * asking day by day would tell when the last person was seen.
 */
export function lastFixedDay(day: number, policy: Pick<DisclosurePolicy, 'curveSteps' | 'readingDays'>): number {
  const step = coarsestStep(policy);
  return Math.max(Math.floor(day / step) * step, ...policy.readingDays.filter((reading) => reading <= day));
}

/**
 * The last fixed day to which enough people were followed. That they were bounds how many of those shown as waiting had
 * already left: so many must be shown that it could still be any small number.
 */
export function followedUntil(exact: DurationTable, shown: DurationTable, policy: DisclosurePolicy): number {
  const { minimumCount } = policy;
  let followed = 0;
  for (let row = exact.time.length - 1; row >= 0; row -= 1) {
    followed += leaversAt(exact, row);
    const day = lastFixedDay(exact.time[row]!, policy);
    if (followed >= minimumCount && waitingUntil(shown, day) >= smallestRest(policy)) return day;
  }
  return 0;
}

const leaversAt = ({ events, censored }: DurationTable, row: number): number =>
  censored[row]! + events.reduce((sum, ofCause) => sum + ofCause[row]!, 0);

/** People who have not left before a day, those included who enter later. */
function waitingUntil(table: DurationTable, day: number): number {
  return table.time.reduce((waiting, time, row) => (time < day ? waiting - leaversAt(table, row) : waiting), peopleCount(table));
}

/** Events of a cause, or censorings for cause 0, up to a day. */
export function leaversBy({ time, events, censored }: DurationTable, cause: number, day: number): number {
  const counts = cause === 0 ? censored : (events[cause - 1] ?? new Float64Array(time.length));
  return counts.reduce((sum, count, i) => (time[i]! <= day ? sum + count : sum), 0);
}

/** People at risk after the last day of the table: those whom the shown counts never let leave are among them. */
export function remainingAtEnd(table: DurationTable): number {
  const last = table.time.length - 1;
  if (last < 0) return table.atStart;
  const left = table.censored[last]! + table.events.reduce((sum, ofCause) => sum + ofCause[last]!, 0);
  return atRiskCounts(table)[last]! + table.entered[last]! - left;
}
