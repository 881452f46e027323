import { expect, test } from 'vitest';
import { problemAt } from './problem.ts';
import { groupProblems, problemGroupLine } from './problem-groups.ts';

const at = (file: string, row: number | null, column: string | null, rule: Parameters<typeof problemAt>[1], facts = {}) =>
  problemAt({ file, row, column }, rule, facts);

const rowsOf = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test('problems of one cause are one group, with their count and first rows', () => {
  const groups = groupProblems(rowsOf(313).map((row) => at('events.csv', row, 'occurred_on', 'date_local_format')));
  expect(groups).toMatchObject([
    { file: 'events.csv', column: 'occurred_on', rule: 'date_local_format', count: 313, rows: [1, 2, 3, 4, 5] },
  ]);
});

test('another file, column or rule is another group', () => {
  const groups = groupProblems([
    at('events.csv', 1, 'occurred_on', 'date_local_format'),
    at('events.csv', 1, 'event', 'value_missing'),
    at('scores.csv', 1, 'occurred_on', 'date_local_format'),
    at('events.csv', 2, 'event', 'value_missing'),
    at('clients.csv', null, null, 'file_empty'),
  ]);
  expect(groups.map(({ file, rule, count }) => [file, rule, count])).toEqual([
    ['events.csv', 'date_local_format', 1],
    ['events.csv', 'value_missing', 2],
    ['scores.csv', 'date_local_format', 1],
    ['clients.csv', 'file_empty', 1],
  ]);
});

test.each([
  ['fi', /^events\.csv, event, rivit 1, 2, 3, 4, 5 ja muita, yhteensä 7: value_missing\. Odotettiin: /],
  ['sv', /^events\.csv, event, raderna 1, 2, 3, 4, 5 och fler, sammanlagt 7: value_missing\. Väntat: /],
  ['en', /^events\.csv, event, rows 1, 2, 3, 4, 5 and more, in all 7: value_missing\. Expected: /],
] as const)('a group is one line in %s', (locale, line) => {
  const [group] = groupProblems(rowsOf(7).map((row) => at('events.csv', row, 'event', 'value_missing')));
  expect(problemGroupLine(group!, locale)).toMatch(line);
});

test('two columns of one header are two groups, each with its hint', () => {
  const groups = groupProblems(
    [4, 6].map((position) => at('clients.csv', null, null, 'header_column_unknown', { position, columns: 'client_id' })),
  );
  expect(groups.map((group) => /Remove column \d/.exec(problemGroupLine(group))?.[0])).toEqual(['Remove column 4', 'Remove column 6']);
  expect(groups.map(({ count }) => count)).toEqual([1, 1]);
});

test('where each row has a hint of its own, the line says whose it is', () => {
  const [group] = groupProblems([
    at('arms.csv', 3, 'team_id', 'key_unknown', { file: 'teams.csv', nearest: ' The nearest: `t1`.' }),
    at('arms.csv', 5, 'team_id', 'key_unknown', { file: 'teams.csv', nearest: ' The nearest: `t2`.' }),
  ]);
  expect(problemGroupLine(group!)).toContain('Row 3: Add the missing row');
});
