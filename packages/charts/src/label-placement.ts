// @internal
/**
 * Moves labels apart along one axis so that none overlaps another, as little as possible in all (least squares), and keeps
 * them between two limits where there is room. Neighbours that would collide are pooled and share their mean shift, as in
 * isotonic regression.
 *
 * @param wanted Where each label would like its middle, in pixels.
 * @returns Where each label's middle goes, in the order given.
 */
export function placeLabels(
  wanted: readonly number[],
  { gap, from, to }: { readonly gap: number; readonly from: number; readonly to: number },
): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  // With the gaps taken out, labels in order may coincide but not cross: pool the neighbours that cross.
  const pools: { sum: number; count: number }[] = [];
  order.forEach((label, place) => {
    let pool = { sum: wanted[label]! - place * gap, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  });
  const highest = to - (wanted.length - 1) * gap;
  const shifts = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => Math.max(from, Math.min(highest, sum / count))));
  const placed = wanted.map(() => 0);
  order.forEach((label, place) => {
    placed[label] = shifts[place]! + place * gap;
  });
  return placed;
}
