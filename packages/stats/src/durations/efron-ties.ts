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

/** Ties from so many events on are summed in closed form, where each leaves a risk set of so many times what it takes. */
const [manyDeaths, smallestRest] = [20, 100];
/** So many may be added up one by one. */
const mostAddedUp = 2000;

/**
 * Fills `sums` for `deaths` tied events, the risk set weighing `weight` and the tied ones `dyingWeight`. The last hundred, where
 * nobody may be left, are added up one by one, so that the cost does not grow with the number of events.
 */
export function sumEfronTies(sums: EfronTies, deaths: number, weight: number, dyingWeight: number): void {
  const left = weight - dyingWeight;
  const step = dyingWeight / deaths;
  if (deaths > manyDeaths && dyingWeight > 0 && smallestRest * step < left) {
    sumManyTies(sums, deaths, weight, dyingWeight, left);
    return;
  }
  if (deaths <= mostAddedUp) {
    addUpTies(sums, 0, deaths, (k) => weight - (k / deaths) * dyingWeight, deaths);
    return;
  }
  // Far out those with the event may weigh nothing, or all of them more than any number.
  if (!(step > 0 && weight < Infinity)) {
    repeatTie(sums, deaths, weight);
    return;
  }
  const smooth = Math.floor(deaths - smallestRest + left / step);
  sumManyTies(sums, smooth, weight, smooth * step, left + (deaths - smooth) * step);
  const { logWeights, u, gu, uu, guu, gguu } = sums;
  addUpTies(sums, smooth, deaths, (k) => left + (deaths - k) * step, deaths);
  const share = smooth / deaths;
  sums.logWeights += logWeights;
  sums.u += u;
  sums.gu += share * gu;
  sums.uu += uu;
  sums.guu += share * guu;
  sums.gguu += share * share * gguu;
}

/**
 * The sums as integrals with the corrections of Euler and Maclaurin, since terms that change so little from one to the next lie on
 * a smooth curve: what is left out is below the rounding of adding them up.
 */
function sumManyTies(sums: EfronTies, deaths: number, weight: number, dyingWeight: number, rest: number): void {
  const step = dyingWeight / deaths;
  const [first, last] = [1 / weight, 1 / rest];
  const share = dyingWeight / weight;
  const logRest = share < 0.9 ? Math.log1p(-share) : Math.log(rest / weight);
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

/** Of events that take nothing from the risk set. */
function repeatTie(sums: EfronTies, deaths: number, weight: number): void {
  const [first, second] = [(deaths - 1) / (2 * deaths), ((deaths - 1) * (2 * deaths - 1)) / (6 * deaths * deaths)];
  sums.logWeights = deaths * Math.log(weight);
  sums.u = deaths / weight;
  sums.gu = first * sums.u;
  sums.uu = sums.u / weight;
  sums.guu = first * sums.uu;
  sums.gguu = second * sums.uu;
}

function addUpTies(sums: EfronTies, from: number, to: number, restAt: (k: number) => number, deaths: number): void {
  const step = 1 / deaths;
  // Logarithms are dear: of a product, as long as it stays within range.
  let [product, logWeights] = [1, 0];
  let [u, gu, uu, guu, gguu] = [0, 0, 0, 0, 0];
  for (let k = from; k < to; k += 1) {
    const g = k * step;
    const rest = restAt(k);
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
