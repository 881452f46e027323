import { atRiskCounts, type DurationTable } from '@polku/stats';

/** People still at risk after each time. */
export function waitingByTime(table: DurationTable): ReadonlyMap<number, number> {
  const atRisk = atRiskCounts(table);
  return new Map(
    Array.from(table.time, (day, i) => {
      const left = table.censored[i]! + table.events.reduce((sum, ofCause) => sum + ofCause[i]!, 0);
      return [day, atRisk[i]! + table.entered[i]! - left];
    }),
  );
}
