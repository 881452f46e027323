import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CsvScanner } from './csv-scanner.ts';

/** Records and the rule that ends them, of text that comes in parts. */
function scanned(parts: readonly string[], delimiter: ',' | ';' = ',') {
  const scanner = new CsvScanner(delimiter);
  const records: string[][] = [];
  const takeRecords = () => {
    for (let record = 0; record < scanner.recordCount; record += 1) records.push(scanner.textsOf(record));
  };
  for (const part of parts) {
    scanner.take(part);
    takeRecords();
    if (scanner.fault !== undefined) break;
  }
  if (scanner.fault === undefined) {
    scanner.end();
    takeRecords();
  }
  return { records, fault: scanner.fault && { rule: scanner.fault.rule, row: scanner.fault.row } };
}

describe('records', () => {
  it.each<[string, string, string[][]]>([
    [
      'are cut at delimiters and line ends',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'need no line end at the end',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'may have empty fields',
      'a,,\n,\n',
      [
        ['a', '', ''],
        ['', ''],
      ],
    ],
    ['may end in an empty field', 'a,', [['a', '']]],
    ['may differ in length', 'a,b\nc\n', [['a', 'b'], ['c']]],
    ['are not blank lines', '\n\na\n\nb\n\n', [['a'], ['b']]],
    ['may be one empty field in quotation marks', 'a\n""\n', [['a'], ['']]],
    ['may hold delimiters, line ends and doubled quotation marks within quotation marks', '"a,\n""b""",c\n', [['a,\n"b"', 'c']]],
    ['are text of any letters', 'Ä,"€, 😀"\n', [['Ä', '€, 😀']]],
  ])('%s', (_, text, records) => {
    expect(scanned([text])).toEqual({ records, fault: undefined });
  });

  it('are cut at the delimiter that is declared', () => {
    expect(scanned(['a,b;c\n'], ';').records).toEqual([['a,b', 'c']]);
  });
});

describe('text that cannot be followed', () => {
  it.each<[string, string, { rule: string; row: number }, string[][]]>([
    ['a quotation mark inside a field', 'h\na\nb"c\n', { rule: 'quote_misplaced', row: 2 }, [['h'], ['a']]],
    ['text behind a closing quotation mark', 'h\n"a"b\n', { rule: 'quote_misplaced', row: 1 }, [['h']]],
    ['a quotation mark left open', 'h\n"a\nb\n', { rule: 'quote_unterminated', row: 1 }, [['h']]],
    ['a header that is not followed counts as the first row', '"h', { rule: 'quote_unterminated', row: 1 }, []],
    ['a record of more than a megabyte', `h\n${'x'.repeat(1024 * 1024 + 1)}\n`, { rule: 'field_too_long', row: 1 }, [['h']]],
  ])('is refused, and what stands before it is not: %s', (_, text, fault, records) => {
    expect(scanned([text])).toEqual({ records, fault });
  });

  it('is refused before it is read to its end, where a quotation mark was left open', () => {
    const parts = ['h\n"', ...Array<string>(8).fill('x'.repeat(256 * 1024))];
    expect(scanned(parts).fault).toEqual({ rule: 'field_too_long', row: 1 });
  });
});

const field = fc.oneof(fc.string({ maxLength: 6 }), fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a', 'ä', '😀'), maxLength: 6 }));
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

test('what is written is read, wherever the text is cut into parts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
      fc.integer({ min: 1, max: 9 }),
      (records, length) => {
        const characters = [...records.map((record) => `${record.map(quoted).join(',')}\n`).join('')];
        const parts = Array.from({ length: Math.ceil(characters.length / length) }, (_, index) =>
          characters.slice(index * length, (index + 1) * length).join(''),
        );
        expect(scanned(parts)).toEqual({ records, fault: undefined });
      },
    ),
    { numRuns: 500, seed: 1 },
  );
});
