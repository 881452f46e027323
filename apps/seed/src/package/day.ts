const millisecondsInDay = 86_400_000;

/** Days since 1970-01-01 of a date written YYYY-MM-DD: calendar arithmetic without hours or time zones. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / millisecondsInDay;

/** The date, YYYY-MM-DD, that is so many days after 1970-01-01. */
export const dateOfDay = (day: number): string => new Date(day * millisecondsInDay).toISOString().slice(0, 10);

export const daysAfter = (date: string, days: number): string => dateOfDay(dayNumber(date) + days);
