import type { EffectVariance, ShockSpread } from '@polku/stats';

/** Of an estimate whose shocks are known only as far as their spread is. */
export const standardErrorOf = (variance: EffectVariance, spread: ShockSpread): number =>
  Math.sqrt(variance.sampling + variance.perTeam * meanSquare(spread, 'team') + variance.perBlock * meanSquare(spread, 'block'));

const meanSquare = ({ points }: ShockSpread, of: 'team' | 'block'): number =>
  points.reduce((sum, point) => sum + point.weight * point[of] ** 2, 0);
