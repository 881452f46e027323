import { isAbsent, type NotEstimableReason } from '@polku/stats';
import { basesOfCells, isOfCells, ladderOf, type Basis, type CellBasis } from './bases.ts';
import { contrast, type Contrast } from './contrast.ts';
import type { DesignedRow, OutcomeOf } from './designed-row.ts';
import { mergeSegments, type SegmentCount } from './merge-segments.ts';
import { outcomeCells } from './outcome-cells.ts';
import { placebos, type Placebo } from './placebos.ts';
import { ratioForm, type RatioForm } from './ratio-form.ts';
import { slopesPValue } from './slopes.ts';
import { stepsOf, type Steps } from './steps.ts';

/** Below this share of the treated for whom an expectation can be formed, a basis speaks of too few. */
const leastCoverage = 0.8;

export interface DesignedEffect {
  readonly basis: CellBasis;
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
  /** Those of them that are beside, at the same time. */
  readonly beside: readonly string[];
}

/** No basis of cells carries this pilot's rows: what the ladder ends with, and what the first one lacked. */
export interface NoDesignedEffect {
  readonly basis: Exclude<Basis, CellBasis>;
  readonly reason: NotEstimableReason | 'no_comparison' | 'too_few_in_groups' | 'too_few_comparable';
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
    if (!isOfCells(basis)) return { basis, reason: reason ?? (basis === 'single_arm' ? 'no_comparison' : 'too_few_in_groups') };
    const found = byCells(rows, outcome, basis, segments, horizonDays);
    if (typeof found !== 'string') return found;
    reason ??= found;
  }
  return { basis: 'none', reason: reason ?? 'too_few_in_groups' };
}

function byCells<Outcome>(
  rows: readonly DesignedRow<Outcome>[],
  outcome: OutcomeOf<Outcome>,
  basis: CellBasis,
  segments: readonly string[],
  horizonDays: number,
): DesignedEffect | NoDesignedEffect['reason'] {
  const { groups } = basesOfCells[basis];
  const taking = rows.filter(({ place }) => (groups as readonly string[]).includes(place.group));
  const counts = new Map<string, { people: number; events: number }>();
  const keyOf = (group: string, segment: string) => JSON.stringify([group, segment]);
  for (const row of taking) {
    const key = keyOf(row.place.group, row.segment);
    const count = counts.get(key) ?? { people: 0, events: 0 };
    counts.set(key, count);
    count.people += row.n;
    if (outcome.isEvent(row.outcome)) count.events += row.n;
  }
  const seen = new Set(taking.map(({ segment }) => segment));
  const strata = mergeSegments(
    segments.filter((segment) => seen.has(segment)),
    (segment) => groups.map((group) => counts.get(keyOf(group, segment)) ?? { people: 0, events: 0 }),
  );
  if (strata === undefined) return 'too_few_in_groups';
  const cells = outcomeCells(taking, strata, outcome);
  const contrasted = contrast(cells, basis);
  if (isAbsent(contrasted)) return contrasted.absent === 'not_estimable' ? contrasted.reason : 'too_few_in_groups';
  if (contrasted.effect.coverage < leastCoverage) return 'too_few_comparable';
  return {
    basis,
    contrast: contrasted,
    groups: groups.map((group) => totalOf(taking, group, outcome)),
    ...(basis === 'difference_in_differences'
      ? {
          placebos: placebos(cells, horizonDays),
          slopesPValue: slopesPValue(cells),
          ratio: ratioForm(contrasted.effect),
          steps: stepsOf(contrasted.effect),
        }
      : { placebos: [], slopesPValue: undefined, ratio: undefined, steps: undefined }),
    references: armsOf(taking, (group) => group !== 'treated'),
    beside: armsOf(taking, (group) => group === 'beside'),
  };
}

const armsOf = <Outcome>(rows: readonly DesignedRow<Outcome>[], isIn: (group: string) => boolean): string[] => [
  ...new Set(rows.filter(({ place }) => isIn(place.group)).map(({ place }) => place.arm)),
];

function totalOf<Outcome>(rows: readonly DesignedRow<Outcome>[], group: string, { isEvent }: OutcomeOf<Outcome>): SegmentCount {
  const own = rows.filter(({ place }) => place.group === group);
  const people = (counted: readonly DesignedRow<Outcome>[]) => counted.reduce((sum, { n }) => sum + n, 0);
  return { people: people(own), events: people(own.filter(({ outcome }) => isEvent(outcome))) };
}
