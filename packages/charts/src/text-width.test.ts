import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from './text-width.ts';

describe('wrapText', () => {
  it('breaks between words where the line would grow too wide', () => {
    expect(wrapText('Alueelliset tiimit, ennen', 120, 13, true)).toEqual(['Alueelliset tiimit,', 'ennen']);
  });

  it('leaves a word whole that is wider than the line', () => {
    expect(wrapText('Työkyvyttömyyseläke', 40, 13)).toEqual(['Työkyvyttömyyseläke']);
  });

  it('loses nothing, and keeps to the width wherever a line has two words', () => {
    const words = fc.array(fc.stringMatching(/^[a-zåäö]{1,14}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 300 }), (parts, width) => {
        const lines = wrapText(parts.join(' '), width, 13);
        expect(lines.join(' ')).toBe(parts.join(' '));
        for (const line of lines) if (line.includes(' ')) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
