import { resources } from '@polku/domain/data-package';
import { expect, test } from 'vitest';
import { CodedColumn } from './coded-column.ts';
import { BatchBuilder, rowsOfBatch } from './column-batch.ts';
import { CsvScanner } from './csv-scanner.ts';

/** The codes of the rows of a text, row by row. */
function codesOf(text: string, columns: readonly CodedColumn[]): Int32Array[] {
  const scanner = new CsvScanner(',');
  scanner.take(text);
  return Array.from({ length: scanner.recordCount }, (_, record) =>
    Int32Array.from(columns, (column, position) => column.codeOf(scanner, scanner.firstField(record) + position)),
  );
}

const reading = (name: string) => new CodedColumn(name, (raw) => ({ value: raw === '' ? null : raw.trim(), notices: [] }));

test('a batch holds each value once, whatever the file’s codes are, with what is missing and what is derived', () => {
  const columns = [reading('segment_id'), reading('label')];
  const builder = new BatchBuilder(resources.segments, columns);
  const organisation = 'o1';
  for (const [place, codes] of codesOf('s1,young\ns2,young \ns3,\n', columns).entries())
    builder.add(codes, { number: place + 1, organisation, derived: place === 2 ? { label: 'derived' } : undefined });
  const batch = builder.take();
  expect(rowsOfBatch(batch)).toMatchObject([
    { segment_id: 's1', label: 'young', organisation_id: 'o1' },
    { segment_id: 's2', label: 'young', organisation_id: 'o1' },
    { segment_id: 's3', label: 'derived', organisation_id: 'o1' },
  ]);
  expect(batch.columns['label']).toEqual({ codes: Int32Array.of(0, 0, 1), values: ['young', 'derived'] });
  expect(batch.organisations.values).toEqual(['o1']);
});

test('a batch stays what it is when the file’s codes begin anew', () => {
  const columns = [reading('segment_id')];
  const builder = new BatchBuilder(resources.segments, columns);
  const add = (text: string) => {
    for (const codes of codesOf(text, columns)) builder.add(codes, { number: 1, organisation: null, derived: undefined });
    return builder.take();
  };
  const first = add('s1\ns2\n');
  for (const column of columns) column.forget();
  const second = add('s3\ns1\n');
  expect([first, second].map((batch) => rowsOfBatch(batch).map((row) => row['segment_id']))).toEqual([
    ['s1', 's2'],
    ['s3', 's1'],
  ]);
});
