import { expect, test } from 'vitest';
import { CodedColumn } from './coded-column.ts';
import { CsvScanner } from './csv-scanner.ts';

/** A file of one column. */
function fieldsOf(texts: readonly string[]): CsvScanner {
  const scanner = new CsvScanner(',');
  scanner.take(texts.map((text) => `${text}\n`).join(''));
  return scanner;
}

test('each distinct text is read once, and its value and JSON are found by its code', () => {
  const read: string[] = [];
  const column = new CodedColumn('n', (raw) => {
    read.push(raw);
    return { value: Number(raw), notices: [] };
  });
  const scanner = fieldsOf(['7', '8', '7', '7']);
  const codes = [0, 1, 2, 3].map((field) => column.codeOf(scanner, field));
  expect(read).toEqual(['7', '8']);
  expect(codes.map((code) => column.values[code])).toEqual([7, 8, 7, 7]);
  expect(new TextDecoder().decode(column.json.bytes.subarray(column.json.startOf(1), column.json.endOf(1)))).toBe('8');
});

test('only cells of which something is to be told are told of', () => {
  const column = new CodedColumn('n', (raw) =>
    raw === '' ? { value: null, broken: { rule: 'value_missing', facts: {} }, notices: [] } : { value: raw, notices: [] },
  );
  const scanner = fieldsOf(['a', '""']);
  expect([0, 1].map((field) => column.told[column.codeOf(scanner, field)]?.broken?.rule)).toEqual([undefined, 'value_missing']);
});

test('a column of very many texts can begin anew, and forgets with them all that was kept of them', () => {
  const column = new CodedColumn('id', (raw) => ({ value: raw, notices: [] }));
  const kept = column.keptByCode<string>();
  const scanner = fieldsOf(Array.from({ length: 200_001 }, (_, index) => `e${index}`));
  for (let field = 0; field < 199_999; field += 1) kept[column.codeOf(scanner, field)] = 'known';
  expect(column.isFull).toBe(false);
  column.codeOf(scanner, 199_999);
  expect(column.isFull).toBe(true);
  column.forget();
  const code = column.codeOf(scanner, 200_000);
  expect([code, column.values[code], kept[code], column.isFull]).toEqual([0, 'e200000', undefined, false]);
});
