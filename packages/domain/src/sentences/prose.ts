import { localeTags, locales, type Locale, type Text } from '../text.ts';

/** Numbers as a sentence of each language writes them. */
export interface Prose {
  readonly number: (value: number, decimals?: number) => string;
  /** A share as whole percent: 18 % (fi, sv), 18% (en). */
  readonly share: (value: number) => string;
  /** A length of time, in the form that "… sooner" takes: fi 17 päivää, 1 päivän. */
  readonly days: (value: number, decimals?: number) => string;
  readonly percentagePoints: (value: number, decimals?: number) => string;
  /** Points of a score. */
  readonly points: (value: number, decimals?: number) => string;
  /** 14–20 (fi, sv), 14 to 20 (en); with signs where an end is below 0: −2…+4, −2 till +4, −2 to +4. */
  readonly range: (lower: number, upper: number, decimals?: number) => string;
}

const noBreakSpace = '\u00A0';

/** fi: singular, plural as after "5"; other languages likewise. */
type Unit = Readonly<Record<Locale, readonly [one: string, many: string]>>;

const day: Unit = { fi: ['päivän', 'päivää'], sv: ['dag', 'dagar'], en: ['day', 'days'] };
const percentagePoint: Unit = {
  fi: ['prosenttiyksikön', 'prosenttiyksikköä'],
  sv: ['procentenhet', 'procentenheter'],
  en: ['percentage point', 'percentage points'],
};
const point: Unit = { fi: ['pisteen', 'pistettä'], sv: ['poäng', 'poäng'], en: ['point', 'points'] };

function proseOf(locale: Locale): Prose {
  const number = (value: number, decimals = 0): string => {
    const rounded = Number(value.toFixed(decimals)) + 0;
    return new Intl.NumberFormat(localeTags[locale], { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
      .format(rounded === 0 ? 0 : rounded)
      .replace('-', '\u2212');
  };
  const signed = (value: number, decimals = 0): string =>
    Number(value.toFixed(decimals)) > 0 ? `+${number(value, decimals)}` : number(value, decimals);
  const withUnit =
    (unit: Unit) =>
    (value: number, decimals = 0): string =>
      `${number(value, decimals)}${noBreakSpace}${unit[locale][Number(value.toFixed(decimals)) === 1 ? 0 : 1]}`;
  return {
    number,
    share: (value) => `${number(100 * value)}${locale === 'en' ? '' : noBreakSpace}%`,
    days: withUnit(day),
    percentagePoints: withUnit(percentagePoint),
    points: withUnit(point),
    range: (lower, upper, decimals = 0) => {
      const crosses = Number(lower.toFixed(decimals)) < 0;
      const [from, to] = crosses ? [signed(lower, decimals), signed(upper, decimals)] : [number(lower, decimals), number(upper, decimals)];
      const between: Readonly<Record<Locale, string>> = crosses ? { fi: '…', sv: ' till ', en: ' to ' } : { fi: '–', sv: '–', en: ' to ' };
      return `${from}${between[locale]}${to}`;
    },
  };
}

export const prose: Readonly<Record<Locale, Prose>> = { fi: proseOf('fi'), sv: proseOf('sv'), en: proseOf('en') };

/** Writes a text in every language by one function of its language. */
export function inEveryLanguage(write: (locale: Locale, prose: Prose) => string): Text {
  return Object.fromEntries(locales.map((locale) => [locale, write(locale, prose[locale])])) as unknown as Text;
}

/** Puts values in the place of `{name}`; a name without a value is a mistake of the text, and throws. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`a text asks for {${name}}, which this sentence does not have`);
    return value;
  });
}

/** Sentences one after another, in every language. */
export function joinTexts(texts: readonly Text[]): Text {
  return inEveryLanguage((locale) => texts.map((text) => text[locale]).join(' '));
}

/** One decimal where whole numbers would hide the difference. */
export function decimalsFor(...values: readonly number[]): number {
  return Math.max(...values.map(Math.abs)) < 3 ? 1 : 0;
}
