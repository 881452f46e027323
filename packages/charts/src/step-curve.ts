// @internal
import { isAbsence, type Absence, type MaybeInterval, type MaybeNumber } from '@polku/domain/evaluation';
import { area, curveStepAfter, line } from 'd3-shape';

/** One step of a rising curve: the share reached by the day, with its interval where there is one. */
interface StepPoint {
  readonly day: number;
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

/** A curve as it can be drawn: its steps, the last day it is known, and why it ends there where that is told. */
export interface StepCurve {
  readonly points: readonly StepPoint[];
  readonly lastDay: number;
  readonly endsBecause: Absence | undefined;
}

/**
 * The drawable part of a curve. A step without a share is left out, so that the line runs on until the next one; a tail
 * without shares ends the curve and gives the reason. A step without an interval gets a ribbon of no height.
 */
export function stepCurve(
  steps: readonly { readonly day: number; readonly share: MaybeNumber; readonly interval: MaybeInterval }[],
): StepCurve {
  const points = steps.flatMap(({ day, share, interval }) =>
    isAbsence(share)
      ? []
      : [{ day, share, lower: isAbsence(interval) ? share : interval.lower, upper: isAbsence(interval) ? share : interval.upper }],
  );
  const tail = steps.at(-1)?.share;
  return { points, lastDay: points.at(-1)?.day ?? 0, endsBecause: isAbsence(tail) ? tail : undefined };
}

/** The curve to a day: later steps left out, the last one carried to that day or to where the curve is known. */
export function cutAt({ points, lastDay, endsBecause }: StepCurve, untilDay: number): StepCurve {
  if (lastDay <= untilDay) return { points, lastDay, endsBecause };
  return { points: points.filter(({ day }) => day <= untilDay), lastDay: untilDay, endsBecause: undefined };
}

type Scale = (value: number) => number;

/** The last step's point, carried to the last day that the curve is known. */
function carried({ points, lastDay }: StepCurve): readonly StepPoint[] {
  const last = points.at(-1);
  return last && last.day < lastDay ? [...points, { ...last, day: lastDay }] : points;
}

export function stepPath(curve: StepCurve, x: Scale, y: Scale): string {
  const path = line<StepPoint>(
    ({ day }) => x(day),
    ({ share }) => y(share),
  );
  return path.curve(curveStepAfter).digits(2)(carried(curve)) ?? '';
}

export function ribbonPath(curve: StepCurve, x: Scale, y: Scale): string {
  const path = area<StepPoint>(
    ({ day }) => x(day),
    ({ lower }) => y(lower),
    ({ upper }) => y(upper),
  );
  return path.curve(curveStepAfter).digits(2)(carried(curve)) ?? '';
}

/** The share that the curve has reached by the day, or undefined beyond where it is known. */
export function shareAt({ points, lastDay }: StepCurve, day: number): number | undefined {
  return day > lastDay ? undefined : points.findLast((point) => point.day <= day)?.share;
}

/** The first day on which the drawn curve has reached the share, or undefined where it does not. */
export function dayReaching({ points }: StepCurve, share: number): number | undefined {
  return points.find((point) => point.share >= share)?.day;
}
