/**
 * Sums over the tied events of one time, by Efron: the k-th of d events sees the share g = k/d of the tied ones already gone
 * from the risk set, so that its weight is W − g·V. What a likelihood needs of the covariates follows from these sums alone,
 * however many are tied.
 */
export interface EfronTies {
  /** Σ log(W − g·V). */
  logWeights: number;
  /** Σ u, Σ g·u, with u = 1 / (W − g·V). */
  u: number;
  gu: number;
  /** Σ u², Σ g·u², Σ g²·u². */
  uu: number;
  guu: number;
  gguu: number;
}

const [smallestProduct, largestProduct] = [1e-250, 1e250];

/** Fills `sums` for `deaths` tied events, the risk set weighing `weight` and the tied ones `dyingWeight`. */
export function sumEfronTies(sums: EfronTies, deaths: number, weight: number, dyingWeight: number): void {
  const step = 1 / deaths;
  // Logarithms are dear: of a product, as long as it stays within range.
  let [product, logWeights] = [1, 0];
  let [u, gu, uu, guu, gguu] = [0, 0, 0, 0, 0];
  for (let k = 0; k < deaths; k += 1) {
    const g = k * step;
    const rest = weight - g * dyingWeight;
    const inverse = 1 / rest;
    const square = inverse * inverse;
    u += inverse;
    gu += g * inverse;
    uu += square;
    guu += g * square;
    gguu += g * g * square;
    product *= rest;
    if (!(product > smallestProduct && product < largestProduct)) {
      logWeights += Math.log(product / rest) + Math.log(rest);
      product = 1;
    }
  }
  sums.logWeights = logWeights + Math.log(product);
  sums.u = u;
  sums.gu = gu;
  sums.uu = uu;
  sums.guu = guu;
  sums.gguu = gguu;
}

export const noTies = (): EfronTies => ({ logWeights: 0, u: 0, gu: 0, uu: 0, guu: 0, gguu: 0 });
