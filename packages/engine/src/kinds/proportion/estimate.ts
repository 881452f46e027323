import type { ArmResult, Comparison, Standardised } from '@polku/domain/evaluation';
import type { ProportionMetric } from '@polku/domain/metrics';
import { chiSquareTest, isAbsent, katzRiskRatio, newcombe, notEstimable, wilson, type Estimated } from '@polku/stats';
import { diagnose } from '../../estimate/diagnostics.ts';
import type { ComparisonPair } from '../../reduce/comparison-pairs.ts';
import { absentEstimate } from '../../estimate/shapes.ts';
import { standardised } from '../../estimate/standardised.ts';
import type { Estimates, Measured } from '../../estimate/unreleased.ts';
import { armParts } from './part-share.ts';
import type { ProportionCount } from './proportion-counts.ts';
import type { ProportionTables } from './reduce.ts';

export interface ProportionTotals {
  readonly numerator: number;
  readonly denominator: number;
  readonly unknown: number;
}

const noOne: ProportionTotals = { numerator: 0, denominator: 0, unknown: 0 };

function totalsOf(counts: readonly ProportionCount[], arm: string): ProportionTotals {
  return counts
    .filter((count) => count.arm === arm)
    .reduce<ProportionTotals>(
      (sum, { numerator, denominator, unknown }) => ({
        numerator: sum.numerator + numerator,
        denominator: sum.denominator + denominator,
        unknown: sum.unknown + unknown,
      }),
      noOne,
    );
}

/** Where the share is of a segment itself, there is nothing to compare within segments. */
const tellsSegments = ({ of }: ProportionMetric): boolean =>
  of.population === 'episodes' && of.having.some((condition) => 'segment' in condition);

/** Each arm's share, those lost in its denominator, and how the arms differ. */
export function estimate(
  { counts, parts, published }: ProportionTables,
  { arms: declared, pairs, caseMix }: Measured,
  metric: ProportionMetric,
): Estimates<'proportion'> {
  // An organisation's sums are told for the one arm that they stand for; the others are not without.
  const isTold = (arm: string): boolean => metric.of.population !== 'sums' || counts.some((count) => count.arm === arm);
  const arms = published === undefined ? declared.filter(isTold) : [...published.keys()];
  const totals = new Map(
    arms.map((arm) => {
      const count = published?.get(arm);
      return [
        arm,
        count === undefined ? totalsOf(counts, arm) : { numerator: count.numerator, denominator: count.denominator ?? 0, unknown: 0 },
      ];
    }),
  );
  const compared = pairs.filter(({ arm, reference }) => totals.has(arm) && totals.has(reference));
  const all = [...totals.values()];
  const potential = all.reduce((sum, { denominator }) => sum + denominator, 0);
  const lost = all.reduce((sum, { unknown }) => sum + unknown, 0);
  // What belongs to teams rather than to episodes has no segments to compare within.
  const hasSegments = published === undefined && counts.every(({ segment }) => segment !== null);
  return {
    arms: arms.map((arm) => {
      const own = totals.get(arm)!;
      return { ...proportionArm(arm, own), ...(parts.length === 0 ? {} : { parts: [...armParts(parts, arm, own.denominator)] }) };
    }),
    comparisons: compared.map((pair) => compareProportions(pair, totals.get(pair.arm)!, totals.get(pair.reference)!)),
    ...(hasSegments
      ? {
          ...(tellsSegments(metric) ? {} : { standardised: standardisedProportion(counts, arms, compared) }),
          diagnostics: diagnose(caseMix, compared, { complete: potential - lost, potential }, []),
        }
      : {}),
  };
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

/** The proportion, each arm as if it had the segments of all arms pooled. */
function standardisedProportion(
  counts: readonly ProportionCount[],
  arms: readonly string[],
  pairs: readonly ComparisonPair[],
): Estimated<Standardised> {
  const segments = [...new Set(counts.flatMap(({ segment }) => (segment === null ? [] : [segment])))].sort();
  return standardised(
    segments.map((segment) => {
      const inSegment = arms.map((arm) => counts.find((count) => count.arm === arm && count.segment === segment));
      return {
        segment,
        n: inSegment.map((count) => count?.denominator ?? 0),
        risks: inSegment.map((count) => {
          if (count === undefined) return { estimate: 0, standardError: 0, knownPeople: 0 };
          const p = count.numerator / count.denominator;
          return { estimate: p, standardError: Math.sqrt((p * (1 - p)) / count.denominator), knownPeople: count.denominator };
        }),
      };
    }),
    arms,
    pairs,
    { name: 'proportion' },
  );
}
