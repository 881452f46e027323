import type { Text } from '../text.ts';
import { fill, inEveryLanguage } from './prose.ts';

const daysPerMonth = 365 / 12;

const forPeriod = {
  months: { fi: '{count} kuukautta', sv: '{count} månader', en: '{count} months' },
  days: { fi: '{count} päivää', sv: '{count} dagar', en: '{count} days' },
} as const satisfies Record<string, Text>;

/** Whole months where the day is one of them (182 is 6 months, 365 is 12), days otherwise. */
function countOf(day: number): { readonly unit: 'months' | 'days'; readonly count: number } {
  const months = Math.round(day / daysPerMonth);
  return months > 1 && Math.abs(day - months * daysPerMonth) < 1 ? { unit: 'months', count: months } : { unit: 'days', count: day };
}

function written(texts: typeof forPeriod, day: number): Text {
  const { unit, count } = countOf(day);
  return inEveryLanguage((locale, prose) => fill(texts[unit][locale], { count: prose.number(count) }));
}

/** How long: "followed for 12 months". */
export const forPeriodOf = (day: number): Text => written(forPeriod, day);
