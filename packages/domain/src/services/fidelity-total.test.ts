import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fidelityScales, type FidelityScale } from '../catalogue/fidelity-scales.ts';
import { fidelityTotal } from './fidelity-total.ts';

const scale = fidelityScales.ips_25;
const items = Object.keys(scale.items);
const review = (rate: (index: number) => number) => ({
  reviewedOn: '2023-09-15',
  ratings: items.map((item, index) => ({ item, rating: rate(index) })),
});

describe('the total of a review', () => {
  test('runs from 25 to 125 over 25 items', () => {
    expect(items).toHaveLength(25);
    expect(
      fidelityTotal(
        scale,
        review(() => 1),
      ),
    ).toMatchObject({ complete: true, total: 25, lowestPossible: 25 });
    expect(
      fidelityTotal(
        scale,
        review(() => 5),
      ),
    ).toMatchObject({ complete: true, total: 125, highestPossible: 125 });
  });

  test('is not told from some of the items: they are listed instead', () => {
    const example = fidelityTotal(scale, { reviewedOn: '2023-09-15', ratings: [{ item: 'item_01', rating: 5 }] });
    expect(example.complete).toBe(false);
    expect(example).toMatchObject({ unratedItems: items.slice(1) });
  });

  test('lies within its bounds and does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 25, maxLength: 25 }), (rates) => {
        const { ratings, reviewedOn } = review((index) => rates[index]!);
        const total = fidelityTotal(scale, { reviewedOn, ratings });
        expect(total).toMatchObject({ total: rates.reduce((sum, rate) => sum + rate, 0) });
        expect(fidelityTotal(scale, { reviewedOn, ratings: ratings.toReversed() })).toEqual(total);
      }),
    );
  });
});

describe('its band', () => {
  test('is not given, because the sources give none, and says so', () => {
    const total = fidelityTotal(
      scale,
      review(() => 4),
    );
    expect(total).toMatchObject({ band: null, bandMissing: { en: expect.stringContaining('do not say which total is good') } });
  });

  const label = { fi: 'Sovittu', sv: 'Överenskommen', en: 'Agreed' };
  const agreed: FidelityScale = { ...scale, bands: [{ label, source: 'agreed', from: 100 }] };
  test.each([
    ['at its lowest total', 4, 'agreed', undefined],
    ['above it', 5, 'agreed', undefined],
    ['not below it', 3, undefined, 'The total is below the lowest agreed band.'],
  ])('is that of a scale with agreed bands, %s', (_, rating, source, missing) => {
    const total = fidelityTotal(
      agreed,
      review(() => rating),
    );
    expect(total.complete && total.band?.source).toBe(source);
    expect(total.complete && total.bandMissing?.en).toBe(missing);
  });
});

test.each([
  ['an item that the scale does not have', { item: 'item_26', rating: 3 }, 'item_2'],
  ['a rating above 5', { item: 'item_01', rating: 6 }, 'from 1 to 5'],
  ['half a point', { item: 'item_01', rating: 2.5 }, 'from 1 to 5'],
])('%s is refused', (_, rating, said) => {
  expect(() => fidelityTotal(scale, { reviewedOn: '2023-09-15', ratings: [rating] })).toThrow(said);
});

test('an item rated twice is refused', () => {
  const twice = [1, 2].map((rating) => ({ item: 'item_07', rating }));
  expect(() => fidelityTotal(scale, { reviewedOn: '2023-09-15', ratings: twice })).toThrow('twice');
});
