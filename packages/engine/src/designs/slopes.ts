import { blockMeans, effectPValue, isAbsent, shockSpread, type OutcomeCell } from '@polku/stats';
import { priorScale } from './contrast.ts';

/** Fewer blocks on either side show no slope. */
const leastBlocks = 3;

/**
 * How unlikely it is that the own area and those beside moved alike before the start: of the difference of their slopes over the
 * blocks before, whose variance counts sampling and the shocks of teams and blocks. Undefined where too few blocks show a slope.
 */
export function slopesPValue(cells: readonly OutcomeCell[]): number | undefined {
  const ownAreas = new Set(cells.filter(({ isTreated }) => isTreated).map(({ area }) => area));
  const untreated = cells.filter(({ isTreated }) => !isTreated);
  const means = blockMeans(untreated);
  const before = means.filter(({ block }) => block < 0);
  const blocksOf = (isOwn: boolean) => [...new Set(before.filter(({ area }) => ownAreas.has(area) === isOwn).map(({ block }) => block))];
  const shared = blocksOf(true).filter((block) => blocksOf(false).includes(block));
  if (shared.length < leastBlocks) return undefined;

  const middle = shared.reduce((sum, block) => sum + block, 0) / shared.length;
  const squares = shared.reduce((sum, block) => sum + (block - middle) ** 2, 0);
  // Each side's mean of a block is that of its teams, so the slope is a weighted sum of block means.
  const weights = before.map(({ area, block }) => {
    if (!shared.includes(block)) return 0;
    const isOwn = ownAreas.has(area);
    const side = before.filter((mean) => mean.block === block && ownAreas.has(mean.area) === isOwn);
    return ((isOwn ? 1 : -1) * (block - middle)) / squares / side.length;
  });
  const spread = shockSpread(means, priorScale(untreated));
  if (isAbsent(spread)) return undefined;
  const difference = before.reduce((sum, { mean }, i) => sum + weights[i]! * mean, 0);
  const loads = new Map<string, number>();
  before.forEach(({ team }, i) => loads.set(team, (loads.get(team) ?? 0) + weights[i]!));
  const square = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value * value, 0);
  return effectPValue(
    difference,
    {
      sampling: before.reduce((sum, { variance }, i) => sum + weights[i]! ** 2 * variance, 0),
      perTeam: square(loads.values()),
      perBlock: square(weights),
    },
    spread,
  );
}
