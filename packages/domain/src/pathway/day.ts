/** A day as `YYYY-MM-DD`, so that days sort as text. */
export type Day = string;

const millisecondsInDay = 86_400_000;

/** Whole days from one day to another; negative where the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / millisecondsInDay);

/** The day so many days later; earlier where they are negative. */
export const daysAfter = (day: Day, days: number): Day => new Date(Date.parse(day) + days * millisecondsInDay).toISOString().slice(0, 10);

/** Whether a day is known and has come by another. */
export const isBy = (day: Day | null | undefined, on: Day): day is Day => day !== null && day !== undefined && day <= on;

export const earlierOf = (a: Day, b: Day): Day => (a < b ? a : b);
export const laterOf = (a: Day, b: Day): Day => (a > b ? a : b);
