import { earliestYear } from '../resource.ts';

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Year, month and day as written YYYY-MM-DD, whether or not the calendar has them; undefined where a text is written otherwise. */
function writtenDay(text: string): { readonly year: number; readonly month: number; readonly day: number } | undefined {
  const parts = isoDate.exec(text);
  return parts === null ? undefined : { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
}

/** What keeps a text from being a day: none where it is one. */
export function dayFault(text: string): 'not_written_so' | 'too_early' | 'not_in_calendar' | undefined {
  const written = writtenDay(text);
  if (written === undefined) return 'not_written_so';
  const { year, month, day } = written;
  if (year < earliestYear) return 'too_early';
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const monthLength = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month < 1 || month > 12 || day < 1 || day > monthLength ? 'not_in_calendar' : undefined;
}
