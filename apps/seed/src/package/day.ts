const millisecondsInDay = 86_400_000;

/** Days since 1970-01-01 of a date written YYYY-MM-DD: calendar arithmetic without hours or time zones. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / millisecondsInDay;

/** Dates that have been written: a cohort falls on a few thousand days, and writes each of them some hundreds of times. */
const written = new Map<number, string>();

/** The date, YYYY-MM-DD, that is so many days after 1970-01-01. */
export function dateOfDay(day: number): string {
  const known = written.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * millisecondsInDay).toISOString().slice(0, 10);
  written.set(day, date);
  return date;
}

export const daysAfter = (date: string, days: number): string => dateOfDay(dayNumber(date) + days);
