import { expect, it } from 'vitest';
import { designedContrast, designedEffect } from './designed-effect.ts';
import type { DesignGroup } from './design-rows.ts';
import type { DesignedRow } from './designed-row.ts';
import { knownValue, type KnownOutcome } from './known-outcome.ts';

/** Ten with and ten without in each month of two teams of a group. */
const group = (group: DesignGroup, area: string, months: readonly number[]): DesignedRow<KnownOutcome>[] =>
  [1, 2].flatMap((team) =>
    months.flatMap((month) =>
      [0, 1].map((value) => ({
        place: { organisation: 'o', arm: group, team: `${area} ${team}`, area, group, fromOn: null, toOn: null, cutOn: null },
        month,
        segment: 's',
        n: 10 + ((month + team + value + 24) % 3),
        outcome: { value },
      })),
    ),
  );
const before = Array.from({ length: 12 }, (_, i) => i - 12);
const after = Array.from({ length: 9 }, (_, i) => i);
const own = [...group('own_before', 'own', before), ...group('treated', 'own', after)];
const beside = [...group('beside_before', 'beside', before), ...group('beside', 'beside', after)];

it.each([
  ['difference_in_differences', 'before_after_parallel', [...own, ...beside]],
  ['parallel', 'parallel', [...own, ...beside]],
  ['before_after', 'before_after', own],
  ['single_arm', 'parallel', own],
])('the contrast by %s is the effect without what is told beside it', (basis, design, rows) => {
  const asked = { design, segments: ['s'], adjustment: 'segment', horizonDays: 30 } as const;
  const told = <Found extends object>(found: Found) => JSON.parse(JSON.stringify(found)) as Record<string, unknown>;
  const contrasted = told(designedContrast(rows, knownValue(1), asked));
  expect(contrasted.basis).toBe(basis);
  expect(contrasted).not.toHaveProperty('placebos');
  expect(told(designedEffect(rows, knownValue(1), asked))).toMatchObject(contrasted);
});
