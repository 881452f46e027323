// @internal
import type { DurationTable } from './duration-table.ts';
import { hasNearTies, timeAxis, type NearTies, type TimeAxis } from './time-axis.ts';

/** The axis of an analysis: of all times of all its tables, time 0 among them where some enter late and others do not, as in R. */
export function analysisAxis(tables: readonly DurationTable[], nearTies: NearTies = 'tied'): TimeAxis {
  const times = tables.map(({ time }) => time);
  const startsAtZero = tables.some(({ entered }) => entered.some((count) => count > 0)) && tables.some(({ atStart }) => atStart > 0);
  return timeAxis(startsAtZero ? [...times, [0]] : times, nearTies);
}

/** The table on the axis of its own times, those that differ only by rounding being one. */
export function tiedTable(table: DurationTable): DurationTable {
  return hasNearTies(table.time) ? tableOnAxis(analysisAxis([table]), [table]) : table;
}

/** Counts of tables added up at the times of an axis. */
export function tableOnAxis(axis: TimeAxis, tables: readonly DurationTable[]): DurationTable {
  const causes = Math.max(1, ...tables.map((table) => table.events.length));
  const entered = new Float64Array(axis.time.length);
  const censored = new Float64Array(axis.time.length);
  const events = Array.from({ length: causes }, () => new Float64Array(axis.time.length));
  let atStart = 0;
  for (const table of tables) {
    atStart += table.atStart;
    for (let i = 0; i < table.time.length; i += 1) {
      const at = axis.indexOf(table.time[i]);
      entered[at] += table.entered[i];
      censored[at] += table.censored[i];
      for (let cause = 0; cause < table.events.length; cause += 1) events[cause][at] += table.events[cause][i];
    }
  }
  return { time: axis.time, atStart, entered, events, censored };
}
