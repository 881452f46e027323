import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  balanceTable,
  covariatePatternsOf,
  isAbsent,
  logisticRegression,
  mergeCovariatePatterns,
  propensityWeights,
  segmentColumns,
  weightedRisks,
} from '../src/index.ts';
import { numbersIn } from './weighting-data.ts';

const rowsOfModel = fc.array(fc.record({ segment: fc.nat(2), x: fc.integer({ min: -3, max: 3 }), arm: fc.nat(1), y: fc.nat(1) }), {
  minLength: 1,
  maxLength: 60,
});
type ModelRow = { readonly segment: number; readonly x: number; readonly arm: number; readonly y: number };

const patternsOf = (rows: readonly ModelRow[]) =>
  covariatePatternsOf({
    covariates: [
      rows.map(({ segment }) => Number(segment === 1)),
      rows.map(({ segment }) => Number(segment === 2)),
      rows.map(({ x }) => x),
    ],
    outcome: rows.map(({ arm }) => arm),
  });

describe('laws of propensity weighting', () => {
  it('patterns of two databases add up, and their order does not matter', () => {
    fc.assert(
      fc.property(rowsOfModel, rowsOfModel, (here, there) => {
        const merged = logisticRegression(mergeCovariatePatterns([patternsOf(here).patterns, patternsOf(there).patterns]));
        const pooled = logisticRegression(patternsOf([...there, ...here]).patterns);
        if (isAbsent(merged) || isAbsent(pooled)) expect(merged).toEqual(pooled);
        else
          merged.coefficients.forEach((value, j) => {
            const [other, error] = [pooled.coefficients[j]!, pooled.standardErrors[j]!];
            if (isAbsent(value) || isAbsent(other) || isAbsent(error)) expect(value).toEqual(other);
            else expect(Math.abs(value - other)).toBeLessThan(1e-7 * Math.max(1, error));
          });
      }),
    );
  });

  it('fitted probabilities have the total of the outcome, overall and over each covariate', () => {
    fc.assert(
      fc.property(rowsOfModel, (rows) => {
        const { patterns, patternOf } = patternsOf(rows);
        const model = logisticRegression(patterns);
        if (isAbsent(model)) return;
        const residual = (value: (row: ModelRow) => number): number =>
          rows.reduce((sum, row, i) => sum + value(row) * (row.arm - model.fitted[patternOf[i]!]!), 0);
        expect(residual(() => 1)).toBeCloseTo(0, 8);
        expect(residual(({ x }) => x)).toBeCloseTo(0, 8);
        expect(residual(({ segment }) => Number(segment === 1))).toBeCloseTo(0, 8);
      }),
    );
  });

  it('a coefficient is in units of its covariate, and the rest does not change with the unit', () => {
    fc.assert(
      fc.property(rowsOfModel, (rows) => {
        const [own, scaled] = [1, 1000].map((unit) =>
          logisticRegression(patternsOf(rows.map((row) => ({ ...row, x: row.x * unit + unit }))).patterns),
        );
        if (isAbsent(own!) || isAbsent(scaled!)) {
          expect(own).toEqual(scaled);
          return;
        }
        const [coefficient, inOwnUnit] = [scaled!.coefficients[3]!, own!.coefficients[3]!];
        if (isAbsent(coefficient) || isAbsent(inOwnUnit)) expect(coefficient).toEqual(inOwnUnit);
        else expect(coefficient * 1000).toBeCloseTo(inOwnUnit, 6);
        scaled!.fitted.forEach((p, i) => expect(p).toBeCloseTo(own!.fitted[i]!, 8));
      }),
    );
  });

  it('with a segment alone in the model, its shares are alike after weighting, and weights sum to the people of each arm', () => {
    fc.assert(
      fc.property(rowsOfModel, (rows) => {
        const segment = rows.map((row) => row.segment);
        const columns = segmentColumns(segment, 3).map(({ values }) => values);
        const { patterns } = covariatePatternsOf({ covariates: columns, outcome: rows.map(({ arm }) => arm) });
        const propensity = propensityWeights(patterns);
        if (isAbsent(propensity)) return;
        expect(propensity.mean).toBeCloseTo(1, 8);
        const counts = { reference: patterns.trials.map((count, j) => count - patterns.successes[j]!), arm: patterns.successes };
        const names = patterns.covariates.map((values, j) => ({ name: `${j}`, values }));
        for (const { weightedDifference } of balanceTable(names, counts, propensity.weights))
          if (!isAbsent(weightedDifference)) expect(weightedDifference).toBeCloseTo(0, 8);
      }),
    );
  });

  it('gives no NaN and no infinity, whatever the rows', () => {
    fc.assert(
      fc.property(rowsOfModel, (rows) => {
        const { patterns, patternOf } = patternsOf(rows);
        const propensity = propensityWeights(patterns);
        const count = (which: number, isCounted: (row: ModelRow) => boolean): Float64Array => {
          const counts = new Float64Array(patterns.trials.length);
          rows.forEach((row, i) => (counts[patternOf[i]!]! += Number(row.arm === which && isCounted(row))));
          return counts;
        };
        const byArm = (isCounted: (row: ModelRow) => boolean) => ({ reference: count(0, isCounted), arm: count(1, isCounted) });
        const isKnown = (row: ModelRow): boolean => row.x < 3;
        const names = patterns.covariates.map((values, j) => ({ name: `${j}`, values }));
        const results = [
          propensity,
          balanceTable(
            names,
            byArm(() => true),
          ),
          isAbsent(propensity)
            ? propensity
            : weightedRisks(propensity, { known: byArm(isKnown), events: byArm((row) => isKnown(row) && row.y === 1) }),
        ];
        for (const number of numbersIn(results)) expect(Number.isFinite(number)).toBe(true);
      }),
    );
  });
});
