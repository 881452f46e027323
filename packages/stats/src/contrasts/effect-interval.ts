import { normalTwoSided, z95 } from '../foundations/distributions.ts';
import type { Interval } from '../foundations/estimate.ts';
import { risingRoot } from '../foundations/monotone-root.ts';
import type { ImputedEffect } from './imputed-effect.ts';
import type { ShockSpread } from './shock-spread.ts';

/** How an effect's cells load on what sampling, teams and blocks may have done to it. */
export interface EffectVariance {
  readonly sampling: number;
  /** Of a team's shock of spread 1. */
  readonly perTeam: number;
  /** Of a team-block's shock of spread 1. */
  readonly perBlock: number;
}

/**
 * What sampling, and shocks of teams and blocks of spread 1, would each add to an effect's variance: c′Vc and c′Σc. Overlap and
 * persistence are counted, and a shock that stays does not average away.
 *
 * ```ts
 * const cell = { team: 'a', area: 'own', block: 0, segment: 'all', isTreated: true, n: 4, sum: 40, sumOfSquares: 436 };
 * const effect = { estimate: 10, treatedMean: 10, expectedMean: 0, cells: [cell], weights: [1], variances: [3], coverage: 1 };
 * effectVariance(effect); // → { sampling: 3, perTeam: 1, perBlock: 1 }
 * ```
 *
 * Source: Donald and Lang 2007.
 */
export function effectVariance({ cells, weights, variances }: ImputedEffect): EffectVariance {
  const teams = new Map<string, number>();
  const blocks = new Map<string, number>();
  let sampling = 0;
  cells.forEach((cell, i) => {
    const teamBlock = JSON.stringify([cell.team, cell.block]);
    teams.set(cell.team, (teams.get(cell.team) ?? 0) + weights[i]);
    blocks.set(teamBlock, (blocks.get(teamBlock) ?? 0) + weights[i]);
    sampling += weights[i] ** 2 * variances[i];
  });
  const squares = (loads: Map<string, number>) => [...loads.values()].reduce((sum, load) => sum + load * load, 0);
  return { sampling, perTeam: squares(teams), perBlock: squares(blocks) };
}

const spreadOf = ({ sampling, perTeam, perBlock }: EffectVariance, point: { readonly team: number; readonly block: number }): number =>
  Math.sqrt(sampling + perTeam * point.team ** 2 + perBlock * point.block ** 2);

/**
 * Chance of an estimate so far from 0, or farther, where there is no effect: normal given the spreads of shocks, and averaged over
 * which of them are believable.
 *
 * ```ts
 * const points = [{ team: 0, block: 0, weight: 1 }];
 * effectPValue(2, { sampling: 1, perTeam: 1, perBlock: 1 }, { points, teamSpread: 0, blockSpread: 0, cells: 9, priorScale: 1 }).toFixed(4); // → '0.0455'
 * ```
 *
 * Source: Gelman 2006; Meng 1994 on averaged p-values.
 */
export function effectPValue(estimate: number, variance: EffectVariance, spread: ShockSpread): number {
  return spread.points.reduce((sum, point) => sum + point.weight * normalTwoSided(estimate / spreadOf(variance, point)), 0);
}

/**
 * The interval of an effect, as wide as sampling and the shocks that cells have shown, or could not rule out, make it: normal given
 * the spreads, averaged over how believable each pair of them is, so that its tails are those of not knowing the spreads.
 *
 * Misleads where the pilot's own shock is of another kind than those that cells without it could show. It ends where the p-value is
 * 1 − level. Without any variance it is a point.
 *
 * ```ts
 * const points = [{ team: 0, block: 0, weight: 1 }];
 * const spread = { points, teamSpread: 0, blockSpread: 0, cells: 9, priorScale: 1 };
 * effectInterval(2, { sampling: 1, perTeam: 1, perBlock: 1 }, spread, 0.95).lower.toFixed(4); // → '0.0400'
 * ```
 *
 * Source: Gelman 2006.
 */
export function effectInterval(estimate: number, variance: EffectVariance, spread: ShockSpread, level: number): Interval<'shocks'> {
  const widest = Math.max(...spread.points.map((point) => spreadOf(variance, point)));
  if (widest === 0) return { lower: estimate, upper: estimate, level, method: 'shocks' };
  const distance = risingRoot((d) => 1 - level - effectPValue(d, variance, spread), 0, 40 * widest);
  return { lower: estimate - distance, upper: estimate + distance, level, method: 'shocks' };
}

/**
 * The interval that sampling alone would give at 95 %: beside the other one it shows how much of the width is not sampling.
 *
 * ```ts
 * samplingInterval(2, { sampling: 1, perTeam: 1, perBlock: 1 }).upper.toFixed(4); // → '3.9600'
 * ```
 */
export function samplingInterval(estimate: number, { sampling }: EffectVariance): Interval<'normal'> {
  const distance = z95 * Math.sqrt(sampling);
  return { lower: estimate - distance, upper: estimate + distance, level: 0.95, method: 'normal' };
}
