import { autoregressiveRegression, isAbsent, notEstimable, type Estimated } from '@polku/stats';
import type { Contrast } from './contrast.ts';
import { blockDays, monthsInBlock, type DesignedRow, type OutcomeOf } from './designed-row.ts';

/** With fewer months on either side a level cannot be told from a trend. */
const fewestBefore = 8;
const fewestAfter = 6;
/** From two years on a season is told from a trend. */
const monthsForSeason = 24;
const monthsInYear = 12;

const daysInMonth = blockDays / monthsInBlock;

interface Month {
  readonly month: number;
  /** Of people as the treated are: by segment. */
  readonly mean: number;
  readonly people: number;
}

/**
 * How much the level of monthly means changed at the start, beyond the trend before and after: by errors that follow one another
 * (AR(1), REML), each month weighed by its people, whose mean is standardised to the segments of the treated. What else changed at the
 * same time is not told apart.
 *
 * Only those count who reach the horizon on their own side of the first start: where teams start one after another, the area of a later
 * one is neither before nor after until it does.
 *
 * @param rows Of the own area before, and of the treated.
 * @returns `too_few_observations` below 8 months before or 6 after; else as `autoregressiveRegression`.
 */
export function levelChange<Outcome>(
  rows: readonly DesignedRow<Outcome>[],
  stratumOf: ReadonlyMap<string, string>,
  outcome: OutcomeOf<Outcome>,
  horizonDays: number,
): Estimated<Contrast> {
  const isOnItsSide = ({ place, month }: DesignedRow<Outcome>) => place.group === 'treated' || (month + 1) * daysInMonth + horizonDays <= 0;
  const months = monthsOf(rows, stratumOf, outcome, isOnItsSide);
  const after = months.filter(({ month }) => month >= 0);
  if (months.length - after.length < fewestBefore || after.length < fewestAfter) return notEstimable('too_few_observations');
  const phase = ({ month }: Month) => (2 * Math.PI * month) / monthsInYear;
  const season = months.length < monthsForSeason ? [] : [(at: Month) => Math.sin(phase(at)), (at: Month) => Math.cos(phase(at))];
  const columns = [
    () => 1,
    ({ month }: Month) => month,
    ({ month }: Month) => (month >= 0 ? 1 : 0),
    ({ month }: Month) => Math.max(0, month),
    ...season,
  ];
  // Weighing by people is dividing by the standard deviation that their number leaves.
  const scaled = (of: (at: Month) => number) => months.map((at) => Math.sqrt(at.people) * of(at));
  const design = columns.map(scaled);
  const value = scaled(({ mean }) => mean);
  const time = months.map(({ month }) => month);
  const isLevelChange = columns.map((_, i) => (i === 2 ? 1 : 0));
  const fitted = autoregressiveRegression(design, value, time);
  if (isAbsent(fitted)) return fitted;
  const { estimate, standardError, pValue, interval } = fitted.contrast(isLevelChange);
  return {
    estimate,
    standardError,
    pValue,
    coverage: 1,
    spread: undefined,
    outcomeSpread: 0,
    samplingInterval: interval,
    intervalAt: (level) => {
      const at = autoregressiveRegression(design, value, time, { level });
      return isAbsent(at) ? interval : at.contrast(isLevelChange).interval;
    },
  };
}

function monthsOf<Outcome>(
  rows: readonly DesignedRow<Outcome>[],
  stratumOf: ReadonlyMap<string, string>,
  { valuesOf }: OutcomeOf<Outcome>,
  isCounted: (row: DesignedRow<Outcome>) => boolean,
): Month[] {
  const peopleIn = (own: readonly DesignedRow<Outcome>[]) => own.reduce((sum, { n }) => sum + n, 0);
  const treated = rows.filter(({ place }) => place.group === 'treated');
  const strata = [...new Set(stratumOf.values())];
  const shareOf = new Map(
    strata.map((stratum) => [stratum, peopleIn(treated.filter(({ segment }) => stratumOf.get(segment) === stratum)) / peopleIn(treated)]),
  );
  const sums = new Map<number, Map<string, { sum: number; n: number }>>();
  for (const group of new Set(rows.map(({ place }) => place.group)))
    for (const stratum of strata) {
      const members = rows.filter((row) => row.place.group === group && stratumOf.get(row.segment) === stratum);
      if (members.length === 0) continue;
      const valueOf = valuesOf(members);
      for (const { month, n, outcome } of members.filter(isCounted)) {
        const ofMonth = sums.get(month) ?? new Map<string, { sum: number; n: number }>();
        sums.set(month, ofMonth);
        const cell = ofMonth.get(stratum) ?? { sum: 0, n: 0 };
        ofMonth.set(stratum, cell);
        cell.sum += n * valueOf(outcome);
        cell.n += n;
      }
    }
  return [...sums]
    .map(([month, cells]) => {
      const seen = [...cells].map(([stratum, cell]) => ({ ...cell, share: shareOf.get(stratum)! }));
      const shares = seen.reduce((sum, { share }) => sum + share, 0);
      const people = seen.reduce((sum, { n }) => sum + n, 0);
      // A month without anybody of a segment is told of the others.
      return { month, people, mean: seen.reduce((sum, { share, sum: total, n }) => sum + (share / shares) * (total / n), 0) };
    })
    .filter(({ mean }) => Number.isFinite(mean))
    .sort((a, b) => a.month - b.month);
}
