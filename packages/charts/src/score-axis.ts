// @internal
import { scaleLinear } from 'd3-scale';

export interface ScoreAxis {
  readonly from: number;
  readonly to: number;
  /** Round scores at equal distances, so that a label is the value of its line. */
  readonly ticks: number[];
}

/** An axis that shows scores from the lowest to the highest with some room, within the range of the instrument. */
export function scoreAxis(lowest: number, highest: number, { minimum, maximum }: { minimum: number; maximum: number }): ScoreAxis {
  const step = (maximum - minimum) / 20;
  const room = Math.max(step, (highest - lowest) * 0.25);
  const from = Math.max(minimum, Math.floor((lowest - room) / step) * step);
  const to = Math.min(maximum, Math.ceil((highest + room) / step) * step);
  return { from, to, ticks: scaleLinear([from, to], [0, 1]).ticks(5) };
}
