import { describe, expect, it } from 'vitest';
import { analysePanel } from '../src/analyse/panel.ts';
import { analyseSeries } from '../src/analyse/series.ts';
import type { FlatFile } from '../src/analyse/flat-file.ts';

const coded = (cells: readonly string[]) => {
  const labels = [...new Set(cells)];
  return { codes: Int32Array.from(cells, (cell) => labels.indexOf(cell)), labels };
};

/** Two people in each of three arms, before and after; one of them was not seen after. */
const threeArms: FlatFile = {
  name: 'rows.csv',
  rows: 12,
  text: {
    id: coded(['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd', 'e', 'e', 'f', 'f']),
    arm: coded(['x', 'x', 'x', 'x', 'å', 'å', 'å', 'å', 'ö', 'ö', 'ö', 'ö']),
  },
  numbers: {
    post: Float64Array.of(0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1),
    y: Float64Array.of(1, 2, 3, 5, 2, 2, 4, 9, 4, NaN, 4, 7),
  },
};

interface Comparison {
  arm: string;
  ref: string;
  did: number;
  seCluster: number;
}
interface Printed {
  n: number;
  clusters: number;
  cells: Record<string, number | null>;
  did: unknown;
  comparisons: Comparison[];
}

describe('a panel of more than two arms', () => {
  it('compares each with the reference by the rows of the two, where R would print a change over time as the difference', () => {
    const { n, clusters, cells, did, comparisons } = analysePanel(threeArms, {}) as unknown as Printed;
    expect([n, clusters, cells['x|1'], cells['ö|1']]).toEqual([12, 6, 3.5, null]);
    expect(did).toEqual({ absent: 'not_estimable', reason: 'more_than_two_arms' });
    expect(comparisons.map(({ arm, ref, did: each }) => [arm, ref, each])).toEqual([
      ['å', 'x', 1],
      ['ö', 'x', 1.5],
    ]);
    // R: vcovCL(lm(y ~ arm * post), cluster = id, type = "HC1") on the rows of x and å
    expect(comparisons[0]!.seCluster).toBeCloseTo(2.75378527364, 10);
  });

  it('turns about another reference', () => {
    const { comparisons } = analysePanel(threeArms, { reference: 'å' }) as unknown as Printed;
    expect(comparisons.map(({ arm, ref, did }) => [arm, ref, did])).toEqual([
      ['x', 'å', -1],
      ['ö', 'å', 0.5],
    ]);
  });
});

describe('files with nothing to tell', () => {
  const empty: FlatFile = {
    name: 'rows.csv',
    rows: 0,
    text: { id: coded([]), arm: coded([]) },
    numbers: { post: new Float64Array(), y: new Float64Array(), t: new Float64Array() },
  };

  it('no rows, and no outcomes', () => {
    const noData = { absent: 'not_estimable', reason: 'no_data' };
    expect(analysePanel(empty, {})).toEqual(noData);
    expect(analyseSeries(empty, { t0: 3, season: '0' })).toEqual(noData);
    expect(
      analyseSeries(
        { ...empty, rows: 2, text: {}, numbers: { t: Float64Array.of(1, 2), y: Float64Array.of(NaN, NaN) } },
        { t0: 2, season: '1' },
      ),
    ).toEqual(noData);
  });
});
