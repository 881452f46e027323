import { isAbsent, seededRandom } from '@polku/stats';
import { expect, it } from 'vitest';
import { designedEffect } from './designed-effect.ts';
import type { DesignGroup, DesignRow } from './design-rows.ts';
import type { DesignedRow } from './designed-row.ts';
import { knownValue, type KnownOutcome } from './known-outcome.ts';
import { levelChange } from './monthly-series.ts';

const place = (group: DesignGroup): DesignRow =>
  ({ organisation: 'o', arm: group, team: group, area: 'own', group, fromOn: null, toOn: null, cutOn: null }) as const;

/** Ten people a month of each segment, whose level rises by so much at the start; light clients lie 5 below heavy ones. */
function months(fromMonth: number, toMonth: number, rise: number, light = 10): DesignedRow<KnownOutcome>[] {
  const random = seededRandom(7);
  const rows: DesignedRow<KnownOutcome>[] = [];
  for (let month = fromMonth; month <= toMonth; month += 1) {
    const noise = 0.3 * random();
    for (const [segment, n, value] of [
      ['light', light, 5],
      ['heavy', 10, 10],
    ] as const)
      rows.push({
        place: place(month < 0 ? 'own_before' : 'treated'),
        month,
        segment,
        n,
        outcome: { value: value + noise + 0.1 * month + (month >= 0 ? rise : 0) },
      });
  }
  return rows;
}
const strata = new Map([
  ['light', 'light'],
  ['heavy', 'heavy'],
]);
const change = (rows: readonly DesignedRow<KnownOutcome>[], horizonDays = 30) => levelChange(rows, strata, knownValue(100), horizonDays);

it('tells how much the level changed beyond the trend, and the season where two years tell it', () => {
  const found = change(months(-14, 13, 3));
  if (isAbsent(found)) throw new Error(found.reason);
  const interval = found.intervalAt(0.95);
  if (isAbsent(interval)) throw new Error(interval.reason);
  expect(interval.lower).toBeLessThan(3);
  expect(interval.upper).toBeGreaterThan(3);
  expect(found.estimate).toBeCloseTo(3, 0);
});

it('is not moved by a change of the client mix', () => {
  const before = months(-12, -1, 3);
  const [alike, lighter] = [change([...before, ...months(0, 8, 3)]), change([...before, ...months(0, 8, 3, 40)])];
  if (isAbsent(alike) || isAbsent(lighter)) throw new Error('there are months enough');
  expect(lighter.estimate).toBeCloseTo(alike.estimate, 0);
});

it('does not take for the time after who waits for a later start', () => {
  const rows = months(-14, 13, 3);
  const notYet = months(0, 5, 0).map((row) => ({ ...row, place: place('own_before') }));
  const [alone, staggered] = [change(rows), change([...rows, ...notYet])];
  if (isAbsent(alone) || isAbsent(staggered)) throw new Error('there are months enough');
  expect(staggered.estimate).toBe(alone.estimate);
  expect(staggered.samplingInterval).toEqual(alone.samplingInterval);
});

it.each([
  ['fewer than eight months before', months(-7, 8, 3), 0],
  ['fewer than six after', months(-12, 4, 3), 0],
  ['eight before, of which the last reach the horizon only after the start', months(-10, 8, 3), 182],
])('is not estimable from %s', (_, rows, horizonDays) => {
  expect(change(rows, horizonDays)).toEqual({ absent: 'not_estimable', reason: 'too_few_observations' });
});

const asked = { segments: ['light', 'heavy'], adjustment: 'segment', horizonDays: 30 } as const;

it.each([
  ['before_after', months(-14, 13, 3), 'before_after'],
  ['before_after_parallel', months(-14, 13, 3), 'before_after'],
  ['parallel', months(-14, 13, 3), 'single_arm'],
  ['before_after', months(-3, 13, 3), 'single_arm'],
] as const)('of a pilot with design %s and nobody beside is told what its months carry', (design, rows, basis) => {
  expect(designedEffect(rows, knownValue(100), { ...asked, design }).basis).toBe(basis);
});
