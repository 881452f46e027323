// @internal
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

/** Ties from so many events on, each taking no more than this share of the risk set that is left, are summed in closed form. */
const [manyDeaths, smallStep] = [20, 0.01];

/** Fills `sums` for `deaths` tied events, the risk set weighing `weight` and the tied ones `dyingWeight`. */
export function sumEfronTies(sums: EfronTies, deaths: number, weight: number, dyingWeight: number): void {
  const rest = weight - dyingWeight;
  if (deaths > manyDeaths && dyingWeight > 0 && dyingWeight < smallStep * rest * deaths) sumManyTies(sums, deaths, weight, dyingWeight);
  else addUpTies(sums, deaths, weight, dyingWeight);
}

/**
 * The sums as integrals with the corrections of Euler and Maclaurin, since terms that change so little from one to the next lie on
 * a smooth curve: what is left out is below the rounding of adding them up.
 */
function sumManyTies(sums: EfronTies, deaths: number, weight: number, dyingWeight: number): void {
  const step = dyingWeight / deaths;
  const [first, last] = [1 / weight, 1 / (weight - dyingWeight)];
  const share = dyingWeight / weight;
  const logRest = Math.log1p(-share);
  const [a2, b2] = [first * first, last * last];
  const [a4, b4] = [a2 * a2, b2 * b2];
  const step3 = step ** 3;
  const step5 = step3 * step * step;
  const u =
    -logRest / step + (first - last) / 2 + (step * (b2 - a2)) / 12 - (step3 * (b4 - a4)) / 120 + (step5 * (b4 * b2 - a4 * a2)) / 252;
  const uu =
    deaths * first * last +
    (a2 - b2) / 2 +
    (step * (b2 * last - a2 * first)) / 6 -
    (step3 * (b4 * last - a4 * first)) / 30 +
    (step5 * (b4 * b2 * last - a4 * a2 * first)) / 42;
  const between = dyingWeight * first * last;
  sums.logWeights =
    deaths * Math.log(weight) -
    (deaths * logExcess(share, logRest)) / share -
    logRest / 2 -
    (step * between) / 12 +
    (step3 * (b2 * last - a2 * first)) / 360;
  sums.u = u;
  sums.uu = uu;
  // g = (W − 1/u) / V, so that sums over g follow from those over u.
  sums.gu = (weight * u - deaths) / dyingWeight;
  sums.guu = (weight * uu - u) / dyingWeight;
  sums.gguu = (weight * weight * uu - 2 * weight * u + deaths) / (dyingWeight * dyingWeight);
}

/** (1 − x)·log(1 − x) + x, whose terms cancel where x is small: there by its series. */
function logExcess(x: number, logRest: number): number {
  if (x > 0.05) return (1 - x) * logRest + x;
  let [sum, power] = [0, x];
  for (let n = 2; n <= 12; n += 1) {
    power *= x;
    sum += power / (n * (n - 1));
  }
  return sum;
}

function addUpTies(sums: EfronTies, deaths: number, weight: number, dyingWeight: number): void {
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
