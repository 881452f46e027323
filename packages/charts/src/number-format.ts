import type { Locale } from '@polku/domain';
import { isAbsence, type MaybeInterval, type MaybeNumber } from '@polku/domain/evaluation';
import { prose } from '@polku/domain/sentences';
import { absenceMark } from './absence-words.ts';

/** How charts and their tables write numbers: as the sentences do, so that a picture and its words agree to the digit. */
export interface NumberFormat {
  readonly count: (value: number) => string;
  /** A share of 1 as per cent, as precise as the sentences. */
  readonly share: (value: number) => string;
  /** A share of 1 as per cent with one decimal, for tables. */
  readonly preciseShare: (value: number) => string;
  /** Points of a score. */
  readonly points: (value: number) => string;
  /** A change of points, with its sign. */
  readonly signedPoints: (value: number) => string;
}

const pointDecimals = 1;

const percentSigns: Readonly<Record<Locale, string>> = { fi: '\u00a0%', sv: '\u00a0%', en: '%' };

export function numberFormat(locale: Locale): NumberFormat {
  const { number, share } = prose[locale];
  return {
    count: (value) => number(value),
    share,
    preciseShare: (value) => `${number(100 * value, 1)}${percentSigns[locale]}`,
    points: (value) => number(value, pointDecimals),
    signedPoints: (value) => `${Number(value.toFixed(pointDecimals)) > 0 ? '+' : ''}${number(value, pointDecimals)}`,
  };
}

/** The value as text, or the mark of its absence. @internal */
export function textOf(value: MaybeNumber, format: (value: number) => string): string {
  return isAbsence(value) ? absenceMark(value) : format(value);
}

/** An interval of counts: `5 700–6 500`; undefined where there is none. @internal */
export function countIntervalText(interval: MaybeInterval, locale: Locale): string | undefined {
  return isAbsence(interval) ? undefined : prose[locale].range(interval.lower, interval.upper);
}

/** An interval of changes of a score: `0,3–0,6`, or `−0,3…+0,1`. @internal */
export function pointIntervalText(interval: MaybeInterval, locale: Locale): string | undefined {
  return isAbsence(interval) ? undefined : prose[locale].range(interval.lower, interval.upper, pointDecimals);
}

/** Intervals that end below this share take one decimal, as small shares do. */
const smallShare = 0.03;

/** An interval of shares with one per cent sign: `49–53 %`. @internal */
export function shareIntervalText(interval: MaybeInterval, locale: Locale): string | undefined {
  if (isAbsence(interval)) return undefined;
  const { lower, upper } = interval;
  return `${prose[locale].range(100 * lower, 100 * upper, upper < smallShare ? 1 : 0)}${percentSigns[locale]}`;
}
