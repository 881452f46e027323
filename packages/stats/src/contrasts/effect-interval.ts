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

/** c′Vc, and c′Σc for spreads of 1: overlap and persistence are counted, and a shock that stays does not average away. */
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

/** Chance of an estimate so far from 0, or farther, where there is no effect: averaged over what spreads are believable. */
export function effectPValue(estimate: number, variance: EffectVariance, spread: ShockSpread): number {
  return spread.points.reduce((sum, point) => sum + point.weight * normalTwoSided(estimate / spreadOf(variance, point)), 0);
}

/**
 * The interval of an effect, as wide as sampling and the shocks that cells have shown, or could not rule out, make it: normal given
 * the spreads, averaged over how believable each pair of them is, so that its tails are those of not knowing the spreads.
 *
 * Misleads where the pilot's own shock is of another kind than those that cells without it could show.
 */
export function effectInterval(estimate: number, variance: EffectVariance, spread: ShockSpread, level: number): Interval<'shocks'> {
  const widest = Math.max(...spread.points.map((point) => spreadOf(variance, point)));
  if (widest === 0) return { lower: estimate, upper: estimate, level, method: 'shocks' };
  const distance = risingRoot((d) => 1 - level - effectPValue(d, variance, spread), 0, 40 * widest);
  return { lower: estimate - distance, upper: estimate + distance, level, method: 'shocks' };
}

/** The interval that sampling alone would give at 95 %: beside the other one it shows how much of the width is not sampling. */
export function samplingInterval(estimate: number, { sampling }: EffectVariance): Interval<'normal'> {
  const distance = z95 * Math.sqrt(sampling);
  return { lower: estimate - distance, upper: estimate + distance, level: 0.95, method: 'normal' };
}
