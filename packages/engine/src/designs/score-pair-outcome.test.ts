import { expect, it } from 'vitest';
import type { DesignGroup } from './design-rows.ts';
import type { DesignedRow } from './designed-row.ts';
import { adjustedScore, type ScorePairOutcome } from './score-pair-outcome.ts';

const row = (group: DesignGroup, baseline: number, value: number, n = 1): DesignedRow<ScorePairOutcome> => ({
  place: { organisation: 'o', arm: group, team: group, area: group, group, fromOn: null, toOn: null, cutOn: null },
  month: 0,
  segment: 's',
  n,
  outcome: { baseline, value },
});
const told = (rows: readonly DesignedRow<ScorePairOutcome>[]) => {
  const valueOf = adjustedScore(rows, 10).valuesOf(rows);
  return rows.map(({ outcome }) => Number(valueOf(outcome).toFixed(9)));
};

it('takes off how much of a higher beginning is still there, by the slope within groups: as if all had begun where the treated did', () => {
  // In both groups a point more at the beginning leaves half a point; the treated begin two points higher.
  const treated = [row('treated', 5, 6), row('treated', 7, 7)];
  const beside = [row('beside', 3, 4), row('beside', 5, 5)];
  expect(told([...treated, ...beside])).toEqual([6.5, 6.5, 5.5, 5.5]);
});

it('is the score itself where nobody began elsewhere', () => {
  expect(told([row('treated', 5, 6), row('beside', 5, 4), row('beside', 5, 8)])).toEqual([6, 4, 8]);
});

it('counts people, not rows', () => {
  const many = told([row('treated', 4, 4), row('treated', 6, 6, 3), row('beside', 4, 2), row('beside', 6, 4)]);
  const one = told([
    row('treated', 4, 4),
    row('treated', 6, 6),
    row('treated', 6, 6),
    row('treated', 6, 6),
    row('beside', 4, 2),
    row('beside', 6, 4),
  ]);
  expect(many).toEqual([one[0], one[1], one[4], one[5]]);
});
