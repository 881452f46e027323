import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certaintyLoweringReasons, type CertaintyLoweringReason } from '../evaluation/conclusion.ts';
import { concludeCase, type CaseEvidence } from './conclude-case.ts';

const wait = (lower: number, upper: number, changes: Partial<CaseEvidence> = {}): CaseEvidence => ({
  lower,
  upper,
  direction: 'lower_is_better',
  margin: 7,
  claim: 'superiority',
  loweredBy: [],
  ...changes,
});

describe('what an interval of days says, seven being what matters', () => {
  test.each([
    ['beyond the margin', wait(-18, -9), 'better', 3],
    ['beyond 0, the margin inside', wait(-18, -2), 'probably_better', 3],
    ['inside the margin', wait(-3, 4), 'no_real_difference', 3],
    ['0 and the margin inside', wait(-9, 3), 'cannot_be_told', 0],
    ['worse beyond the margin', wait(9, 18), 'worse', 3],
    ['worse, the margin inside', wait(2, 18), 'probably_worse', 3],
    ['not worse than agreed, where the plan asks that', wait(-12, 5, { claim: 'non_inferiority' }), 'not_worse', 3],
    ['the same, where it does not', wait(-12, 5), 'cannot_be_told', 0],
    ['without a margin', wait(-18, -2, { margin: null }), 'better', 3],
    ['nothing is said to differ little without a margin', wait(-0.1, 0.1, { margin: null }), 'cannot_be_told', 0],
    ['a hint is never more than probably', wait(-18, -9, { loweredBy: ['exploratory'] }), 'probably_better', 1],
    [
      'three reasons against leave nothing',
      wait(-18, -9, { loweredBy: ['few_teams', 'much_missing', 'slopes_part'] }),
      'cannot_be_told',
      0,
    ],
    ['neither good nor bad', wait(2, 9, { direction: 'neutral', margin: null }), 'more', 3],
  ] as const)('%s', (_, evidence, said, certainty) => {
    expect(concludeCase(evidence)).toEqual({ case: said, certainty });
  });
});

const evidence = fc.record({
  middle: fc.double({ min: -30, max: 30, noNaN: true }),
  half: fc.double({ min: 0, max: 30, noNaN: true }),
  margin: fc.option(fc.double({ min: 0.5, max: 20, noNaN: true })),
  direction: fc.constantFrom('higher_is_better', 'lower_is_better', 'neutral'),
  claim: fc.constantFrom('superiority', 'non_inferiority', 'equivalence'),
  loweredBy: fc.uniqueArray(fc.constantFrom<CertaintyLoweringReason>(...certaintyLoweringReasons), { maxLength: 4 }),
});
const of = ({ middle, half, ...rest }: { middle: number; half: number } & Omit<CaseEvidence, 'lower' | 'upper'>) =>
  concludeCase({ lower: middle - half, upper: middle + half, ...rest });
const mirrors: Readonly<Record<string, string>> = {
  better: 'worse',
  worse: 'better',
  probably_better: 'probably_worse',
  probably_worse: 'probably_better',
  more: 'fewer',
  fewer: 'more',
  probably_more: 'probably_fewer',
  probably_fewer: 'probably_more',
};

test('nothing is certain of what cannot be told, and only of that', () => {
  fc.assert(
    fc.property(evidence, (given) => {
      const said = of(given);
      expect(said.certainty === 0).toBe(said.case === 'cannot_be_told');
    }),
  );
});

test('another reason against never makes anything surer', () => {
  fc.assert(
    fc.property(evidence, fc.constantFrom<CertaintyLoweringReason>(...certaintyLoweringReasons), (given, reason) => {
      expect(of({ ...given, loweredBy: [...new Set([...given.loweredBy, reason])] }).certainty).toBeLessThanOrEqual(of(given).certainty);
    }),
  );
});

test('swapping the groups mirrors the case', () => {
  fc.assert(
    fc.property(evidence, (given) => {
      const asked = { ...given, claim: 'superiority' as const };
      const [there, back] = [of(asked), of({ ...asked, middle: -asked.middle })];
      expect(back).toEqual({ ...there, case: mirrors[there.case] ?? there.case });
    }),
  );
});
