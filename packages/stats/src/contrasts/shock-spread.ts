import { gaussLegendre } from '../foundations/gauss-legendre.ts';
import { notEstimable, type Estimated } from '../foundations/estimate.ts';
import { cholesky, independentColumns } from '../foundations/positive-definite.ts';

/** The mean of one team in one block, once segments are taken off, and its sampling variance. */
export interface BlockMean {
  readonly team: string;
  readonly area: string;
  readonly block: number;
  readonly mean: number;
  readonly variance: number;
}

/** One pair of standard deviations, and how believable it is after seeing the cells. */
interface SpreadPoint {
  readonly team: number;
  readonly block: number;
  readonly weight: number;
}

/** What is known of the shocks of teams and blocks: not one pair of numbers, but how believable each pair is. */
export interface ShockSpread {
  readonly points: readonly SpreadPoint[];
  /** Means over what is believable. */
  readonly teamSpread: number;
  readonly blockSpread: number;
  /** Block means that could show a shock. */
  readonly cells: number;
  /** Standard deviation of the half-normal prior of both, in the outcome's unit. */
  readonly priorScale: number;
}

/** Spreads beyond so many prior scales are not believed in: the prior's density there is 10⁻⁸ of its height. */
const mostScales = 6;
const rule = gaussLegendre(14);

/**
 * How much teams differ for good, and how much a team's block differs from what its team, block and area lead one to expect,
 * beyond what sampling explains: by restricted likelihood over block means without the pilot, times a half-normal prior.
 *
 * Means = block + area (fixed) + team + team-block (random) + sampling of known variance. Few cells say little of a spread, and a
 * most likely spread of 0 is no proof that there is none: so no single value is plugged in, and the prior keeps it from ever being
 * dropped.
 *
 * Misleads where teams' shocks are not alike and independent.
 *
 * @param priorScale Standard deviation of the prior, in the outcome's unit.
 * @returns `too_few_observations` where no block mean is left to show a shock once blocks and areas are taken off.
 *
 * ```ts
 * const mean = (team: string, block: number, value: number) => ({ team, area: 'beside', block, mean: value, variance: 1 });
 * const spread = shockSpread([mean('a', 0, 10), mean('b', 0, 30), mean('a', 1, 11), mean('b', 1, 29)], 10);
 * spread.teamSpread > spread.blockSpread; // → true
 * ```
 *
 * Source: Donald and Lang 2007; Patterson and Thompson 1971; Gelman 2006 on the prior. R: `nlme::lme(…, method = 'REML')` at its maximum.
 */
export function shockSpread(means: readonly BlockMean[], priorScale: number): Estimated<ShockSpread> {
  const design = designOf(means);
  const cells = means.length - (design[0]?.length ?? 0);
  if (cells < 1) return notEstimable('too_few_observations');
  const teams = groupByTeam(means);
  const points: { team: number; block: number; weight: number; logDensity: number }[] = [];
  const half = (mostScales * priorScale) / 2;
  rule.nodes.forEach((teamNode, i) => {
    rule.nodes.forEach((blockNode, j) => {
      const [team, block] = [half * (1 + teamNode), half * (1 + blockNode)];
      const likelihood = restrictedLogLikelihood(means, design, teams, team, block);
      const logDensity = likelihood - (team ** 2 + block ** 2) / (2 * priorScale ** 2);
      points.push({ team, block, weight: rule.weights[i] * rule.weights[j], logDensity });
    });
  });
  const top = Math.max(...points.map(({ logDensity }) => logDensity));
  const raw = points.map(({ logDensity, weight }) => weight * Math.exp(logDensity - top));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  const weighted = points.map(({ team, block }, i) => ({ team, block, weight: raw[i] / total }));
  const average = (of: 'team' | 'block') => weighted.reduce((sum, point) => sum + point.weight * point[of], 0);
  return { points: weighted, teamSpread: average('team'), blockSpread: average('block'), cells, priorScale };
}

const groupByTeam = (means: readonly BlockMean[]): number[][] =>
  [...new Set(means.map(({ team }) => team))].map((team) => means.flatMap((mean, i) => (mean.team === team ? [i] : [])));

/** Columns for blocks and areas, those that say nothing new left out. */
function designOf(means: readonly BlockMean[]): number[][] {
  const blocks = [...new Set(means.map(({ block }) => block))];
  const areas = [...new Set(means.map(({ area }) => area))].slice(1);
  const full = means.map(({ block, area }) => [
    ...blocks.map((each) => (each === block ? 1 : 0)),
    ...areas.map((each) => (each === area ? 1 : 0)),
  ]);
  const size = blocks.length + areas.length;
  const information = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => full.reduce((sum, row) => sum + row[i] * row[j], 0)),
  );
  const used = independentColumns(
    information,
    information.map((row, i) => row[i]),
  );
  return full.map((row) => used.map((column) => row[column]));
}

/**
 * −½(log|V| + log|X′V⁻¹X| + r′V⁻¹r), V = variances + block² on the diagonal and team² within a team: inverted team by team
 * (Sherman and Morrison), so that it costs what the number of cells costs.
 */
export function restrictedLogLikelihood(
  means: readonly BlockMean[],
  design: readonly (readonly number[])[],
  teams: readonly (readonly number[])[],
  team: number,
  block: number,
): number {
  const k = design[0].length;
  const XVX = Array.from({ length: k }, () => Array.from({ length: k }, () => 0));
  const XVy = Array.from({ length: k }, () => 0);
  let yVy = 0;
  let logDeterminant = 0;
  for (const members of teams) {
    let precisionSum = 0;
    let weightedMean = 0;
    const weightedRow = Array.from({ length: k }, () => 0);
    for (const i of members) {
      const variance = means[i].variance + block * block;
      const precision = 1 / variance;
      logDeterminant += Math.log(variance);
      precisionSum += precision;
      weightedMean += precision * means[i].mean;
      yVy += precision * means[i].mean ** 2;
      for (let a = 0; a < k; a += 1) {
        const x = design[i][a];
        if (x === 0) continue;
        weightedRow[a] += precision * x;
        XVy[a] += precision * x * means[i].mean;
        for (let b = 0; b < k; b += 1) XVX[a][b] += precision * x * design[i][b];
      }
    }
    const shared = 1 + team * team * precisionSum;
    const shrink = (team * team) / shared;
    logDeterminant += Math.log(shared);
    yVy -= shrink * weightedMean ** 2;
    for (let a = 0; a < k; a += 1) {
      XVy[a] -= shrink * weightedRow[a] * weightedMean;
      for (let b = 0; b < k; b += 1) XVX[a][b] -= shrink * weightedRow[a] * weightedRow[b];
    }
  }
  const L = cholesky(XVX);
  if (L === undefined) return Number.NEGATIVE_INFINITY;
  // With Lz = X′V⁻¹y, the residual sum is y′V⁻¹y − z′z.
  const z: number[] = [];
  let logInformation = 0;
  for (let a = 0; a < k; a += 1) {
    let rest = XVy[a];
    for (let b = 0; b < a; b += 1) rest -= L[a][b] * z[b];
    z.push(rest / L[a][a]);
    logInformation += 2 * Math.log(L[a][a]);
  }
  const residual = yVy - z.reduce((sum, value) => sum + value * value, 0);
  return -(logDeterminant + logInformation + residual) / 2;
}
