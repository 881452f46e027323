import { policies } from '@polku/domain/evaluation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../reduce/changes-between.ts';
import { openCutOffs } from './open-cut-offs.ts';

const { steering } = policies;
const [q1, q2, q3, last] = ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31'] as const;
const days = [q1, q2, q3, last];

/** How many people of one arm were referred between each two days. */
const referred = (...people: readonly number[]): readonly Change[] =>
  people.map((each, gap) => ({ arm: 'a', kind: 'referred', gap, people: each }));

const few = (arm: string, kind: string, gap: number): Change => ({ arm, kind, gap, people: 2 });

describe('security 15, 18: cut-offs that are open beside each other', () => {
  it.each<[string, readonly Change[], planned: readonly string[], open: readonly string[]]>([
    ['many came in every quarter', referred(9, 5, 30), [], [q1, q2, q3, last]],
    ['nobody came in one', referred(9, 0, 30), [], [q1, q2, q3, last]],
    ['a few came in the last', referred(9, 5, 4), [], [q1, q2, last]],
    ['a few came in one: the later of its ends is open', referred(9, 1, 30), [], [q1, q3, last]],
    ['a few came in each, and many in all', referred(4, 4, 4), [], [q2, last]],
    ['a few came between a planned day and the quarter after: the planned is open', referred(9, 3, 30), [q2], [q1, q2, last]],
    ['a few came after a planned day: the plan declared it', referred(9, 9, 3), [q3], [q1, q2, q3, last]],
    ['a few came in one arm', [...referred(9, 9, 9), few('b', 'referred', 1)], [], [q3, last]],
    ['a few became due after all others', [...referred(9, 9, 9), few('a', 'due 182', 2)], [], [last]],
    ['of a few something was written in each', [few('a', 'record', 0), few('a', 'record', 1), few('a', 'record', 2)], [], [last]],
  ])('%s', (_, changes, planned, open) => {
    expect(openCutOffs(days, planned, changes, steering)).toEqual(open);
  });

  it('never differ by a few, whichever two of them one has', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(8), { minLength: 6, maxLength: 6 }), (people) => {
        const all = people.concat(0).map((_, i) => `2024-0${i + 1}-01`);
        const open = openCutOffs(all, [], referred(...people), steering);
        expect(open.at(-1)).toBe(all.at(-1));
        for (const [i, from] of open.entries())
          for (const to of open.slice(i + 1)) {
            const between = people.slice(all.indexOf(from), all.indexOf(to)).reduce((sum, each) => sum + each, 0);
            expect(between === 0 || between >= steering.minimumCount).toBe(true);
          }
      }),
    );
  });
});
