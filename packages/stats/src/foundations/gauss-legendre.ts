// @internal
export interface Quadrature {
  readonly nodes: readonly number[];
  readonly weights: readonly number[];
}

/** Gauss and Legendre's rule on [−1, 1]: exact for polynomials of degree up to 2n − 1. Nodes by Newton's steps on Pₙ. */
export function gaussLegendre(n: number): Quadrature {
  const [nodes, weights]: [number[], number[]] = [[], []];
  for (let i = 1; i <= n; i += 1) {
    let x = -Math.cos((Math.PI * (i - 0.25)) / (n + 0.5));
    let slope = 1;
    for (let step = 0; step < 10; step += 1) {
      let [before, value] = [1, x];
      for (let k = 2; k <= n; k += 1) [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
      slope = (n * (x * value - before)) / (x * x - 1);
      x -= value / slope;
    }
    nodes.push(x);
    weights.push(2 / ((1 - x * x) * slope * slope));
  }
  return { nodes, weights };
}
