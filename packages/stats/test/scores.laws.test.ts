import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ancova,
  isAbsent,
  meanWithInterval,
  mergeScorePairs,
  momentsOf,
  responders,
  scoreChange,
  scorePairsOf,
  type Estimated,
  type ScorePairs,
} from '../src/index.ts';

const score = fc.integer({ min: 0, max: 10 });
const person = fc.record({ baseline: score, followUp: fc.option(score, { nil: Number.NaN }) });
const people = fc.array(person, { minLength: 3, maxLength: 40 });
type Person = { baseline: number; followUp: number };

const tableOf = (rows: readonly Person[]): ScorePairs =>
  scorePairsOf({ baseline: rows.map(({ baseline }) => baseline), followUp: rows.map(({ followUp }) => followUp) });

const present = <T>(value: Estimated<T>): T => {
  if (isAbsent(value)) throw new Error(`expected a value, not ${value.reason}`);
  return value;
};

describe('laws of scores measured twice', () => {
  it('the tables of two databases add up to the table of their pooled people, in any order', () => {
    fc.assert(
      fc.property(people, people, (here, there) => {
        const pooled = tableOf([...there.toReversed(), ...here]);
        expect(mergeScorePairs([tableOf(here), tableOf(there)])).toEqual(pooled);
      }),
    );
  });

  it('the change from the table is the change of the people', () => {
    fc.assert(
      fc.property(people, (rows) => {
        const changes = rows.flatMap(({ baseline, followUp }) => (Number.isNaN(followUp) ? [] : [followUp - baseline]));
        expect(scoreChange(tableOf(rows))).toEqual(momentsOf(changes));
      }),
    );
  });

  it('those not measured again can only lower the share that responded', () => {
    fc.assert(
      fc.property(people, fc.constantFrom(-2, -1, 1, 2), (rows, importantChange) => {
        const { observed, imputed } = responders(tableOf(rows), importantChange);
        const seen = isAbsent(observed) ? 1 : observed.estimate;
        expect(present(imputed).estimate).toBeLessThanOrEqual(seen);
      }),
    );
  });

  it('responding upwards is responding downwards on the scale turned round', () => {
    fc.assert(
      fc.property(people, (rows) => {
        const turned = rows.map(({ baseline, followUp }) => ({ baseline: 10 - baseline, followUp: 10 - followUp }));
        expect(responders(tableOf(turned), -2).count).toBe(responders(tableOf(rows), 2).count);
      }),
    );
  });

  it('an adjusted difference does not move with the scale’s origin, and stretches with its unit', () => {
    fc.assert(
      fc.property(people, people, (one, other) => {
        const moved = (rows: readonly Person[]) =>
          rows.map(({ baseline, followUp }) => ({ baseline: 3 * baseline + 7, followUp: 3 * followUp + 7 }));
        const [plain, stretched] = [ancova(tableOf(one), tableOf(other)), ancova(tableOf(moved(one)), tableOf(moved(other)))];
        if (isAbsent(plain) || isAbsent(stretched)) return;
        expect(stretched.estimate).toBeCloseTo(3 * plain.estimate, 8);
        if (isAbsent(plain.standardError)) {
          expect(stretched.standardError).toEqual(plain.standardError);
          return;
        }
        expect(stretched.standardError).toBeCloseTo(3 * plain.standardError, 8);
        expect(stretched.pValue).toBeCloseTo(present(plain.pValue), 8);
      }),
    );
  });
});

describe('a baseline that all share', () => {
  it('leaves nothing to adjust for: the difference is that of the follow-ups, by R’s pooled t', () => {
    const sharing = (followUp: number[]) => scorePairsOf({ baseline: followUp.map(() => 4), followUp });
    const { estimate, standardError, df, pValue } = present(ancova(sharing([6, 7, 9]), sharing([4, 5, 5, 8])));
    expect(estimate).toBeCloseTo(11 / 6, 12);
    expect(df).toBe(5);
    expect(standardError).toBeCloseTo(1.26271312832505, 12);
    expect(pValue).toBeCloseTo(0.20624551505129, 12);
  });
});

describe('what cannot be told of scores is absent', () => {
  const alike = scorePairsOf({ baseline: [5, 5, 5], followUp: [5, 5, 5] });
  const nobody = scorePairsOf({ baseline: [5], followUp: [Number.NaN] });
  it.each([
    ['an arm that nobody came back to', () => ancova(nobody, alike), 'empty_arm'],
    ['scores all alike', () => ancova(alike, alike), 'no_variation'],
    [
      'changes all alike',
      () => ancova(scorePairsOf({ baseline: [1, 2], followUp: [3, 4] }), scorePairsOf({ baseline: [5, 6], followUp: [7, 8] })),
      'no_variation',
    ],
    [
      'baselines that tell the groups apart',
      () => ancova(scorePairsOf({ baseline: [1, 1], followUp: [3, 5] }), scorePairsOf({ baseline: [2, 2], followUp: [7, 8] })),
      'singular',
    ],
    [
      'baselines that tell the groups apart, everyone in a group being alike',
      () => ancova(scorePairsOf({ baseline: [1, 1], followUp: [3, 3] }), scorePairsOf({ baseline: [2, 2], followUp: [7, 7] })),
      'singular',
    ],
    [
      'how sure a difference is of no more people than coefficients',
      () =>
        present(ancova(scorePairsOf({ baseline: [1, 2], followUp: [3, 5] }), scorePairsOf({ baseline: [2], followUp: [7] }))).standardError,
      'too_few_observations',
    ],
    [
      'how sure a difference is that leaves no residuals',
      () =>
        present(ancova(scorePairsOf({ baseline: [1, 2, 4], followUp: [3, 5, 9] }), scorePairsOf({ baseline: [2, 3], followUp: [7, 9] })))
          .pValue,
      'no_variation',
    ],
    [
      'the robust error of a person alone in an arm',
      () =>
        present(ancova(scorePairsOf({ baseline: [4], followUp: [9] }), scorePairsOf({ baseline: [1, 2, 4], followUp: [3, 6, 6] })))
          .robustStandardError,
      'too_few_observations',
    ],
    ['a change of nobody', () => meanWithInterval(scoreChange(nobody)), 'no_data'],
    ['responders of nobody', () => responders(nobody, 2).observed, 'no_data'],
  ])('%s', (_, estimate, reason) => expect(estimate()).toEqual({ absent: 'not_estimable', reason }));

  it.each([
    ['a baseline that is missing', () => scorePairsOf({ baseline: [1, Number.NaN], followUp: [2, 2] }), 'invalid_number', 1],
    ['columns of unlike lengths', () => scorePairsOf({ baseline: [1], followUp: [] }), 'unequal_lengths', undefined],
    ['an important change that is no number', () => responders(alike, NaN), 'invalid_argument', undefined],
  ])('%s is refused', (_, call, code, index) => expect(call).toThrow(expect.objectContaining({ code, index })));
});
