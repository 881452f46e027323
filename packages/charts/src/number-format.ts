import { isAbsence, localeTags, type Locale, type MaybeInterval, type MaybeNumber } from '@polku/domain';
import { absenceMark } from './absence-words.ts';

/** How numbers are written in one language. A range says `14–20`, or in another way where a sign would clash with the dash. */
export interface NumberFormat {
  readonly count: (value: number) => string;
  /** A share of 1 as whole per cent; with one decimal under 10 % where `precise`. */
  readonly share: (value: number) => string;
  readonly preciseShare: (value: number) => string;
  /** Points of a score, with one decimal. */
  readonly points: (value: number) => string;
  /** A change of points, always with its sign. */
  readonly signedPoints: (value: number) => string;
  readonly range: (lower: string, upper: string) => string;
}

const rangeSigns: Readonly<Record<Locale, { readonly plain: string; readonly withSign: string }>> = {
  fi: { plain: '–', withSign: '…' },
  sv: { plain: '–', withSign: ' till ' },
  en: { plain: ' to ', withSign: ' to ' },
};

function createFormat(locale: Locale): NumberFormat {
  const format = (options: Intl.NumberFormatOptions) => {
    const formatter = new Intl.NumberFormat(localeTags[locale], options);
    return (value: number) => formatter.format(value).replace('-', '−');
  };
  const { plain, withSign } = rangeSigns[locale];
  return {
    count: format({ maximumFractionDigits: 0 }),
    share: format({ style: 'percent', maximumFractionDigits: 0 }),
    preciseShare: format({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    points: format({ minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    signedPoints: format({ minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
    range: (lower, upper) => `${lower}${/[−+]/.test(lower + upper) ? withSign : plain}${upper}`,
  };
}

const formats: Partial<Record<Locale, NumberFormat>> = {};

export function numberFormat(locale: Locale): NumberFormat {
  return (formats[locale] ??= createFormat(locale));
}

/** The value as text, or the mark of its absence. */
export function textOf(value: MaybeNumber, format: (value: number) => string): string {
  return isAbsence(value) ? absenceMark(value) : format(value);
}

/** The interval as text, or undefined where there is none. */
export function intervalText(interval: MaybeInterval, format: (value: number) => string, locale: Locale): string | undefined {
  return isAbsence(interval) ? undefined : numberFormat(locale).range(format(interval.lower), format(interval.upper));
}

/** An interval of shares with one per cent sign: `49–53 %`. */
export function shareIntervalText(interval: MaybeInterval, locale: Locale): string | undefined {
  if (isAbsence(interval)) return undefined;
  const { count, share, range } = numberFormat(locale);
  return range(count(interval.lower * 100), share(interval.upper));
}
