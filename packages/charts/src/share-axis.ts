// @internal
import { scaleLinear } from 'd3-scale';

/** Round shares to write on an axis from 0 to at least this share, never beyond 1, at equal distances. */
export function sharesTo(highest: number): readonly number[] {
  const domain = scaleLinear([0, Math.min(1, Math.max(0.02, highest))], [0, 1]).nice(3);
  return domain.ticks(3).map((share) => Number(share.toFixed(6)));
}
