import { describe, expect, it } from 'vitest';
import { fill, prose } from './prose.ts';

/** No-break spaces and word joiners, so that they can be seen. */
const readable = (text: string): string => text.replaceAll('\u00A0', '_').replaceAll('\u2060', '|');
const { fi, sv, en } = prose;

describe('numbers as each language writes them', () => {
  it.each([
    ['thousands', fi.number(4500), sv.number(4500), en.number(4500), '4_500', '4_500', '4,500'],
    ['decimals', fi.number(17.5, 1), sv.number(17.5, 1), en.number(17.5, 1), '17,5', '17,5', '17.5'],
    ['a share', fi.share(0.18), sv.share(0.18), en.share(0.18), '18_%', '18_%', '18%'],
    ['a small share', fi.share(0.014), sv.share(0.014), en.share(0.014), '1,4_%', '1,4_%', '1.4%'],
    ['no share', fi.share(0), sv.share(0), en.share(0), '0_%', '0_%', '0%'],
    ['a range', fi.range(14, 20), sv.range(14, 20), en.range(14, 20), '14|–|20', '14|–|20', '14_to_20'],
    ['a range over 0', fi.range(-2, 4), sv.range(-2, 4), en.range(-2, 4), '−2|…|+4', '−2_till_+4', '−2_to_+4'],
    ['a range below 0', fi.range(-9, -3), sv.range(-9, -3), en.range(-9, -3), '−9|…|−3', '−9_till_−3', '−9_to_−3'],
    ['an end that rounds to 0', fi.range(-0.4, 4), sv.range(-0.4, 4), en.range(-0.4, 4), '0|–|4', '0|–|4', '0_to_4'],
    ['with a sign', fi.signed(0.4, 1), sv.signed(-0.4, 1), en.signed(-0.04, 1), '+0,4', '−0,4', '0.0'],
    ['a day', fi.date('2022-06-05'), sv.date('2022-06-05'), en.date('2022-06-05'), '5. kesäkuuta 2022', '5 juni 2022', '5 June 2022'],
    ['an agreed number', fi.brief(0.5), sv.brief(7), en.brief(0.25), '0,5', '7', '0.25'],
  ])('%s', (_, inFi, inSv, inEn, finnish, swedish, english) => {
    expect([inFi, inSv, inEn].map(readable)).toEqual([finnish, swedish, english]);
  });

  it.each([
    [1, 'days', '1_päivän', '1_dag', '1_day'],
    [17, 'days', '17_päivää', '17_dagar', '17_days'],
    [1, 'percentagePoints', '1_prosenttiyksikön', '1_procentenhet', '1_percentage point'],
    [9, 'percentagePoints', '9_prosenttiyksikköä', '9_procentenheter', '9_percentage points'],
    [1, 'points', '1_pisteen', '1_poäng', '1_point'],
    [30, 'points', '30_pistettä', '30_poäng', '30_points'],
  ] as const)('%d %s: nopeammin, tidigare, sooner', (amount, unit, finnish, swedish, english) => {
    expect([fi, sv, en].map((each) => readable(each.amount(amount, unit)))).toEqual([finnish, swedish, english]);
  });

  it('counts in the plural what has decimals', () => {
    expect([fi, sv, en].map((each) => readable(each.amount(1, 'points', 1)))).toEqual(['1,0_pistettä', '1,0_poäng', '1.0_points']);
  });

  it.each([
    [7, 'days', '7_päivän', '7_dagar', '7_days'],
    [1, 'days', '1_päivän', '1_dag', '1_day'],
    [0.5, 'points', '0,5_pisteen', '0,5_poäng', '0.5_points'],
  ] as const)('an agreed limit of %d %s', (amount, unit, finnish, swedish, english) => {
    expect([fi, sv, en].map((each) => readable(each.limit(amount, unit)))).toEqual([finnish, swedish, english]);
  });

  it('lists as a language does', () => {
    expect([fi, sv, en].map((each) => each.list(['365', '730']))).toEqual(['365 ja 730', '365 och 730', '365 and 730']);
    expect([fi, sv, en].map((each) => each.list(['90']))).toEqual(['90', '90', '90']);
  });

  it('writes an interval as finely as its share', () => {
    expect([fi.shareRange(0.014, 0.008, 0.024), en.shareRange(0.29, 0.164, 0.451)].map(readable)).toEqual(['0,8|–|2,4', '16_to_45']);
  });

  it('says within how long', () => {
    expect([fi, sv, en].map((each) => readable(each.within(30)))).toEqual(['30_päivässä', 'inom 30_dagar', 'within 30_days']);
    expect([fi, sv, en].map((each) => readable(each.within(1)))).toEqual(['1_päivässä', 'inom 1_dag', 'within 1_day']);
    expect([fi, sv, en].map((each) => each.within(0))).toEqual(['samana päivänä', 'samma dag', 'on the same day']);
  });

  it.each([
    [1, '1_päivä', '1_dag', '1_day'],
    [22, '22_päivää', '22_dagar', '22_days'],
  ])('a length of %d days by itself', (days, finnish, swedish, english) => {
    expect([fi, sv, en].map((each) => readable(each.days(days)))).toEqual([finnish, swedish, english]);
    expect([fi, sv, en].map((each) => readable(each.size(days, 'days')))).toEqual([finnish, swedish, english]);
  });

  it.each([
    ['1', 'changed 1 time'],
    ['2', 'changed 2 times'],
    ['0', 'changed 0 times'],
  ])('takes the form that goes with %s', (value, said) => {
    expect(fill('changed {value} {value:time|times}', { value })).toBe(said);
  });

  it('throws where a text asks for a value that it was not given', () => {
    expect(fill('{a} and {b}', { a: '1', b: '2' })).toBe('1 and 2');
    expect(() => fill('{missing}', {})).toThrow('{missing}');
  });
});
