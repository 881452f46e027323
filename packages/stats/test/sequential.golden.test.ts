import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphaSpentBy, PolkuError, sequentialBoundary, sequentialLook, z95, type AlphaSpending } from '../src/index.ts';
import { expectAgrees, expectSameP, golden } from './golden.ts';

const R = golden<{
  computed: { spending: AlphaSpending; alpha: number; fractions: number[]; boundaries: number[]; nominal: number[]; spent: number[] }[];
  published: { spending: AlphaSpending; fractions: number[]; boundaries: number[] }[];
}>('sequential');

describe('boundaries of looks before the end', () => {
  it.each(R.computed.map((row) => [row.spending, row.alpha, row.fractions.join(' '), row] as const))(
    '%s, alpha %d, looks at %s: as integrated in R by another rule',
    (_, __, ___, { spending, alpha, fractions, boundaries, nominal, spent }) => {
      const { looks } = sequentialBoundary({ spending, alpha, fractions });
      looks.forEach((look, i) => {
        expectAgrees(look.boundary, boundaries[i]!);
        expectSameP(look.nominalP, nominal[i]!);
        expectSameP(look.alphaSpent, spent[i]!);
      });
    },
  );

  it.each(R.published.map((row) => [row.spending, row] as const))('%s: the published table, whose fourth digit is uncertain', (_, row) => {
    const { looks } = sequentialBoundary(row);
    looks.forEach(({ boundary }, i) => expect(Math.abs(boundary - row.boundaries[i]!)).toBeLessThan(2e-4));
  });

  it('one look at the end is the usual test', () => {
    for (const spending of ['obrien_fleming', 'pocock'] as const) {
      const [look] = sequentialBoundary({ fractions: [1], spending }).looks;
      expectAgrees(look!.boundary, z95);
      expectAgrees(look!.nominalP, 0.05);
    }
  });

  it('looks a ten-thousandth apart, or very early, lose no digits', () => {
    // Without a look there is no chance to stop: one that may spend next to nothing changes next to nothing.
    const [, , last] = sequentialBoundary({ fractions: [0.01, 0.5, 1] }).looks;
    expectAgrees(last!.boundary, sequentialBoundary({ fractions: [0.5, 1] }).looks[1]!.boundary);
    const near = sequentialBoundary({ fractions: [0.5, 0.5001, 1] }).looks[2]!.boundary;
    expect(near).toBeCloseTo(sequentialBoundary({ fractions: [0.5, 1] }).looks[1]!.boundary, 3);
  });
});

/** Up to six looks, at shares of information in hundredths. */
const shares = fc
  .uniqueArray(fc.integer({ min: 5, max: 100 }), { minLength: 1, maxLength: 6 })
  .map((hundredths) => hundredths.toSorted((a, b) => a - b).map((hundredth) => hundredth / 100));
const spendings = fc.constantFrom<AlphaSpending>('obrien_fleming', 'pocock');
const alphas = fc.constantFrom(0.01, 0.05, 0.1, 0.2);

describe('laws of looking', () => {
  it('alpha is spent ever further, from nothing to all of it', () => {
    fc.assert(
      fc.property(
        spendings,
        alphas,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (spending, alpha, a, b) => {
          const [early, late] = [Math.min(a, b), Math.max(a, b)].map((fraction) => alphaSpentBy(fraction, { alpha, spending }));
          expect(early).toBeLessThanOrEqual(late! + 1e-16);
          expect(late).toBeLessThanOrEqual(alpha * (1 + 1e-12));
          expect(alphaSpentBy(0, { alpha, spending })).toBe(0);
          expect(alphaSpentBy(1, { alpha, spending })).toBe(alpha);
        },
      ),
    );
  });

  it('what comes later changes no earlier boundary', () => {
    fc.assert(
      fc.property(shares, spendings, alphas, (fractions, spending, alpha) => {
        const all = sequentialBoundary({ fractions, spending, alpha }).looks;
        const some = sequentialBoundary({ fractions: fractions.slice(0, -1).concat(1), spending, alpha }).looks;
        some.slice(0, -1).forEach(({ boundary }, i) => expect(boundary).toBeCloseTo(all[i]!.boundary, 9));
      }),
      { numRuns: 30 },
    );
  });

  it('every look costs: the boundary at the end is beyond that of a single look, and below that of sharing alpha out', () => {
    fc.assert(
      fc.property(shares, spendings, alphas, (fractions, spending, alpha) => {
        const looks = sequentialBoundary({ fractions: [...fractions.filter((fraction) => fraction < 1), 1], spending, alpha }).looks;
        const single = sequentialBoundary({ fractions: [1], alpha }).looks[0]!.boundary;
        const last = looks.at(-1)!;
        expect(last.boundary).toBeGreaterThanOrEqual(single - 1e-9);
        // Bonferroni: the chance of several looks together is no more than the sum of theirs.
        expect(looks.reduce((sum, { nominalP }) => sum + nominalP, 0)).toBeGreaterThanOrEqual(alpha - 1e-9);
        expect(last.nominalP).toBeGreaterThanOrEqual(alpha - (looks.at(-2)?.alphaSpent ?? 0) - 1e-9);
      }),
      { numRuns: 30 },
    );
  });

  it('without an effect, so many walks cross as alpha says', () => {
    // The chance that no look of five is crossed, by the same walk taken on a lattice of coin tosses: 400 tosses a look.
    const { looks } = sequentialBoundary({ fractions: [0.2, 0.4, 0.6, 0.8, 1], alpha: 0.1, spending: 'pocock' });
    const tosses = 400;
    let heads = new Float64Array([1]);
    for (const [i, { boundary }] of looks.entries()) {
      for (let toss = 0; toss < tosses; toss += 1) {
        const next = new Float64Array(heads.length + 1);
        heads.forEach((chance, h) => {
          next[h]! += chance / 2;
          next[h + 1]! += chance / 2;
        });
        heads = next;
      }
      const all = (i + 1) * tosses;
      heads = heads.map((chance, h) => (Math.abs(2 * h - all) >= boundary * Math.sqrt(all) ? 0 : chance));
    }
    expect(1 - heads.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(0.1, 2);
  });
});

describe('what a look says', () => {
  const boundary = sequentialBoundary({ fractions: [0.5, 1] });

  it('stops at the boundary and beyond it on either side, and ends when all the information is in', () => {
    expect(sequentialLook(boundary, 2.9, 0)).toBe('go_on');
    expect(sequentialLook(boundary, -boundary.looks[0]!.boundary, 0)).toBe('stop');
    expect(sequentialLook(boundary, 2.5)).toBe('stop');
    expect(sequentialLook(boundary, 1.9)).toBe('end');
  });

  it.each([
    ['no look', () => sequentialBoundary({ fractions: [] }), 'invalid_argument', undefined],
    ['looks that do not rise', () => sequentialBoundary({ fractions: [0.5, 0.5] }), 'invalid_argument', 1],
    ['more than all the information', () => sequentialBoundary({ fractions: [0.5, 1.1] }), 'invalid_argument', 1],
    ['a share that is no number', () => sequentialBoundary({ fractions: [Number.NaN] }), 'invalid_argument', 0],
    ['a look by which nothing is spent', () => sequentialBoundary({ fractions: [0.001] }), 'invalid_argument', 0],
    ['an alpha of 0', () => sequentialBoundary({ fractions: [1], alpha: 0 }), 'invalid_argument', undefined],
    ['another way of spending', () => alphaSpentBy(0.5, { spending: 'none' as never }), 'invalid_argument', undefined],
    ['a look that is not there', () => sequentialLook(boundary, 1, 2), 'invalid_argument', undefined],
    ['a z that is no number', () => sequentialLook(boundary, Number.NaN), 'invalid_number', undefined],
  ] as const)('refuses %s', (_, call, code, index) => {
    let thrown: unknown;
    try {
      call();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(PolkuError);
    expect(thrown).toMatchObject({ code, index });
  });
});
