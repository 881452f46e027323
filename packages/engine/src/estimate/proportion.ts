import type { ArmResult, Comparison } from '@polku/domain/evaluation';
import { chiSquareTest, isAbsent, katzRiskRatio, newcombe, notEstimable, wilson } from '@polku/stats';
import type { ComparisonPair } from '../evaluate/comparison-pairs.ts';
import { absentEstimate } from './shapes.ts';

export interface ProportionTotals {
  readonly numerator: number;
  readonly denominator: number;
  readonly unknown: number;
}

/** The share with the outcome; the lost count in the denominator, and the bounds show what they could change. */
export function proportionArm(arm: string, { numerator, denominator, unknown }: ProportionTotals): ArmResult<'proportion'> {
  const counts = { arm, numerator, denominator, unknown };
  if (denominator === 0) {
    const nobody = notEstimable('empty_arm');
    return { ...counts, bounds: nobody, ...absentEstimate(nobody) };
  }
  return {
    ...counts,
    bounds: { lower: numerator / denominator, upper: (numerator + unknown) / denominator },
    estimate: numerator / denominator,
    interval: wilson(numerator, denominator),
  };
}

export function compareProportions(pair: ComparisonPair, a: ProportionTotals, b: ProportionTotals): Comparison<'proportion'> {
  const difference = newcombe(a.numerator, a.denominator, b.numerator, b.denominator);
  const ratio = katzRiskRatio(a.numerator, a.denominator, b.numerator, b.denominator);
  const test = chiSquareTest(a.numerator, a.denominator, b.numerator, b.denominator);
  return {
    ...pair,
    riskDifference: isAbsent(difference) ? absentEstimate(difference) : { estimate: difference.estimate, interval: difference.interval },
    riskRatio: isAbsent(ratio) ? absentEstimate(ratio) : { estimate: ratio.estimate, interval: ratio.interval },
    pValue: isAbsent(test) ? test : test.pValue,
  };
}
