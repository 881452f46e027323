// @internal
const mostSteps = 1000;

/**
 * Where a continuous function crosses 0 between two ends at which it has opposite signs, by Brent's method: interpolation
 * where it gains, halving where it does not.
 *
 * @param tolerance How near the root the answer must lie, beside the rounding of the root itself: with 0 only that.
 *
 * Source: Brent 1973, `zeroin`. R: `uniroot(f, c(from, to), tol = tolerance)$root`, step for step.
 */
export function brentRoot(f: (x: number) => number, from: number, to: number, tolerance = 0): number {
  // `best` is the nearest so far, `last` the one before it, and `across` lies on the other side of the root.
  let [last, best, across] = [from, to, from];
  let [fLast, fBest] = [f(from), f(to)];
  if (fLast === 0) return from;
  let fAcross = fLast;
  for (let step = 0; step < mostSteps; step += 1) {
    const before = best - last;
    if (Math.abs(fAcross) < Math.abs(fBest)) {
      [last, best, across] = [best, across, best];
      [fLast, fBest, fAcross] = [fBest, fAcross, fBest];
    }
    const near = 2 * Number.EPSILON * Math.abs(best) + tolerance / 2;
    const half = (across - best) / 2;
    if (Math.abs(half) <= near || fBest === 0) break;
    let move = half;
    if (Math.abs(before) >= near && Math.abs(fLast) > Math.abs(fBest)) {
      const { p, q } = interpolation(last, best, across, fLast, fBest, fAcross);
      if (p < 1.5 * half * q - Math.abs(near * q) / 2 && p < Math.abs((before * q) / 2)) move = p / q;
    }
    if (Math.abs(move) < near) move = move > 0 ? near : -near;
    [last, fLast] = [best, fBest];
    best += move;
    fBest = f(best);
    if (fBest > 0 === fAcross > 0 && fBest !== 0) [across, fAcross] = [last, fLast];
  }
  return best;
}

/** The step p ÷ q, p > 0, to where a line (of two points) or an inverse parabola (of three) crosses 0. */
function interpolation(last: number, best: number, across: number, fLast: number, fBest: number, fAcross: number) {
  const width = across - best;
  const ratio = fBest / fLast;
  let [p, q] = [width * ratio, 1 - ratio];
  if (last !== across) {
    const [r, s] = [fLast / fAcross, fBest / fAcross];
    p = ratio * (width * r * (r - s) - (best - last) * (s - 1));
    q = (r - 1) * (s - 1) * (ratio - 1);
  }
  return p > 0 ? { p, q: -q } : { p: -p, q };
}
