// @internal
import type { DurationTable } from './duration-table.ts';
import type { TimeAxis } from './time-axis.ts';

/** Several arms' counts on one time axis: what comparisons of arms walk along. */
export interface AlignedCounts {
  readonly time: Float64Array;
  /** `[arm][time]`. */
  readonly atRisk: readonly Float64Array[];
  /** `[arm][cause − 1][time]`. */
  readonly events: readonly (readonly Float64Array[])[];
}

/** @param axis That of all arms and strata compared; the times of it that these arms have are kept. */
export function alignCounts(arms: readonly DurationTable[], axis: TimeAxis): AlignedCounts {
  const placeOf = new Int32Array(axis.time.length);
  for (const { time } of arms) for (const at of time) placeOf[axis.indexOf(at)] = 1;
  const time = axis.time.filter((_, i) => placeOf[i] === 1);
  let place = 0;
  for (let i = 0; i < placeOf.length; i += 1) if (placeOf[i] === 1) placeOf[i] = place++;
  const causes = Math.max(1, ...arms.map(({ events }) => events.length));
  const atRisk = arms.map(() => new Float64Array(time.length));
  const events = arms.map(() => Array.from({ length: causes }, () => new Float64Array(time.length)));
  arms.forEach((table, arm) => {
    let present = table.atStart;
    let next = 0;
    table.time.forEach((ownTime, row) => {
      const at = placeOf[axis.indexOf(ownTime)];
      // Those present go on being at risk until the next time of their own arm.
      for (; next <= at; next += 1) atRisk[arm][next] = present;
      let left = table.censored[row];
      table.events.forEach((ofCause, cause) => {
        events[arm][cause][at] += ofCause[row];
        left += ofCause[row];
      });
      present += table.entered[row] - left;
    });
    for (; next < time.length; next += 1) atRisk[arm][next] = present;
  });
  return { time, atRisk, events };
}
