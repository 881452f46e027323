import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { individualsChart, isAbsent, proportionChart, type Estimated } from '../src/index.ts';

const notEstimable = (reason: string) => ({ absent: 'not_estimable', reason });

function there<T extends object>(value: Estimated<T>): T {
  if (isAbsent(value)) throw new Error(`expected a chart, not ${value.reason}`);
  return value;
}

describe('charts agree with a textbook (Montgomery, Introduction to Statistical Quality Control, 2009)', () => {
  it('viscosity of batches, one by one (example 6.5)', () => {
    const viscosity = [33.75, 33.05, 34.0, 33.81, 33.46, 34.02, 33.68, 33.27, 33.49, 33.2, 33.62, 33.0, 33.54, 33.12, 33.84];
    const { centre, limits, movingRange, signals } = there(individualsChart(viscosity));
    expect(centre).toBeCloseTo(33.5233, 4);
    expect([limits.lower, limits.upper]).toEqual([expect.closeTo(32.24, 2), expect.closeTo(34.802, 3)]);
    expect([movingRange.centre, movingRange.upperLimit]).toEqual([expect.closeTo(0.48, 2), expect.closeTo(1.57, 2)]);
    expect(movingRange.values).toHaveLength(14);
    expect([...signals, ...movingRange.beyond]).toEqual([]);
  });

  it('cans that leak, of 50 each (example 7.1): samples 15 and 23 are out of control', () => {
    const leaking = [12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6];
    const { centre, points, signals } = there(proportionChart(leaking.map((numerator) => ({ numerator, denominator: 50 }))));
    expect(centre).toBeCloseTo(0.2313, 4);
    expect(points[0]!.limits).toEqual({ lower: expect.closeTo(0.0524, 4) as number, upper: expect.closeTo(0.4102, 4) as number });
    expect(signals).toEqual([
      { rule: 'beyond_limits', from: 14, to: 14, side: 'above' },
      { rule: 'beyond_limits', from: 22, to: 22, side: 'above' },
    ]);
  });
});

describe('signals', () => {
  const quiet = [5, 7, 5, 7, 5, 7, 5, 7, 5, 7];

  it('eight in a row on one side, though none is beyond the limits', () => {
    const seven = individualsChart([...quiet, 7, 7, 7, 7, 7, 7, 5], { baseline: 10 });
    expect(there(seven).signals).toEqual([]);
    const eight = individualsChart([...quiet, 7, 7, 7, 7, 7, 7, 7], { baseline: 10 });
    expect(there(eight).signals).toEqual([{ rule: 'run_of_eight', from: 9, to: 16, side: 'above' }]);
  });

  it('a point on the centre neither lengthens a run nor breaks it', () => {
    const { signals } = there(individualsChart([...quiet, 5, 5, 5, 6, 5, 5, 5, 5, 5], { baseline: 10 }));
    expect(signals).toEqual([{ rule: 'run_of_eight', from: 10, to: 18, side: 'below' }]);
    expect(there(individualsChart([...quiet, 5, 5, 5, 6, 6, 5, 5, 5, 5], { baseline: 10 })).signals).toEqual([]);
  });

  it('limits stay those of the baseline, so that what comes after is judged by what went before', () => {
    const values = [...quiet, 20, 21, 20, 21];
    expect(there(individualsChart(values, { baseline: 10 })).signals.map(({ from }) => from)).toEqual([10, 11, 12, 13]);
    const { movingRange } = there(individualsChart(values, { baseline: 10 }));
    expect([movingRange.centre, movingRange.beyond]).toEqual([2, [9]]);
    expect(there(individualsChart(values)).centre).toBeGreaterThan(9);
  });

  it('a point on a limit is within it', () => {
    // Centre 6, ranges 2: limits 6 ± 5.32.
    expect(there(individualsChart([...quiet, 11.32], { baseline: 10 })).signals).toEqual([]);
    expect(there(individualsChart([...quiet, 11.33], { baseline: 10 })).signals).toHaveLength(1);
  });
});

describe('shares of groups that vary in size', () => {
  const months = [10, 20, 40, 10, 20, 40].map((denominator) => ({ numerator: denominator / 10, denominator }));

  it('a small month has wider limits, and none go below 0 or above 1', () => {
    const { points } = there(proportionChart(months));
    expect(points.map(({ limits }) => limits)).toEqual(
      [10, 20, 40, 10, 20, 40].map((n) => ({ lower: 0, upper: expect.closeTo(0.1 + 0.9 / Math.sqrt(n), 12) as number })),
    );
    const { points: high } = there(
      proportionChart(months.map(({ numerator, denominator }) => ({ numerator: denominator - numerator, denominator }))),
    );
    expect(high[0]!.limits).toEqual({ lower: expect.closeTo(0.9 - 0.9 / Math.sqrt(10), 12) as number, upper: 1 });
  });

  it('a month with nobody has no share and no limits, and a run goes on after it', () => {
    const low = { numerator: 1, denominator: 20 };
    const nobody = { numerator: 0, denominator: 0 };
    const { points, signals } = there(proportionChart([...months, low, low, low, low, nobody, low, low, low, low], { baseline: 6 }));
    expect(points[10]).toEqual({ share: notEstimable('no_data'), limits: notEstimable('no_data') });
    expect(signals).toEqual([{ rule: 'run_of_eight', from: 6, to: 14, side: 'below' }]);
  });
});

describe('too little to draw limits by', () => {
  const count = (numerator: number, denominator = 10) => ({ numerator, denominator });

  it.each([
    ['no values', individualsChart([]), 'no_data'],
    ['five values', individualsChart([1, 2, 3, 4, 5]), 'too_few_observations'],
    ['a baseline of five', individualsChart([1, 2, 3, 4, 5, 6, 7], { baseline: 5 }), 'too_few_observations'],
    ['a baseline without change', individualsChart([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 3], { baseline: 6 }), 'no_variation'],
    ['no periods', proportionChart([]), 'no_data'],
    ['five periods', proportionChart([1, 2, 3, 4, 5].map((x) => count(x))), 'too_few_observations'],
    ['nobody at all', proportionChart([0, 0, 0, 0, 0, 0].map((x) => count(x, 0))), 'no_data'],
    [
      'nobody who counts',
      proportionChart(
        [0, 0, 0, 0, 0, 0, 4].map((x) => count(x)),
        { baseline: 6 },
      ),
      'no_variation',
    ],
    ['everybody counts', proportionChart([10, 10, 10, 10, 10, 10].map((x) => count(x))), 'no_variation'],
  ] as const)('%s', (_, chart, reason) => {
    expect(chart).toEqual(notEstimable(reason));
  });

  it.each([
    ['a value that is no number', () => individualsChart([1, 2, Number.NaN]), 'invalid_number', 2],
    ['more that count than there are', () => proportionChart([count(3), count(11)]), 'invalid_count', 1],
    ['a count that is no number', () => proportionChart([count(Number.NaN)]), 'invalid_count', 0],
    ['a baseline beyond the series', () => individualsChart([1, 2, 3], { baseline: 4 }), 'invalid_argument', undefined],
    ['half a point', () => proportionChart([count(3)], { baseline: 0.5 }), 'invalid_argument', undefined],
  ] as const)('%s is refused', (_, call, code, index) => {
    expect(call).toThrow(expect.objectContaining({ code, index }));
  });
});

describe('laws of charts', () => {
  it('a chart of values shifted and scaled is the chart, shifted and scaled', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 6, maxLength: 30 }), (values) => {
        const chart = individualsChart(values);
        const moved = individualsChart(values.map((value) => 8 * value + 64));
        if (isAbsent(chart) || isAbsent(moved)) {
          expect(moved).toEqual(chart);
          return;
        }
        expect(moved.centre).toBeCloseTo(8 * chart.centre + 64, 8);
        expect(moved.limits.upper).toBeCloseTo(8 * chart.limits.upper + 64, 8);
      }),
    );
  });

  it('shares that are not counted mirror those that are', () => {
    const periods = fc.array(
      fc
        .integer({ min: 1, max: 60 })
        .chain((denominator) => fc.record({ numerator: fc.integer({ min: 0, max: denominator }), denominator: fc.constant(denominator) })),
      { minLength: 6, maxLength: 30 },
    );
    fc.assert(
      fc.property(periods, (all) => {
        const [chart, mirrored] = [all, all.map(({ numerator, denominator }) => ({ numerator: denominator - numerator, denominator }))].map(
          (p) => proportionChart(p),
        );
        if (isAbsent(chart!) || isAbsent(mirrored!)) {
          expect(mirrored).toEqual(chart);
          return;
        }
        expect(mirrored!.centre).toBeCloseTo(1 - chart!.centre, 12);
        chart!.points.forEach(({ limits }, i) => {
          const other = mirrored!.points[i]!.limits;
          if (isAbsent(limits) || isAbsent(other)) throw new Error('expected limits');
          expect([other.lower, other.upper]).toEqual([expect.closeTo(1 - limits.upper, 10), expect.closeTo(1 - limits.lower, 10)]);
        });
      }),
    );
  });
});
