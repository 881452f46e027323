import { isAbsent, type Interval, type NotEstimableReason } from '@polku/stats';
import { basesOfCells, isOfCells, ladderOf, type Basis, type CellBasis } from './bases.ts';
import { contrast, type Contrast } from './contrast.ts';
import type { DesignedRow, OutcomeOf } from './designed-row.ts';
import type { DesignGroup } from './design-rows.ts';
import { levelChange } from './monthly-series.ts';
import { mergeSegments, type SegmentCount } from './merge-segments.ts';
import { outcomeCells } from './outcome-cells.ts';
import { placebos, type Placebo } from './placebos.ts';
import { ratioForm, type RatioForm } from './ratio-form.ts';
import { slopesPValue } from './slopes.ts';
import { stepsOf, type Steps } from './steps.ts';

/** Below this share of the treated for whom an expectation can be formed, a basis speaks of too few. */
const leastCoverage = 0.8;

export interface DesignedEffect {
  readonly basis: CellBasis | 'before_after';
  readonly contrast: Contrast;
  readonly placebos: readonly Placebo[];
  /** How unlikely it is that the areas moved alike before the start; undefined where too little is known of it. */
  readonly slopesPValue: number | undefined;
  readonly ratio: RatioForm | undefined;
  /** From what is seen to what remains. */
  readonly steps: Steps | undefined;
  /** People and events of each group that it contrasts. */
  readonly groups: readonly SegmentCount[];
  /** Ids of the arms that it is compared with. */
  readonly references: readonly string[];
}

/** No basis of cells carries this pilot's rows: what the ladder ends with, and what the first one lacked. */
export interface NoDesignedEffect {
  readonly basis: Exclude<Basis, CellBasis | 'before_after'>;
  readonly reason: NotEstimableReason | 'no_comparison' | 'too_few_in_groups' | 'too_few_comparable' | 'too_few_months';
}

/**
 * The effect by the strongest basis of the pilot's design that its rows carry: each group has enough people and events, and four
 * of five treated can be given an expectation.
 */
export function designedEffect<Outcome>(
  rows: readonly DesignedRow<Outcome>[],
  outcome: OutcomeOf<Outcome>,
  { design, segments, horizonDays }: { readonly design: string | null; readonly segments: readonly string[]; readonly horizonDays: number },
): DesignedEffect | NoDesignedEffect {
  let reason: NoDesignedEffect['reason'] | undefined;
  for (const basis of ladderOf(design)) {
    if (basis === 'single_arm' || basis === 'none') return { basis, reason: reason ?? 'no_comparison' };
    const found = isOfCells(basis) ? byCells(rows, outcome, basis, segments, horizonDays) : byMonths(rows, outcome, segments, horizonDays);
    if (typeof found !== 'string') return found;
    reason ??= found;
  }
  return { basis: 'none', reason: reason ?? 'no_comparison' };
}

function byCells<Outcome>(
  rows: readonly DesignedRow<Outcome>[],
  outcome: OutcomeOf<Outcome>,
  basis: CellBasis,
  segments: readonly string[],
  horizonDays: number,
): DesignedEffect | NoDesignedEffect['reason'] {
  const taken = taking(rows, outcome, basesOfCells[basis].groups, segments);
  if (taken === undefined) return 'too_few_in_groups';
  const cells = outcomeCells(taken.rows, taken.strata, outcome);
  const contrasted = contrast(cells, basis);
  if (isAbsent(contrasted)) return contrasted.absent === 'not_estimable' ? contrasted.reason : 'too_few_in_groups';
  if (contrasted.coverage < leastCoverage) return 'too_few_comparable';
  return {
    basis,
    contrast: within(contrasted, outcome.largestDifference),
    groups: taken.groups,
    ...(basis === 'difference_in_differences'
      ? {
          placebos: placebos(cells, horizonDays),
          slopesPValue: slopesPValue(cells),
          ratio: ratioForm(contrasted.effect),
          steps: stepsOf(contrasted.effect),
        }
      : nothingBeside),
    references: taken.references,
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

const nothingBeside = { placebos: [], slopesPValue: undefined, ratio: undefined, steps: undefined } as const;

/** Without anybody beside, the own area's months before and after. */
function byMonths<Outcome>(
  rows: readonly DesignedRow<Outcome>[],
  outcome: OutcomeOf<Outcome>,
  segments: readonly string[],
  horizonDays: number,
): DesignedEffect | NoDesignedEffect['reason'] {
  const taken = taking(rows, outcome, ['treated', 'own_before'], segments);
  if (taken === undefined) return 'too_few_in_groups';
  const changed = levelChange(taken.rows, taken.strata, outcome, horizonDays);
  if (isAbsent(changed))
    return changed.absent === 'not_estimable' && changed.reason !== 'too_few_observations' ? changed.reason : 'too_few_months';
  return {
    basis: 'before_after',
    contrast: within(changed, outcome.largestDifference),
    groups: taken.groups,
    ...nothingBeside,
    references: taken.references,
  };
}

interface Taken<Outcome> {
  readonly rows: readonly DesignedRow<Outcome>[];
  readonly strata: ReadonlyMap<string, string>;
  readonly groups: readonly SegmentCount[];
  readonly references: readonly string[];
}

/** The rows of the groups that a basis contrasts, with their segments merged; undefined where a group is too small. */
function taking<Outcome>(
  all: readonly DesignedRow<Outcome>[],
  outcome: OutcomeOf<Outcome>,
  groups: readonly DesignGroup[],
  segments: readonly string[],
): Taken<Outcome> | undefined {
  const rows = all.filter(({ place }) => groups.includes(place.group));
  const counts = new Map<string, { people: number; events: number }>();
  const keyOf = (group: string, segment: string) => JSON.stringify([group, segment]);
  for (const row of rows) {
    const key = keyOf(row.place.group, row.segment);
    const count = counts.get(key) ?? { people: 0, events: 0 };
    counts.set(key, count);
    count.people += row.n;
    if (outcome.isEvent(row.outcome)) count.events += row.n;
  }
  const seen = new Set(rows.map(({ segment }) => segment));
  const strata = mergeSegments(
    segments.filter((segment) => seen.has(segment)),
    (segment) => groups.map((group) => counts.get(keyOf(group, segment)) ?? { people: 0, events: 0 }),
  );
  if (strata === undefined) return undefined;
  return {
    rows,
    strata,
    groups: groups.map((group) => totalOf(rows, group, outcome)),
    references: [...new Set(rows.filter(({ place }) => place.group !== 'treated').map(({ place }) => place.arm))],
  };
}

function totalOf<Outcome>(rows: readonly DesignedRow<Outcome>[], group: string, { isEvent }: OutcomeOf<Outcome>): SegmentCount {
  const own = rows.filter(({ place }) => place.group === group);
  const people = (counted: readonly DesignedRow<Outcome>[]) => counted.reduce((sum, { n }) => sum + n, 0);
  return { people: people(own), events: people(own.filter(({ outcome }) => isEvent(outcome))) };
}
