import { checkLevel, confidenceLevel, type Confidence } from '../foundations/confidence.ts';
import { notEstimable, type Estimated, type Interval } from '../foundations/estimate.ts';
import { seededRandom } from '../foundations/seeded-random.ts';
import { compareClusters, type ClusterComparison, type ClusterWeighting, type WeightedClusters } from './cluster-comparison.ts';
import type { ClusterTable } from './cluster-table.ts';
import { assignmentCount, everyAssignment, sampledAssignments } from './assignments.ts';
import { checkResampling, mostEnumerated, type Resampling } from './resampling.ts';

export interface ClusterPermutation {
  /** `enumerated`: every way to assign the clusters to the arms was counted. `sampled`: `draws` of them, by chance. */
  readonly assignments: 'enumerated' | 'sampled';
  /** Assignments looked at; where sampled, without the one that took place. */
  readonly draws: number;
  /** Two-sided: the share of assignments whose difference is at least as far from 0; where sampled (b + 1)/(m + 1). */
  readonly pValue: number;
  /** The effects that the same test would not reject; absent where its smallest p is above 1 − the level, and rejects none. */
  readonly interval: Estimated<Interval<'permutation'>>;
}

/**
 * Whether two arms of clusters differ by more than the assignment of clusters to arms would make them differ by itself:
 * difference of the arms' means over all assignments of as many clusters to the arm, or a sample of them.
 *
 * Misleads where clusters were not assigned by chance: the p-value then says only that the clusters differ, not why. The
 * interval is of an effect that is the same for everybody. Where arms are of unlike size and spread the test answers to a
 * difference in spread as well. With four clusters in each arm p is a multiple of 2/70: little can be told apart.
 *
 * Assumes that each cluster could as well have been in the other arm; nothing of distributions. Units are the outcome's.
 *
 * @param options.weighting Difference of the means of `people` unless told, or of those of `clusters`.
 * @param options.seed Where there are more than 20 000 assignments: the same seed draws the same sample; 1 unless told.
 * @param options.draws Size of that sample, 9999 unless told.
 * @returns `no_data` for an empty table, `one_arm` where one arm has no cluster; as `inference` the value `descriptiveOnly`
 * with fewer than `fewestClusters` clusters in an arm, and `no_variation` where clusters' means are the same in each arm.
 * @throws PolkuError `invalid_count` or `invalid_argument` for a table that is none or a seed or number of draws that is no
 * whole number.
 *
 * ```ts
 * const table = clusterTableOf({
 *   cluster: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
 *   arm: [0, 0, 0, 0, 1, 1, 1, 1],
 *   outcome: [1, 2, 3, 4, 5, 6, 7, 8],
 * });
 * const result = permutationTest(table);
 * isAbsent(result) ? result.reason : result.estimate; // → 4
 * const inference = isAbsent(result) ? result : result.inference;
 * isAbsent(inference) || isDescriptiveOnly(inference) ? 'no inference' : inference.pValue; // → 2 / 70
 * ```
 *
 * Fisher (1935); Gail, Mark, Carroll, Green & Pee (1996), for clusters; Phipson & Smyth (2010) for (b + 1)/(m + 1). R: the
 * difference of means over `combn(clusters, arm)`.
 */
export function permutationTest(
  table: ClusterTable,
  { weighting = 'people', level = confidenceLevel, ...sampling }: Resampling & Confidence & { readonly weighting?: ClusterWeighting } = {},
): Estimated<ClusterComparison<ClusterPermutation>> {
  checkLevel(level);
  const { seed, draws } = checkResampling(sampling);
  return compareClusters(table, weighting, (clusters, estimate) => {
    const [reference, arm] = clusters.counts;
    const enumerated = assignmentCount(reference + arm, arm) <= mostEnumerated;
    const assignments = enumerated
      ? everyAssignment(reference + arm, arm)
      : sampledAssignments(reference + arm, arm, draws, seededRandom(seed));
    const effects = effectsNotRejected(clusters, estimate, assignments);
    // The assignment that took place is one of those enumerated, and is added to those sampled.
    const all = effects.lower.length + (enumerated ? 0 : 1);
    const asFar = effects.asFar + (enumerated ? 0 : 1);
    const ends = enumerated ? effects : { lower: [...effects.lower, -Infinity], upper: [...effects.upper, Infinity] };
    const rejected = Math.floor((1 - level) * all * (1 + roundingShare));
    const lower = ends.lower.toSorted((a, b) => a - b)[rejected];
    const upper = ends.upper.toSorted((a, b) => b - a)[rejected];
    return {
      assignments: enumerated ? 'enumerated' : 'sampled',
      draws: effects.lower.length,
      pValue: asFar / all,
      interval:
        Number.isFinite(lower) && Number.isFinite(upper)
          ? { lower, upper, level, method: 'permutation' }
          : notEstimable('too_few_observations'),
    };
  });
}

/** 1 − 0.9 is a little less than 0.1. */
const roundingShare = 1e-12;

/** Differences nearer than this share of the clusters' spread are the same difference, but for rounding. */
const sameShare = 1e-9;

interface EffectsNotRejected {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** Assignments whose difference is as far from 0 as that of the one that took place. */
  readonly asFar: number;
}

/**
 * With an effect θ taken away from the arm, an assignment's difference is D − θk: D what it makes of the outcomes as they
 * are, k what it makes of the arm's indicator, 1 for the assignment that took place, whose difference is T − θ. It counts
 * against θ's rejection where |D − θk| ≥ |T − θ|: between (T − D)/(1 − k) and (T + D)/(1 + k), which hold T between them.
 */
function effectsNotRejected(
  { arm, size, total, armSizes }: WeightedClusters,
  estimate: number,
  assignments: Iterable<ArrayLike<number>>,
): EffectsNotRejected {
  const people = armSizes[0] + armSizes[1];
  const everything = total.reduce((sum, value) => sum + value, 0);
  const spread = total.reduce((most, value, g) => Math.max(most, Math.abs(value / size[g])), 0);
  const [lower, upper]: [number[], number[]] = [[], []];
  let asFar = 0;
  for (const members of assignments) {
    let [sum, people1, kept] = [0, 0, 0];
    for (let i = 0; i < members.length; i += 1) {
      const g = members[i];
      sum += total[g];
      people1 += size[g];
      if (arm[g] === 1) kept += size[g];
    }
    const people0 = people - people1;
    const difference = sum / people1 - (everything - sum) / people0;
    const share = kept / people1 - (armSizes[1] - kept) / people0;
    if (Math.abs(difference) >= Math.abs(estimate) - sameShare * spread) asFar += 1;
    // The assignment that took place, and its mirror image, are as far from every effect as it is.
    if (kept === people1 && kept === armSizes[1]) push(-Infinity, Infinity);
    else if (kept === 0 && people0 === armSizes[1]) push(-Infinity, Infinity);
    else {
      const ends = [(estimate - difference) / (1 - share), (estimate + difference) / (1 + share)];
      push(Math.min(...ends), Math.max(...ends));
    }
  }
  return { lower, upper, asFar };

  function push(from: number, to: number): void {
    lower.push(from);
    upper.push(to);
  }
}
