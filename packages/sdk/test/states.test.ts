import { describe, expect, it } from 'vitest';
import { InvalidFlatFile, type FlatFile } from '../src/analyse/flat-file.ts';
import { analyseStates } from '../src/analyse/states.ts';

type Row = readonly [id: string, arm: string, tstart: number, tstop: number, from: number, to: number];

function fileOf(rows: readonly Row[]): FlatFile {
  const coded = (cells: readonly string[]) => {
    const labels = [...new Set(cells)];
    return { codes: Int32Array.from(cells, (cell) => labels.indexOf(cell)), labels };
  };
  const numbers = (column: 2 | 3 | 4 | 5) => Float64Array.from(rows, (row) => row[column]);
  return {
    name: 'rows.csv',
    rows: rows.length,
    text: { id: coded(rows.map(([id]) => id)), arm: coded(rows.map(([, arm]) => arm)) },
    numbers: { tstart: numbers(2), tstop: numbers(3), from: numbers(4), to: numbers(5) },
  };
}

const clean: readonly Row[] = [
  ['å', 'Äänekoski', 0, 4, 1, 2],
  ['å', 'Äänekoski', 4, 9, 2, 0],
  ['b', 'Äänekoski', 0, 6, 1, 3],
];

describe('states of a flat file', () => {
  it('beside what R prints: follow-up, both errors, intervals', () => {
    expect(analyseStates(fileOf(clean), { windows: [5, 12] })).toMatchObject([
      {
        arm: 'Äänekoski',
        nId: 2,
        invalidRows: 0,
        at: [
          {
            t: 5,
            beyondFollowup: false,
            p: [0.5, 0.5, 0],
            ciPlain: [
              [0, 1],
              [0, 1],
              [0, 0],
            ],
          },
          { t: 12, beyondFollowup: true, p: [0, 0.5, 0.5] },
        ],
        sojourn: { tau: 12, meanTime: [5, 4, 3] },
      },
    ]);
  });

  it('one state holds all', () => {
    expect(analyseStates(fileOf([['å', 'x', 0, 4, 1, 0]]), { windows: [4] })).toMatchObject([
      { states: 's1', p0: 1, at: [{ p: 1, seIj: 0 }] },
    ]);
  });

  it('leaves out rows that end where they begin, and counts them; an arm of such rows only has no data', () => {
    const rows: readonly Row[] = [...clean, ['c', 'Ö', 3, 3, 1, 2]];
    expect(analyseStates(fileOf(rows), { windows: [5] })).toMatchObject([
      { arm: 'Äänekoski', invalidRows: 0 },
      { arm: 'Ö', nId: 1, invalidRows: 1, p0: { absent: 'not_estimable', reason: 'no_data' }, at: [{ t: 5, absent: 'not_estimable' }] },
    ]);
    expect(analyseStates(fileOf([]), { windows: [5] })).toEqual({ absent: 'not_estimable', reason: 'no_data' });
  });

  it('names the row of the file that does not follow the one before, counted under the header', () => {
    const gap: readonly Row[] = [['z', 'a', 0, 3, 1, 2], ...clean.slice(0, 1), ['å', 'Äänekoski', 5, 9, 2, 0]];
    const refused = (rows: readonly Row[]) => {
      try {
        return analyseStates(fileOf(rows), { windows: [5] });
      } catch (error) {
        return error instanceof InvalidFlatFile ? error.problems : error;
      }
    };
    const file = 'rows.csv';
    expect(refused(gap)).toMatchObject([{ file, row: 3, expected: expect.stringMatching(/^tstart must be the end of the same person’s/) }]);
    const jump: readonly Row[] = [...clean.slice(0, 1), ['å', 'Äänekoski', 4, 9, 1, 0]];
    expect(refused(jump)).toMatchObject([{ file, row: 2, expected: expect.stringMatching(/^from must be the state/) }]);
  });

  it('refuses a number of states that the file exceeds', () => {
    for (const states of [2, 3.5, 101]) expect(() => analyseStates(fileOf(clean), { windows: [5], states })).toThrow('--states');
    expect(analyseStates(fileOf(clean), { windows: [5], states: 4 })).toMatchObject([{ p0: [1, 0, 0, 0] }]);
  });
});
