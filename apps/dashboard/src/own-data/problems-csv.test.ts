import { expect, test } from 'vitest';
import { problemsCsv } from './problems-csv.ts';
import type { Finding } from './protocol.ts';

const inEach = (text: string) => ({ fi: `${text} (fi)`, sv: `${text} (sv)`, en: text });
const finding: Finding = {
  severity: 'problem',
  rule: 'date_unreadable',
  table: 'asiakkaat.csv',
  column: 'Lähete saapunut',
  rows: [2, 3],
  count: 2,
  expected: inEach('a day'),
  hint: inEach('Mend; then save.'),
};

test('each place is a line, told in the language asked for', () => {
  expect(problemsCsv([finding], 'plain', 'fi').split('\r\n')).toEqual([
    'file,column,row,rows_in_all,rule,expected,hint',
    'asiakkaat.csv,Lähete saapunut,2,2,date_unreadable,a day (fi),Mend; then save. (fi)',
    'asiakkaat.csv,Lähete saapunut,3,2,date_unreadable,a day (fi),Mend; then save. (fi)',
    '',
  ]);
});

test('Finnish Excel gets semicolons, and the mark by which it reads letters right', () => {
  const csv = problemsCsv([finding], 'finnish_excel', 'en');
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(csv.split('\r\n')[1]).toBe('asiakkaat.csv;Lähete saapunut;2;2;date_unreadable;a day;"Mend; then save."');
});

test('what is wrong with a file as a whole is one line', () => {
  const whole = { ...finding, column: null, rows: [], count: 0 };
  expect(problemsCsv([whole], 'plain', 'en').split('\r\n')[1]).toBe('asiakkaat.csv,,,0,date_unreadable,a day,Mend; then save.');
});

test('a column whose name is a formula stays text in a spreadsheet', () => {
  expect(problemsCsv([{ ...finding, column: '=1+1' }], 'plain', 'en')).toContain("'=1+1");
});
