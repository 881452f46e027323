import { PolkuError } from '../foundations/errors.ts';
import { isAbsent, notEstimable, type Estimated } from '../foundations/estimate.ts';
import { baselineCount } from './baseline.ts';
import { chartSignals, type ChartSignal, type ControlLimits } from './chart-signals.ts';

/** A period's count; those of parts of an organisation add up to its own. */
export interface PeriodCount {
  readonly numerator: number;
  readonly denominator: number;
}

export interface ProportionChartPoint {
  /** Absent in a period with nobody in it. */
  readonly share: Estimated<number>;
  /** Wider where the period has fewer people. */
  readonly limits: Estimated<ControlLimits>;
}

export interface ProportionChart {
  /** Share of all people of the baseline together. */
  readonly centre: number;
  readonly points: readonly ProportionChartPoint[];
  readonly signals: readonly ChartSignal[];
}

/**
 * Control chart of a share (p chart): each period's share, and how far from the overall share so many people may stray while
 * nothing changes: three binomial standard deviations, within 0 and 1.
 *
 * Misleads where people of one period are alike for reasons of their own (a team that meets on a day: limits too narrow),
 * where a period has thousands (every trifle signals), and where n·p is below about five, so that the lower limit is 0 and only
 * a rise can be seen.
 *
 * Assumes independent people, periods in order of time. From fewer than some twelve periods limits are provisional.
 *
 * @param options.baseline How many of the first periods the centre rests on, those before a pilot began; all unless told.
 * @returns `no_data` without a period, or without anybody in the baseline, `too_few_observations` for a baseline below six
 * periods, `no_variation` where none or all of its people count: limits would then be a line that any other period crosses.
 * @throws PolkuError `invalid_count` naming the period, `invalid_argument` for a baseline that is no whole number, or beyond
 * the series.
 *
 * ```ts
 * const months = [5, 4, 6, 5, 4, 6, 14].map((numerator: number) => ({ numerator, denominator: 20 }));
 * const chart = proportionChart(months, { baseline: 6 });
 * isAbsent(chart) ? chart.reason : chart.centre; // → 0.25
 * isAbsent(chart) ? chart.reason : chart.signals; // → [{ rule: 'beyond_limits', from: 6, to: 6, side: 'above' }]
 * ```
 *
 * Shewhart (1931); Montgomery (2009), 7.2. R: `qicharts2::qic(x, n, chart = "p")`.
 */
export function proportionChart(
  periods: readonly PeriodCount[],
  { baseline }: { readonly baseline?: number } = {},
): Estimated<ProportionChart> {
  const expected = 'a numerator of 0 or more, no greater than the denominator';
  periods.forEach(({ numerator, denominator }, index) => {
    if (Number.isFinite(denominator) && numerator >= 0 && numerator <= denominator) return;
    throw new PolkuError('invalid_count', `Period ${index}: expected ${expected}.`, { index, expected });
  });
  const count = baselineCount(periods.length, baseline);
  if (typeof count !== 'number') return count;

  const people = periods.slice(0, count).reduce((sum, { denominator }) => sum + denominator, 0);
  if (people === 0) return notEstimable('no_data');
  const centre = periods.slice(0, count).reduce((sum, { numerator }) => sum + numerator, 0) / people;
  if (centre === 0 || centre === 1) return notEstimable('no_variation');

  const limitsFor = (n: number): ControlLimits => {
    const reach = 3 * Math.sqrt((centre * (1 - centre)) / n);
    return { lower: Math.max(0, centre - reach), upper: Math.min(1, centre + reach) };
  };
  const points = periods.map(({ numerator, denominator }) =>
    denominator === 0
      ? { share: notEstimable('no_data'), limits: notEstimable('no_data') }
      : { share: numerator / denominator, limits: limitsFor(denominator) },
  );
  const shares = points.map(({ share }) => (isAbsent(share) ? undefined : share));
  return { centre, points, signals: chartSignals(shares, centre, (i) => limitsFor(periods[i].denominator)) };
}
