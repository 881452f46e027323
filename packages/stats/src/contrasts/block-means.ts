import { independentColumns, invertPositiveDefinite, times } from '../foundations/positive-definite.ts';
import { meanOf, type OutcomeCell } from './outcome-cell.ts';
import { samplingVariances } from './imputed-effect.ts';
import type { BlockMean } from './shock-spread.ts';

/**
 * The mean of each team in each block without the pilot, once segments are taken off: segments are compared within the same team
 * and block, so that a team's shock is not taken for its clients' mix. Means are told up to one constant, which no contrast of them
 * sees; a treated cell takes no part.
 *
 * Misleads where segments differ by other amounts in some teams or blocks: what is left then looks like a shock.
 *
 * @returns None where nobody is untreated.
 *
 * ```ts
 * const cell = (team: string, segment: string, n: number, mean: number) =>
 *   ({ team, area: 'beside', block: 0, segment, isTreated: false, n, sum: n * mean, sumOfSquares: n * mean * mean + n });
 * const means = blockMeans([cell('a', 'light', 9, 30), cell('a', 'heavy', 1, 50), cell('b', 'light', 1, 30), cell('b', 'heavy', 9, 50)]);
 * (means[0].mean - means[1].mean).toFixed(6); // → '0.000000'
 * ```
 *
 * Source: Donald and Lang 2007. R: `lm(mean ~ 0 + team:block + segment, weights = n)`.
 */
export function blockMeans(cells: readonly OutcomeCell[]): BlockMean[] {
  const untreated = cells.filter(({ isTreated, n }) => !isTreated && n > 0);
  const groups = new Map<string, OutcomeCell[]>();
  for (const cell of untreated) {
    const key = JSON.stringify([cell.team, cell.block]);
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  const segments = [...new Set(untreated.map(({ segment }) => segment))];
  const effects = segmentEffects([...groups.values()], segments);
  const varianceOf = new Map(samplingVariances(untreated).map((variance, i) => [untreated[i], variance]));
  return [...groups.values()].map((members) => {
    const n = members.reduce((sum, cell) => sum + cell.n, 0);
    const [{ team, area, block }] = members;
    return {
      team,
      area,
      block,
      mean: members.reduce((sum, cell) => sum + cell.n * (meanOf(cell) - effects.get(cell.segment)!), 0) / n,
      variance: members.reduce((sum, cell) => sum + cell.n ** 2 * varianceOf.get(cell)!, 0) / n ** 2,
    };
  });
}

/** Segments' differences within team-blocks, by least squares; 0 for one that is never seen beside another. */
function segmentEffects(groups: readonly (readonly OutcomeCell[])[], segments: readonly string[]): ReadonlyMap<string, number> {
  const size = segments.length;
  const information = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  const score = Array.from({ length: size }, () => 0);
  for (const members of groups) {
    const n = members.reduce((sum, cell) => sum + cell.n, 0);
    const mean = members.reduce((sum, cell) => sum + cell.sum, 0) / n;
    for (const [a, cell] of members.entries()) {
      const i = segments.indexOf(cell.segment);
      score[i] += cell.sum - cell.n * mean;
      for (const [b, other] of members.entries()) {
        const j = segments.indexOf(other.segment);
        information[i][j] += (a === b ? cell.n : 0) - (cell.n * other.n) / n;
      }
    }
  }
  const used = independentColumns(
    information,
    information.map((_, i) => groups.flat().reduce((sum, cell) => sum + (cell.segment === segments[i] ? cell.n : 0), 0)),
  );
  const inverse = invertPositiveDefinite(used.map((i) => used.map((j) => information[i][j])));
  const effects = new Map(segments.map((segment) => [segment, 0]));
  if (inverse === undefined) return effects;
  times(
    inverse,
    used.map((i) => score[i]),
  ).forEach((effect, i) => effects.set(segments[used[i]], effect));
  return effects;
}
