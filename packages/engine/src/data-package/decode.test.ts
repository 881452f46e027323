import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Encoding, RuleId } from '@polku/domain/data-package';
import { decodeText } from './decode.ts';

async function decode(chunks: readonly Uint8Array[], encoding: Encoding = 'utf-8') {
  const notices = new Set<RuleId>();
  const source = (async function* () {
    yield* chunks;
  })();
  let text = '';
  for await (const part of decodeText(source, { encoding, maximumBytes: 1_000, notice: (rule) => notices.add(rule) })) text += part;
  return { text, notices: [...notices] };
}

const utf8 = (text: string) => new TextEncoder().encode(text);

test.each<[string, Uint8Array, Encoding, string, RuleId[]]>([
  ['UTF-8', utf8('Säkylä\n'), 'utf-8', 'Säkylä\n', []],
  ['a byte order mark', utf8('\ufeffa\n'), 'utf-8', 'a\n', ['bom_removed']],
  ['CRLF', utf8('a\r\nb\r\n'), 'utf-8', 'a\nb\n', ['line_ends_normalised']],
  ['CR', utf8('a\rb\r'), 'utf-8', 'a\nb\n', ['line_ends_normalised']],
  ['ISO-8859-1', Uint8Array.of(0xc4, 0xe5), 'iso-8859-1', 'Äå', []],
  ['ISO-8859-15', Uint8Array.of(0xa4), 'iso-8859-15', '€', []],
  ['a mark of UTF-8 under another encoding', utf8('\ufeffSäkylä'), 'windows-1252', 'Säkylä', ['bom_removed']],
  ['UTF-16 by its mark', Uint8Array.of(0xfe, 0xff, 0, 0xc4, 0, 0x61), 'utf-16le', 'Äa', []],
  ['one byte', utf8('a'), 'utf-8', 'a', []],
])('%s', async (_, bytes, encoding, text, notices) => {
  expect(await decode([bytes], encoding)).toEqual({ text, notices });
});

test('wherever the bytes are cut, the text is the same', async () => {
  const bytes = utf8('\ufeffid,nimi\r\n1,Äänekoski 🌲\r\n2,"a\rb"\n');
  const whole = await decode([bytes]);
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 0, max: bytes.length }), { maxLength: 8 }), async (cuts) => {
      const ends = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
      const chunks = ends.slice(1).map((end, index) => bytes.subarray(ends[index], end));
      expect(await decode(chunks)).toEqual(whole);
    }),
    { seed: 1 },
  );
});

test('a signature is recognised when it comes byte by byte', async () => {
  const chunks = [0x50, 0x4b, 0x03, 0x04, 0x14].map((byte) => Uint8Array.of(byte));
  await expect(decode(chunks)).rejects.toMatchObject({ rule: 'file_not_text' });
});

test('a character cut off at the end is not UTF-8', async () => {
  await expect(decode([utf8('ä').subarray(0, 1)])).rejects.toMatchObject({ rule: 'encoding_not_utf8' });
});
