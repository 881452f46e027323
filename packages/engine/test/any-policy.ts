import type { DisclosurePolicy } from '@polku/domain/evaluation';
import fc from 'fast-check';
import { expect } from 'vitest';
import { roundedCount } from '../src/release/shown-number.ts';

const day = fc.constantFrom(1, 7, 14, 30, 90, 365);
const days = fc.uniqueArray(day).map((list) => list.toSorted((a, b) => a - b));
const few = fc.constantFrom(0, 1, 5, 10, 40, 1000);
/** Policies of every kind of options, sensible or not. */
export const anyPolicy: fc.Arbitrary<DisclosurePolicy> = fc.record({
  label: fc.constant({ fi: '', sv: '', en: '' }),
  minimumCount: fc.constantFrom(1, 2, 5, 10, 30, 1000),
  showsZero: fc.boolean(),
  roundTo: fc.constantFrom(1, 2, 5, 6, 50),
  roundsTo: fc.constantFrom('nearest_multiple', 'middle_of_group'),
  summaryMinimum: fc.record({ people: few, events: few }),
  wholeShareMinimum: few,
  curveSteps: days,
  readingDays: days,
  needsSecondPerson: fc.boolean(),
});

/** A count that may stand in what is shown: nobody only where that is told, and never fewer than the fewest that are. */
export function expectShown(count: unknown, rules: DisclosurePolicy): void {
  if (typeof count !== 'number') expect(count).toHaveProperty('absent');
  else if (count === 0) expect(rules.showsZero).toBe(true);
  else expect(count).toBeGreaterThanOrEqual(roundedCount(rules.minimumCount, rules));
}
