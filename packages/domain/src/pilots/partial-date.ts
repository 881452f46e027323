import * as z from 'zod';
import type { Day } from '../pathway/day.ts';

/** Last day of a month; the month counted from 1. */
const monthLength = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

const written = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function isInCalendar(date: string): boolean {
  const parts = written.exec(date);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/**
 * A date of reduced precision (ISO 8601): a year `2018`, a month `2022-05` or a day `2022-08-01`. What a source does not
 * tell is left out, not guessed.
 */
export const partialDateSchema = z.string().refine(isInCalendar, { error: 'date_unreadable' });
export type PartialDate = z.infer<typeof partialDateSchema>;

/** The earliest day that the date may mean: `2022-05` → `2022-05-01`. */
export function earliestDay(date: PartialDate): Day {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

/** The latest day that the date may mean: `2022-02` → `2022-02-28`. */
export function latestDay(date: PartialDate): Day {
  const month = date.length === 4 ? `${date}-12` : date.slice(0, 7);
  return date.length === 10 ? date : `${month}-${monthLength(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
}
