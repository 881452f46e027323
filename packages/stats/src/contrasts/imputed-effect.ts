import { independentColumns, invertPositiveDefinite, times } from '../foundations/positive-definite.ts';
import { notEstimable, type Estimated } from '../foundations/estimate.ts';
import { meanOf, peopleIn, varianceWithin, type OutcomeCell } from './outcome-cell.ts';

/** An effect as a weighted sum of cell means: the weight of each cell says how much it carries. */
export interface ImputedEffect {
  /** Mean of those treated minus what is expected of them without. */
  readonly estimate: number;
  readonly treatedMean: number;
  readonly expectedMean: number;
  /** The cells that take part, and each one's weight in the estimate; those of treated cells sum to 1. */
  readonly cells: readonly OutcomeCell[];
  readonly weights: readonly number[];
  /** Sampling variance of each cell's mean. */
  readonly variances: readonly number[];
  /** Share of the treated for whom an expectation could be formed. */
  readonly coverage: number;
}

type Factor = 'segment' | 'block' | 'area' | 'segment_after';

/** What a cell has of each factor; `segment_after` is one level before the start, and each segment's own from block 0 on. */
const levelOf: Readonly<Record<Factor, (cell: OutcomeCell) => string | number>> = {
  segment: ({ segment }) => segment,
  block: ({ block }) => block,
  area: ({ area }) => area,
  segment_after: ({ segment, block }) => JSON.stringify(block < 0 ? 'before' : [segment]),
};

/**
 * Estimates the effect on those treated: what their outcome was, minus what cells without treatment lead one to expect of them.
 *
 * Untreated cells give an additive model of segment, block of time and area, fitted by least squares with people as weights; it
 * imputes to each treated cell what would have been. With cells before and after of one's own area and of areas beside, that is a
 * difference in differences, standardised to the segments of the treated; where teams start on different days it compares nobody
 * with those already treated. With `segment_after` each segment changes by its own from before block 0 to after: a change beside
 * that is large for those who wait long is then not expected of lighter clients. Without cells before (`factors` without `area`) it is a standardised difference of those at
 * one time.
 *
 * Misleads where the areas would have moved apart without the pilot: cells cannot show that. Treated cells of a segment or block
 * that no untreated cell has are left out, and `coverage` says how many people remain.
 *
 * @param factors What untreated outcomes depend on.
 * @returns `empty_arm` where nobody is treated, `no_common_segment` where no treated cell can be imputed.
 *
 * ```ts
 * const cell = (area: string, block: number, isTreated: boolean, mean: number) =>
 *   ({ team: area, area, block, segment: 'all', isTreated, n: 2, sum: 2 * mean, sumOfSquares: 2 * mean * mean + 2 });
 * const cells = [cell('own', -1, false, 50), cell('own', 0, true, 30), cell('beside', -1, false, 60), cell('beside', 0, false, 55)];
 * const effect = imputedEffect(cells, ['segment', 'block', 'area']);
 * isAbsent(effect) ? effect : effect.estimate.toFixed(6); // → '-15.000000'
 * ```
 *
 * Source: Borusyak, Jaravel and Spiess 2024. R: `lm(mean ~ segment + block + area, weights = n)` on untreated cells, `predict` on treated.
 */
export function imputedEffect(cells: readonly OutcomeCell[], factors: readonly Factor[]): Estimated<ImputedEffect> {
  const treated = cells.filter(({ isTreated, n }) => isTreated && n > 0);
  const untreated = cells.filter(({ isTreated, n }) => !isTreated && n > 0);
  const treatedCount = peopleIn(treated);
  if (treatedCount === 0) return notEstimable('empty_arm');

  const levels = factors.map((factor) => [...new Set(untreated.map(levelOf[factor]))]);
  // The first level of each factor but the first is what the others are compared with.
  const columns = levels.flatMap((ofFactor, i) => (i === 0 ? ofFactor : ofFactor.slice(1)).map((level) => ({ factor: factors[i], level })));
  const rowOf = (cell: OutcomeCell) => columns.map(({ factor, level }) => (levelOf[factor](cell) === level ? 1 : 0));
  const imputable = treated.filter((cell) => factors.every((factor, i) => levels[i].includes(levelOf[factor](cell))));
  if (imputable.length === 0) return notEstimable('no_common_segment');

  const information = columns.map(() => columns.map(() => 0));
  for (const cell of untreated) {
    const at = columns.flatMap(({ factor, level }, i) => (levelOf[factor](cell) === level ? [i] : []));
    for (const i of at) for (const j of at) information[i][j] += cell.n;
  }
  const used = independentColumns(
    information,
    information.map((row, i) => row[i]),
  );
  const inverse = invertPositiveDefinite(used.map((i) => used.map((j) => information[i][j])));
  if (inverse === undefined) return notEstimable('singular');

  const count = peopleIn(imputable);
  const meanRow = columns.map(
    ({ factor, level }) => imputable.reduce((sum, cell) => sum + (levelOf[factor](cell) === level ? cell.n : 0), 0) / count,
  );
  const loads = times(
    inverse,
    used.map((i) => meanRow[i]),
  );
  const taken = [...imputable, ...untreated];
  const weights = taken.map((cell) => {
    if (cell.isTreated) return cell.n / count;
    const row = rowOf(cell);
    return -cell.n * used.reduce((sum, column, i) => sum + loads[i] * row[column], 0);
  });
  // An aliased column that the treated depend on, such as a block seen in one area only, leaves an expectation undetermined.
  const determined = columns.every(({ factor, level }, i) => {
    const implied = -untreated.reduce((sum, cell, j) => sum + (levelOf[factor](cell) === level ? weights[imputable.length + j] : 0), 0);
    return Math.abs(implied - meanRow[i]) < 1e-8;
  });
  if (!determined) return notEstimable('singular');

  const sumOver = (isTreated: boolean) =>
    taken.reduce((sum, cell, i) => (cell.isTreated === isTreated ? sum + weights[i] * meanOf(cell) : sum), 0);
  const treatedMean = sumOver(true);
  const expectedMean = -sumOver(false);
  return {
    estimate: treatedMean - expectedMean,
    treatedMean,
    expectedMean,
    cells: taken,
    weights,
    variances: samplingVariances(taken),
    coverage: count / treatedCount,
  };
}

/**
 * The variance of each cell's mean: people of a group and segment vary alike, whatever their team and block.
 * @internal
 */
export function samplingVariances(cells: readonly OutcomeCell[]): number[] {
  const groupOf = ({ isTreated, area, segment }: OutcomeCell) => JSON.stringify([isTreated, area, segment]);
  const groups = new Map<string, OutcomeCell[]>();
  for (const cell of cells) groups.set(groupOf(cell), [...(groups.get(groupOf(cell)) ?? []), cell]);
  const overall = varianceWithin(cells) ?? 0;
  const variances = new Map([...groups].map(([group, members]) => [group, varianceWithin(members) ?? overall]));
  return cells.map((cell) => variances.get(groupOf(cell))! / cell.n);
}
