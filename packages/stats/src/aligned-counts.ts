import { distinctTimes, type DurationTable } from './duration-table.ts';

/** Several arms' counts on one time axis: what comparisons of arms walk along. */
export interface AlignedCounts {
  readonly time: Float64Array;
  /** `[arm][time]`. */
  readonly atRisk: readonly Float64Array[];
  /** `[arm][cause − 1][time]`. */
  readonly events: readonly (readonly Float64Array[])[];
}

export function alignCounts(arms: readonly DurationTable[]): AlignedCounts {
  const time = distinctTimes(arms);
  const causes = Math.max(1, ...arms.map(({ events }) => events.length));
  const atRisk = arms.map(() => new Float64Array(time.length));
  const events = arms.map(() => Array.from({ length: causes }, () => new Float64Array(time.length)));
  arms.forEach((table, arm) => {
    let present = table.atStart;
    let row = 0;
    for (let i = 0; i < time.length; i += 1) {
      atRisk[arm][i] = present;
      if (table.time[row] !== time[i]) continue;
      let left = table.censored[row];
      table.events.forEach((ofCause, cause) => {
        events[arm][cause][i] = ofCause[row];
        left += ofCause[row];
      });
      present += table.entered[row] - left;
      row += 1;
    }
  });
  return { time, atRisk, events };
}
