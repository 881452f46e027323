import { seededRandom } from '@polku/stats';
import { expect, it } from 'vitest';
import { balancedWeights } from './balanced-weights.ts';
import { designedEffect } from './designed-effect.ts';
import type { DesignGroup } from './design-rows.ts';
import { monthsInBlock, type DesignedRow } from './designed-row.ts';
import { knownValue, type KnownOutcome } from './known-outcome.ts';

const row = (
  group: DesignGroup,
  block: number,
  n: number,
  profile: readonly string[],
  value = 0,
  team: string = group,
): DesignedRow<KnownOutcome> => ({
  place: {
    organisation: 'o',
    arm: group,
    team,
    area: group === 'treated' ? 'own' : 'beside',
    group,
    fromOn: null,
    toOn: null,
    cutOn: null,
  },
  month: block * monthsInBlock,
  segment: 's',
  profile,
  n,
  outcome: { value },
});

it('lets each group count as the treated are on average, and the treated once', () => {
  const rows = [
    row('treated', 0, 30, ['flag debt']),
    row('treated', 0, 10, []),
    row('beside', 0, 20, ['flag debt']),
    row('beside', 0, 60, []),
  ];
  expect(rows.map((each) => Number(balancedWeights(rows)!.get(each)!.toFixed(6)))).toEqual([1, 1, 3, 0.333333]);
});

it('leaves out what so few have that they say nothing of it', () => {
  const rows = [
    row('treated', 0, 30, ['flag debt']),
    row('treated', 0, 10, []),
    row('beside', 0, 9, ['flag debt']),
    row('beside', 0, 60, []),
  ];
  expect([...balancedWeights(rows)!.values()]).toEqual([1, 1, 1, 1]);
});

/** Whoever is in debt waits 20 days longer; three in four of the treated are, of those beside one in four. No effect. */
function county(): DesignedRow<KnownOutcome>[] {
  const random = seededRandom(11);
  const rows: DesignedRow<KnownOutcome>[] = [];
  for (const block of [0, 1, 2, 3])
    for (const team of ['new', 'b1', 'b2', 'b3'])
      for (let person = 0; person < 40; person += 1) {
        const isTreated = team === 'new';
        const inDebt = person % 4 < (isTreated ? 3 : 1);
        rows.push(row(isTreated ? 'treated' : 'beside', block, 1, inDebt ? ['flag debt'] : [], (inDebt ? 50 : 30) + 10 * random(), team));
      }
  return rows;
}

it.each([
  ['segment', 10],
  ['weighted', 0],
] as const)('an effect adjusted for %s is about %d days, where flags differ and nothing else', (adjustment, days) => {
  const found = designedEffect(county(), knownValue(182), { design: 'parallel', segments: ['s'], adjustment, horizonDays: 182 });
  if (!('contrast' in found)) throw new Error(found.reason);
  expect(found.adjustment).toBe(adjustment);
  expect(Math.abs(found.contrast.estimate - days)).toBeLessThan(1.5);
});
