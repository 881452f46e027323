/** Directives of `strftime` that make up a day, as Frictionless writes the format of a date. */
const directives = { d: '(?<day>\\d{1,2})', m: '(?<month>\\d{1,2})', Y: '(?<year>\\d{4})' } as const;
type Directive = keyof typeof directives;

const token = /%-?(.)|[^%]/gsu;

/**
 * Reads days that are written in a format such as `%d.%m.%Y`: gives a function from a text to `YYYY-MM-DD`, whether or not the calendar
 * has the day, which gives undefined where the text is written otherwise. Undefined where the format is not one of a day: it must hold `%d`,
 * `%m` and `%Y` once each, and no other directive.
 */
export function dayReader(format: string): ((text: string) => string | undefined) | undefined {
  const found: string[] = [];
  const pattern = [...format.matchAll(token)].map(([whole, directive]) => {
    if (directive === undefined) return whole.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    found.push(directive);
    // Without a sign between them only the number of their digits tells them apart.
    const part = directives[directive as Directive] ?? '';
    return /%-?.%/.test(format) ? part.replace('{1,2}', '{2}') : part;
  });
  if (found.toSorted().join('') !== 'Ydm') return undefined;
  const written = new RegExp(`^${pattern.join('')}$`, 'u');
  return (text) => {
    const { year, month, day } = written.exec(text)?.groups ?? {};
    return year === undefined ? undefined : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  };
}

/** Formats that say no more than that a day is written YYYY-MM-DD. */
export const isPlainFormat = (format: string): boolean => format === 'default' || format === '%Y-%m-%d';
