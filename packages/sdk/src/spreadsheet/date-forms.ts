/** How a column writes its days. Points and ISO are read in any column; with strokes it must be known which number is the month. */
export const dateForms = ['yyyy-mm-dd', 'd.m.yyyy', 'd/m/yyyy', 'm/d/yyyy'] as const;
export type DateForm = (typeof dateForms)[number];

const time = String.raw`(?:[T ,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?$`;
const iso = new RegExp(String.raw`^(\d{4})-(\d{1,2})-(\d{1,2})${time}`);
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const pointed = new RegExp(String.raw`^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})${time}`);
const stroked = new RegExp(String.raw`^(\d{1,2})[/](\d{1,2})[/](\d{4})${time}`);

function dayOf(year: string, month: string, day: string): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : text;
}

/**
 * The day that a cell tells, as YYYY-MM-DD; undefined where it is none, or where its form is not the column's. A time of day is left out.
 *
 * @example readDay('1.3.2024', 'd.m.yyyy') // '2024-03-01'
 * @example readDay('03/04/2025', 'd/m/yyyy') // '2025-04-03'
 * @example readDay('03/04/2025', 'd.m.yyyy') // undefined
 */
export function readDay(cell: string, form: DateForm | null | undefined): string | undefined {
  const text = cell.trim();
  const whole = iso.exec(text) ?? compact.exec(text);
  if (whole !== null) return dayOf(whole[1]!, whole[2]!, whole[3]!);
  const points = pointed.exec(text);
  if (points !== null) return dayOf(points[3]!, points[2]!, points[1]!);
  const strokes = stroked.exec(text);
  if (strokes === null) return undefined;
  if (form === 'd/m/yyyy') return dayOf(strokes[3]!, strokes[2]!, strokes[1]!);
  return form === 'm/d/yyyy' ? dayOf(strokes[3]!, strokes[1]!, strokes[2]!) : undefined;
}

/** Whether a cell is written as a day, in whatever form, and whether one could tell its month. */
export const isWrittenAsDay = (cell: string): boolean => {
  const text = cell.trim();
  return [iso, compact, pointed, stroked].some((form) => form.test(text));
};

export interface FormOfDates {
  /** Null where days are written with strokes and no cell tells which number is the month. */
  readonly form: DateForm | null;
  /** Share of the filled cells that are written as days. */
  readonly share: number;
}

/** The form in which a column writes its days. Strokes beside points or ISO stay unread: which is the month was never settled there. */
export function formOfDates(cells: readonly string[]): FormOfDates {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const share = filled.length === 0 ? 0 : filled.filter(isWrittenAsDay).length / filled.length;
  const written = (form: RegExp): readonly RegExpExecArray[] =>
    filled.map((cell) => form.exec(cell.trim())).filter((parts) => parts !== null);
  const strokes = written(stroked);
  const [dots, isos] = [written(pointed).length, filled.filter((cell) => iso.test(cell.trim()) || compact.test(cell.trim())).length];
  if (strokes.length === 0 || dots + isos > 0) return { form: isos > 0 && dots === 0 ? 'yyyy-mm-dd' : 'd.m.yyyy', share };
  const [firstOver, secondOver] = [1, 2].map((place) => strokes.some((parts) => Number(parts[place]) > 12));
  if (firstOver === secondOver) return { form: firstOver ? 'd/m/yyyy' : null, share };
  return { form: firstOver ? 'd/m/yyyy' : 'm/d/yyyy', share };
}
