import { localeTags, locales, type Locale, type Text } from '../text.ts';

/** What a difference is counted in. */
export type DifferenceUnit = 'days' | 'percentagePoints' | 'points';

/** Numbers as a sentence of each language writes them. */
export interface Prose {
  readonly number: (value: number, decimals?: number) => string;
  /** With no more decimals than it has, at most two. */
  readonly brief: (value: number) => string;
  /** A count or a sum: whole from a thousand on, where cents are of no use to a reader. */
  readonly total: (value: number) => string;
  /** With its sign: +3, −2, 0. */
  readonly signed: (value: number, decimals?: number) => string;
  /** A share as percent: 18 % (fi, sv), 18% (en); small ones to one decimal. */
  readonly share: (value: number) => string;
  /** The interval of a share, as many decimals as the share itself has: 14–20, 0,8–2,4. */
  readonly shareRange: (value: number, lower: number, upper: number) => string;
  /** How much, in the form that "… sooner" takes: fi 17 päivää, 1 päivän. */
  readonly amount: (value: number, unit: DifferenceUnit, decimals?: number) => string;
  /** How much there is: fi 17 päivää, 1 päivä. */
  readonly size: (value: number, unit: DifferenceUnit, decimals?: number) => string;
  /** An agreed limit, in the form that "… limit" takes: fi 7 päivän, sv (gränsen på) 7 dagar, en 7 days. */
  readonly limit: (value: number, unit: DifferenceUnit) => string;
  /** A length of time within which something happens: fi 30 päivässä, sv inom 30 dagar, en within 30 days; of no days, the same day. */
  readonly within: (days: number) => string;
  /** A length of time by itself: fi 22 päivää, sv 22 dagar, en 22 days. */
  readonly days: (days: number) => string;
  /** A day: 5. kesäkuuta 2022, (den) 5 juni 2022, 5 June 2022. */
  readonly date: (day: string) => string;
  /** One after another: 365 ja 730, 365 och 730, 365 and 730. */
  readonly list: (items: readonly string[]) => string;
  /** 14–20 (fi, sv), 14 to 20 (en); with signs where an end is below 0: −2…+4, −2 till +4, −2 to +4. */
  readonly range: (lower: number, upper: number, decimals?: number) => string;
}

const noBreakSpace = '\u00A0';
/** Keeps the two sides of a sign on one line. */
const wordJoiner = '\u2060';

/** Decimals that are enough for a reader, unless a difference would be told as 0. */
const briefDecimals = 2;
/** More decimals than this no sentence has. */
export const mostDecimals = 4;

interface UnitForms {
  readonly one: string;
  readonly many: string;
  /** Before "limit", whatever the number. */
  readonly ofLimit?: string;
  /** Of one by itself, where it is another than after a verb. */
  readonly alone?: string;
}

const units: Readonly<Record<DifferenceUnit, Readonly<Record<Locale, UnitForms>>>> = {
  days: {
    fi: { one: 'päivän', many: 'päivää', ofLimit: 'päivän', alone: 'päivä' },
    sv: { one: 'dag', many: 'dagar' },
    en: { one: 'day', many: 'days' },
  },
  percentagePoints: {
    fi: { one: 'prosenttiyksikön', many: 'prosenttiyksikköä', ofLimit: 'prosenttiyksikön', alone: 'prosenttiyksikkö' },
    sv: { one: 'procentenhet', many: 'procentenheter' },
    en: { one: 'percentage point', many: 'percentage points' },
  },
  points: {
    fi: { one: 'pisteen', many: 'pistettä', ofLimit: 'pisteen', alone: 'piste' },
    sv: { one: 'poäng', many: 'poäng' },
    en: { one: 'point', many: 'points' },
  },
};

/** The unit after a range or several numbers: "−2 to +9 percentage points". */
export function unitAfterRange(unit: DifferenceUnit): Text {
  return inEveryLanguage((locale) => units[unit][locale].many);
}

const lengths: Readonly<Record<Locale, readonly [one: string, many: string]>> = {
  fi: ['päivä', 'päivää'],
  sv: ['dag', 'dagar'],
  en: ['day', 'days'],
};

const sameDay: Text = { fi: 'samana päivänä', sv: 'samma dag', en: 'on the same day' };
const within: Text = { fi: '', sv: 'inom ', en: 'within ' };
const inDays: Readonly<Record<Locale, readonly [one: string, many: string]>> = {
  fi: ['päivässä', 'päivässä'],
  sv: ['dag', 'dagar'],
  en: ['day', 'days'],
};

/** Shares below this are told to one decimal. */
const smallShare = 0.03;
const shareDecimals = (value: number): number => (value > 0 && value < smallShare ? 1 : 0);

const largeTotal = 1000;

/** Rounded as it is written: a number that rounds to 0 has no sign. */
function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) || 0;
}

function proseOf(locale: Locale): Prose {
  // Making a formatter costs far more than using it.
  const formatters = Array.from(
    { length: mostDecimals + 1 },
    (_, decimals) => new Intl.NumberFormat(localeTags[locale], { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  );
  const briefFormatter = new Intl.NumberFormat(localeTags[locale], { maximumFractionDigits: briefDecimals });
  const written = (formatter: Intl.NumberFormat, value: number): string => formatter.format(value).replace('-', '\u2212');
  const lists = new Intl.ListFormat(localeTags[locale]);
  const dates = new Intl.DateTimeFormat(localeTags[locale], { dateStyle: 'long', timeZone: 'UTC' });
  const number = (value: number, decimals = 0): string => {
    const formatter = formatters[decimals];
    if (formatter === undefined) throw new RangeError(`a sentence has at most ${mostDecimals} decimals, not ${decimals}`);
    return written(formatter, rounded(value, decimals));
  };
  const brief = (value: number): string => written(briefFormatter, rounded(value, briefDecimals));
  const signed = (value: number, decimals = 0): string => (rounded(value, decimals) > 0 ? '+' : '') + number(value, decimals);
  const range: Prose['range'] = (lower, upper, decimals = 0) => {
    const crosses = rounded(lower, decimals) < 0;
    const end = crosses ? signed : number;
    const joined = (sign: string): string => `${wordJoiner}${sign}${wordJoiner}`;
    const spaced = (word: string): string => `${noBreakSpace}${word}${noBreakSpace}`;
    const between: Readonly<Record<Locale, string>> = crosses
      ? { fi: joined('…'), sv: spaced('till'), en: spaced('to') }
      : { fi: joined('–'), sv: joined('–'), en: spaced('to') };
    return `${end(lower, decimals)}${between[locale]}${end(upper, decimals)}`;
  };
  return {
    number,
    brief,
    total: (value) => (value >= largeTotal ? number(value) : brief(value)),
    signed,
    share: (value) => `${number(100 * value, shareDecimals(value))}${locale === 'en' ? '' : noBreakSpace}%`,
    amount: (value, unit, decimals = 0) => {
      const amount = number(value, decimals);
      const { one, many } = units[unit][locale];
      return `${amount}${noBreakSpace}${amount === '1' ? one : many}`;
    },
    size: (value, unit, decimals = 0) => {
      const size = number(value, decimals);
      const { one, many, alone } = units[unit][locale];
      return `${size}${noBreakSpace}${size === '1' ? (alone ?? one) : many}`;
    },
    limit: (value, unit) => {
      const amount = brief(value);
      const { one, many, ofLimit } = units[unit][locale];
      return `${amount}${noBreakSpace}${ofLimit ?? (amount === '1' ? one : many)}`;
    },
    within: (days) =>
      days === 0 ? sameDay[locale] : `${within[locale]}${number(days)}${noBreakSpace}${inDays[locale][days === 1 ? 0 : 1]}`,
    days: (days) => `${number(days)}${noBreakSpace}${lengths[locale][number(days) === '1' ? 0 : 1]}`,
    list: (items) => lists.format(items),
    date: (day) => dates.format(new Date(`${day}T00:00:00Z`)),
    range,
    shareRange: (value, lower, upper) => range(100 * lower, 100 * upper, shareDecimals(value)),
  };
}

export const prose: Readonly<Record<Locale, Prose>> = { fi: proseOf('fi'), sv: proseOf('sv'), en: proseOf('en') };

/** Writes a text in every language by one function of its language. */
export function inEveryLanguage(write: (locale: Locale, prose: Prose) => string): Text {
  return Object.fromEntries(locales.map((locale) => [locale, write(locale, prose[locale])])) as unknown as Text;
}

/**
 * Puts values in the place of `{name}`, and of `{name:one|many}` the form that goes with the number written there; a name without a
 * value is a mistake of the text, and throws.
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)(?::([^|{}]*)\|([^{}]*))?\}/g, (_, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`a text asks for {${name}}, which this sentence does not have`);
    return one === undefined ? value : value === '1' ? one : many!;
  });
}

/** A text that begins a sentence. */
export const capital = (text: Text): Text => inEveryLanguage((locale) => text[locale].slice(0, 1).toUpperCase() + text[locale].slice(1));

/** A sentence that goes on after a colon. */
export const afterColon = (before: string, text: Text): Text =>
  inEveryLanguage((locale) => `${before} ${text[locale].slice(0, 1).toLowerCase()}${text[locale].slice(1)}`);

/** Sentences one after another, in every language; those that there are none of are left out. */
export function joinTexts(texts: readonly (Text | undefined)[]): Text {
  return inEveryLanguage((locale) => texts.flatMap((text) => text?.[locale] ?? []).join(' '));
}
