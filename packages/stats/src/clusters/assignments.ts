// @internal
import { randomBelow } from '../foundations/seeded-random.ts';

/** Number of ways to choose `chosen` clusters of `clusters`. */
export function assignmentCount(clusters: number, chosen: number): number {
  let count = 1;
  // Each partial product is itself a binomial coefficient, so that whole numbers stay whole.
  for (let i = 1; i <= Math.min(chosen, clusters - chosen); i += 1) count = (count * (clusters + 1 - i)) / i;
  return count;
}

/** Every choice of `chosen` of `clusters`, in lexical order; the array given is the same each time. */
export function* everyAssignment(clusters: number, chosen: number): Generator<Uint32Array> {
  const members = Uint32Array.from({ length: chosen }, (_, i) => i);
  for (;;) {
    yield members;
    let last = chosen - 1;
    while (last >= 0 && members[last] === clusters - chosen + last) last -= 1;
    if (last < 0) return;
    members[last] += 1;
    for (let i = last + 1; i < chosen; i += 1) members[i] = members[i - 1] + 1;
  }
}

/** So many choices of `chosen` of `clusters`, each as likely as any other (Fisher and Yates); the array is the same each time. */
export function* sampledAssignments(clusters: number, chosen: number, draws: number, random: () => number): Generator<Uint32Array> {
  const order = Uint32Array.from({ length: clusters }, (_, i) => i);
  const members = order.subarray(0, chosen);
  for (let draw = 0; draw < draws; draw += 1) {
    for (let i = 0; i < chosen; i += 1) {
      const other = i + randomBelow(clusters - i, random);
      [order[i], order[other]] = [order[other], order[i]];
    }
    yield members;
  }
}
