import type { Conclusion, DisclosurePolicy, FamilyVerdict } from '@polku/domain/evaluation';
import type { ShockSpread } from '@polku/stats';
import type { DesignedEffect } from '../designs/designed-effect.ts';
import { hidesNothing } from './hides-nothing.ts';
import type { OutwardRounding } from './round-outward.ts';

/** The effect as it is shown, and how it came about. */
export function shownEffect({ contrast, steps }: DesignedEffect, { near, digits }: OutwardRounding) {
  const { estimate, coverage, samplingInterval } = contrast;
  return {
    coverage: digits(coverage),
    estimate: near(estimate),
    samplingInterval: { ...samplingInterval, lower: near(samplingInterval.lower), upper: near(samplingInterval.upper) },
    ...(steps === undefined ? {} : { steps: shownSteps(steps, near, near(estimate)) }),
  } as const satisfies Partial<Conclusion>;
}

/** The steps add up as they are shown: what is left of the rounding is the mix's. */
function shownSteps(
  steps: NonNullable<Conclusion['steps']>,
  near: OutwardRounding['near'],
  estimate: number,
): NonNullable<Conclusion['steps']> {
  const [seen, changeBeside] = [near(steps.seen), near(steps.changeBeside)];
  return { seen, changeBeside, clientMix: Number((seen - changeBeside - estimate).toPrecision(12)) };
}

/** What the width of the interval rests on: shocks, placebos of enough people, and the family that the result was judged in. */
export function shownEvidence(
  { contrast: { spread }, placebos }: DesignedEffect,
  { adjustedPValue }: FamilyVerdict,
  { near, digits }: OutwardRounding,
  policy: DisclosurePolicy,
) {
  return {
    shock: spread === undefined ? { absent: 'not_estimable', reason: 'no_data' } : shownShock(spread, digits),
    placebos: placebos
      .filter(({ people }) => hidesNothing(policy) || people >= policy.summaryMinimum.people)
      .map(({ kind, estimate, standardError }) => ({ kind, estimate: near(estimate), standardError: digits(standardError) })),
    adjustedPValue: adjustedPValue === undefined ? { absent: 'not_estimable', reason: 'no_variation' } : digits(adjustedPValue),
  } as const satisfies Partial<Conclusion>;
}

const shownShock = ({ teamSpread, blockSpread, cells, priorScale }: ShockSpread, digits: OutwardRounding['digits']) => ({
  teamSpread: digits(teamSpread),
  blockSpread: digits(blockSpread),
  cells,
  priorScale: digits(priorScale),
});
