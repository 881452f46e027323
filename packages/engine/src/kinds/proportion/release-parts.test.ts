import type { ArmResult, DisclosurePolicy } from '@polku/domain/evaluation';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyPolicy, expectShown } from '../../../test/any-policy.ts';
import type { CaseMix } from '../../reduce/case-mix.ts';
import { kinds } from '../index.ts';
import { proportionArm, type ProportionTotals } from './estimate.ts';
import type { PartCounts } from './part-counts.ts';
import { armParts } from './part-share.ts';

const caseMix: CaseMix = { segments: [], orderViolations: 0, startUpEpisodes: 0, interventionEpisodes: 0, reReferrals: 0 };
const options = { windowDays: [14, 30, 90, 182, 365], horizonDays: 182 };

function proportionOfParts(totals: ProportionTotals, parts: readonly PartCounts[], policy: DisclosurePolicy): ArmResult<'proportion'> {
  const arms = [{ ...proportionArm('new', totals), parts: [...armParts(parts, 'new', totals.denominator)] }];
  const tables = { counts: [], designed: [], parts, published: undefined };
  const numbers = { metric: 'm', metricVersion: 1, unit: 'share', kind: 'proportion' as const, arms, comparisons: [] };
  return kinds.proportion.release({ caseMix, options, tables, numbers }, policy).arms[0]!;
}

function expectShownParts({ denominator, parts = [] }: ArmResult<'proportion'>, rules: DisclosurePolicy): void {
  for (const part of parts) {
    for (const count of [part.numerator, part.denominator]) expectShown(count, rules);
    if (typeof part.estimate !== 'number') continue;
    expect(part.estimate).toBe((part.numerator as number) / (part.denominator as number));
    expect(part.denominator).toBeLessThanOrEqual(denominator as number);
  }
}

const sizes = fc.array(fc.nat(30), { minLength: 1, maxLength: 6 });
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

it('shows no count that a policy forbids of the groups that a share falls into', () => {
  fc.assert(
    fc.property(anyPolicy, sizes, sizes, (rules, own, rest) => {
      const parts = [...own, ...rest].map((n, i) => ({
        part: `p${i}`,
        of: i < own.length ? ('numerator' as const) : ('rest' as const),
        byArm: new Map([['new', { numerator: n }]]),
      }));
      const people = sum(own) + sum(rest);
      expectShownParts(proportionOfParts({ numerator: sum(own), denominator: people, unknown: 0 }, parts, rules), rules);
    }),
  );
});

it('shows none of the steps between two totals, whose differences tell no few either', () => {
  fc.assert(
    fc.property(anyPolicy, fc.nat(60), fc.array(fc.nat(40), { minLength: 2, maxLength: 4 }), (rules, last, lost) => {
      const at = lost.reduce<readonly number[]>((counts, left) => [...counts, counts.at(-1)! + left], [last]);
      const parts = lost.map((_, i) => ({
        part: `p${i}`,
        of: 'step' as const,
        byArm: new Map([['new', { numerator: at[i]!, denominator: at[i + 1]! }]]),
      }));
      const arm = proportionOfParts({ numerator: last, denominator: at.at(-1)!, unknown: 0 }, parts, rules);
      expectShownParts(arm, rules);
      const areTold = arm.parts!.every(({ numerator }) => typeof numerator === 'number');
      if (areTold && at.at(-1)! > 0) for (const left of lost) expectShown(left, { ...rules, roundTo: 1 });
      else expect(areTold || arm.parts!.every(({ estimate }) => typeof estimate !== 'number')).toBe(true);
    }),
  );
});
