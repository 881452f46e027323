import { policies } from '@polku/domain/evaluation';
import { expect, test } from 'vitest';
import { tippingPoint } from './tipping-point.ts';

const decided = { case: 'better', lower: -18, upper: -6, margin: 7, lostShare: 0.25, lostPeople: 50 } as const;
const few = { absent: 'suppressed', reason: 'few_people_or_events' };

test.each([
  ['the way to 0, shared by the lost', decided, 'lower_is_better', 'none', 24],
  ['the other way', { ...decided, case: 'worse', lower: 6, upper: 18 }, 'lower_is_better', 'none', 24],
  ['alike: the nearer margin', { ...decided, case: 'no_real_difference', lower: -3, upper: 5 }, 'lower_is_better', 'none', 8],
  ['not worse: the margin on the worse side', { ...decided, case: 'not_worse', lower: -6, upper: 3 }, 'lower_is_better', 'none', 16],
  ['not worse where more is better', { ...decided, case: 'not_worse', lower: -3, upper: 9 }, 'higher_is_better', 'none', 16],
  ['in two digits, never more than is known', { ...decided, upper: -6.6, lostShare: 0.35 }, 'lower_is_better', 'steering', 18],
  ['nobody lost', { ...decided, lostShare: 0, lostPeople: 0 }, 'lower_is_better', 'none', { absent: 'not_estimable', reason: 'no_events' }],
  ['few lost', { ...decided, lostPeople: 9 }, 'lower_is_better', 'steering', few],
  ['few lost, of one’s own data', { ...decided, lostPeople: 9 }, 'lower_is_better', 'none', 24],
  ['lost of a number not counted', { ...decided, lostPeople: undefined }, 'lower_is_better', 'steering', few],
] as const)('%s', (_, of, direction, policy, expected) => {
  expect(tippingPoint(of, direction, policies[policy])).toEqual({ tippingPoint: expected });
});

test('what is not decided has nothing to overturn', () => {
  expect(tippingPoint({ ...decided, case: 'cannot_be_told' }, 'neutral', policies.none)).toBeUndefined();
});
