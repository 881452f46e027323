import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockMeans,
  effectInterval,
  effectPValue,
  effectVariance,
  imputedEffect,
  isAbsent,
  shockSpread,
  type Estimated,
  type OutcomeCell,
} from '../src/index.ts';

const factors = ['segment', 'block', 'area', 'segment_after'] as const;
const priorScale = 4;
const fewRuns = { numRuns: 25 };
const segments = ['light', 'heavy'];

interface Drawn {
  readonly n: number;
  readonly mean: number;
  readonly spread: number;
}

/** Cells of an own area with one team before and a new one after, and of two teams beside, in four blocks: each has people. */
const cells = fc
  .array(
    fc.record({ n: fc.integer({ min: 2, max: 40 }), mean: fc.integer({ min: 5, max: 120 }), spread: fc.integer({ min: 5, max: 60 }) }),
    {
      minLength: 24,
      maxLength: 24,
    },
  )
  .map((drawn: readonly Drawn[]) => {
    const places = [-2, -1, 0, 1].flatMap((block) =>
      segments.flatMap((segment) => [
        { team: block < 0 ? 'before' : 'new', area: 'own', isTreated: block >= 0, block, segment },
        { team: 'north', area: 'beside', isTreated: false, block, segment },
        { team: 'south', area: 'beside', isTreated: false, block, segment },
      ]),
    );
    return places.map((place, i): OutcomeCell => {
      const { n, mean, spread } = drawn[i]!;
      return { ...place, n, sum: n * mean, sumOfSquares: n * mean * mean + (n - 1) * spread * spread };
    });
  });

function present<T>(value: Estimated<T>): T {
  if (isAbsent(value)) throw new Error(value.reason);
  return value;
}

function told(of: readonly OutcomeCell[], scale = priorScale) {
  const effect = present(imputedEffect(of, factors));
  const variance = effectVariance(effect);
  const spread = present(shockSpread(blockMeans(of), scale));
  const at = (level: number) => effectInterval(effect.estimate, variance, spread, level);
  return { estimate: effect.estimate, p: effectPValue(effect.estimate, variance, spread), at, variance, effect };
}

/** Every outcome y of a cell becomes a + b·y. */
const moved = (cell: OutcomeCell, a: number, b: number): OutcomeCell => ({
  ...cell,
  sum: cell.n * a + b * cell.sum,
  sumOfSquares: cell.n * a * a + 2 * a * b * cell.sum + b * b * cell.sumOfSquares,
});

const expectClose = (actual: number, expected: number, relative = 1e-6) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.max(1, Math.abs(expected)));

describe('laws of an effect by cells', () => {
  it.each([
    ['a shift of all outcomes', 30, 1],
    ['another unit', 0, 7],
    ['turned signs', 0, -1],
  ] as const)('follows %s', (_, shift, unit) => {
    fc.assert(
      fc.property(cells, (of) => {
        const [plain, other] = [
          told(of),
          told(
            of.map((cell) => moved(cell, shift, unit)),
            priorScale * Math.abs(unit),
          ),
        ];
        expectClose(other.estimate, unit * plain.estimate);
        expectClose(other.p, plain.p);
        const ends = [unit * plain.at(0.95).lower, unit * plain.at(0.95).upper].toSorted((a, b) => a - b);
        expectClose(other.at(0.95).lower, ends[0]!);
        expectClose(other.at(0.95).upper, ends[1]!);
      }),
      fewRuns,
    );
  });

  it('does not depend on the order of cells', () => {
    fc.assert(
      fc.property(cells, (of) => {
        const [plain, other] = [told(of), told(of.toReversed())];
        expectClose(other.estimate, plain.estimate);
        expectClose(other.at(0.95).upper, plain.at(0.95).upper);
      }),
      fewRuns,
    );
  });

  it('is the same from cells of two databases, where each has half of every cell, and from those added up', () => {
    fc.assert(
      fc.property(cells, (of) => {
        const doubled = of.map(({ n, sum, sumOfSquares, ...place }) => ({
          ...place,
          n: 2 * n,
          sum: 2 * sum,
          sumOfSquares: 2 * sumOfSquares,
        }));
        expectClose(present(imputedEffect([...of, ...of], factors)).estimate, present(imputedEffect(doubled, factors)).estimate);
        const [halves, whole] = [blockMeans([...of, ...of]), blockMeans(doubled)];
        expect(halves.length).toBe(whole.length);
        halves.forEach(({ mean }, i) => expectClose(mean - halves[0]!.mean, whole[i]!.mean - whole[0]!.mean));
      }),
      fewRuns,
    );
  });

  it.each([
    ['block', (cell: OutcomeCell) => cell.block === 1],
    ['block before the start', (cell: OutcomeCell) => cell.block === -2],
    ['area', ({ area }: OutcomeCell) => area === 'own'],
    ['segment', ({ segment }: OutcomeCell) => segment === 'heavy'],
    ['segment after the start', ({ segment, block }: OutcomeCell) => segment === 'heavy' && block >= 0],
  ] as const)('does not see what one %s has more than others, whoever is treated', (_, isIn) => {
    fc.assert(
      fc.property(cells, fc.integer({ min: -50, max: 50 }), (of, more) => {
        const other = of.map((cell) => (isIn(cell) ? moved(cell, more, 1) : cell));
        expectClose(present(imputedEffect(other, factors)).estimate, present(imputedEffect(of, factors)).estimate);
      }),
      fewRuns,
    );
  });

  it('weighs nobody twice: weights of the treated sum to 1, those of the others to −1', () => {
    fc.assert(
      fc.property(cells, (of) => {
        const { effect } = told(of);
        const sum = (isTreated: boolean) =>
          effect.cells.reduce((all, cell, i) => (cell.isTreated === isTreated ? all + effect.weights[i]! : all), 0);
        expectClose(sum(true), 1);
        expectClose(sum(false), -1);
      }),
      fewRuns,
    );
  });

  it('is told by an interval that widens with its level, is no narrower than sampling, and ends at 0 where its p-value says so', () => {
    fc.assert(
      fc.property(cells, (of) => {
        const { estimate, p, at, variance } = told(of);
        const widths = [0.5, 0.8, 0.95, 0.99].map((level) => at(level).upper - at(level).lower);
        expect(widths).toEqual(widths.toSorted((a, b) => a - b));
        expect(widths[2]!).toBeGreaterThanOrEqual(2 * 1.959963 * Math.sqrt(variance.sampling));
        if (p < 1e-6 || p > 1 - 1e-6) return;
        const { lower, upper } = at(1 - p);
        expectClose(estimate > 0 ? lower : upper, 0);
      }),
      fewRuns,
    );
  });
});

describe('an effect that cannot be told is absent, with its reason', () => {
  const cell = (team: string, area: string, block: number, isTreated: boolean): OutcomeCell => ({
    team,
    area,
    block,
    segment: 'all',
    isTreated,
    n: 4,
    sum: 40,
    sumOfSquares: 436,
  });
  const [treated, before, beside] = [cell('new', 'own', 0, true), cell('old', 'own', -1, false), cell('a', 'beside', 0, false)];
  it.each([
    ['nobody treated', [before, beside], 'empty_arm'],
    ['nobody beside in the treated blocks', [treated, before], 'no_common_segment'],
    ['no area beside before, so that areas and blocks cannot be told apart', [treated, before, beside], 'singular'],
  ] as const)('%s', (_, of, reason) => {
    expect(imputedEffect(of, ['segment', 'block', 'area'])).toEqual({ absent: 'not_estimable', reason });
  });

  it('no shock without a cell that could show it, nor without a scale to believe in', () => {
    expect(shockSpread(blockMeans([before, beside]), 1)).toEqual({ absent: 'not_estimable', reason: 'too_few_observations' });
    const many = [-2, -1, 0].flatMap((block) => ['a', 'b'].map((team) => cell(team, 'beside', block, false)));
    expect(shockSpread(blockMeans(many), 0)).toEqual({ absent: 'not_estimable', reason: 'no_variation' });
    expect(isAbsent(shockSpread(blockMeans(many), 1))).toBe(false);
  });
});

it('spreads are found as finely where many people make them sure', () => {
  const waves = [3, -2, 1, -3, 2, -1, 4, -4];
  const means = (variance: number) =>
    ['a', 'b', 'c', 'd'].flatMap((team, t) =>
      waves.map((_, block) => ({ team, area: 'beside', block, mean: 60 + waves[(block * (t + 1) + t) % 8]!, variance })),
    );
  const [sure, surer] = [1e-2, 1e-6].map((variance) => present(shockSpread(means(variance), 20)));
  // A rule of fixed nodes up to 120 would have none near the spread of some three.
  expect(Math.abs(sure!.blockSpread / surer!.blockSpread - 1)).toBeLessThan(0.01);
});
