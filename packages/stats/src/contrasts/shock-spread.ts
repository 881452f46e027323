import { gaussLegendre } from '../foundations/gauss-legendre.ts';
import { notEstimable, type Estimated } from '../foundations/estimate.ts';
import { restrictedLikelihood } from './restricted-likelihood.ts';

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
  const { cells, ofBlockSpread } = restrictedLikelihood(means);
  if (cells < 1) return notEstimable('too_few_observations');
  const points: { team: number; block: number; weight: number; logDensity: number }[] = [];
  const half = (mostScales * priorScale) / 2;
  rule.nodes.forEach((blockNode, j) => {
    const block = half * (1 + blockNode);
    const likelihoodOf = ofBlockSpread(block);
    rule.nodes.forEach((teamNode, i) => {
      const team = half * (1 + teamNode);
      const logDensity = likelihoodOf(team) - (team ** 2 + block ** 2) / (2 * priorScale ** 2);
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
