import { policies } from '@polku/domain/evaluation';
import { aalenJohansen, atRiskCounts, durationTableOf, incidenceAt, peopleCount, type DurationTable } from '@polku/stats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { armTables } from './arm-tables.ts';
import { remainingAtEnd, shownTable } from './shown-table.ts';

const { steering } = policies;
const k = steering.minimumCount;

/** People who leave on these days: status 0 censored, 1 the event, 2 another way. */
const cohort = fc
  .array(fc.record({ time: fc.nat(400), status: fc.constantFrom(0, 1, 1, 1, 2) }), { minLength: 1, maxLength: 400 })
  .map((rows) => durationTableOf({ time: rows.map(({ time }) => time), status: rows.map(({ status }) => status), causes: 2 }));

/** A cohort whose events come at a steady pace of so many a day. */
function steady(people: number, perDay: number): DurationTable {
  const time = Array.from({ length: people }, (_, i) => 1 + Math.floor(i / perDay));
  return durationTableOf({ time, status: time.map(() => 1), causes: 2 });
}

const countsOf = ({ events, censored }: DurationTable): number[] => [...events, censored].flatMap((counts) => [...counts]);

describe('the table that a steering group may see', () => {
  it('hides a group of fewer than five', () => {
    expect(shownTable(steady(4, 1), steering)).toBeUndefined();
    expect(shownTable(steady(5, 1), steering)).toBeDefined();
  });

  it.each([
    ['thousands of people, by day or week', 3000, 12, 1],
    ['fewer events a day, by week', 600, 2, 7],
    ['sixty people, by month', 60, 0.3, 30],
  ])('steps finer the more people there are: %s', (_, people, perDay, stepDays) => {
    const table = shownTable(steady(people, perDay), steering)!;
    const steps = [...table.time].filter((day) => !(steering.readingDays as readonly number[]).includes(day));
    const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));
    expect(steps.reduce(commonDivisor)).toBe(stepDays);
  });

  it('stands on one grid with those that it is compared with: the coarser', () => {
    const byArm = new Map([
      ['new', steady(3000, 12)],
      ['old', steady(600, 2)],
    ]);
    for (const { shown } of armTables(byArm, [], steering).values()) {
      const steps = [...shown!.time].filter((day) => !(steering.readingDays as readonly number[]).includes(day));
      expect(steps.filter((day) => day % 7 !== 0)).toEqual([]);
    }
  });

  it('has no step of one to four people, of any kind of leaving', () => {
    fc.assert(
      fc.property(cohort, (table) => {
        const shown = shownTable(table, steering);
        const counts = shown === undefined ? [] : countsOf(shown);
        expect(counts.filter((count) => count > 0 && count < k)).toEqual([]);
      }),
    );
  });

  it('never leaves one to four people at risk, so the rest cannot be counted either', () => {
    fc.assert(
      fc.property(cohort, (table) => {
        const shown = shownTable(table, steering);
        if (shown === undefined) return;
        const left = remainingAtEnd(shown);
        expect(left === 0 || left >= k).toBe(true);
        for (const atRisk of atRiskCounts(shown)) expect(atRisk === 0 || atRisk >= k).toBe(true);
      }),
    );
  });

  it('holds everybody, but for what rounding takes or adds, and never more leavers than there were', () => {
    const half = Math.floor(steering.roundTo / 2);
    const total = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);
    fc.assert(
      fc.property(cohort, (table) => {
        const shown = shownTable(table, steering);
        if (shown === undefined) return;
        // Where all have left, each kind of leaving is rounded by itself.
        const kinds = remainingAtEnd(table) === 0 ? countsOf(table).length : 1;
        expect(Math.abs(peopleCount(shown) - peopleCount(table))).toBeLessThanOrEqual(half * kinds);
        shown.events.forEach((counts, cause) => expect(total(counts)).toBeLessThanOrEqual(total(table.events[cause]!) + half));
      }),
    );
  });

  it('counts steps of five to seven with what rounding left over, so that no curve falls behind', () => {
    const sevenAWeek = shownTable(steady(700, 1), steering)!;
    for (const day of [70, 350, 700]) {
      const served = sevenAWeek.events[0]!.reduce((sum, count, i) => (sevenAWeek.time[i]! <= day ? sum + count : sum), 0);
      expect(Math.abs(served - day)).toBeLessThanOrEqual(steering.roundTo + steering.minimumCount);
    }
  });

  it('keeps the curve of two thousand people within one percentage point at the days that are read', () => {
    const rows = Array.from({ length: 2000 }, (_, i) => ({
      time: Math.floor(-80 * Math.log(1 - (i + 0.5) / 2000)),
      status: i % 9 === 0 ? 2 : i % 17 === 0 ? 0 : 1,
    }));
    const exact = durationTableOf({ time: rows.map(({ time }) => time), status: rows.map(({ status }) => status), causes: 2 });
    const shown = shownTable(exact, steering)!;
    for (const day of steering.readingDays) {
      const [a, b] = [exact, shown].map((table) => incidenceAt(aalenJohansen(table), 1, day).estimate) as [number, number];
      expect(Math.abs(a - b)).toBeLessThan(0.01);
    }
  });
});
