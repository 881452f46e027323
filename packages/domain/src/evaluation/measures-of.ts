import { kindMeasures } from '../kinds/measures.ts';
import type { ComparisonMeasure, KindMeasures, Measure } from '../kinds/kind-measures.ts';
import { isAbsence } from './absence.ts';
import type { FollowedResult, Standardised } from './evaluation.ts';
import type { MaybeNumber } from './numbers.ts';
import type { Comparison, ResultKind } from './results.ts';
import { valueOnDay } from './value-on-day.ts';

const measuresOf = <K extends ResultKind>({ kind }: { readonly kind: K }): KindMeasures<K> => kindMeasures[kind];

/** The numbers of one arm; of the whole pilot where the arm is null. */
interface ArmMeasures {
  readonly arm: string | null;
  readonly measures: readonly Measure[];
  /** How many are at risk after a day; undefined where nobody waits for anything. */
  readonly atRiskOn: (day: number) => MaybeNumber | undefined;
}

const nobodyAtRisk = () => undefined;

/** The numbers of each arm of a result, in the order of the evaluation; then the standardised ones. */
export function armMeasures(result: FollowedResult): readonly ArmMeasures[] {
  const { ofArm, atRisk } = measuresOf<ResultKind>(result);
  const crude = result.arms.map((arm) => {
    const told = atRisk?.(arm);
    return { arm: arm.arm, measures: ofArm(arm), atRiskOn: (day: number) => told && valueOnDay(told, day) };
  });
  return [...crude, ...standardisedMeasures(result)];
}

interface PairMeasures {
  readonly arm: string;
  readonly reference: string;
  readonly measures: readonly ComparisonMeasure[];
}

/** The numbers of each comparison of a result: differences are arm minus reference, ratios arm over reference. */
export function comparisonMeasures(result: FollowedResult): readonly PairMeasures[] {
  const { ofComparison } = measuresOf<ResultKind>(result);
  const comparisons: readonly Comparison<ResultKind>[] = result.comparisons;
  const crude = comparisons.flatMap((comparison) =>
    ofComparison === undefined ? [] : [{ arm: comparison.arm, reference: comparison.reference, measures: ofComparison(comparison) }],
  );
  return [...crude, ...standardisedComparisons(result)];
}

/** The curves and series of each arm of a result. */
export function seriesMeasures(result: FollowedResult) {
  const { overTime } = measuresOf<ResultKind>(result);
  return overTime === undefined ? [] : result.arms.map((arm) => ({ arm: arm.arm, points: overTime(arm) }));
}

const standardisedOf = ({ estimand, day }: Standardised, prefix: string) => ({
  measure: `${prefix}_${estimand}`,
  ...(day !== undefined && { day }),
});

function standardisedMeasures({ standardised }: FollowedResult): readonly ArmMeasures[] {
  if (standardised === undefined) return [];
  if (isAbsence(standardised))
    return [{ arm: null, measures: [{ measure: 'standardised', estimate: standardised }], atRiskOn: nobodyAtRisk }];
  return standardised.arms.map(({ arm, ...numbers }) => ({
    arm,
    measures: [{ ...standardisedOf(standardised, 'standardised'), ...numbers }],
    atRiskOn: nobodyAtRisk,
  }));
}

function standardisedComparisons({ standardised }: FollowedResult): readonly PairMeasures[] {
  if (standardised === undefined || isAbsence(standardised)) return [];
  return standardised.comparisons.map(({ arm, reference, ...numbers }) => ({
    arm,
    reference,
    measures: [{ ...standardisedOf(standardised, 'standardised_difference_of'), ...numbers }],
  }));
}
