import { describe, expect, it } from 'vitest';
import { fill, prose } from './prose.ts';

/** No-break spaces and minus signs as they are read. */
const readable = (text: string): string => text.replaceAll('\u00A0', '_').replaceAll('\u2212', '−');

describe('numbers as each language writes them', () => {
  it.each([
    ['thousands', prose.fi.number(4500), prose.sv.number(4500), prose.en.number(4500), '4_500', '4_500', '4,500'],
    ['decimals', prose.fi.number(17.5, 1), prose.sv.number(17.5, 1), prose.en.number(17.5, 1), '17,5', '17,5', '17.5'],
    ['a share', prose.fi.share(0.18), prose.sv.share(0.18), prose.en.share(0.18), '18_%', '18_%', '18%'],
    ['a range', prose.fi.range(14, 20), prose.sv.range(14, 20), prose.en.range(14, 20), '14–20', '14–20', '14 to 20'],
    ['a range over 0', prose.fi.range(-2, 4), prose.sv.range(-2, 4), prose.en.range(-2, 4), '−2…+4', '−2 till +4', '−2 to +4'],
    ['an end that rounds to 0', prose.fi.range(-0.4, 4), prose.sv.range(-0.4, 4), prose.en.range(-0.4, 4), '0–4', '0–4', '0 to 4'],
    ['one day', prose.fi.days(1), prose.sv.days(1), prose.en.days(1), '1_päivän', '1_dag', '1_day'],
    ['several days', prose.fi.days(17), prose.sv.days(17), prose.en.days(17), '17_päivää', '17_dagar', '17_days'],
  ])('%s', (_, fi, sv, en, inFinnish, inSwedish, inEnglish) => {
    expect([fi, sv, en].map(readable)).toEqual([inFinnish, inSwedish, inEnglish]);
  });

  it('throws where a text asks for a value that it was not given', () => {
    expect(fill('{a} and {b}', { a: '1', b: '2' })).toBe('1 and 2');
    expect(() => fill('{missing}', {})).toThrow('{missing}');
  });
});
