import { describe, expect, it } from 'vitest';
import { numberFormat, pointIntervalText, shareIntervalText, textOf } from './number-format.ts';

const noBreak = '\u00a0';
/** Ranges as they are read: joined, so that they do not break. */
const read = (text: string | undefined) =>
  text?.replaceAll('\u2060', '').replaceAll(`${noBreak}to${noBreak}`, ' to ').replaceAll(`${noBreak}till${noBreak}`, ' till ');
const interval = (lower: number, upper: number) => ({ lower, upper, level: 0.95, method: 'wilson' });

describe('numberFormat', () => {
  it.each([
    ['fi', `1${noBreak}904`, `18${noBreak}%`, '17,5', '−0,3'],
    ['sv', `1${noBreak}904`, `18${noBreak}%`, '17,5', '−0,3'],
    ['en', '1,904', '18%', '17.5', '−0.3'],
  ] as const)('writes numbers as in %s', (locale, count, share, points, negative) => {
    const format = numberFormat(locale);
    expect(format.count(1904)).toBe(count);
    expect(format.share(0.18)).toBe(share);
    expect(format.points(17.5)).toBe(points);
    expect(format.signedPoints(-0.3)).toBe(negative);
  });

  it('always gives a change its sign, except where there is none', () => {
    expect(numberFormat('fi').signedPoints(0.4)).toBe('+0,4');
    expect(numberFormat('fi').signedPoints(0)).toBe('0,0');
  });
});

describe('intervals', () => {
  it.each([
    ['fi', `49–53${noBreak}%`],
    ['sv', `49–53${noBreak}%`],
    ['en', '49 to 53%'],
  ] as const)('write the per cent sign once in %s', (locale, text) => {
    expect(read(shareIntervalText(interval(0.491, 0.529), locale))).toBe(text);
  });

  it.each([
    ['fi', '−2,0…+4,0'],
    ['sv', '−2,0 till +4,0'],
    ['en', '−2.0 to +4.0'],
  ] as const)('keep a sign apart from the dash in %s', (locale, text) => {
    expect(read(pointIntervalText(interval(-2, 4), locale))).toBe(text);
  });

  it('leave the sign out where both ends are above zero', () => {
    expect(read(pointIntervalText(interval(0.29, 0.57), 'fi'))).toBe('0,3–0,6');
  });

  it('are left out where there is none', () => {
    expect(shareIntervalText({ absent: 'suppressed', reason: 'small_group' }, 'fi')).toBeUndefined();
  });
});

describe('textOf', () => {
  it('marks what is hidden and what is not there, and writes zero as zero', () => {
    const { count } = numberFormat('fi');
    expect(textOf({ absent: 'suppressed', reason: 'small_group' }, count)).toBe('…');
    expect(textOf({ absent: 'too_early', reason: 'beyond_follow_up' }, count)).toBe('..');
    expect(textOf(0, count)).toBe('0');
  });
});
