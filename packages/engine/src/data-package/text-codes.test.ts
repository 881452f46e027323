import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextCodes } from './text-codes.ts';

const encoder = new TextEncoder();
const codesOf = (codes: TextCodes, texts: readonly string[]) =>
  texts.map((text) => {
    // A text stands among others.
    const bytes = encoder.encode(`,${text},`);
    return codes.codeOf(bytes, 1, bytes.length - 1);
  });

test('distinct texts are numbered as they come', () => {
  expect(codesOf(new TextCodes(), ['kela', 'kela', '', 'te_services', 'kela', ''])).toEqual([0, 0, 1, 2, 0, 1]);
});

test('texts have one code exactly where they are the same, and are found by it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('ä', 'a\u0308', '😀', 'e1', 'e11')), { maxLength: 200 }),
      (texts) => {
        const distinct = [...new Set(texts)];
        const codes = new TextCodes();
        expect(codesOf(codes, texts)).toEqual(texts.map((text) => distinct.indexOf(text)));
        expect(distinct.map((_, code) => codes.textOf(code))).toEqual(distinct);
      },
    ),
    { seed: 1 },
  );
});

test('cleared, numbers begin anew', () => {
  const codes = new TextCodes();
  codesOf(codes, ['a', 'b']);
  codes.clear();
  expect(codesOf(codes, ['b', 'a', 'b'])).toEqual([0, 1, 0]);
});
