import { describe, expect, it, test } from 'vitest';
import { answerMapping, makePackage, problemLine, proposeMapping } from '../../src/spreadsheet/index.ts';
import { rowsOf, tablesOf, today } from './sheets.ts';

/** A package of a sheet whose endings, where it tells no reason, count as `endedAs`. */
async function ended(lines: readonly string[], endedAs: string | null) {
  const tables = await tablesOf({ 'a.csv': lines.join('\n') });
  const told = { 'organisation.name': 'Satakunta', 'pilot.startsOn': '2024-01-01' };
  return makePackage(tables, { ...answerMapping(tables, proposeMapping(tables), told, today), endedAs }, today);
}

const kinds: readonly (readonly [string, string, readonly string[]])[] = [
  ['no column of reasons', 'Päättynyt', ['Asiakasnumero;Tiimi;Lähete saapunut;Päättynyt', '1;Alue;2.1.2024;4.5.2024', '2;Alue;3.1.2024;']],
  [
    'an empty reason',
    'Lopetussyy',
    ['Asiakasnumero;Tiimi;Lähete saapunut;Päättynyt;Lopetussyy', '1;Alue;2.1.2024;4.5.2024;', '2;Alue;3.1.2024;;'],
  ],
  [
    'a reason that has no code',
    'Lopetussyy',
    ['Asiakasnumero;Tiimi;Lähete saapunut;Päättynyt;Lopetussyy', '1;Alue;2.1.2024;4.5.2024;Maija ei vastaa', '2;Alue;3.1.2024;;'],
  ],
  [
    'a row for each event',
    'Tapahtumapäivä',
    [
      'Asiakasnumero;Tiimi;Lähete saapunut;Tapahtuma;Tapahtumapäivä',
      '1;Alue;2.1.2024;Asiakkuus päättynyt;4.5.2024',
      '2;Alue;3.1.2024;Ensikontakti;5.1.2024',
    ],
  ],
];

describe('an ending whose reason the sheet does not tell', () => {
  test.each(kinds)('%s: stands in the way until one is told', async (_, column, lines) => {
    const { problems } = await ended(lines, null);
    const inTheWay = problems.filter(({ severity }) => severity === 'problem');
    expect(inTheWay).toEqual([expect.objectContaining({ rule: 'ending_reason_missing', table: 'a.csv', column, rows: [2] })]);
    expect(problemLine(inTheWay[0]!, 'sv')).toContain('flyttade');
    expect(JSON.stringify(problems)).not.toContain('Maija');
  });

  test.each(kinds)('%s: counts as what is told of all, and that is said', async (_, column, lines) => {
    const one = await ended(lines, 'tuen tarve päättyi');
    expect(rowsOf(one, 'events')[0]).toBe('e00001,ended,2024-05-04,ended_no_further_need');
    expect(one.problems).toContainEqual(expect.objectContaining({ rule: 'ending_reason_assumed', severity: 'note', column, rows: [2] }));
  });

  it('a reason that a cell tells stays', async () => {
    const lines = ['Asiakasnumero;Tiimi;Lähete saapunut;Päättynyt;Lopetussyy', '1;Alue;2.1.2024;4.5.2024;muutti'];
    expect(rowsOf(await ended(lines, 'ended_withdrew'), 'events')).toEqual(['e00001,ended,2024-05-04,ended_moved']);
  });
});

it('scores of occasions beyond the follow-up, without days, are of days of their own', async () => {
  const lines = [
    'Asiakasnumero;Tiimi;Lähete saapunut;Työkyky alku;Työkyky 6 kk;Työkyky 12 kk',
    '1;Alue;2.1.2024;3;5;6',
    '2;Alue;9.1.2024;4;;',
  ];
  expect(rowsOf(await ended(lines, null), 'scores').slice(0, 3)).toEqual([
    'e00001,2024-01-02,work_ability_score,3,baseline',
    'e00001,2024-01-08,work_ability_score,5,month_6',
    'e00001,2024-01-09,work_ability_score,6,month_12',
  ]);
});
