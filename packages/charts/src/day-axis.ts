// @internal
import type { StepCurve } from './step-curve.ts';

/** Windows that follow-up is usually read over: a month, two, a quarter, half a year, and whole years. */
const usualWindows = [28, 56, 91, 182, 365, 730, 1096, 1826, 3652] as const;

/** A rise smaller than this is not worth more of the axis. */
const negligibleRise = 0.05;

/**
 * The last day that a chart of rising curves shows: the shortest usual window that holds every target day well and after which no
 * curve rises by more than five percentage points; where the curves end before it, the day that the longest of them ends.
 */
export function windowOf(curves: readonly StepCurve[], targetDays: readonly number[]): number {
  const latest = Math.max(0, ...curves.map(({ lastDay }) => lastDay));
  const needed = Math.max(0, ...targetDays) * 1.2;
  const settled = (until: number) =>
    curves.every(({ points }) => (points.at(-1)?.share ?? 0) - (points.findLast(({ day }) => day <= until)?.share ?? 0) <= negligibleRise);
  const window = usualWindows.find((until) => until >= needed && settled(until)) ?? latest;
  return Math.max(Math.ceil(needed), Math.min(window, latest)) || usualWindows[2];
}

/** The distance between neighbouring steps that is most common: the grid on which the curve was released. */
export function gridStep(days: readonly number[]): number {
  const seen = new Map<number, number>();
  for (const [place, day] of days.slice(1).entries()) {
    const distance = day - days[place]!;
    seen.set(distance, (seen.get(distance) ?? 0) + 1);
  }
  const [most] = [...seen].sort(([a, countA], [b, countB]) => countB - countA || a - b);
  return most?.[0] ?? 1;
}

const tickSteps = { weeks: [7, 14, 28, 56, 91, 182, 364, 728, 1456], months: [30, 60, 90, 180, 360, 720, 1440] } as const;

/**
 * Days to write under the axis, at most `most` of them: multiples of weeks, or of 30 days where the curve steps by 30, so that
 * a number below stands exactly under a step. The last day is written too where it leaves room for itself.
 */
export function dayTicks(untilDay: number, stepDays: number, most: number): readonly number[] {
  const steps: readonly number[] = stepDays % 30 === 0 ? tickSteps.months : tickSteps.weeks;
  const step = steps.find((days) => untilDay / days + 1 <= most) ?? untilDay;
  const ticks = Array.from({ length: Math.floor(untilDay / step) + 1 }, (_, place) => place * step);
  const rest = untilDay - ticks.at(-1)!;
  if (rest === 0) return ticks;
  return rest >= step * 0.5 && ticks.length < most ? [...ticks, untilDay] : ticks;
}

export function monthOf(day: number): number {
  return Math.round((day * 12) / 365.25);
}

/** Ticks at whole months, every third of them up to two years and every twelfth beyond. */
export function monthTicks(untilDay: number): readonly { readonly day: number; readonly month: number }[] {
  const every = untilDay <= 731 ? 3 : 12;
  const last = monthOf(untilDay);
  return Array.from({ length: Math.floor(last / every) + 1 }, (_, place) => ({
    month: place * every,
    day: Math.floor((place * every * 365) / 12),
  }));
}
