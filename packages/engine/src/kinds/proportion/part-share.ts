import type { ArmResult } from '@polku/domain/evaluation';
import { notEstimable, wilson } from '@polku/stats';
import { absentEstimate } from '../../estimate/shapes.ts';
import type { PartCounts } from './part-counts.ts';

export type PartShare = NonNullable<ArmResult<'proportion'>['parts']>[number];

/**
 * A part of an arm as a share by itself, with Wilson's interval; not estimable where there is nobody to be a share of.
 *
 * Misleads where parts of one arm are compared with each other: they add up to one total, so that their intervals are not independent.
 *
 * @example partShare('kela', 3, 10).estimate // 0.3
 * @throws {RangeError} where the numerator is above the denominator.
 * Source: Wilson (1927).
 */
export function partShare(part: string, numerator: number, denominator: number): PartShare {
  const share = denominator === 0 ? absentEstimate(notEstimable('empty_arm')) : { estimate: numerator / denominator };
  return { part, numerator, denominator, interval: wilson(numerator, denominator), ...share };
}

/** Every declared part of an arm; one that nobody is in has 0. */
export function armParts(parts: readonly PartCounts[], arm: string, people: number): readonly PartShare[] {
  return parts.map(({ part, byArm }) => {
    const { numerator, denominator = people } = byArm.get(arm) ?? { numerator: 0 };
    return partShare(part, numerator, denominator);
  });
}
