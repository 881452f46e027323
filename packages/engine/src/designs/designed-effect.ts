import { isAbsent, type Interval, type NotEstimableReason } from '@polku/stats';
import type { AskedOfDesign } from './asked-of-design.ts';
import { balancedWeights } from './balanced-weights.ts';
import { largestTeamBeside } from './beside-alone.ts';
import { basesOfCells, isOfCells, ladderOf, type Basis, type CellBasis } from './bases.ts';
import { contrast, type Contrast } from './contrast.ts';
import type { DesignedRow, OutcomeOf } from './designed-row.ts';
import type { Adjustment } from './intervention-design.ts';
import { levelChange } from './monthly-series.ts';
import { once } from './once.ts';
import type { SegmentCount } from './merge-segments.ts';
import { outcomeCells } from './outcome-cells.ts';
import { placebos, type Placebo } from './placebos.ts';
import { ratioForm, type RatioForm } from './ratio-form.ts';
import { slopesPValue } from './slopes.ts';
import { startUpEffect, type StartUpEffect } from './start-up.ts';
import { stepsOf, type Steps } from './steps.ts';
import { taking } from './taken-rows.ts';

/** Below this share of the treated for whom an expectation can be formed, a basis speaks of too few. */
const leastCoverage = 0.8;

/** An effect by a basis, without what its cells say of the basis itself. */
export interface DesignedContrast {
  readonly basis: CellBasis | 'before_after';
  /** What the groups were made alike in. */
  readonly adjustment: Adjustment;
  readonly contrast: Contrast;
  /** People and events of each group that it contrasts. */
  readonly groups: readonly SegmentCount[];
  /** Ids of the arms that it is compared with. */
  readonly references: readonly string[];
  /** Those of them that are beside, at the same time. */
  readonly beside: readonly string[];
  /** Share of the people beside who are clients of the same team; 0 where nobody is beside. */
  readonly largestTeamBeside: number;
}

/** What tells for and against an effect, and how it came about. It takes longer than the effect itself, and is worked out when it is read. */
interface ToldBeside {
  readonly placebos: readonly Placebo[];
  /** How unlikely it is that the areas moved alike before the start; undefined where too little is known of it. */
  readonly slopesPValue: number | undefined;
  readonly ratio: RatioForm | undefined;
  /** From what is seen to what remains. */
  readonly steps: Steps | undefined;
  /** Those of the first days alone, where the plan tells them by themselves. */
  readonly startUp: StartUpEffect | undefined;
}

export interface DesignedEffect extends DesignedContrast, ToldBeside {}

/** No basis of cells carries this pilot's rows: what the ladder ends with, and what the first one lacked. */
export interface NoDesignedEffect {
  readonly basis: Exclude<Basis, CellBasis | 'before_after'>;
  readonly reason:
    | NotEstimableReason
    | 'no_comparison'
    | 'too_few_in_groups'
    | 'too_few_comparable'
    | 'too_few_months'
    | 'nobody_beside'
    | 'only_start_up';
}

/**
 * The effect by the strongest basis of the pilot's design that its rows carry: each group has enough people and events, and four
 * of five treated can be given an expectation.
 */
export function designedEffect<Outcome>(
  rows: readonly DesignedRow<Outcome>[],
  outcome: OutcomeOf<Outcome>,
  asked: Asked,
): DesignedEffect | NoDesignedEffect {
  const found = strongest(rows, outcome, asked);
  return 'basis' in found ? found : withToldBeside(found);
}

function withToldBeside({ contrasted, toldBeside }: Found): DesignedEffect {
  const told = once(toldBeside);
  return {
    ...contrasted,
    get placebos() {
      return told().placebos;
    },
    get slopesPValue() {
      return told().slopesPValue;
    },
    get ratio() {
      return told().ratio;
    },
    get steps() {
      return told().steps;
    },
    get startUp() {
      return told().startUp;
    },
  };
}

/** The same without what is told beside it. */
export function designedContrast<Outcome>(
  rows: readonly DesignedRow<Outcome>[],
  outcome: OutcomeOf<Outcome>,
  asked: Asked,
): DesignedContrast | NoDesignedEffect {
  const found = strongest(rows, outcome, asked);
  return 'basis' in found ? found : found.contrasted;
}

type Asked = AskedOfDesign & { readonly horizonDays: number };

interface Found {
  readonly contrasted: DesignedContrast;
  readonly toldBeside: () => ToldBeside;
}

function strongest<Outcome>(rows: readonly DesignedRow<Outcome>[], outcome: OutcomeOf<Outcome>, asked: Asked): Found | NoDesignedEffect {
  let reason: NoDesignedEffect['reason'] | undefined;
  for (const basis of ladderOf(asked.design)) {
    if (basis === 'single_arm' || basis === 'none') return { basis, reason: reason ?? 'no_comparison' };
    const found = isOfCells(basis) ? byCells(rows, outcome, basis, asked) : byMonths(rows, outcome, asked);
    if (typeof found !== 'string') return found;
    reason ??= found;
  }
  return { basis: 'none', reason: reason ?? 'no_comparison' };
}

function byCells<Outcome>(
  rows: readonly DesignedRow<Outcome>[],
  outcome: OutcomeOf<Outcome>,
  basis: CellBasis,
  { segments, adjustment, horizonDays }: Asked,
): Found | NoDesignedEffect['reason'] {
  const taken = taking(rows, outcome, basesOfCells[basis].groups, segments, adjustment);
  if (typeof taken === 'string') return taken;
  const weights = adjustment === 'weighted' ? balancedWeights(taken.rows) : undefined;
  const cells = outcomeCells(taken.rows, taken.strata, outcome, weights);
  const contrasted = contrast(cells, basis);
  if (isAbsent(contrasted)) return contrasted.absent === 'not_estimable' ? contrasted.reason : 'too_few_in_groups';
  if (contrasted.coverage < leastCoverage) return 'too_few_comparable';
  return {
    contrasted: {
      basis,
      // Where no weights make the groups alike, the segment is what is left to adjust for.
      adjustment: adjustment === 'weighted' && weights === undefined ? 'segment' : adjustment,
      contrast: within(contrasted, outcome.largestDifference),
      groups: taken.groups,
      references: taken.references,
      beside: taken.beside,
      largestTeamBeside: largestTeamBeside(taken.rows),
    },
    toldBeside: () => ({
      ...(basis === 'difference_in_differences'
        ? {
            placebos: placebos(cells, horizonDays),
            slopesPValue: slopesPValue(cells),
            ratio: ratioForm(contrasted.effect),
            steps: stepsOf({
              cells: weights === undefined ? cells : outcomeCells(taken.rows, taken.strata, outcome),
              estimate: contrasted.estimate,
            }),
          }
        : nothingBeside),
      startUp: startUpEffect(taken.inGroups, outcome, basis, taken.strata),
    }),
  };
}

/** An effect that its outcome can have. */
function within({ intervalAt, samplingInterval, ...contrast }: Contrast, largest: number): Contrast {
  const clip = (value: number) => Math.min(largest, Math.max(-largest, value));
  const clipped = (interval: Interval): Interval => ({ ...interval, lower: clip(interval.lower), upper: clip(interval.upper) });
  return {
    ...contrast,
    estimate: clip(contrast.estimate),
    samplingInterval: clipped(samplingInterval),
    intervalAt: (level) => {
      const interval = intervalAt(level);
      return isAbsent(interval) ? interval : clipped(interval);
    },
  };
}

const nothingBeside = { placebos: [], slopesPValue: undefined, ratio: undefined, steps: undefined, startUp: undefined } as const;

/** Without anybody beside, the own area's months before and after. */
function byMonths<Outcome>(
  rows: readonly DesignedRow<Outcome>[],
  outcome: OutcomeOf<Outcome>,
  { segments, adjustment, horizonDays }: Asked,
): Found | NoDesignedEffect['reason'] {
  const taken = taking(rows, outcome, ['treated', 'own_before'], segments, adjustment);
  if (typeof taken === 'string') return taken;
  const changed = levelChange(taken.rows, taken.strata, outcome, horizonDays);
  if (isAbsent(changed))
    return changed.absent === 'not_estimable' && changed.reason !== 'too_few_observations' ? changed.reason : 'too_few_months';
  return {
    contrasted: {
      basis: 'before_after',
      adjustment: adjustment === 'none' ? 'none' : 'segment',
      contrast: within(changed, outcome.largestDifference),
      groups: taken.groups,
      references: taken.references,
      beside: [],
      largestTeamBeside: 0,
    },
    toldBeside: () => nothingBeside,
  };
}
