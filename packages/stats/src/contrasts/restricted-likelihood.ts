// @internal
import { independentColumns } from '../foundations/positive-definite.ts';
import type { BlockMean } from './shock-spread.ts';

/** The log-likelihood of spreads of teams' and team-blocks' shocks, over block means whose blocks and areas are taken off. */
export interface RestrictedLikelihood {
  /** Block means that remain once blocks and areas are taken off. */
  readonly cells: number;
  /** Fixes the blocks' spread: what depends on it alone is summed once. Undefined densities are −∞. */
  readonly ofBlockSpread: (blockSpread: number) => (teamSpread: number) => number;
}

/** What a team's block means add up to, weighted by their precision. */
interface TeamSums {
  precision: number;
  mean: number;
  /** Of the columns that the team's blocks and area have, the others being 0. */
  readonly columns: readonly number[];
  readonly row: Float64Array;
}

/**
 * −½(log|V| + log|X′V⁻¹X| + r′V⁻¹r), X = blocks and areas, V = variances + block² on the diagonal and team² within a team. V is
 * inverted team by team (Sherman and Morrison), so that another spread of teams costs one small step for each team.
 */
export function restrictedLikelihood(means: readonly BlockMean[]): RestrictedLikelihood {
  const columnsOf = designOf(means);
  const k = 1 + Math.max(-1, ...columnsOf.flat());
  const teamOf = [...new Set(means.map(({ team }) => team))];
  const members = teamOf.map((team) => means.flatMap((mean, i) => (mean.team === team ? [i] : [])));
  const teamColumns = members.map((own) => [...new Set(own.flatMap((i) => columnsOf[i]))]);
  const level = means.reduce((sum, { mean }) => sum + mean, 0) / Math.max(1, means.length);

  const ofBlockSpread = (blockSpread: number) => {
    const information = new Float64Array(k * k);
    const score = new Float64Array(k);
    let [squares, logDeterminant] = [0, 0];
    const teams = members.map((own, t): TeamSums => {
      const sums: TeamSums = { precision: 0, mean: 0, columns: teamColumns[t], row: new Float64Array(k) };
      for (const i of own) {
        const variance = means[i].variance + blockSpread * blockSpread;
        const precision = 1 / variance;
        const value = means[i].mean - level;
        logDeterminant += Math.log(variance);
        sums.precision += precision;
        sums.mean += precision * value;
        squares += precision * value * value;
        for (const a of columnsOf[i]) {
          sums.row[a] += precision;
          score[a] += precision * value;
          for (const b of columnsOf[i]) information[a * k + b] += precision;
        }
      }
      return sums;
    });
    return (teamSpread: number) => {
      const [L, z] = [information.slice(), score.slice()];
      let [rest, log] = [squares, logDeterminant];
      for (const { precision, mean, columns, row } of teams) {
        const shared = 1 + teamSpread * teamSpread * precision;
        const shrink = (teamSpread * teamSpread) / shared;
        log += Math.log(shared);
        rest -= shrink * mean * mean;
        for (const a of columns) {
          z[a] -= shrink * row[a] * mean;
          for (const b of columns) L[a * k + b] -= shrink * row[a] * row[b];
        }
      }
      return -(log + profile(L, z, k, rest)) / 2;
    };
  };
  return { cells: means.length - k, ofBlockSpread };
}

/** log|A| + rest − z′A⁻¹z by Cholesky in place; +∞ where A is singular. */
function profile(A: Float64Array, z: Float64Array, k: number, rest: number): number {
  let value = rest;
  for (let a = 0; a < k; a += 1) {
    for (let b = 0; b <= a; b += 1) {
      let cell = A[a * k + b];
      for (let c = 0; c < b; c += 1) cell -= A[a * k + c] * A[b * k + c];
      if (b < a) A[a * k + b] = cell / A[b * k + b];
      else if (!(cell > 0)) return Number.POSITIVE_INFINITY;
      else A[a * k + a] = Math.sqrt(cell);
    }
    let own = z[a];
    for (let b = 0; b < a; b += 1) own -= A[a * k + b] * z[b];
    z[a] = own / A[a * k + a];
    value += 2 * Math.log(A[a * k + a]) - z[a] * z[a];
  }
  return value;
}

/** The columns of each mean: its block's and its area's, those that say nothing new left out. */
function designOf(means: readonly BlockMean[]): number[][] {
  const blocks = [...new Set(means.map(({ block }) => block))];
  const areas = [...new Set(means.map(({ area }) => area))].slice(1);
  const full = means.map(({ block, area }) => [
    blocks.indexOf(block),
    ...(areas.includes(area) ? [blocks.length + areas.indexOf(area)] : []),
  ]);
  const size = blocks.length + areas.length;
  const information = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (const columns of full) for (const a of columns) for (const b of columns) information[a][b] += 1;
  const used = independentColumns(
    information,
    information.map((row, i) => row[i]),
  );
  return full.map((columns) => columns.flatMap((column) => (used.includes(column) ? [used.indexOf(column)] : [])));
}
