/** People and events of one group of a design in one segment. */
export interface SegmentCount {
  readonly people: number;
  readonly events: number;
}

/** Fewer than these in any group say nothing of a segment by itself. */
export const leastPeople = 10;
export const leastEvents = 5;

/**
 * The stratum that each segment belongs to: itself where every group has enough people and events in it, else it is merged with the
 * next in the declared order (the last with the one before).
 *
 * @param countsOf One count for each group of the design.
 * @returns undefined where even all segments together are too few in some group.
 */
export function mergeSegments(
  segments: readonly string[],
  countsOf: (segment: string) => readonly SegmentCount[],
): ReadonlyMap<string, string> | undefined {
  const strata: { members: string[]; counts: readonly SegmentCount[] }[] = [];
  const isEnough = (counts: readonly SegmentCount[]) =>
    counts.every(({ people, events }) => people >= leastPeople && events >= leastEvents);
  const add = (a: readonly SegmentCount[], b: readonly SegmentCount[]) =>
    a.map((count, i) => ({ people: count.people + b[i]!.people, events: count.events + b[i]!.events }));

  let waiting: { members: string[]; counts: readonly SegmentCount[] } | undefined;
  for (const segment of segments) {
    const own = { members: [segment], counts: countsOf(segment) };
    const joined = waiting === undefined ? own : { members: [...waiting.members, segment], counts: add(waiting.counts, own.counts) };
    waiting = isEnough(joined.counts) ? undefined : joined;
    if (waiting === undefined) strata.push(joined);
  }
  if (waiting !== undefined) {
    const before = strata.pop();
    if (before === undefined) return undefined;
    strata.push({ members: [...before.members, ...waiting.members], counts: add(before.counts, waiting.counts) });
  }
  return new Map(strata.flatMap(({ members }) => members.map((segment) => [segment, members[0]!] as const)));
}
