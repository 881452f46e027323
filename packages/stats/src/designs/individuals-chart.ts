import { PolkuError } from '../foundations/errors.ts';
import { notEstimable, type Estimated } from '../foundations/estimate.ts';
import { baselineCount } from './baseline.ts';
import { chartSignals, type ChartSignal, type ControlLimits } from './chart-signals.ts';

export interface IndividualsChart {
  /** Mean of the baseline. */
  readonly centre: number;
  readonly limits: ControlLimits;
  readonly movingRange: {
    /** Steps between neighbouring values, of the whole series: one fewer than values. */
    readonly values: readonly number[];
    readonly centre: number;
    readonly upperLimit: number;
    /** Points of `values` above the limit, counted from 0. */
    readonly beyond: readonly number[];
  };
  readonly signals: readonly ChartSignal[];
}

/** 3/d₂ and D₄ = 1 + 3d₃/d₂ for ranges of two, d₂ = 1.128 and d₃ = 0.853, as tables and other programs round them. */
const limitsPerRange = 2.66;
const upperRangePerRange = 3.267;

/**
 * Control chart of individual values (XmR): what a measure does from period to period while nothing changes, and the points
 * that are more than that.
 *
 * Limits rest on the steps between neighbouring values, so that a shift does not widen them. They are not confidence limits.
 * Misleads where neighbours are alike for reasons of their own (a season, a drift: limits too narrow), where values are
 * heavily skewed, and for shares of small groups that vary in size, which have a chart of their own. From fewer than some
 * twelve points limits are provisional. Each point looked at may be a false alarm: about one quiet series of 24 in ten has one.
 *
 * Assumes equally spaced periods in order of time. Units are the value's.
 *
 * @param options.baseline How many of the first values the centre and limits rest on, those before a pilot began; all unless told.
 * @returns `no_data`, `too_few_observations` for a baseline below six values, `no_variation` where its values are all the same.
 * @throws PolkuError `invalid_number` naming the value, `invalid_argument` for a baseline that is no whole number, or beyond
 * the series.
 *
 * ```ts
 * const chart = individualsChart([4, 6, 5, 7, 5, 4, 6, 20], { baseline: 7 });
 * isAbsent(chart) ? chart.reason : chart.signals; // → [{ rule: 'beyond_limits', from: 7, to: 7, side: 'above' }]
 * ```
 *
 * Wheeler & Chambers (1992). R: `qicharts2::qic(y, chart = "i")` and `"mr"`.
 */
export function individualsChart(
  values: readonly number[],
  { baseline }: { readonly baseline?: number } = {},
): Estimated<IndividualsChart> {
  const expected = 'a finite number';
  values.forEach((value, index) => {
    if (!Number.isFinite(value)) throw new PolkuError('invalid_number', `Value ${index}: expected ${expected}.`, { index, expected });
  });
  const points = baselineCount(values.length, baseline);
  if (typeof points !== 'number') return points;

  const centre = values.slice(0, points).reduce((sum, value) => sum + value, 0) / points;
  const ranges = values.slice(1).map((value, i) => Math.abs(value - values[i]));
  const meanRange = ranges.slice(0, points - 1).reduce((sum, range) => sum + range, 0) / (points - 1);
  if (!(meanRange > 0)) return notEstimable('no_variation');
  const limits = { lower: centre - limitsPerRange * meanRange, upper: centre + limitsPerRange * meanRange };
  const upperLimit = upperRangePerRange * meanRange;
  return {
    centre,
    limits,
    movingRange: {
      values: ranges,
      centre: meanRange,
      upperLimit,
      beyond: ranges.flatMap((range, i) => (range > upperLimit ? [i] : [])),
    },
    signals: chartSignals(values, centre, () => limits),
  };
}
