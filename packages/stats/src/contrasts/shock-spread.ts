import { gaussLegendre } from '../foundations/gauss-legendre.ts';
import { notEstimable, type Estimated } from '../foundations/estimate.ts';
import { restrictedLikelihood, type RestrictedLikelihood } from './restricted-likelihood.ts';

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
const rule = gaussLegendre(20);
/** Of the logarithm of the density: what lies so far below its top adds nothing. */
const negligible = 16;
/** A range that would keep more than this of its length is narrow enough. */
const narrowEnough = 0.75;

type Range = readonly [from: number, to: number];
interface Point {
  readonly team: number;
  readonly block: number;
  readonly weight: number;
  readonly logDensity: number;
}

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
 * @returns `too_few_observations` where no block mean is left to show a shock once blocks and areas are taken off, `no_variation`
 * where the prior has no scale.
 *
 * ```ts
 * const mean = (team: string, block: number, value: number) => ({ team, area: 'beside', block, mean: value, variance: 1 });
 * const spread = shockSpread([mean('a', 0, 10), mean('b', 0, 30), mean('a', 1, 11), mean('b', 1, 29)], 10);
 * isAbsent(spread) ? spread : spread.teamSpread > spread.blockSpread; // → true
 * ```
 *
 * Source: Donald and Lang 2007; Patterson and Thompson 1971; Gelman 2006 on the prior. R: `nlme::lme(…, method = 'REML')` at its maximum.
 */
export function shockSpread(means: readonly BlockMean[], priorScale: number): Estimated<ShockSpread> {
  const { cells, ofBlockSpread } = restrictedLikelihood(means);
  if (cells < 1) return notEstimable('too_few_observations');
  if (!(priorScale > 0)) return notEstimable('no_variation');
  const points = pointsOf(ofBlockSpread, priorScale);
  const top = topOf(points);
  const raw = points.map(({ logDensity, weight }) => weight * Math.exp(logDensity - top));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  const weighted = points.map(({ team, block }, i) => ({ team, block, weight: raw[i] / total }));
  const average = (of: 'team' | 'block') => weighted.reduce((sum, point) => sum + point.weight * point[of], 0);
  return { points: weighted, teamSpread: average('team'), blockSpread: average('block'), cells, priorScale };
}

const topOf = (points: readonly Point[]): number =>
  points.reduce((top, { logDensity }) => Math.max(top, logDensity), Number.NEGATIVE_INFINITY);

/** The density at the nodes of a rule, over ranges that close in on where it is: many people show spreads in a small part of what is believed. */
function pointsOf(ofBlockSpread: RestrictedLikelihood['ofBlockSpread'], priorScale: number): Point[] {
  let [teams, blocks]: [Range, Range] = [
    [0, mostScales * priorScale],
    [0, mostScales * priorScale],
  ];
  for (;;) {
    const [teamNodes, blockNodes] = [nodesOn(teams), nodesOn(blocks)];
    const points = blockNodes.flatMap((block, j) => {
      const likelihoodOf = ofBlockSpread(block);
      return teamNodes.map((team, i): Point => ({
        team,
        block,
        weight: rule.weights[i] * rule.weights[j],
        logDensity: likelihoodOf(team) - (team ** 2 + block ** 2) / (2 * priorScale ** 2),
      }));
    });
    const lowest = topOf(points) - negligible;
    const dense = points.filter(({ logDensity }) => logDensity > lowest);
    const [closerTeams, closerBlocks] = [
      closer(
        teams,
        teamNodes,
        dense.map(({ team }) => team),
      ),
      closer(
        blocks,
        blockNodes,
        dense.map(({ block }) => block),
      ),
    ];
    if (closerTeams === undefined && closerBlocks === undefined) return points;
    [teams, blocks] = [closerTeams ?? teams, closerBlocks ?? blocks];
  }
}

const nodesOn = ([from, to]: Range): number[] => rule.nodes.map((node) => from + ((to - from) * (1 + node)) / 2);

/** The part of a range from the node before the first dense one to the node after the last; undefined where it is hardly shorter. */
function closer([from, to]: Range, nodes: readonly number[], dense: readonly number[]): Range | undefined {
  const [first, last] = [nodes.indexOf(Math.min(...dense)), nodes.indexOf(Math.max(...dense))];
  const part: Range = [nodes[first - 1] ?? from, nodes[last + 1] ?? to];
  return part[1] - part[0] < narrowEnough * (to - from) ? part : undefined;
}
