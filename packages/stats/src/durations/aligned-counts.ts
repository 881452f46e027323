// @internal
import type { DurationTable } from './duration-table.ts';
import { timeAxis, type NearTies } from './time-axis.ts';

/** Several arms' counts on one time axis: what comparisons of arms walk along. */
export interface AlignedCounts {
  readonly time: Float64Array;
  /** `[arm][time]`. */
  readonly atRisk: readonly Float64Array[];
  /** `[arm][cause − 1][time]`. */
  readonly events: readonly (readonly Float64Array[])[];
}

export function alignCounts(arms: readonly DurationTable[], nearTies?: NearTies): AlignedCounts {
  const axis = timeAxis(
    arms.map(({ time }) => time),
    nearTies,
  );
  const times = axis.time.length;
  const causes = Math.max(1, ...arms.map(({ events }) => events.length));
  const atRisk = arms.map(() => new Float64Array(times));
  const events = arms.map(() => Array.from({ length: causes }, () => new Float64Array(times)));
  arms.forEach((table, arm) => {
    let present = table.atStart;
    let next = 0;
    table.time.forEach((time, row) => {
      const at = axis.indexOf(time);
      // Those present go on being at risk until the next time of their own arm.
      for (; next <= at; next += 1) atRisk[arm][next] = present;
      let left = table.censored[row];
      table.events.forEach((ofCause, cause) => {
        events[arm][cause][at] += ofCause[row];
        left += ofCause[row];
      });
      present += table.entered[row] - left;
    });
    for (; next < times; next += 1) atRisk[arm][next] = present;
  });
  return { time: axis.time, atRisk, events };
}
