/** What a cell of a workbook holds: text, a truth value or a day as they are, a number by its digits. */
export type WorkbookValue = string | boolean | Date | WrittenNumber | null;

/** A number as the file writes it, with whatever a binary fraction has added to it. */
export class WrittenNumber {
  readonly digits: string;

  constructor(digits: string) {
    this.digits = digits;
  }
}

/** Spreadsheets keep fifteen digits of a number: what stands beyond them is no part of it. */
const digitsKept = 15;
const largestExact = 10 ** digitsKept;
const mostDecimals = 20;

function numberText({ digits }: WrittenNumber): string {
  const value = Number(Number(digits).toPrecision(digitsKept));
  if (!Number.isFinite(value)) return digits;
  // A longer number has lost its last digits for good. Written with an exponent it does not pass for an id.
  if (Math.abs(value) >= largestExact) return value.toExponential().toUpperCase();
  const text = String(value);
  return text.includes('e') ? value.toFixed(mostDecimals).replace(/\.?0+$/, '') : text;
}

const secondMs = 1_000;
/** The day on which a time without a day is. */
const noDay = '1899-12-30';

function dateText(date: Date): string {
  // Times are fractions of a day, and come out a little short of the second.
  const rounded = new Date(Math.round(date.getTime() / secondMs) * secondMs);
  if (Number.isNaN(rounded.getTime())) return '#NUM!';
  const [day, time] = rounded.toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length).split('T') as [string, string];
  if (day === noDay) return time;
  return time === '00:00:00' ? day : `${day}T${time}`;
}

/** A cell as the text that a CSV file would hold. */
export function cellText(value: WorkbookValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  return value instanceof Date ? dateText(value) : numberText(value);
}
