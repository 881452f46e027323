import { expect, it } from 'vitest';
import { csvOf, defineTable } from './table.ts';

it('text that a spreadsheet would take for a formula is led by an apostrophe, a negative number is not', () => {
  const table = defineTable({
    name: 'table',
    description: '',
    columns: { label: { type: 'string', description: '' }, value: { type: 'number', description: '' } },
    rows: [
      { label: '=SUM(A1)', value: -1.5 },
      { label: 'a, "b"', value: null },
    ],
  });
  expect(csvOf(table)).toBe(`label,value\n"'=SUM(A1)",-1.5\n"a, ""b""",\n`);
});
