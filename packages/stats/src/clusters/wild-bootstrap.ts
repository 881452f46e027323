import { checkLevel, confidenceLevel, type Confidence } from '../foundations/confidence.ts';
import { PolkuError } from '../foundations/errors.ts';
import { isAbsent, notEstimable, type Absent, type Estimated, type Interval } from '../foundations/estimate.ts';
import { risingRoot } from '../foundations/monotone-root.ts';
import { seededRandom } from '../foundations/seeded-random.ts';
import { compareClusters, type ClusterComparison, type ClusterWeighting, type WeightedClusters } from './cluster-comparison.ts';
import type { ClusterTable } from './cluster-table.ts';
import { checkResampling, mostEnumerated, type Resampling } from './resampling.ts';
import { everySignChange, sampledMultipliers, type MultiplierLaw } from './wild-multipliers.ts';

export interface WildBootstrap {
  readonly multipliers: MultiplierLaw;
  /** `enumerated`: every change of signs was counted, mirror images once. `sampled`: `draws` of them, by chance. */
  readonly resamples: 'enumerated' | 'sampled';
  readonly draws: number;
  /** Two-sided: the share of resamples whose t is at least as far from 0; where sampled (b + 1)/(m + 1). */
  readonly pValue: number;
  /** The effects that the same test would not reject, out to the first that it does; absent where it never does. */
  readonly interval: Estimated<Interval<'wild_bootstrap'>>;
}

/**
 * Whether two arms of clusters differ, by the wild cluster bootstrap with the null hypothesis imposed (WCR): residuals from
 * the common mean keep their clusters whole and change signs or sizes at random, cluster by cluster; t is that of the
 * difference with a cluster-robust (CR1) standard error.
 *
 * Misleads a little where clusters are few: of normal outcomes with a correlation of .1 within clusters, p is .05 or less without
 * an effect some six times of a hundred with four clusters against twelve alike in size, some seven with five in each arm whose
 * sizes go from 5 to 40. Up to a dozen clusters sign changes give few different t: p moves in steps of 2 in 2ᴳ, which Webb's six
 * multipliers make finer.
 *
 * Assumes clusters independent of one another, and residuals as likely to have one sign as the other; clusters need neither
 * be exchangeable nor vary alike. Units are the outcome's.
 *
 * @param options.weighting Difference of the means of `people` unless told, or of those of `clusters`.
 * @param options.multipliers `rademacher` (signs, unless told), all of which are counted up to 15 clusters; `webb`.
 * @param options.seed Where resamples are drawn: the same seed draws the same; 1 unless told.
 * @param options.draws How many are drawn, 9999 unless told.
 * @returns `no_data` for an empty table, `one_arm` where one arm has no cluster; as `inference` the value `descriptiveOnly`
 * with fewer than `fewestClusters` clusters in an arm, and `no_variation` where clusters' means are the same in each arm;
 * as `interval` `not_converged` where no effect is rejected.
 * @throws PolkuError `invalid_count` or `invalid_argument` for a table that is none, unknown multipliers, or a seed or number
 * of draws that is no whole number.
 *
 * ```ts
 * const table = clusterTableOf({
 *   cluster: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
 *   arm: [0, 0, 0, 0, 1, 1, 1, 1],
 *   outcome: [1, 2, 3, 4, 5, 6, 7, 8],
 * });
 * const result = wildBootstrap(table);
 * const inference = isAbsent(result) ? result : result.inference;
 * isAbsent(inference) || isDescriptiveOnly(inference) ? 'no inference' : inference.draws; // → 128
 * isAbsent(inference) || isDescriptiveOnly(inference) ? 'no inference' : inference.pValue; // → 1 / 128
 * ```
 *
 * Cameron, Gelbach & Miller (2008); Webb (2023); Roodman, Nielsen, MacKinnon & Webb (2019), whose `boottest` inverts it so.
 */
export function wildBootstrap(
  table: ClusterTable,
  { weighting = 'people', multipliers = 'rademacher', level = confidenceLevel, ...sampling }: WildBootstrapOptions = {},
): Estimated<ClusterComparison<WildBootstrap>> {
  checkLevel(level);
  const { seed, draws } = checkResampling(sampling);
  if (multipliers !== 'rademacher' && multipliers !== 'webb') {
    const expected = '"rademacher" or "webb"';
    throw new PolkuError('invalid_argument', `Multipliers must be ${expected}.`, { expected });
  }
  return compareClusters(table, weighting, (clusters, estimate) => {
    const clusterCount = clusters.arm.length;
    const enumerated = multipliers === 'rademacher' && 2 ** (clusterCount - 1) <= mostEnumerated;
    const resamples = resample(
      clusters,
      estimate,
      enumerated ? everySignChange(clusterCount) : sampledMultipliers(clusterCount, multipliers, draws, seededRandom(seed)),
    );
    // What took place is one of the sign changes enumerated, and is added to those sampled.
    const own = enumerated ? 0 : 1;
    const pValueOf = (apart: number): number => (countAsFar(resamples, apart) + own) / (resamples.length + own);
    return {
      multipliers,
      resamples: enumerated ? 'enumerated' : 'sampled',
      draws: resamples.length,
      pValue: pValueOf(-estimate),
      interval: invert(estimate, Math.sqrt(resamples.observedVariance), pValueOf, level),
    };
  });
}

export interface WildBootstrapOptions extends Resampling, Confidence {
  readonly weighting?: ClusterWeighting;
  readonly multipliers?: MultiplierLaw;
}

/**
 * Of each resample, its difference less the effect tested, and the variance of it up to a constant factor, as polynomials of
 * how far the effect tested lies from the estimate: residuals are linear in it.
 */
interface Resamples {
  readonly length: number;
  readonly observedVariance: number;
  /** Difference: constant, slope. Variance: constant, half the slope, curvature. Five numbers a resample. */
  readonly terms: Float64Array;
}

const termCount = 5;

function resample(
  { arm, size, total, armSizes, means }: WeightedClusters,
  estimate: number,
  multipliers: Iterable<ArrayLike<number>>,
): Resamples {
  const armShare = armSizes[1] / (armSizes[0] + armSizes[1]);
  const slope = size.map((weight, g) => weight * (armShare - arm[g]));
  const atEstimate = total.map((sum, g) => sum + estimate * slope[g]);
  const share = size.map((weight, g) => weight / armSizes[arm[g]]);
  const terms: number[] = [];
  let length = 0;
  for (const multiplier of multipliers) {
    const [constants, slopes] = [
      [0, 0],
      [0, 0],
    ];
    for (let g = 0; g < arm.length; g += 1) {
      constants[arm[g]] += multiplier[g] * atEstimate[g];
      slopes[arm[g]] += multiplier[g] * slope[g];
    }
    let [square, product, slopeSquare] = [0, 0, 0];
    for (let g = 0; g < arm.length; g += 1) {
      const side = arm[g];
      const score = (multiplier[g] * atEstimate[g] - share[g] * constants[side]) / armSizes[side];
      const scoreSlope = (multiplier[g] * slope[g] - share[g] * slopes[side]) / armSizes[side];
      square += score * score;
      product += score * scoreSlope;
      slopeSquare += scoreSlope * scoreSlope;
    }
    const difference = constants[1] / armSizes[1] - constants[0] / armSizes[0];
    const differenceSlope = slopes[1] / armSizes[1] - slopes[0] / armSizes[0];
    terms.push(difference, differenceSlope, square, product, slopeSquare);
    length += 1;
  }
  const observedVariance = total.reduce((sum, own, g) => sum + ((own - size[g] * means[arm[g]]) / armSizes[arm[g]]) ** 2, 0);
  return { length, observedVariance, terms: Float64Array.from(terms) };
}

/** Squares of t that differ by less than this share are the same, but for rounding. */
const sameShare = 1e-12;

/** How many resamples are as far from 0 as the data, where the effect tested lies so far above the estimate. */
function countAsFar({ terms, observedVariance }: Resamples, apart: number): number {
  let count = 0;
  for (let i = 0; i < terms.length; i += termCount) {
    const difference = terms[i] + apart * terms[i + 1];
    const variance = terms[i + 2] + 2 * apart * terms[i + 3] + apart * apart * terms[i + 4];
    // |t*| ≥ |t|, multiplied out: no division by a variance of 0.
    if (difference * difference * observedVariance >= apart * apart * variance * (1 - sameShare)) count += 1;
  }
  return count;
}

const mostDoublings = 100;

function invert(
  estimate: number,
  standardError: number,
  pValueOf: (apart: number) => number,
  level: number,
): Estimated<Interval<'wild_bootstrap'>> {
  const rejectedFrom = (direction: 1 | -1): number | Absent => {
    const rejection = (distance: number): number => (pValueOf(direction * distance) > (1 - level) * (1 + sameShare) ? -1 : 1);
    let most = standardError;
    for (let doubling = 0; rejection(most) < 0; doubling += 1) {
      if (doubling === mostDoublings) return notEstimable('not_converged');
      most *= 2;
    }
    return risingRoot(rejection, 0, most);
  };
  const [below, above] = [rejectedFrom(-1), rejectedFrom(1)];
  if (isAbsent(below)) return below;
  if (isAbsent(above)) return above;
  return { lower: estimate - below, upper: estimate + above, level, method: 'wild_bootstrap' };
}
