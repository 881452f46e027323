import { describe, expect, test } from 'vitest';
import { boolean, code, codes, date, id, integer, number, text } from './columns.ts';
import { ColumnReader } from './cells/column-reader.ts';
import type { Column } from './resource.ts';

/** The value of a cell, or the rule that it breaks. */
function read(column: Column, cell: string): unknown {
  const { value, broken } = new ColumnReader({ column, decimalCharacter: '.', today: '2026-01-01' }).read(cell);
  return broken === undefined ? value : `✗ ${broken.rule}`;
}

const flags = codes('', ['nepsy', 'under_30']);

describe.each<[string, Column, readonly (readonly [cell: string, value: unknown])[]]>([
  [
    'id',
    id(''),
    [
      ['00123', '00123'],
      ['1e5x', '1e5x'],
      ['1,23E+15', '✗ id_scientific_notation'],
      ['N/A', '✗ missing_marker'],
      ['x'.repeat(201), '✗ id_too_long'],
    ],
  ],
  [
    'text',
    text(''),
    [
      ['=1+2', '=1+2'],
      ['#N/A', '✗ missing_marker'],
      ['x'.repeat(10_001), '✗ text_too_long'],
    ],
  ],
  [
    'date',
    date(''),
    [
      ['2024-02-29', '2024-02-29'],
      ['2000-02-29', '2000-02-29'],
      ['2025-02-29', '✗ date_impossible'],
      ['1900-02-29', '✗ date_impossible'],
      ['2024-04-31', '✗ date_impossible'],
      ['2024-00-10', '✗ date_impossible'],
      ['0001-01-01', '✗ date_too_early'],
      ['45000', '✗ date_excel_serial'],
      ['1.2.2024', '✗ date_local_format'],
      ['03/04/2025', '✗ date_ambiguous'],
      ['01.02.24', '✗ date_two_digit_year'],
      ['2024-1-2', '✗ date_format'],
      ['null', '✗ missing_marker'],
    ],
  ],
  [
    'integer from 0 to 10',
    integer('', { minimum: 0, maximum: 10 }),
    [
      ['0', 0],
      ['10', 10],
      ['11', '✗ number_out_of_range'],
      ['-1', '✗ number_out_of_range'],
      ['7.5', '✗ integer_format'],
      ['1e3', '✗ integer_format'],
      ['9'.repeat(60_000), '✗ integer_format'],
      ['NaN', '✗ missing_marker'],
    ],
  ],
  [
    'integer',
    integer(''),
    [
      ['2147483647', 2_147_483_647],
      ['2147483648', '✗ number_out_of_range'],
    ],
  ],
  [
    'number',
    number(''),
    [
      ['7.25', 7.25],
      ['.5', 0.5],
      ['-3', -3],
      ['1e-3', 0.001],
      ['1e999', '✗ number_format'],
      [`${'9'.repeat(60_000)}x`, '✗ number_format'],
      ['Infinity', '✗ number_format'],
      ['1 000', '✗ number_format'],
      ['10/10', '✗ number_format'],
    ],
  ],
  [
    'boolean',
    boolean(''),
    [
      ['true', true],
      ['FALSE', false],
      ['1', '✗ boolean_format'],
    ],
  ],
  [
    'code',
    code('', ['client', 'staff']),
    [
      ['client', 'client'],
      ['Client', '✗ unknown_code'],
    ],
  ],
  [
    'codes',
    flags,
    [
      ['nepsy;under_30', 'nepsy;under_30'],
      [' under_30 ; nepsy;', 'under_30;nepsy'],
      ['nepsy;nepsy', 'nepsy'],
      ['nepsy,under_30', '✗ unknown_code'],
    ],
  ],
])('%s', (_, column, cells) => {
  test.each(cells)('%.40s', (cell, value) => {
    expect(read(column, cell)).toEqual(value);
  });
});
